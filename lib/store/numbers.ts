import type { SiyaqDatabase, StoryEntry } from './db.ts';

/** Numbers of articles in the index, in the order of their keys; undefined for one that is not in it. */
export async function numbersOf(db: SiyaqDatabase, keys: readonly string[]): Promise<(number | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.numbers.where('key').equals(key).primaryKeys()));
  return found.map(([n]) => n);
}

/** More numbers than this are read as one run of rows when they are so much of it: one request instead of one a row. */
const MANY = 500;
const DENSE = 8;

function ends(numbers: ArrayLike<number>): [least: number, most: number] {
  let least = Infinity;
  let most = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const n = numbers[i]!;
    if (n < least) least = n;
    if (n > most) most = n;
  }
  return [least, most];
}

/** Keys of articles by number, in the order asked; undefined for a number that no article has any more. */
export async function keysAt(db: SiyaqDatabase, numbers: ArrayLike<number>): Promise<(string | undefined)[]> {
  if (numbers.length > MANY) {
    const [least, most] = ends(numbers);
    if (most - least < numbers.length * DENSE) {
      const rows = await db.numbers.where(':id').between(least, most, true, true).toArray();
      const keys = new Map(rows.map(({ n, key }) => [n, key]));
      return Array.from(numbers, (n) => keys.get(n));
    }
  }
  return (await db.numbers.bulkGet(Array.from(numbers))).map((row) => row?.key);
}

/** The same without those that are no more. */
export async function keysOf(db: SiyaqDatabase, numbers: ArrayLike<number>): Promise<string[]> {
  return (await keysAt(db, numbers)).filter((key) => key !== undefined);
}

/** Those of some keys whose articles are among `numbers`, in their order. One look-up a key. */
export async function keysAmong(
  db: SiyaqDatabase,
  numbers: Uint32Array,
  keys: readonly string[],
): Promise<string[]> {
  const found = await numbersOf(db, keys);
  const keyOf = new Map(keys.flatMap((key, i) => (found[i] === undefined ? [] : [[found[i], key]])));
  const out: string[] = [];
  for (const n of numbers) {
    const key = keyOf.get(n);
    if (key !== undefined) out.push(key);
  }
  return out;
}

/** Packed features of articles by key, in the order asked; one without is undefined. */
export async function storiesOf(
  db: SiyaqDatabase,
  keys: readonly string[],
): Promise<(StoryEntry | undefined)[]> {
  const numbers = (await numbersOf(db, keys)).filter((n) => n !== undefined);
  const known = new Map((await db.stories.bulkGet(numbers)).map((one) => [one?.key, one]));
  return keys.map((key) => known.get(key));
}
