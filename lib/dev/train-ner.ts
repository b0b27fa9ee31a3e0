/**
 * Trains the sequence model of lib/entities: `node lib/dev/train-ner.ts <corpora dir>`.
 * Linear-chain conditional random field (Lafferty et al. 2001) with feature dropout and AdaGrad on ANERcorp's train part;
 * deterministic: fixed order, fixed seed. Writes lib/data/models/ner.json. Takes three minutes on one core.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { ruleCandidates } from '../entities/index.ts';
import {
  BUCKET_BITS,
  MAX_FEATURES,
  memoryFeatures,
  memoryOf,
  placeFeatures,
  placeSigns,
  wordFeatures,
  type PlaceSigns,
  type WordFeatures,
} from '../entities/model/features.ts';
import { chances, pairOdds } from '../entities/model/chain.ts';
import { encode, LEVELS } from '../entities/model/weights.ts';
import { openTagger, TAGS, TAG_COUNT, tagWords, type Tagger } from '../entities/model/tagger.ts';
import { openScan, type Scan } from '../entities/scan.ts';
import { openDocument } from '../text/document.ts';
import { findTimes } from '../text/times.ts';

interface Line {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly { start: number; end: number; type: string }[];
}

interface Example {
  readonly words: readonly Int32Array[];
  readonly gold: Uint8Array;
}

interface Trained {
  readonly emission: Float32Array;
  readonly transition: Float64Array;
}

interface Prepared {
  readonly scan: Scan;
  readonly places: PlaceSigns;
  readonly words: readonly WordFeatures[];
  readonly edges: readonly [WordFeatures, WordFeatures];
  readonly tags: Uint8Array;
}

/** Set in four folds of the train part, as the numbers below. */
const EPOCHS = 6;
const LEARNING_RATE = 0.15;
/** A word must be told from what is left when some of its signs are unseen, as new names are. */
const DROPOUT = 0.3;
/** Weights are the mean of this many trainings with their own order and dropout. */
const RUNS = 5;
/** Parts of the corpus, each tagged by a model that has not seen it. */
const FOLDS = 4;
/** Taken off the log-odds of «no name»: the model alone leaves out more than it invents (+0.6 F1 in the folds). */
const BIAS = 1;
/** Gradients below this change nothing worth the time. */
const NEGLIGIBLE = 0.002;
const SIZE = (1 << BUCKET_BITS) * TAG_COUNT;

const known = new Map<string, WordFeatures>();

function prepare(line: Line): Prepared {
  const doc = openDocument({ id: line.id, text: line.text });
  const scan = openScan(doc);
  const { candidates, roles } = ruleCandidates(scan, findTimes(doc).times);
  const tags = new Uint8Array(doc.tokens.length);
  for (const entity of line.entities) {
    const base = TAGS.findIndex((tag) => tag === `B-${entity.type}`);
    if (base < 0) continue;
    let first = true;
    for (let i = 0; i < doc.tokens.length; i += 1) {
      const token = doc.tokens[i]!;
      if (token.end <= entity.start || token.start >= entity.end) continue;
      tags[i] = first ? base : base + 1;
      first = false;
    }
  }
  const featuresOf = (key: string): WordFeatures => {
    const seen = known.get(key) ?? wordFeatures(scan.lex, key);
    known.set(key, seen);
    return seen;
  };
  return {
    scan,
    places: placeSigns(scan, candidates, roles),
    words: doc.tokens.map((token) => featuresOf(token.key)),
    edges: [featuresOf('<'), featuresOf('>')],
    tags,
  };
}

/** Sentences of a document as feature lists; `memory` is what another model said of its words, when given. */
function examplesOf({ scan, places, words, edges, tags }: Prepared, memory?: Uint8Array): Example[] {
  const [before, after] = edges;
  const buffer = new Int32Array(MAX_FEATURES);
  const extra = new Int32Array(MAX_FEATURES);
  return scan.doc.sentenceTokens
    .filter((range) => range.end > range.start)
    .map(({ start: from, end: to }) => {
      const lists: Int32Array[] = [];
      const wordAt = (i: number): WordFeatures => (i < from ? before : i < to ? words[i]! : after);
      for (let i = from; i < to; i += 1) {
        const count = placeFeatures(words, places, i, from, to, buffer);
        const more = memory === undefined ? 0 : memoryFeatures(memory, places.rule, i, from, to, extra);
        lists.push(
          Int32Array.from([
            ...[0, -1, 1, -2, 2].flatMap((d, p) => [...wordAt(i + d).at[p]!]),
            ...buffer.subarray(0, count),
            ...extra.subarray(0, more),
          ]),
        );
      }
      const gold = tags.slice(from, to);
      // A name cut by a sentence end goes on as a new name.
      for (let i = 0; i < gold.length; i += 1)
        if (gold[i]! > 0 && gold[i]! % 2 === 0 && gold[i - 1] !== gold[i] && gold[i - 1] !== gold[i]! - 1)
          gold[i]! -= 1;
      return { words: lists, gold };
    });
}

/** Every document with the memory that a model gives which has not seen it (jackknife). */
function withMemory(docs: readonly Prepared[]): Example[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const tagger = taggerOf(
      train(
        docs.filter((_doc, i) => i % FOLDS !== fold).flatMap((doc) => examplesOf(doc)),
        EPOCHS,
      ),
    );
    return docs
      .filter((_doc, i) => i % FOLDS === fold)
      .flatMap((doc) => examplesOf(doc, memoryOf(doc.scan, tagWords(doc.scan, doc.places, tagger))));
  }).flat();
}

/** Takes the bias off the feature that every word has. */
function biased(emission: Float32Array): Float32Array {
  const out = emission.slice();
  out[[...known.values()][0]!.at[0]![0]! * TAG_COUNT]! -= BIAS;
  return out;
}

function taggerOf({ emission, transition }: Trained): Tagger {
  return openTagger({ emission: biased(emission), transition, scale: 1 });
}

/** Steps along the gradient, each weight at its own rate. */
class Steps {
  readonly weights: Float32Array;
  readonly #squares: Float32Array;
  constructor(size: number) {
    this.weights = new Float32Array(size);
    this.#squares = new Float32Array(size).fill(1);
  }
  step(at: number, gradient: number): void {
    const squares = this.#squares[at]! + gradient * gradient;
    this.#squares[at] = squares;
    this.weights[at]! += (LEARNING_RATE * gradient) / Math.sqrt(squares);
  }
}

function train(examples: readonly Example[], epochs: number, run = 0): Trained {
  const emission = new Steps(SIZE);
  const transition = new Steps(TAG_COUNT * TAG_COUNT);
  const order = examples.map((_, index) => index);
  let state = 20_240_920 + run * 7_919;
  const next = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0);
  for (let epoch = 0; epoch < epochs; epoch += 1) {
    for (let i = order.length - 1; i > 0; i -= 1) {
      const j = next() % (i + 1);
      [order[i], order[j]] = [order[j]!, order[i]!];
    }
    for (const index of order) {
      const { gold, words } = examples[index]!;
      const kept = words.map((features) => features.filter(() => next() >>> 8 >= DROPOUT * 0x1000000));
      learn(kept, gold, emission, transition);
    }
  }
  return { emission: emission.weights, transition: Float64Array.from(transition.weights) };
}

/** One sentence: the gradient of its log-probability. What is kept of dropped-out features counts for all. */
function learn(words: readonly Int32Array[], gold: Uint8Array, emission: Steps, transition: Steps): void {
  const scores = new Float64Array(words.length * TAG_COUNT);
  words.forEach((features, i) => {
    for (const feature of features)
      for (let t = 0; t < TAG_COUNT; t += 1)
        scores[i * TAG_COUNT + t]! += emission.weights[feature * TAG_COUNT + t]! / (1 - DROPOUT);
  });
  const pairs = new Float64Array(TAG_COUNT * TAG_COUNT);
  const tags = chances(scores, words.length, pairOdds(transition.weights, 1), 1, pairs);
  words.forEach((features, i) => {
    for (let t = 0; t < TAG_COUNT; t += 1) {
      const gradient = (gold[i] === t ? 1 : 0) - tags[i * TAG_COUNT + t]!;
      if (Math.abs(gradient) < NEGLIGIBLE) continue;
      for (const feature of features) emission.step(feature * TAG_COUNT + t, gradient);
    }
  });
  for (let i = 1; i < gold.length; i += 1) pairs[gold[i - 1]! * TAG_COUNT + gold[i]!]! -= 1;
  pairs.forEach((expected, at) => {
    if (expected !== 0) transition.step(at, -expected);
  });
}

/** The mean of several trainings: what depends on the order of the sentences cancels out. */
function trainMean(examples: readonly Example[], epochs: number): Trained {
  const sum = train(examples, epochs);
  for (let run = 1; run < RUNS; run += 1) {
    const { emission, transition } = train(examples, epochs, run);
    emission.forEach((x, i) => (sum.emission[i]! += x));
    transition.forEach((x, i) => (sum.transition[i]! += x));
  }
  return { emission: sum.emission.map((x) => x / RUNS), transition: sum.transition.map((x) => x / RUNS) };
}

const corpora = process.argv[2];
if (corpora === undefined) {
  process.stderr.write('usage: node lib/dev/train-ner.ts <corpora dir>\n');
  process.exit(2);
}
const lines = readFileSync(join(corpora, 'ner', 'anercorp-train.jsonl'), 'utf8')
  .split('\n')
  .filter((line) => line !== '')
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- our own corpus file
  .map((line) => JSON.parse(line) as Line);
const docs = lines.map(prepare);
const examples = [...docs.flatMap((doc) => examplesOf(doc)), ...withMemory(docs)];
// Twice the sentences, fewer rounds.
const trained = trainMean(examples, EPOCHS - 1);
const emission = biased(trained.emission);
const top = (LEVELS - 1) / 2;
/** The largest weights are clipped: one in two thousand. */
const scale = top / (emission.map(Math.abs).filter((x) => x > 0).sort().at(-Math.ceil(emission.length / 2000)) ?? 1); // prettier-ignore
const asset = {
  attribution: 'statistics learnt from ANERcorp, CC BY-SA 4.0',
  licence: 'CC BY-SA 4.0',
  method: `conditional random field, ${EPOCHS} rounds, mean of ${RUNS} runs, ${1 << BUCKET_BITS} buckets`,
  tags: TAGS,
  scale: Number(scale.toFixed(4)),
  transition: Array.from(trained.transition, (x) => Number((x * scale).toFixed(2))),
  emission: encode(emission.map((x) => Math.max(-top, Math.min(top, Math.round(x * scale))))),
};
const json = `${JSON.stringify(asset)}\n`;
writeFileSync(new URL('../data/models/ner.json', import.meta.url), json);
process.stderr.write(`ner.json ${json.length} bytes, ${gzipSync(json, { level: 9 }).length} gzipped\n`);
