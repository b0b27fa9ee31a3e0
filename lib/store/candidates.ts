import { decay } from '../related/days.ts';
import type { SiyaqDatabase } from './db.ts';
import { readStories, type Candidates } from './read.ts';
import { eachPosting, type TermList } from './terms/codec.ts';
import { MINUTES_A_DAY } from './terms/columns.ts';
import { countOf, openReader } from './terms/reader.ts';

/** A key that more of the library holds brings no candidates; the same bounds as in lib/related/memory-index.ts. */
const COMMON = { least: 500, share: 0.1 } as const;

/**
 * The stories that share the rarest and most of the given keys, at most `limit`, best first. Cost: one page a key, then
 * `limit` rows; nothing of it is kept in memory. With `near`, an ISO day, stories of near days come first.
 */
export async function readCandidates(
  db: SiyaqDatabase,
  keys: readonly string[],
  limit: number,
  near?: string,
): Promise<Candidates> {
  const distinct = [...new Set(keys)];
  const reader = await openReader(db);
  const { documents, last } = reader.state;
  // Asked for together: each question waited for alone is a message to another process and back.
  const [lists, kept, dated] = await Promise.all([
    reader.lists(distinct.map((key) => `k${key}`)),
    reader.cells('kept'),
    near === undefined ? undefined : reader.cells('dated'),
  ]);
  const frequency = new Map(distinct.map((key) => [key, countOf(lists.get(`k${key}`))]));
  const tally = emptyTally(last + 1);
  for (const [key, count] of frequency)
    if (count <= Math.max(COMMON.least, documents * COMMON.share))
      addWeight(tally, lists.get(`k${key}`) ?? [], Math.log(1 + documents / (1 + count)));
  if (near !== undefined && dated !== undefined) nearFirst(tally, dated, near);
  const stories = await readStories(db, strongest(tally, limit), kept);
  return { stories, documents, frequency };
}

/** What the articles of one question weigh: `weights` by number, and the first `count` of `touched` that have any. */
interface Tally {
  weights: Float64Array;
  touched: Uint32Array;
  count: number;
}

/**
 * One for all questions, since each is answered without a pause between its first posting and its last: a megabyte anew for
 * every question made the browser collect garbage for as long as the rest of it took.
 */
const shared: Tally = { weights: new Float64Array(0), touched: new Uint32Array(0), count: 0 };

function emptyTally(length: number): Tally {
  if (shared.weights.length < length) {
    shared.weights = new Float64Array(length * 2);
    shared.touched = new Uint32Array(length * 2);
  } else for (let i = 0; i < shared.count; i += 1) shared.weights[shared.touched[i]!] = 0;
  shared.count = 0;
  return shared;
}

function addWeight(tally: Tally, parts: readonly TermList[], idf: number): void {
  const { weights, touched } = tally;
  for (const part of parts)
    eachPosting(part, (n) => {
      if (weights[n] === 0) touched[tally.count++] = n;
      weights[n]! += idf;
    });
}

/** Weighs candidates by their distance in time, as the comparison will. */
function nearFirst({ weights, touched, count }: Tally, dated: (n: number) => number, near: string): void {
  const day = Math.round(Date.parse(near) / 86_400_000);
  for (let i = 0; i < count; i += 1) {
    const n = touched[i]!;
    const minute = dated(n);
    const gap = minute === 0 || Number.isNaN(day) ? undefined : Math.floor(minute / MINUTES_A_DAY) - day;
    weights[n]! *= decay(gap);
  }
}

/** Steps of weight that are counted to find those of the largest: tens of thousands need not be sorted for some tens. */
const STEPS = 1_024;

/** The numbers of largest weight, best first; the newer of equals first. */
function strongest({ weights, touched, count }: Tally, limit: number): number[] {
  let most = 0;
  for (let i = 0; i < count; i += 1) most = Math.max(most, weights[touched[i]!]!);
  const scale = STEPS / most;
  const counts = new Uint32Array(STEPS + 1);
  for (let i = 0; i < count; i += 1) counts[Math.floor(weights[touched[i]!]! * scale)]! += 1;
  let least = STEPS;
  for (let sum = counts[least]!; least > 0 && sum < limit; sum += counts[least]!) least -= 1;
  const best: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const n = touched[i]!;
    if (Math.floor(weights[n]! * scale) >= least) best.push(n);
  }
  return best.sort((a, b) => weights[b]! - weights[a]! || b - a).slice(0, limit);
}
