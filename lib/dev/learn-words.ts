/**
 * Learns how often Arabic words stand on their own and behind which proclitics: `node lib/dev/learn-words.ts <corpora dir>`.
 * Expectation maximisation over the readings of lib/text/clitics/splits.ts on the plain text of ANERcorp's train part;
 * no segmented text is used. Deterministic. Writes lib/data/models/words.json. Takes some seconds.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { logWord, SpellingModel, type WordCounts } from '../text/clitics/model.ts';
import { SHORT_REST, splits, type Split } from '../text/clitics/splits.ts';
import { wordKey } from '../text/clitics/word-key.ts';
import { certainProclitics } from '../text/clitics/certain.ts';
import { lexicon } from '../text/clitics/lexicon.ts';
import { tokenise } from '../text/tokens.ts';

const ROUNDS = 6;
/** How much a word counts as whole before anything is known of it. */
const DOUBT = 0.1;
/** Words read less often are left to the spelling model. */
const MIN_COUNT = 1.5;
/** Before anything is counted: how often a proclitic string stands before a word, roughly. */
const START: Readonly<Record<string, number>> = {
  '': 0.8,
  و: 0.08,
  ب: 0.05,
  ل: 0.04,
  ف: 0.005,
  ك: 0.005,
  س: 0.005,
};

const corpora = process.argv[2] ?? '../shared/corpora';
const source = 'Learnt from the train part of ANERcorp (CAMeL split), CC BY-SA 4.0';

function readWords(): Map<string, number> {
  const counts = new Map<string, number>();
  for (const line of readFileSync(join(corpora, 'ner', 'anercorp-train.jsonl'), 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line) as { text: string };
    for (const token of tokenise(text)) {
      const key = token.kind === 'word' ? wordKey(text.slice(token.start, token.end)) : '';
      if (/^[ء-ي]+$/u.test(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
}

/** What a round found; `gave`: how much each word in question gave to each of its readings. */
interface Round extends WordCounts {
  readonly gave: ReadonlyMap<string, number>;
}

/** Readings of a word that are in question: one where lists decide. */
function readings(word: string): Split[] {
  const certain = certainProclitics(word);
  const all = splits(word);
  const decided = all.filter(({ proclitics }) => proclitics === certain);
  if (decided.length > 0) return decided.slice(0, 1);
  const { functions } = lexicon();
  return all.filter(
    ({ proclitics, rest }) => proclitics === '' || rest.length >= SHORT_REST || functions.has(rest),
  );
}

/** Counts before the first round: what needs no deciding, and a weak belief in the rest as whole words. */
function start(read: ReadonlyMap<string, number>): Round {
  const words = new Map<string, number>();
  for (const [word, n] of read) {
    const options = readings(word);
    const [first] = options;
    const key = options.length === 1 ? first!.rest : word;
    words.set(key, (words.get(key) ?? 0) + (options.length === 1 ? n : DOUBT));
  }
  return { words, total: sum(words.values()), proclitics: new Map(), gave: new Map() };
}

/**
 * One round: every word shared out over its readings by their probability. What a word gave to its own readings in the
 * round before does not count for it, or each would prove itself.
 */
function round(read: ReadonlyMap<string, number>, model: Round): Round {
  const spelling = new SpellingModel();
  for (const [word, n] of model.words) spelling.learn(word, Math.min(1, n));
  const words = new Map<string, number>();
  const before = new Map<string, number>();
  const kinds = new Map<string, number>();
  const gave = new Map<string, number>();
  for (const [word, n] of read) {
    const options = readings(word);
    const weights = options.map(({ proclitics, rest, kind }) => {
      const p =
        model.proclitics.get(`${kind} ${proclitics}`) ??
        (model.proclitics.size === 0 ? (START[proclitics] ?? 0.001) : 1e-6);
      return p * Math.exp(logWord(rest, model, spelling, model.gave.get(`${word} ${rest}`)));
    });
    const all = sum(weights);
    options.forEach(({ proclitics, rest, kind }, i) => {
      const share = (n * weights[i]!) / all;
      // Behind a conjunction a rest that is in question itself («وبشكل») is no sighting of that rest as a word.
      if (proclitics === '' || readings(rest).length === 1) words.set(rest, (words.get(rest) ?? 0) + share);
      before.set(`${kind} ${proclitics}`, (before.get(`${kind} ${proclitics}`) ?? 0) + share);
      kinds.set(kind, (kinds.get(kind) ?? 0) + share);
      if (options.length > 1) gave.set(`${word} ${rest}`, share);
    });
  }
  const proclitics = new Map([...before].map(([key, n]) => [key, n / kinds.get(key.split(' ')[0]!)!]));
  return { words, total: sum(words.values()), proclitics, gave };
}

function sum(values: Iterable<number>): number {
  let out = 0;
  for (const value of values) out += value;
  return out;
}

const read = readWords();
let model = start(read);
for (let i = 0; i < ROUNDS; i += 1) model = round(read, model);
const byCount = new Map<number, string[]>();
for (const [word, n] of model.words) {
  if (n < MIN_COUNT) continue;
  const count = Math.round(n);
  byCount.set(count, [...(byCount.get(count) ?? []), word]);
}
const lines = [...byCount]
  .sort(([a], [b]) => a - b)
  .map(([count, words]) => JSON.stringify([count, words.sort().join(' ')]));
const proclitics = [...model.proclitics]
  .filter(([, p]) => p > 1e-5)
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([key, p]) => JSON.stringify([key, Number(p.toPrecision(3))]));
writeFileSync(
  'lib/data/models/words.json',
  `{"source":${JSON.stringify(source)},"total":${Math.round(model.total)},\n"proclitics":[\n${proclitics.join(',\n')}\n],\n"words":[\n${lines.join(',\n')}\n]}\n`,
);
