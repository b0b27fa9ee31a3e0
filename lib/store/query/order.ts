import type { LibraryQuery } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';
import { daysOf } from './filters.ts';
import type { Matches } from './match.ts';

/** What is newer ranks higher among equals: so much of the score, falling to the half in so many days. */
const RECENCY = { share: 0.2, half: 180 } as const;
/** Rows compared by their whole headline where the column's letters are the same. */
const MAX_TIES = 500;

/**
 * Numbers of all matches in the order asked for, sorted by packed columns: no row is read, but for headlines that begin the
 * same among the first `exact`.
 */
export async function inOrder(
  db: SiyaqDatabase,
  { reader, marks, total, scores }: Matches,
  order: LibraryQuery['order'],
  exact: number,
): Promise<Uint32Array> {
  const numbers = new Uint32Array(total);
  for (let n = 0, at = 0; n < marks.length; n += 1) if (marks[n] === 1) numbers[at++] = n;
  if (order === 'title') return byTitle(db, numbers, await reader.column('title'), exact);
  if (order === 'published') {
    const dated = await reader.column('dated');
    return sorted(numbers, (n) => dated[n]!);
  }
  if (order === 'relevance' && scores !== undefined) {
    const days = await daysOf(reader);
    const newest = days.reduce((most, day) => Math.max(most, day), 0);
    const fresh = (n: number): number =>
      1 - RECENCY.share + RECENCY.share / (1 + (newest - days[n]!) / RECENCY.half);
    return sorted(numbers, (n) => Math.round(scores[n]! * fresh(n) * 65_536));
  }
  const seen = await reader.column('seen');
  return sorted(numbers, (n) => seen[n]!);
}

/** Largest value first, the newer number first among equals: both in one double, sorted without a comparison function. */
const NUMBERS = 2 ** 22;

function sorted(numbers: Uint32Array, value: (n: number) => number): Uint32Array {
  const packed = new Float64Array(numbers.length);
  for (let i = 0; i < numbers.length; i += 1) packed[i] = value(numbers[i]!) * NUMBERS + numbers[i]!;
  packed.sort();
  const last = packed.length - 1;
  return numbers.map((_, i) => packed[last - i]! % NUMBERS);
}

/** By the column's letters, then, where they are the same, by the whole headline. */
async function byTitle(
  db: SiyaqDatabase,
  numbers: Uint32Array,
  titles: Float64Array,
  exact: number,
): Promise<Uint32Array> {
  const all = numbers.sort((a, b) => titles[a]! - titles[b]! || a - b);
  let end = Math.min(exact, all.length);
  while (end > 0 && end < all.length && titles[all[end]!] === titles[all[end - 1]!]) end += 1;
  const some = [...all.subarray(0, end)];
  const tied = some.filter(
    (n, i) => titles[n] === titles[some[i - 1]!] || titles[n] === titles[some[i + 1]!],
  );
  const read = tied.slice(0, MAX_TIES);
  const keys = await db.numbers.bulkGet(read);
  const rows = await db.rows.bulkGet(keys.map((row) => row?.key ?? ''));
  const title = new Map(read.map((n, i) => [n, rows[i]?.titleKey ?? '']));
  all.set(some.sort((a, b) => titles[a]! - titles[b]! || compared(title.get(a), title.get(b)) || a - b));
  return all;
}

function compared(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}
