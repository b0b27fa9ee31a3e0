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
    reader.column('kept'),
    near === undefined ? undefined : reader.column('dated'),
  ]);
  const frequency = new Map(distinct.map((key) => [key, countOf(lists.get(`k${key}`))]));
  const weights = new Float64Array(last + 1);
  for (const [key, count] of frequency)
    if (count <= Math.max(COMMON.least, documents * COMMON.share))
      addWeight(weights, lists.get(`k${key}`) ?? [], Math.log(1 + documents / (1 + count)));
  if (near !== undefined && dated !== undefined) nearFirst(weights, dated, near);
  const stories = await readStories(db, strongest(weights, limit), kept);
  return { stories, documents, frequency };
}

function addWeight(weights: Float64Array, parts: readonly TermList[], idf: number): void {
  for (const part of parts)
    eachPosting(part, (n) => {
      weights[n]! += idf;
    });
}

/** Weighs candidates by their distance in time, as the comparison will. */
function nearFirst(weights: Float64Array, dated: Uint32Array, near: string): void {
  const day = Math.round(Date.parse(near) / 86_400_000);
  for (let n = 0; n < weights.length; n += 1)
    if (weights[n] !== 0)
      weights[n]! *= decay(
        dated[n] === 0 || Number.isNaN(day) ? undefined : Math.floor(dated[n]! / MINUTES_A_DAY) - day,
      );
}

/** Steps of weight that are counted to find those of the largest: tens of thousands need not be sorted for some tens. */
const STEPS = 1_024;

/** The numbers of largest weight, best first; the newer of equals first. */
function strongest(weights: Float64Array, limit: number): number[] {
  let most = 0;
  for (const weight of weights) if (weight > most) most = weight;
  if (most === 0) return [];
  const step = (n: number): number => Math.floor((weights[n]! / most) * STEPS);
  const counts = new Uint32Array(STEPS + 1);
  for (let n = 0; n < weights.length; n += 1) if (weights[n] !== 0) counts[step(n)]! += 1;
  let least = STEPS;
  for (let sum = counts[least]!; least > 0 && sum < limit; sum += counts[least]!) least -= 1;
  const best: number[] = [];
  for (let n = 0; n < weights.length; n += 1) if (weights[n] !== 0 && step(n) >= least) best.push(n);
  return best.sort((a, b) => weights[b]! - weights[a]! || b - a).slice(0, limit);
}
