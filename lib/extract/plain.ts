import type { ArticleDraft, Block, PageDate } from '../model/article.ts';
import { LIMITS } from '../model/limits.ts';
import { EXTRACTOR_VERSION } from '../model/version.ts';
import { detectLanguage } from '../text/language.ts';
import { seenDates } from './arabic-date.ts';
import { cleanText } from './clean.ts';
import { isSectionWord, outletLine } from './metadata/outlet-line.ts';
import { OUTLETS } from './outlets.ts';
import { readLines } from './plain-lines.ts';
import { cleanBlocks, type Removed } from './rules/index.ts';
import { isLoneDate } from './rules/lone-date.ts';
import { isPublishLine } from './rules/publish-line.ts';
import type { RawBlock } from '../model/raw-page.ts';
import { keyWords, plainKey } from './words.ts';

/** A plain text read as an article, and what was taken out of it. */
export interface PlainResult {
  readonly draft: ArticleDraft;
  readonly removed: readonly Removed[];
}

/** The body begins at the first line of this many words, or of fewer with a full stop. */
const PROSE_WORDS = 16;
const SENTENCE_WORDS = 7;
const TITLE_WORDS = { least: 3, most: 40 };
const MAX_CHARS = 2_000_000;

/**
 * An article from a text file as a page shows it, site boilerplate included. The same line rules as for pages, then the
 * lines above the first prose are told apart: headline, outlet, author, date. `url` is only carried along.
 * Pure; linear in the text; no headline when the text has none (the first sentence is never called one).
 */
export function extractPlainText(text: string, options: { readonly url?: string } = {}): PlainResult {
  const lines = readLines(text.slice(0, MAX_CHARS).normalize('NFC'));
  const start = bodyStart(lines);
  const head = lines.slice(0, start);
  const title = pickTitle(head);
  const outlet = pickOutlet(head, title);
  const byline = pickByline(head, lines.slice(-2));
  const published = pickDate(head);
  const raw: RawBlock[] = lines.map((line) => ({ text: line, kind: 'paragraph', linked: 0 }));
  const { kept, removed } = cleanBlocks(raw, {
    titleKeys: new Set(title === '' ? [] : [plainKey(title)]),
    labels: new Set(outlet === undefined ? [] : [plainKey(outlet)]),
    ...(byline !== undefined && { byline }),
  });
  const edge = headLabels(kept, lines[start]);
  const blocks = capBlocks(kept.slice(edge));
  return {
    removed: [...removed, ...kept.slice(0, edge).map((block) => ({ rule: 'head-label', text: block.text }))],
    draft: {
      extractor: EXTRACTOR_VERSION,
      url: options.url ?? '',
      title,
      ...(byline !== undefined && { byline }),
      ...(outlet !== undefined && { outlet }),
      tags: [],
      ...(published !== undefined && { published }),
      language: detectLanguage(blocks.map((block) => block.text).join('\n')).language,
      direction: 'rtl',
      blocks,
      links: [],
      partial: false,
    },
  };
}

function endsSentence(line: string): boolean {
  return /[.!؟…»"]$/u.test(line);
}

/** Index of the first line of prose. A headline of many words is told from prose by the full stop that it lacks. */
function bodyStart(lines: readonly string[]): number {
  const at = lines.findIndex((line, index) => {
    const words = keyWords(line).length;
    if (words >= SENTENCE_WORDS && /[.؟!]$/u.test(line)) return true;
    // Long without a stop: prose, unless it stands first and prose follows (a long headline).
    return words >= PROSE_WORDS && (index > 0 || words > TITLE_WORDS.most);
  });
  return at < 0 ? 0 : at;
}

/** The longest line of the head that is no label, board line or date. */
function pickTitle(head: readonly string[]): string {
  const { kept } = cleanBlocks(
    head.map((text) => ({ text, kind: 'paragraph', linked: 0 })),
    { titleKeys: new Set(), labels: new Set() },
  );
  let best = '';
  let most = TITLE_WORDS.least - 1;
  for (const { text } of kept) {
    const words = keyWords(text).length;
    if (words > most && words <= TITLE_WORDS.most && text.length <= LIMITS.titleChars) {
      best = text;
      most = words;
    }
  }
  return best;
}

const KNOWN: ReadonlySet<string> = new Set(OUTLETS.map(({ name }) => plainKey(name)));
/** A line of the head that names the outlet: a known one, else one that says so itself. */
function pickOutlet(head: readonly string[], title: string): string | undefined {
  const lines = head.filter((line) => line !== title);
  const known = lines.find((line) => KNOWN.has(plainKey(line)) && !isSectionWord(plainKey(line)));
  return known ?? outletLine(lines);
}

/** «كتب: أحمد علي» in the head or as one of the last lines. A colon or a writer's word is needed: a bare name may be anything. */
function pickByline(head: readonly string[], tail: readonly string[]): string | undefined {
  for (const line of [...head, ...tail]) {
    const match =
      /^(?:كتب|كتبت|كتبه|بقلم|إعداد|اعداد|تقرير|حوار|حاوره|حاورته) ?[:：/–-]? ?(\p{L}[\p{L}\p{M} .]{4,50})$/u.exec(
        line,
      );
    const words = match === null ? 0 : keyWords(match[1]!).length;
    if (match !== null && words >= 2 && words <= 5) return match[1]!.trim();
  }
  return undefined;
}

function pickDate(head: readonly string[]): PageDate | undefined {
  for (const line of head) {
    if (!isLoneDate(line) && !isPublishLine(line)) continue;
    const dates = seenDates(line);
    const seen = dates.find(({ calendar }) => calendar === 'gregory') ?? dates[0];
    if (seen === undefined) continue;
    return {
      raw: line,
      value: seen.day,
      source: 'visible',
      calendar: seen.calendar,
      confidence: seen.unsure ? 0.5 : 0.8,
    };
  }
  return undefined;
}

/** How many leading kept lines still stand before the first line of prose: sections, cities, names without a sign. */
function headLabels(kept: readonly RawBlock[], first: string | undefined): number {
  const at = kept.findIndex((block) => block.text === first);
  const before = kept.slice(0, Math.max(0, at));
  return before.every(({ text }) => keyWords(text).length <= 5 && !endsSentence(text)) ? before.length : 0;
}

function capBlocks(kept: readonly RawBlock[]): Block[] {
  const out: Block[] = [];
  let room: number = LIMITS.articleChars;
  for (const { text } of kept.slice(0, LIMITS.blocks)) {
    if (room <= 0) break;
    const cut = cleanText(text).slice(0, Math.min(room, LIMITS.blockChars));
    out.push({ text: cut, kind: 'paragraph' });
    room -= cut.length + 1;
  }
  return out;
}
