import abbreviations from '../data/ar/abbreviations.json' with { type: 'json' };
import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/span.ts';
import { matchKey } from './fold.ts';

const TERMINATORS = new Set(['.', '!', '?', '؟', '…', '۔']);
const OPENERS = new Map([['«', '»'], ['“', '”'], ['(', ')'], ['[', ']']]); // prettier-ignore
const CLOSERS = new Set(['"', '»', '”', '’', ')', ']', '›']);
/** How far a quotation may reach before its missing end is not waited for any more. */
const QUOTE_CHARS = 400;
/** Words of a part from which «؛» ends a sentence. */
const LONG_PART = 25;

const SHORT = new Set(abbreviations.map(({ id }) => matchKey(id)));
/** Longest abbreviation, marks included: how far back from a stop is looked. */
const SHORT_CHARS = 8;

/**
 * Sentences of Arabic news text, trimmed of blanks, in order. A newline always ends one (blocks are joined by it); a stop
 * does not inside «…», (…) and "…", in numbers, after initials and abbreviations («د.», «أ. ف. ب.»); «،» never does.
 * Linear; no sentence is longer than LIMITS.sentenceChars (cut at a blank).
 */
export function splitSentences(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  let words = 0;
  const ahead = new Ahead(text);
  let quote: { readonly close: string; readonly at: number } | undefined;
  for (let i = 0; i < text.length; i += 1) {
    // Most of a text are letters, which are none of the signs below.
    if (isArabicUnit(text.charCodeAt(i))) continue;
    const sign = text[i]!;
    if (quote !== undefined && i - quote.at > QUOTE_CHARS) quote = undefined;
    let end = -1;
    if (sign === '\n') end = i;
    else if (sign === ' ') words += 1;
    else if (sign === quote?.close) {
      quote = undefined;
      // «….» closes the sentence too when the stop stands inside the quotation and a new one begins.
      if (TERMINATORS.has(text[i - 1] ?? '') && beginsAnew(text, i + 1)) end = i + 1;
    } else if (quote === undefined && opens(text, i, ahead))
      quote = { close: OPENERS.get(sign) ?? '"', at: i };
    else if (sign === '؛' && quote === undefined && words > LONG_PART) end = i + 1;
    else if (TERMINATORS.has(sign) && quote === undefined && endsSentence(text, i)) {
      end = i + 1;
      while (end < text.length && (TERMINATORS.has(text[end]!) || CLOSERS.has(text[end]!))) end += 1;
    }
    if (end < 0) continue;
    push(text, start, end, out);
    start = sign === '\n' ? end + 1 : end;
    words = 0;
    quote = undefined;
    i = Math.max(i, start - 1);
  }
  push(text, start, text.length, out);
  return out;
}

/** A letter, mark or digit of the basic Arabic alphabet. */
function isArabicUnit(code: number): boolean {
  return code >= 0x620 && code <= 0x669;
}

/** Finds the next place of a sign from an offset that only grows: every unit of the text is looked at once a sign. */
class Ahead {
  readonly #text: string;
  readonly #next = new Map<string, number>();

  constructor(text: string) {
    this.#text = text;
  }

  /** Offset of the first `sign` at or after `from`; the length of the text when there is none. */
  of(sign: string, from: number): number {
    const known = this.#next.get(sign) ?? -1;
    if (known >= from) return known;
    const found = this.#text.indexOf(sign, from);
    const at = found < 0 ? this.#text.length : found;
    this.#next.set(sign, at);
    return at;
  }
}

/** A quotation or bracket begins whose end is near enough and in the same block: a lone sign opens nothing. */
function opens(text: string, at: number, ahead: Ahead): boolean {
  const sign = text[at]!;
  const close = sign === '"' ? sign : OPENERS.get(sign);
  if (close === undefined) return false;
  if (sign === '"') {
    const before = text[at - 1];
    if (before !== undefined && !isBlank(before) && before !== '(' && before !== ':') return false;
  }
  const end = ahead.of(close, at + 1);
  return end < text.length && end - at <= QUOTE_CHARS && end < ahead.of('\n', at + 1);
}

/** After a quotation that ends in a stop: a blank and a word that is not the reporting frame («….»، قال). */
function beginsAnew(text: string, at: number): boolean {
  const next = text[at];
  return next === undefined || (isBlank(next) && /[\p{L}\p{N}«"“]/u.test(text[at + 1] ?? ''));
}

function isBlank(sign: string): boolean {
  return sign === ' ' || sign === '\n' || sign === '\t' || sign === '\u00a0' || sign === '\u202f';
}

/** A stop ends a sentence unless it stands in a number or address, or after an initial or abbreviation. */
function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !isBlank(next) && !CLOSERS.has(next) && !TERMINATORS.has(next)) return false;
  if (text[at] !== '.') return true;
  let from = at;
  while (from > 0 && at - from < SHORT_CHARS && /[\p{L}\p{M}ـ]/u.test(text[from - 1]!)) from -= 1;
  const word = matchKey(text.slice(from, at));
  return word.length !== 1 && !SHORT.has(word);
}

function push(text: string, start: number, end: number, out: Span[]): void {
  let from = start;
  let to = end;
  while (from < to && text[from]!.trim() === '') from += 1;
  while (to > from && text[to - 1]!.trim() === '') to -= 1;
  while (to - from > LIMITS.sentenceChars) {
    // Looked for in the part only: over the whole text it would be quadratic in one without blanks.
    const blank = text.slice(from, from + LIMITS.sentenceChars + 1).lastIndexOf(' ');
    const cut = from + (blank > 0 ? blank : LIMITS.sentenceChars);
    out.push({ start: from, end: cut });
    from = cut;
    while (from < to && text[from]!.trim() === '') from += 1;
  }
  if (to > from) out.push({ start: from, end: to });
}
