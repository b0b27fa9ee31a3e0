import { matchKey } from '../text/fold.ts';

const OTHER_WORD = /[\p{L}\p{N}]/u;

/** Letters and digits of folded text; the ranges that Arabic pages are made of are told without a regular expression. */
function isWordUnit(code: number, unit: string): boolean {
  if (code >= 0x620 && code <= 0x64a) return true;
  if (code < 0x80) return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
  return (code >= 0xd800 && code <= 0xdfff) || OTHER_WORD.test(unit);
}

/** Words of a text as match keys, punctuation off. For comparing titles, names and blocks. One pass, linear. */
export function keyWords(text: string): string[] {
  const key = matchKey(text);
  const out: string[] = [];
  let from = -1;
  for (let i = 0; i < key.length; i += 1) {
    if (isWordUnit(key.charCodeAt(i), key[i]!)) {
      if (from < 0) from = i;
    } else if (from >= 0) {
      out.push(key.slice(from, i));
      from = -1;
    }
  }
  if (from >= 0) out.push(key.slice(from));
  return out;
}

/** Number of words of `a` that also stand in `b`, each counted once. */
export function commonWords(a: readonly string[], b: readonly string[]): number {
  const other = new Set(b);
  return new Set(a.filter((word) => other.has(word))).size;
}

/** 0 to 1: how far two texts use the same words (Dice over distinct words). */
export function similarity(a: string, b: string): number {
  const left = new Set(keyWords(a));
  const right = new Set(keyWords(b));
  if (left.size === 0 || right.size === 0) return 0;
  let common = 0;
  for (const word of left) if (right.has(word)) common += 1;
  return (2 * common) / (left.size + right.size);
}

/** The match key of a text, words joined by one space: for equality. */
export function plainKey(text: string): string {
  return keyWords(text).join(' ');
}

const LETTER = /[\u0620-\u064a\u0671-\u06d3\u06fa-\u06ff\ufb50-\ufdfb\ufe70-\ufefc]/u;

/** True when a text holds an Arabic letter. */
export function hasArabic(text: string): boolean {
  return LETTER.test(text);
}

/**
 * The non-empty parts of a text between signs that stand free (a blank on both sides) and bars, which part with or without
 * blanks. `signs`: one-letter signs. One pass, linear.
 */
export function splitAt(text: string, signs: string): string[] {
  const out: string[] = [];
  let from = 0;
  const take = (to: number): void => {
    const part = text.slice(from, to).trim();
    if (part !== '') out.push(part);
    from = to + 1;
  };
  for (let i = 0; i < text.length; i += 1) {
    const free = isBlank(text[i - 1]) && isBlank(text[i + 1]);
    if (text[i] === '|' || (free && signs.includes(text[i]!))) take(i);
  }
  take(text.length);
  return out;
}

/** The text without any of `before` at its start and any of `after` at its end; blanks go at both. One pass, linear. */
export function stripSigns(text: string, before: string, after: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && (isBlank(text[from]) || before.includes(text[from]!))) from += 1;
  while (to > from && (isBlank(text[to - 1]) || after.includes(text[to - 1]!))) to -= 1;
  return text.slice(from, to);
}

function isBlank(unit: string | undefined): boolean {
  return unit !== undefined && unit.trim() === '';
}
