import { detectLanguage, type LanguageVerdict } from '../text/language.ts';
import type { PageFacts } from './page.ts';
import type { Removed } from './rules/index.ts';
import type { RawBlock } from './walk.ts';
import { keyWords } from './words.ts';

/** What was extracted, before it may be called an article. */
export interface Candidate {
  readonly page: PageFacts;
  readonly title: string;
  readonly blocks: readonly RawBlock[];
  readonly all: readonly RawBlock[];
  readonly removed: readonly Removed[];
}

export type Decision =
  { readonly ok: true; readonly language: LanguageVerdict } | { readonly ok: false; readonly reason: string };

/** A sentence-like block has this many words; an article has this many such blocks, or one long one with several sentences. */
const SENTENCE_WORDS = 8;
const MIN_SENTENCES = 2;
const MIN_WORDS = 35;

/** The last word on a page: an Arabic news article, or a reason why not. Seen after all block rules. */
export function decide(candidate: Candidate): Decision {
  const { blocks, title } = candidate;
  const text = blocks.map((block) => block.text).join('\n');
  const language = detectLanguage(text);
  if (title === '') return { ok: false, reason: 'no headline' };
  if (language.language !== 'ar') return { ok: false, reason: `text is ${language.language}` };
  const prose = blocks.filter((block) => keyWords(block.text).length >= SENTENCE_WORDS);
  const words = prose.reduce((sum, block) => sum + keyWords(block.text).length, 0);
  if (words < MIN_WORDS) return { ok: false, reason: `${words} words of prose` };
  const sentences = prose.reduce(
    (sum, block) =>
      sum + Math.max(1, block.text.split(/[.!؟…](?:\s|$)/u).filter((part) => part.trim() !== '').length),
    0,
  );
  if (sentences < MIN_SENTENCES && words < 2 * MIN_WORDS) return { ok: false, reason: 'one sentence' };
  const reason = notNews(candidate) ?? looksLikeList(candidate);
  return reason === undefined ? { ok: true, language } : { ok: false, reason };
}

/** Marks of encyclopedias, forums and shops that a body can show although the head says nothing. */
function notNews({ page, blocks }: Candidate): string | undefined {
  if (page.document.querySelector('.mw-parser-output, #mw-content-text, body.mediawiki') !== null)
    return 'encyclopedia';
  const notes = blocks.filter((block) => /\[\p{Nd}{1,3}\]/u.test(block.text)).length;
  if (notes >= 8 && notes > blocks.length / 4) return 'encyclopedia (reference marks)';
  if (page.document.querySelector('[id^="post_message_"], .postbody, .phpbb, #posts .post') !== null)
    return 'forum';
  return undefined;
}

/** A list of stories: prose cut again and again by dates, links and «المزيد». */
function looksLikeList({ all, blocks, title, page }: Candidate): string | undefined {
  const kept = new Set<RawBlock>(blocks);
  let switches = 0;
  let last = false;
  for (const block of all) {
    const mine = kept.has(block);
    if (mine && !last) switches += 1;
    last = mine;
  }
  const prose = blocks.filter((block) => keyWords(block.text).length >= SENTENCE_WORDS).length;
  if (switches >= 5 && switches > prose * 0.6) return `list (${switches} runs of text)`;
  const headings = all.filter((block) => block.kind === 'heading' && block.linked > 0.6).length;
  if (headings >= 4 && headings >= prose / 2) return `list (${headings} linked headings)`;
  void title;
  void page;
  return undefined;
}
