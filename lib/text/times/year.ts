import {
  countsNoun,
  hijriStretch,
  isYearWord,
  startAfter,
  yearDigits,
  yearStretch,
  yearWords,
} from './parts.ts';
import { timeWord } from './lexicon.ts';
import type { Token } from '../tokens.ts';
import type { Context, Expression } from './types.ts';

const YEAR_LEAD = new Set(
  'ومن والي وبين في منذ بحلول افق حتي خلال من الي بين وحتي وفي ومنذ مونديال برسم صيف شتاء ربيع خريف'.split(
    ' ',
  ),
);

/** «(فلان - 1840 …»: a name and its year in a bracket, at most three words of name. */
function bracketed(tokens: readonly Token[], i: number): boolean {
  if (tokens[i - 1]?.key !== '-' || tokens[i - 2]?.kind !== 'word') return false;
  for (let at = i - 3; at >= i - 5; at -= 1) if (tokens[at]?.key === '(') return true;
  return false;
}

/** A year: «عام 2016», «سنة 1447 هـ», «في 1970», «(1949)», «2025م», «بين 2024 و2026» (each on its own). */
export function yearDate(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const named = isYearWord(tokens[i]?.key);
  // «السنة المالية 2025», «العام الدراسي 2024»
  const kind =
    named && timeWord(tokens[i + 1])?.item.kind === 'other-year' ? yearDigits(doc, i + 2) : undefined;
  const read = kind ?? yearDigits(doc, named ? i + 1 : i) ?? (named ? yearWords(doc, i + 1) : undefined);
  if (!read) return undefined;
  if (!named && !read.hijri && read.end === i + 1) {
    const before = tokens[i - 1];
    const framed = (before?.key === '(' && /^[)،,-]$/.test(tokens[i + 1]?.key ?? '')) || bracketed(tokens, i);
    const second = (before?.key === 'و' || before?.key === '-') && yearDigits(doc, i - 2) !== undefined;
    if (!framed && !second && !(before && YEAR_LEAD.has(before.key))) return undefined;
    if (read.y < 1500 || countsNoun(doc, read.end)) return undefined;
    // «في 2000 مدرسة»: an indefinite noun right behind is counted, unless the year closes the clause.
    const next = tokens[read.end];
    if (read.y % 100 === 0 && next?.kind === 'word' && !next.key.startsWith('ال')) return undefined;
    if (next?.kind === 'word' && next.start - tokens[read.end - 1]!.end === 0) return undefined;
  }
  const skip = named && /^[لبو](?=ع|س)/.test(tokens[i]!.key) ? 1 : 0;
  return {
    first: i, end: read.end, start: startAfter(doc, i, skip), type: 'DATE', rule: 'time.year', calendar: read.hijri ? 'hijri' : 'gregory',
    resolve: () => (read.hijri ? { value: String(read.y), ...hijriStretch(read.y) } : { value: String(read.y), ...yearStretch(read.y) }),
  }; // prettier-ignore
}
