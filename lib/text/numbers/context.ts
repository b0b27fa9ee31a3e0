import type { Token } from '../tokens.ts';

export type Bound = 'approx' | 'min' | 'max';

/** Words before a number that blur or bound it, longest first; keys are match keys. */
const BEFORE: readonly (readonly [string, Bound])[] = [
  ['ما لا يقل عن', 'min'], ['لا يقل عن', 'min'], ['لا تقل عن', 'min'], ['ما يزيد عن', 'min'], ['ما يزيد علي', 'min'],
  ['تزيد عن', 'min'], ['يزيد عن', 'min'], ['يزيد علي', 'min'], ['لا يتجاوز', 'max'], ['لا تتجاوز', 'max'], ['لا يتعدي', 'max'],
  ['لا يزيد عن', 'max'], ['لا يزيد علي', 'max'], ['لا تزيد عن', 'max'], ['ما يقرب من', 'approx'], ['يقرب من', 'approx'],
  ['في حدود', 'approx'], ['ما يناهز', 'approx'], ['ما يقارب', 'approx'], ['اكثر من', 'min'], ['ازيد من', 'min'], ['اقل من', 'max'],
  ['يفوق', 'min'], ['تفوق', 'min'], ['يتجاوز', 'min'], ['تتجاوز', 'min'], ['تجاوز', 'min'], ['تجاوزت', 'min'], ['يناهز', 'approx'],
  ['تناهز', 'approx'], ['يقارب', 'approx'], ['تقارب', 'approx'], ['حوالي', 'approx'], ['نحو', 'approx'], ['قرابه', 'approx'],
  ['زهاء', 'approx'], ['بنحو', 'approx'], ['بحوالي', 'approx'], ['لنحو', 'approx'], ['لاكثر من', 'min'], ['باكثر من', 'min'],
]; // prettier-ignore
const AFTER: readonly (readonly [readonly string[], Bound])[] = [
  [['علي', 'الاقل'], 'min'], [['علي', 'الاكثر'], 'max'], [['كحد', 'اقصي'], 'max'], [['كحد', 'ادني'], 'min'], [['تقريبا'], 'approx'],
]; // prettier-ignore
const AFTER_HEADS = new Set(AFTER.map(([[head]]) => head));

const byLast = new Map<string, { words: string[]; bound: Bound }[]>();
for (const [phrase, bound] of BEFORE) {
  const words = phrase.split(' ');
  const last = words.at(-1)!;
  byLast.set(last, [...(byLast.get(last) ?? []), { words, bound }]);
}

/** The bound said around tokens `first`…`end`; a «و» written on the phrase is passed over. Constant cost. */
export function boundAround(tokens: readonly Token[], first: number, end: number): Bound | undefined {
  const before = tokens[first - 1];
  for (const { words, bound } of (before?.kind === 'word' && byLast.get(withoutAnd(before.key))) || []) {
    if (words.every((word, at) => same(tokens[first - words.length + at]?.key, word))) return bound;
  }
  const said = boundBySubject(tokens, first);
  if (said !== undefined) return said;
  return boundFrom(tokens, end) ?? boundFrom(tokens, end + 1);
}

/** «على الأقل», «كحد أقصى», «تقريبا» at token `i`. */
function boundFrom(tokens: readonly Token[], i: number): Bound | undefined {
  const token = tokens[i];
  if (token?.kind !== 'word' || !AFTER_HEADS.has(token.key)) return undefined;
  return AFTER.find(([words]) => words.every((word, at) => tokens[i + at]?.key === word))?.[1];
}

function withoutAnd(key: string): string {
  return key.length > 3 && key[0] === 'و' ? key.slice(1) : key;
}

const COMPARING = new Map<string, Bound>(
  BEFORE.filter(([phrase, bound]) => !phrase.includes(' ') && /^[يت]/u.test(phrase) && bound !== 'max'),
);
/** Words of a subject between such a verb and its number. */
const SUBJECT_WORDS = 3;

/** «تفوق كلفتها الإجمالية 900 مليون»: the verb's own subject, a definite phrase, stands before the number. */
function boundBySubject(tokens: readonly Token[], first: number): Bound | undefined {
  for (let back = 1; back <= SUBJECT_WORDS; back += 1) {
    const token = tokens[first - back];
    if (token?.kind !== 'word') return undefined;
    const bound = back > 1 ? COMPARING.get(token.key) : undefined;
    if (bound !== undefined) return bound;
    if (!token.key.startsWith('ال') && !/(?:ها|هم|ته|ه)$/u.test(token.key)) return undefined;
  }
  const verb = tokens[first - SUBJECT_WORDS - 1];
  return verb?.kind === 'word' ? COMPARING.get(verb.key) : undefined;
}

function same(key: string | undefined, word: string): boolean {
  return key === word || key === `و${word}`;
}
