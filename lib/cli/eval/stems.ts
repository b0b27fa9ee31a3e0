import { stemmer as snowball } from '@orama/stemmers/arabic';
import { matchKey } from '../../text/fold.ts';
import { lightStem } from '../../text/stem.ts';
import { PUD, readPud, type PudPart } from './pud.ts';
import type { Scorer } from './scorer.ts';

/** Precision, recall and F1 of two partitions of the same words, over pairs of words. */
export interface PairScore {
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

const LETTERS = /^[\u0621-\u0652\u0670-\u06d3]+$/u;
const GRAMMAR = new Set(['PUNCT', 'CCONJ', 'ADP', 'PART', 'SCONJ', 'PRON', 'AUX', 'DET']);

/** The lemma of the part that carries the meaning, or of the longest part when all are grammar. */
function lemmaOf(word: readonly PudPart[]): string | undefined {
  const letters = word.filter((part) => part.upos !== 'PUNCT');
  const content = letters.filter((part) => !GRAMMAR.has(part.upos));
  const from = content.length > 0 ? content : letters;
  const longest = from.reduce<PudPart | undefined>((best, part) => (best !== undefined && best.form.length >= part.form.length ? best : part), undefined);
  return longest?.lemma;
} // prettier-ignore

/** Distinct written words without their punctuation, with the lemma met first. */
function wordTypes(corpora: string): Map<string, string> {
  const types = new Map<string, string>();
  for (const { words } of readPud(corpora))
    for (const word of words) {
      const form = word.filter((part) => part.upos !== 'PUNCT').map((part) => part.form).join('');
      const lemma = lemmaOf(word);
      if (lemma !== undefined && LETTERS.test(form) && !types.has(form)) types.set(form, lemma);
    } // prettier-ignore
  return types;
}

function pairs(counts: Iterable<number>): number {
  let sum = 0;
  for (const n of counts) sum += (n * (n - 1)) / 2;
  return sum;
}

function countBy(keys: Iterable<string>): Map<string, number> {
  const out = new Map<string, number>();
  for (const key of keys) out.set(key, (out.get(key) ?? 0) + 1);
  return out;
}

/** Scores a stemmer as a partition of word types against their lemmas. */
export function conflation(types: ReadonlyMap<string, string>, stem: (word: string) => string): PairScore {
  const words = [...types].map(([word, lemma]) => ({ lemma, stem: stem(word) }));
  const gold = pairs(countBy(words.map((one) => one.lemma)).values());
  const said = pairs(countBy(words.map((one) => one.stem)).values());
  const right = pairs(countBy(words.map((one) => `${one.lemma} ${one.stem}`)).values());
  const precision = said === 0 ? 0 : right / said;
  const recall = gold === 0 ? 0 : right / gold;
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
} // prettier-ignore

/** Light-stem conflation: do inflections of one lemma meet under one stem, and only they. Snowball beside it. */
export const stems: Scorer = {
  id: 'stems',
  inputs: [PUD],
  score(context) {
    const types = wordTypes(context.corpora);
    const ours = conflation(types, lightStem);
    const theirs = conflation(types, (word) => snowball(matchKey(word)));
    const byLemma = new Map<string, string[]>();
    for (const [word, lemma] of types) byLemma.set(lemma, [...(byLemma.get(lemma) ?? []), word]);
    for (const [lemma, words] of byLemma) {
      const found = new Set(words.map(lightStem));
      if (found.size > 1) context.miss('stems apart', `${lemma}: ${words.map((word) => `${word}→${lightStem(word)}`).join(' ')}`);
    }
    const byStem = new Map<string, string[]>();
    for (const word of types.keys()) byStem.set(lightStem(word), [...(byStem.get(lightStem(word)) ?? []), word]);
    for (const [stem, words] of byStem) {
      const lemmas = new Set(words.map((word) => types.get(word)));
      if (lemmas.size > 1) context.miss('stems merged', `${stem}: ${words.join(' ')}`);
    }
    const both = `P ${ours.precision.toFixed(2)} R ${ours.recall.toFixed(2)} · Snowball ${theirs.f1.toFixed(2)} (P ${theirs.precision.toFixed(2)} R ${theirs.recall.toFixed(2)})`;
    return [
      { measure: `stem conflation F1, ${types.size} word types`, figure: ours.f1, unit: 'share', goal: 0.58, moonshot: 0.65, better: 'min', anchor: both },
    ];
  },
}; // prettier-ignore
