import type { SiyaqDatabase, StoryEntry } from './db.ts';

/** Numbers of articles in the index, in the order of their keys; undefined for one that is not in it. */
export async function numbersOf(db: SiyaqDatabase, keys: readonly string[]): Promise<(number | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.numbers.where('key').equals(key).primaryKeys()));
  return found.map(([n]) => n);
}

/** More numbers than this are read as one run of rows when they are so much of it: one request instead of one a row. */
const MANY = 500;
const DENSE = 8;

function ends(numbers: readonly number[]): [least: number, most: number] {
  let least = Infinity;
  let most = 0;
  for (const n of numbers) {
    if (n < least) least = n;
    if (n > most) most = n;
  }
  return [least, most];
}

/** Keys of articles by number, in the order asked; numbers that no article has any more are left out. */
export async function keysOf(db: SiyaqDatabase, numbers: readonly number[]): Promise<string[]> {
  if (numbers.length > MANY) {
    const [least, most] = ends(numbers);
    if (most - least < numbers.length * DENSE) {
      const rows = await db.numbers.where(':id').between(least, most, true, true).toArray();
      const keys = new Map(rows.map(({ n, key }) => [n, key]));
      return numbers.flatMap((n) => keys.get(n) ?? []);
    }
  }
  return (await db.numbers.bulkGet([...numbers])).flatMap((row) => (row === undefined ? [] : [row.key]));
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
