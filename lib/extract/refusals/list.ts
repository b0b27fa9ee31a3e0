import { isLoneDate } from '../rules/lone-date.ts';
import { LINK_DENSE } from '../rules/rule.ts';
import type { RawBlock } from '../../model/raw-page.ts';
import { keyWords } from '../words.ts';
import { SENTENCE_WORDS, type Candidate, type Refusal } from './refusal.ts';

/** A body in list items is a list; articles stay below half (thresholds set on the saved list pages and listicles of ours). */
const ITEMS = { least: 6, share: 0.7 };
/** Headlines each followed by one short teaser. */
const TEASERS = { least: 5, share: 0.7, chars: 330, titleChars: 110 };
/** Prose cut again and again by links, dates and «المزيد». */
const RUNS = { least: 5, share: 0.6 };
const LINKED_HEADINGS = 4;
/** A front page dates its cards; an article with a related block may show three dates. */
const DATES = 4;

/** A list of stories, sites or adverts, by the shape of its text. */
export const list: Refusal = {
  id: 'list',
  test: (candidate) =>
    items(candidate) ??
    teasers(candidate) ??
    runs(candidate) ??
    linkedHeadings(candidate) ??
    dated(candidate),
};

function items({ blocks }: Candidate): string | undefined {
  const inList = blocks.filter((block) => block.kind === 'list');
  return inList.length >= ITEMS.least && chars(inList) > ITEMS.share * chars(blocks)
    ? `list (${inList.length} items)`
    : undefined;
}

function chars(blocks: readonly RawBlock[]): number {
  return blocks.reduce((sum, { text }) => sum + text.length, 0);
}

/** «عنوان» then one short paragraph, many times over. Numbered headings are one story in points. */
function teasers({ all }: Candidate): string | undefined {
  let pairs = 0;
  for (let i = 0; i + 1 < all.length; i += 1) {
    if (!isHeadline(all[i]!) || !isTeaser(all[i + 1]!)) continue;
    const next = all[i + 2];
    if (next !== undefined && !isHeadline(next) && !isLoneDate(next.text) && next.linked <= LINK_DENSE)
      continue;
    pairs += 1;
    i += 1;
  }
  return pairs >= TEASERS.least && 2 * pairs >= TEASERS.share * all.length
    ? `list (${pairs} teasers)`
    : undefined;
}

function isHeadline({ text }: RawBlock): boolean {
  return (
    text.length <= TEASERS.titleChars &&
    keyWords(text).length >= 3 &&
    !/[.،:]$/u.test(text) &&
    !/^\s*\p{Nd}/u.test(text) &&
    !isLoneDate(text)
  );
}

function isTeaser({ text, linked }: RawBlock): boolean {
  return text.length <= TEASERS.chars && linked < LINK_DENSE && keyWords(text).length >= SENTENCE_WORDS;
}

function runs({ all, blocks }: Candidate): string | undefined {
  const kept = new Set<RawBlock>(blocks);
  let count = 0;
  let last = false;
  for (const block of all) {
    const mine = kept.has(block);
    if (mine && !last) count += 1;
    last = mine;
  }
  return count >= RUNS.least && count > RUNS.share * proseOf(blocks)
    ? `list (${count} runs of text)`
    : undefined;
}

function linkedHeadings({ all, blocks }: Candidate): string | undefined {
  const count = all.filter((block) => block.kind === 'heading' && block.linked > LINK_DENSE).length;
  return count >= LINKED_HEADINGS && count >= proseOf(blocks) / 2
    ? `list (${count} linked headings)`
    : undefined;
}

function dated({ all, blocks }: Candidate): string | undefined {
  const count = all.filter(({ text }) => isLoneDate(text)).length;
  return count >= DATES && count >= proseOf(blocks) / 2 ? `list (${count} dates)` : undefined;
}

function proseOf(blocks: readonly RawBlock[]): number {
  return blocks.filter((block) => keyWords(block.text).length >= SENTENCE_WORDS).length;
}
