import { matchKey } from '../text/fold.ts';
import { isBlockElement, isSkippedElement } from './collect/walk.ts';

/**
 * From a stretch of the stored text back to the live page.
 *
 * Decision: no node of the page is kept. Sites render their text anew (hydration, back/forward cache, endless scroll),
 * so kept nodes go stale exactly when they are needed, and Readability's retries lose their identity anyway. Instead
 * the wanted words and a little context are searched in the page's text as it is *now*, folded the way the extractor
 * cleans it, with a map from folded offsets to text nodes. Cost: one walk over the page per click, nothing before.
 */
export interface AnchorMap {
  /** The body text all offsets point into. */
  readonly text: string;
}

export interface Located {
  readonly how: 'exact' | 'approximate';
  readonly range: Range;
}

/** Context on each side that tells equal sentences apart. */
const CONTEXT = 40;
const MAX_PAGE_CHARS = 600_000;
const MAX_NODES = 60_000;

export function anchorMap(blocks: readonly { readonly text: string }[]): AnchorMap {
  return { text: blocks.map((block) => block.text).join('\n') };
}

/** The words of a span, and what stands before and after it. */
export function quoteOf(
  anchor: AnchorMap,
  start: number,
  end: number,
): { text: string; before: string; after: string } {
  return {
    text: anchor.text.slice(start, end),
    before: anchor.text.slice(Math.max(0, start - CONTEXT), start),
    after: anchor.text.slice(end, end + CONTEXT),
  };
}

/** Folded page text; `at[i]` is the index of the text node of letter i, `offset[i]` its offset there. */
interface PageText {
  readonly text: string;
  readonly nodes: readonly Text[];
  readonly at: Int32Array;
  readonly offset: Int32Array;
}

/** Letters and digits only, folded, one blank between words: what survives any markup between two words. */
function readPageText(root: Node): PageText {
  const document = root.ownerDocument ?? (root as Document);
  const walker = document.createTreeWalker(root, 5 /* SHOW_ELEMENT | SHOW_TEXT */, {
    acceptNode: (node) => (node.nodeType === 1 && isSkippedElement(node) ? 2 : 1),
  });
  const nodes: Text[] = [];
  const parts: string[] = [];
  let at = new Int32Array(16_384);
  let offset = new Int32Array(16_384);
  let length = 0;
  let gap = true;
  const push = (letter: string, node: number, from: number): void => {
    if (length + letter.length > at.length) {
      at = grown(at);
      offset = grown(offset);
    }
    for (let i = 0; i < letter.length; i += 1) {
      at[length] = node;
      offset[length] = from;
      length += 1;
    }
    parts.push(letter);
  };
  for (let visited = 0; visited < MAX_NODES; visited += 1) {
    const node = walker.nextNode();
    if (node === null || length >= MAX_PAGE_CHARS) break;
    if (node.nodeType === 1) {
      if ((isBlockElement(node) || node.nodeName === 'BR') && !gap) {
        push(' ', Math.max(0, nodes.length - 1), nodes.at(-1)?.data.length ?? 0);
        gap = true;
      }
      continue;
    }
    const text = node as Text;
    nodes.push(text);
    const { data } = text;
    for (let i = 0; i < data.length; i += 1) {
      const letter = foldLetter(data.charCodeAt(i), data[i]!);
      if (letter === '') continue;
      if (letter === ' ') {
        if (!gap) push(' ', nodes.length - 1, i);
        gap = true;
      } else {
        push(letter, nodes.length - 1, i);
        gap = false;
      }
    }
  }
  return { text: parts.join(''), nodes, at: at.subarray(0, length), offset: offset.subarray(0, length) };
}

function grown(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const bigger = new Int32Array(old.length * 2);
  bigger.set(old);
  return bigger;
}

const FOLDED = new Map<number, string>();

/** One code unit folded: letters and digits by the match key, everything else a blank, marks and controls nothing. */
function foldLetter(code: number, unit: string): string {
  const known = FOLDED.get(code);
  if (known !== undefined) return known;
  const key = matchKey(unit);
  const letter =
    key === '' ? '' : /[\p{L}\p{N}]/u.test(key) || (code >= 0xd800 && code <= 0xdfff) ? key : ' ';
  FOLDED.set(code, letter);
  return letter;
}

function foldQuote(text: string): string {
  let out = '';
  for (let i = 0; i < text.length; i += 1) {
    const letter = foldLetter(text.charCodeAt(i), text[i]!);
    if (letter !== ' ' || (out !== '' && !out.endsWith(' '))) out += letter;
  }
  return out.trimEnd();
}

/**
 * Finds a quote on the page: the same words in a row (exact; the occurrence whose neighbours fit the context best), else
 * the place that shares most of its words in order (approximate), else undefined.
 */
export function locate(
  document: Document,
  quote: { readonly text: string; readonly before?: string; readonly after?: string },
): Located | undefined {
  if (document.body === null) return undefined;
  const wanted = foldQuote(quote.text);
  if (wanted === '') return undefined;
  const page = readPageText(document.body);
  const start = findExact(page.text, wanted, foldQuote(quote.before ?? ''), foldQuote(quote.after ?? ''));
  if (start !== undefined)
    return { how: 'exact', range: rangeOf(document, page, start, start + wanted.length) };
  const near = findNear(page.text, wanted);
  return near === undefined
    ? undefined
    : { how: 'approximate', range: rangeOf(document, page, near.start, near.end) };
}

const MAX_HITS = 50;

function findExact(page: string, wanted: string, before: string, after: string): number | undefined {
  let best: number | undefined;
  let bestScore = -1;
  let hits = 0;
  for (let at = page.indexOf(wanted); at >= 0 && hits < MAX_HITS; at = page.indexOf(wanted, at + 1)) {
    const end = at + wanted.length;
    if ((at > 0 && page[at - 1] !== ' ') || (end < page.length && page[end] !== ' ')) continue;
    hits += 1;
    const score =
      sharedEnd(page.slice(Math.max(0, at - CONTEXT), at).trimEnd(), before) +
      sharedStart(page.slice(end, end + CONTEXT).trimStart(), after);
    if (score > bestScore) {
      best = at;
      bestScore = score;
    }
  }
  return best;
}

function sharedStart(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a[i] === b[i]) i += 1;
  return i;
}

function sharedEnd(a: string, b: string): number {
  let i = 0;
  while (i < a.length && i < b.length && a.at(-1 - i) === b.at(-1 - i)) i += 1;
  return i;
}

/** Share of the quote's words that must stand in order in a stretch of about its length. */
const NEAR = 0.6;
const MIN_NEAR_WORDS = 4;
const MAX_SEEDS = 400;

/** Seeds are pairs of neighbouring words of the quote; around each, words are matched in order. */
function findNear(page: string, wanted: string): { start: number; end: number } | undefined {
  const words = wanted.split(' ').slice(0, 200);
  if (words.length < MIN_NEAR_WORDS) return undefined;
  const tokens = tokensOf(page);
  const places = new Map<string, number[]>();
  for (let i = 0; i + 1 < words.length; i += 1) {
    const pair = `${words[i]!} ${words[i + 1]!}`;
    places.set(pair, [...(places.get(pair) ?? []), i]);
  }
  let best: { start: number; end: number } | undefined;
  let bestScore = NEAR;
  let seeds = 0;
  for (let t = 0; t + 1 < tokens.length && seeds < MAX_SEEDS; t += 1) {
    const starts = places.get(`${tokens[t]!.word} ${tokens[t + 1]!.word}`);
    if (starts === undefined) continue;
    seeds += 1;
    const from = Math.max(0, t - starts[0]! - 3);
    const matched = inOrder(tokens, from, words);
    const score = matched.count / words.length;
    if (score > bestScore) {
      best = { start: tokens[matched.first]!.start, end: tokens[matched.last]!.end };
      bestScore = score;
    }
  }
  return best;
}

interface Word {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

function tokensOf(page: string): Word[] {
  const out: Word[] = [];
  let start = 0;
  for (let i = 0; i <= page.length; i += 1) {
    if (i < page.length && page[i] !== ' ') continue;
    if (i > start) out.push({ word: page.slice(start, i), start, end: i });
    start = i + 1;
  }
  return out;
}

/** Greedy in-order match inside a window of the quote's length plus a quarter; skips at most five page words at a time. */
function inOrder(
  tokens: readonly Word[],
  from: number,
  words: readonly string[],
): { count: number; first: number; last: number } {
  const limit = Math.min(tokens.length, from + Math.ceil(words.length * 1.25) + 6);
  let at = from;
  let first = -1;
  let last = from;
  let count = 0;
  for (const word of words) {
    for (let k = at; k < limit && k < at + 6; k += 1) {
      if (tokens[k]!.word !== word) continue;
      if (first < 0) first = k;
      last = k;
      at = k + 1;
      count += 1;
      break;
    }
  }
  return { count, first: first < 0 ? from : first, last };
}

function rangeOf(document: Document, page: PageText, start: number, end: number): Range {
  const range = document.createRange();
  const last = end - 1;
  range.setStart(page.nodes[page.at[start]!]!, page.offset[start]!);
  range.setEnd(page.nodes[page.at[last]!]!, page.offset[last]! + 1);
  return range;
}
