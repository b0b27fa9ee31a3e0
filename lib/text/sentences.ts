import { LIMITS } from '../model/limits.ts';
import type { Span } from '../model/span.ts';

const TERMINATORS = new Set(['.', '!', '?', '؟', '…', '۔']);
const CLOSERS = new Set(['"', '»', '”', '’', ')', ']', '›']);

/**
 * Sentences of Arabic news text, trimmed of blanks, in order. A newline always ends one (blocks are joined by it).
 * Linear; no sentence is longer than LIMITS.sentenceChars (cut at a blank).
 */
export function splitSentences(text: string): Span[] {
  const out: Span[] = [];
  let start = 0;
  for (let i = 0; i < text.length; i += 1) {
    const sign = text[i]!;
    if (sign === '\n') {
      push(text, start, i, out);
      start = i + 1;
    } else if (TERMINATORS.has(sign) && endsSentence(text, i)) {
      let end = i + 1;
      while (end < text.length && (TERMINATORS.has(text[end]!) || CLOSERS.has(text[end]!))) end += 1;
      push(text, start, end, out);
      start = end;
      i = end - 1;
    }
  }
  push(text, start, text.length, out);
  return out;
}

/** A stop ends a sentence unless it stands in a number or after a single letter (د. أ. م. هـ.). */
function endsSentence(text: string, at: number): boolean {
  const next = text[at + 1];
  if (next !== undefined && !/[\s"»”’)\]›.!?؟…]/u.test(next)) return false;
  if (text[at] !== '.') return true;
  let from = at;
  while (from > 0 && /[\p{L}\p{M}ـ]/u.test(text[from - 1]!)) from -= 1;
  return at - from > 1 || from === at;
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
