import type { LibraryQuery } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';
import { daysOf } from './filters.ts';
import type { Matches } from './match.ts';

/** What is newer ranks higher among equals: so much of the score, falling to the half in so many days. */
const RECENCY = { share: 0.2, half: 180 } as const;
/** Rows compared by their whole headline where the column's letters are the same. */
const MAX_TIES = 500;

/** Numbers of the matches in the order asked for, the first `limit` or all. Sorted by packed columns, no row is read. */
export async function inOrder(
  db: SiyaqDatabase,
  { reader, marks, total, scores }: Matches,
  order: LibraryQuery['order'],
  limit = total,
): Promise<number[]> {
  const numbers = new Uint32Array(total);
  for (let n = 0, at = 0; n < marks.length; n += 1) if (marks[n] === 1) numbers[at++] = n;
  if (order === 'title') return byTitle(db, numbers, await reader.column('title'), limit);
  if (order === 'published') {
    const dated = await reader.column('dated');
    return sorted(numbers, (n) => dated[n]!, limit);
  }
  if (order === 'relevance' && scores !== undefined) {
    const days = await daysOf(reader);
    const newest = days.reduce((most, day) => Math.max(most, day), 0);
    const fresh = (n: number): number =>
      1 - RECENCY.share + RECENCY.share / (1 + (newest - days[n]!) / RECENCY.half);
    return sorted(numbers, (n) => Math.round(scores[n]! * fresh(n) * 65_536), limit);
  }
  const seen = await reader.column('seen');
  return sorted(numbers, (n) => seen[n]!, limit);
}

/** Largest value first, the newer number first among equals: both in one double, sorted without a comparison function. */
const NUMBERS = 2 ** 22;

function sorted(numbers: Uint32Array, value: (n: number) => number, limit: number): number[] {
  const packed = Float64Array.from(numbers, (n) => value(n) * NUMBERS + n).sort();
  const out: number[] = [];
  for (let i = packed.length - 1; i >= 0 && out.length < limit; i -= 1) out.push(packed[i]! % NUMBERS);
  return out;
}

/** By the column's letters, then, where they are the same, by the whole headline. */
async function byTitle(
  db: SiyaqDatabase,
  numbers: Uint32Array,
  titles: Float64Array,
  limit: number,
): Promise<number[]> {
  const all = [...numbers].sort((a, b) => titles[a]! - titles[b]! || a - b);
  let end = Math.min(limit, all.length);
  while (end < all.length && titles[all[end]!] === titles[all[end - 1]!]) end += 1;
  const some = all.slice(0, end);
  const tied = some.filter(
    (n, i) => titles[n] === titles[some[i - 1]!] || titles[n] === titles[some[i + 1]!],
  );
  const read = tied.slice(0, MAX_TIES);
  const keys = await db.numbers.bulkGet(read);
  const rows = await db.rows.bulkGet(keys.map((row) => row?.key ?? ''));
  const title = new Map(read.map((n, i) => [n, rows[i]?.titleKey ?? '']));
  some.sort((a, b) => titles[a]! - titles[b]! || compared(title.get(a), title.get(b)) || a - b);
  return some.slice(0, limit);
}

function compared(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined || a === b) return 0;
  return a < b ? -1 : 1;
}
