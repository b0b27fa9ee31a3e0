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
  let quote: { readonly close: string; readonly at: number } | undefined;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (quote !== undefined && i - quote.at > QUOTE_CHARS) quote = undefined;
    let end = -1;
    if (sign === '\n') end = i;
    else if (sign === ' ') words += 1;
    else if (sign === quote?.close) {
      quote = undefined;
      // «….» closes the sentence too when the stop stands inside the quotation and a new one begins.
      if (TERMINATORS.has(text[i - 1] ?? '') && beginsAnew(text, i + 1)) end = i + 1;
    } else if (quote === undefined && opens(text, i)) quote = { close: OPENERS.get(sign) ?? '"', at: i };
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

/** A quotation or bracket begins whose end is near enough: a lone sign opens nothing. */
function opens(text: string, at: number): boolean {
  const sign = text[at]!;
  if (sign === '"') {
    const before = text[at - 1];
    return (before === undefined || isBlank(before) || before === '(' || before === ':') && closesWithin(text, at, '"');
  }
  const close = OPENERS.get(sign);
  return close !== undefined && closesWithin(text, at, close);
} // prettier-ignore

/** Looks ahead at most QUOTE_CHARS, not over a newline. */
function closesWithin(text: string, at: number, close: string): boolean {
  for (let i = at + 1; i < text.length && i - at <= QUOTE_CHARS; i += 1) {
    if (text[i] === close) return true;
    if (text[i] === '\n') return false;
  }
  return false;
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
    const blank = text.lastIndexOf(' ', from + LIMITS.sentenceChars);
    const cut = blank > from ? blank : from + LIMITS.sentenceChars;
    out.push({ start: from, end: cut });
    from = cut;
    while (from < to && text[from]!.trim() === '') from += 1;
  }
  if (to > from) out.push({ start: from, end: to });
}
