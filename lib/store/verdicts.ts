import type { Verdict } from '../model/desk.ts';
import type { SiyaqDatabase } from './db.ts';
import { unpackFeatures } from './features.ts';
import { storiesOf } from './numbers.ts';

/** Verdicts read: a reader who gave more has the latest of them heeded. */
const MOST = 2_000;
/** Pairs of «not related» that keys are learnt from, newest first. */
const LEARNT_FROM = 100;
const LEARNT = 'learnt';

interface Learnt {
  /** Tells whether verdicts have come or gone since. */
  readonly stamp: string;
  readonly counts: readonly (readonly [key: string, count: number])[];
}

/** All verdicts of the reader; a few hundred rows at most in practice. */
export async function readVerdicts(db: SiyaqDatabase): Promise<Verdict[]> {
  return db.verdicts.limit(MOST).toArray();
}

/**
 * How often a shared key led to a story the reader called not related: actors, pairs and terms that both stories hold.
 * Worked out from the features of those pairs when verdicts have changed, and kept in one row.
 */
export async function readLearnt(
  db: SiyaqDatabase,
  verdicts: readonly Verdict[],
): Promise<ReadonlyMap<string, number>> {
  const unrelated = verdicts.filter(({ verdict }) => verdict === 'unrelated');
  if (unrelated.length === 0) return new Map();
  const newest = [...unrelated].sort((a, b) => (a.createdAt < b.createdAt ? 1 : -1));
  const stamp = `${newest.length} ${newest[0]!.createdAt}`;
  const kept = (await db.meta.get(LEARNT))?.value as Learnt | undefined;
  if (kept?.stamp === stamp) return new Map(kept.counts);
  const counts = new Map<string, number>();
  for (const { a, b } of newest.slice(0, LEARNT_FROM)) {
    const [first, second] = (await storiesOf(db, [a, b])).map((one) =>
      one === undefined ? [] : unpackFeatures(one).features.keys,
    );
    const theirs = new Set(second);
    for (const key of first ?? []) if (theirs.has(key)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  await db.meta.put({ id: LEARNT, value: { stamp, counts: [...counts] } satisfies Learnt });
  return counts;
}
