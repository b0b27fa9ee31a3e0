import { daysOf } from '../query/filters.ts';
import { eachPosting } from '../terms/codec.ts';
import type { IndexReader } from '../terms/reader.ts';

/** Marks of the articles that hold all the facet values given by key. */
export async function holdersOf(
  reader: IndexReader,
  keys: readonly string[],
): Promise<{ readonly reader: IndexReader; readonly marks: Uint8Array; readonly total: number }> {
  const seen = await reader.column('seen');
  const held = new Uint8Array(seen.length);
  const lists = await reader.lists(keys.map((key) => `v${key}`));
  for (const [i, key] of keys.entries())
    for (const list of lists.get(`v${key}`) ?? [])
      eachPosting(list, (n) => {
        if (held[n] === i) held[n] = i + 1;
      });
  let total = 0;
  for (let n = 0; n < held.length; n += 1) {
    held[n] = held[n] === keys.length && keys.length > 0 && seen[n] !== 0 ? 1 : 0;
    total += held[n]!;
  }
  return { reader, marks: held, total };
}

/** Marked numbers, newest publication first. */
export async function newestFirst(reader: IndexReader, marks: Uint8Array): Promise<number[]> {
  const days = await daysOf(reader);
  const out: number[] = [];
  for (let n = marks.length - 1; n > 0; n -= 1) if (marks[n] === 1) out.push(n);
  return out.sort((a, b) => days[b]! - days[a]! || b - a);
}
