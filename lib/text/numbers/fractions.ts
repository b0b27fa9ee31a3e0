import type { Token } from '../tokens.ts';
import { adjacent, parseDigits } from './digits.ts';
import { numeral, type NumeralWord } from './lexicon.ts';
import type { Reading } from './read.ts';

export function fractionFollows(word: NumeralWord, tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  return (
    word.item.kind === 'unit' && next?.kind === 'word' && numeral(next.key)?.item.kind === 'fractionPlural'
  );
}

/** Bare feminine units that name a part before a definite noun: «خمس الفطيرة». */
export const FIFTHS = new Set(['خمس', 'سبع', 'تسع', 'عشر']);

export function scaleWord(token: Token | undefined): number {
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  return word?.item.kind === 'scale' && !word.joined ? word.item.value : 0;
}

/** «ونصف», «وربع», «وثلثان», «وثلاثة أرباع» at token `at`. Definite ones are clock times. */
export function tailFraction(
  tokens: readonly Token[],
  at: number,
): { value: number; end: number } | undefined {
  const bare = tokens[at]!.key === 'و';
  const from = bare ? at + 1 : at;
  const token = tokens[from];
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  if (!word || word.definite || (!bare && !word.joined)) return undefined;
  if (word.item.kind === 'fraction') return { value: word.item.value, end: from + 1 };
  if (!fractionFollows(word, tokens, from)) return undefined;
  const below = numeral(tokens[from + 1]!.key)!.item.value;
  return word.item.value < below ? { value: word.item.value / below, end: from + 2 } : undefined;
}

/** «1 4/5» behind a whole number. */
export function mixedFraction(
  text: string,
  tokens: readonly Token[],
  at: number,
  whole: number,
): { value: number; end: number; kind: 'fraction' } | undefined {
  const next = tokens[at];
  if (
    next?.kind !== 'number' ||
    next.start - tokens[at - 1]!.end !== 1 ||
    !/^\d{1,2}\/\d{1,3}$/.test(next.key)
  )
    return undefined;
  const part = parseDigits(next.key, false);
  if (
    !part?.fraction ||
    (tokens[at + 1] && tokens[at + 1]!.kind === 'number' && adjacent(text, next, tokens[at + 1]!))
  )
    return undefined;
  return { value: whole + part.value, end: at + 1, kind: 'fraction' };
}

const NOT_FRACTION = new Set(['نهائي', 'النهائي', 'نهائيات', 'ساعه', 'الساعه']);

/** «نصف», «ثلثا», «نصف مليون». The definite form names a quarter or half of something else and is left alone. */
export function readFraction(tokens: readonly Token[], i: number, word: NumeralWord): Reading | undefined {
  if (word.definite) return undefined;
  const next = tokens[i + 1];
  if (next && NOT_FRACTION.has(next.key) && next.key.endsWith('هائي')) return undefined;
  const head = { first: i, definite: false, plain: false, glued: false } as const;
  const after = next?.kind === 'word' ? numeral(next.key) : undefined;
  if (after && !after.joined && (after.item.kind === 'scale' || after.item.kind === 'dozen')) {
    return {
      ...head,
      kind: 'cardinal',
      end: i + 2,
      value: word.item.value * after.item.value,
      scale: after.item.value,
    };
  }
  return { ...head, kind: 'fraction', end: i + 1, value: word.item.value, scale: 1 };
}
