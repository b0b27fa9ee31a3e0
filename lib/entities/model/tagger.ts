/**
 * First-order linear tagger: emission weights by hashed feature, transition weights, Viterbi, and how sure each tag is by
 * forward-backward. What a word adds to the scores of its own place and of its neighbours is kept for the next time the
 * word comes, in this document or another. Cost: words × tags², a fraction of a millisecond per hundred words.
 */
import asset from '../../data/models/ner.json' with { type: 'json' };
import type { Scan } from '../scan.ts';
import { chances, pairOdds, TAG_COUNT, viterbi } from './chain.ts';
import { decode } from './weights.ts';

import {
  MAX_FEATURES,
  memoryFeatures,
  memoryOf,
  placeFeatures,
  POSITIONS,
  wordFeatures,
  type PlaceSigns,
  type WordSigns,
} from './features.ts';

const TYPES = ['person', 'place', 'organisation', 'misc'] as const;

export { TAG_COUNT, TAGS } from './chain.ts';

export interface Weights {
  readonly emission: Int8Array | Float32Array;
  readonly transition: ArrayLike<number>;
  /** Weights are this many times the log-odds they stand for. */
  readonly scale: number;
}

/** A word with what it adds to the scores of the five places it is a feature of. */
interface KnownWord {
  readonly signs: WordSigns;
  readonly sums: Float32Array;
}

/** Words kept between documents, in two generations of so many, some 400 bytes each: 8 MB at most. */
const KEPT_WORDS = 10_000;

/** A model with the words it has met. */
export interface Tagger {
  readonly weights: Weights;
  known: Map<string, KnownWord>;
  /** The generation before: words that are met again move to the new one, the others go. */
  older: Map<string, KnownWord>;
  /** Odds of the pairs of tags. */
  readonly odds: Float64Array;
}

export function openTagger(weights: Weights): Tagger {
  return { weights, known: new Map(), older: new Map(), odds: pairOdds(weights.transition, weights.scale) };
}

let loaded: Tagger | undefined;

/** The shipped model, decoded at first use. */
function shipped(): Tagger {
  loaded ??= openTagger({
    emission: decode(asset.emission),
    transition: asset.transition,
    scale: asset.scale,
  });
  return loaded;
}

/** A stretch the model takes for a name; `sure`: the least probability of its words' tags. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: 'person' | 'place' | 'organisation' | 'misc';
  readonly sure: number;
}

/**
 * Tags every sentence, twice: the second pass knows what the first said of the same words elsewhere in the document.
 * `places` is what rules and lists said of each word.
 */
export function tagWords(scan: Scan, places: PlaceSigns, tagger: Tagger = shipped()): Tagged[] {
  const { transition, scale } = tagger.weights;
  const { odds } = tagger;
  const first: Tagged[] = [];
  const features = new Int32Array(MAX_FEATURES);
  const words = scan.tokens.map((token) => knownWord(tagger, scan, token.key));
  const start = edge(tagger, scan, '<');
  const stop = edge(tagger, scan, '>');
  const sentences = scan.doc.sentenceTokens.filter((range) => range.end > range.start);
  const scored = sentences.map(({ start: from, end: to }) => {
    const scores = new Float32Array((to - from) * TAG_COUNT);
    for (let i = from; i < to; i += 1) {
      const row = (i - from) * TAG_COUNT;
      addSums(words[i]!, 0, scores, row);
      addSums(i > from ? words[i - 1]! : start, 1, scores, row);
      addSums(i + 1 < to ? words[i + 1]! : stop, 2, scores, row);
      addSums(i - 1 > from ? words[i - 2]! : start, 3, scores, row);
      addSums(i + 2 < to ? words[i + 2]! : stop, 4, scores, row);
      const count = placeFeatures(words, places, i, from, to, features);
      addScores(tagger.weights, features, count, scores, row);
    }
    const tags = viterbi(scores, to - from, transition);
    collect(tags, from, first);
    return { scores, tags };
  });
  const memory = memoryOf(scan, first);
  const second: Tagged[] = [];
  sentences.forEach(({ start: from, end: to }, at) => {
    const { scores, tags: before } = scored[at]!;
    let more = 0;
    for (let i = from; i < to; i += 1) {
      const count = memoryFeatures(memory, places.rule, i, from, to, features);
      more += count;
      addScores(tagger.weights, features, count, scores, (i - from) * TAG_COUNT);
    }
    const tags = more === 0 ? before : viterbi(scores, to - from, transition);
    if (tags.some((tag) => tag !== 0)) collect(tags, from, second, chances(scores, to - from, odds, scale));
  });
  return second;
}

function knownWord(tagger: Tagger, scan: Scan, key: string): KnownWord {
  let word = tagger.known.get(key);
  if (word !== undefined) return word;
  word = tagger.older.get(key);
  if (word === undefined) {
    const features = wordFeatures(scan.lex, key);
    const sums = new Float32Array(POSITIONS * TAG_COUNT);
    for (let p = 0; p < POSITIONS; p += 1)
      addScores(tagger.weights, features.at[p]!, features.at[p]!.length, sums, p * TAG_COUNT);
    word = { signs: features.signs, sums };
  }
  if (tagger.known.size >= KEPT_WORDS) {
    tagger.older = tagger.known;
    tagger.known = new Map();
  }
  tagger.known.set(key, word);
  return word;
}

function edge(tagger: Tagger, scan: Scan, sign: '<' | '>'): KnownWord {
  return knownWord(tagger, scan, sign);
}

function addSums(word: KnownWord, position: number, scores: Float32Array, row: number): void {
  const { sums } = word;
  const base = position * TAG_COUNT;
  for (let t = 0; t < TAG_COUNT; t += 1) scores[row + t]! += sums[base + t]!;
}

function addScores(
  { emission }: Weights,
  features: Int32Array,
  count: number,
  scores: Float32Array,
  row: number,
): void {
  for (let f = 0; f < count; f += 1) {
    const base = features[f]! * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t += 1) scores[row + t]! += emission[base + t]!;
  }
}

function collect(tags: Uint8Array, offset: number, out: Tagged[], odds?: Float64Array): void {
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    let to = i + 1;
    if (tag % 2 === 1) while (to < tags.length && tags[to] === tag + 1) to += 1;
    let sure = 1;
    if (odds !== undefined)
      for (let k = i; k < to; k += 1) sure = Math.min(sure, odds[k * TAG_COUNT + tags[k]!]!);
    out.push({ from: offset + i, to: offset + to, type: TYPES[(tag - 1) >> 1]!, sure });
    i = to - 1;
  }
}
