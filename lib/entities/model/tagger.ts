/**
 * First-order linear tagger: emission weights by hashed feature, transition weights, Viterbi. Weights are int8.
 * Cost: words × (features × tags + tags²), a fraction of a millisecond per hundred words.
 */
import asset from '../../data/models/ner.json' with { type: 'json' };
import type { Scan } from '../scan.ts';
import { featuresOf, MAX_FEATURES, memoryFeaturesOf, memoryOf, signsOf } from './features.ts';

export const TAGS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-misc',
  'I-misc',
] as const;
const TYPES = ['person', 'place', 'organisation', 'misc'] as const;
export const TAG_COUNT = TAGS.length;

/** May tag `to` follow tag `from`: an inside tag only after its own kind. `from` -1 is the sentence start. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

export interface Weights {
  readonly emission: Int8Array | Float64Array;
  readonly transition: Int8Array | Float64Array;
}

/** Best tags for `from`…`to` from the scores of each word. */
export function viterbi(scores: Float64Array, length: number, transition: ArrayLike<number>): Uint8Array {
  const best = new Float64Array(length * TAG_COUNT);
  const back = new Uint8Array(length * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t += 1) best[t] = mayFollow(-1, t) ? scores[t]! : -Infinity;
  for (let i = 1; i < length; i += 1)
    for (let t = 0; t < TAG_COUNT; t += 1) {
      let top = -Infinity;
      let from = 0;
      for (let p = 0; p < TAG_COUNT; p += 1) {
        if (!mayFollow(p, t)) continue;
        const score = best[(i - 1) * TAG_COUNT + p]! + transition[p * TAG_COUNT + t]!;
        if (score > top) {
          top = score;
          from = p;
        }
      }
      best[i * TAG_COUNT + t] = top + scores[i * TAG_COUNT + t]!;
      back[i * TAG_COUNT + t] = from;
    }
  const tags = new Uint8Array(length);
  let last = 0;
  for (let t = 1; t < TAG_COUNT; t += 1)
    if (best[(length - 1) * TAG_COUNT + t]! > best[(length - 1) * TAG_COUNT + last]!) last = t;
  for (let i = length - 1; i >= 0; i -= 1) {
    tags[i] = last;
    last = back[i * TAG_COUNT + last]!;
  }
  return tags;
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base64 → signed bytes. The core has no `atob`. */
export function decode(text: string): Int8Array {
  const value = new Uint8Array(128);
  for (let i = 0; i < 64; i += 1) value[DIGITS.charCodeAt(i)] = i;
  const padding = text.endsWith('==') ? 2 : text.endsWith('=') ? 1 : 0;
  const out = new Int8Array((text.length / 4) * 3 - padding);
  for (let i = 0, o = 0; i < text.length; i += 4, o += 3) {
    const bits =
      (value[text.charCodeAt(i)]! << 18) | (value[text.charCodeAt(i + 1)]! << 12) |
      (value[text.charCodeAt(i + 2)]! << 6) | value[text.charCodeAt(i + 3)]!; // prettier-ignore
    out[o] = bits >> 16;
    if (o + 1 < out.length) out[o + 1] = bits >> 8;
    if (o + 2 < out.length) out[o + 2] = bits;
  }
  return out;
}

let loaded: Weights | undefined;

function weights(): Weights {
  loaded ??= { emission: decode(asset.emission), transition: decode(asset.transition) };
  return loaded;
}

/** A stretch the model takes for a name. */
export interface Tagged {
  readonly from: number;
  readonly to: number;
  readonly type: 'person' | 'place' | 'organisation' | 'misc';
}

/**
 * Tags every sentence, twice: the second pass knows what the first said of the same words elsewhere in the document.
 * `rules[i]` is what the rules said of word i.
 */
export function tagWords(scan: Scan, rules: readonly string[], model: Weights = weights()): Tagged[] {
  const first: Tagged[] = [];
  const features = new Int32Array(MAX_FEATURES);
  const signs = signsOf(scan);
  const sentences = scan.doc.sentenceTokens.filter((range) => range.end > range.start);
  const scored = sentences.map((range) => {
    const length = range.end - range.start;
    const scores = new Float64Array(length * TAG_COUNT);
    for (let i = 0; i < length; i += 1) {
      const count = featuresOf(scan, signs, rules, range.start + i, range.start, range.end, features);
      addScores(model, features, count, scores, i);
    }
    collect(viterbi(scores, length, model.transition), range.start, first);
    return scores;
  });
  const memory = memoryOf(scan, first);
  const second: Tagged[] = [];
  sentences.forEach((range, at) => {
    const scores = scored[at]!;
    for (let i = range.start; i < range.end; i += 1)
      addScores(
        model,
        features,
        memoryFeaturesOf(memory, rules, i, range.start, range.end, features),
        scores,
        i - range.start,
      );
    collect(viterbi(scores, range.end - range.start, model.transition), range.start, second);
  });
  return second;
}

function addScores(
  model: Weights,
  features: Int32Array,
  count: number,
  scores: Float64Array,
  i: number,
): void {
  for (let f = 0; f < count; f += 1) {
    const base = features[f]! * TAG_COUNT;
    for (let t = 0; t < TAG_COUNT; t += 1) scores[i * TAG_COUNT + t]! += model.emission[base + t]!;
  }
}

function collect(tags: Uint8Array, offset: number, out: Tagged[]): void {
  for (let i = 0; i < tags.length; i += 1) {
    const tag = tags[i]!;
    if (tag === 0) continue;
    let to = i + 1;
    if (tag % 2 === 1) while (to < tags.length && tags[to] === tag + 1) to += 1;
    const type = TYPES[(tag - 1) >> 1]!;
    out.push({ from: offset + i, to: offset + to, type });
    i = to - 1;
  }
}
