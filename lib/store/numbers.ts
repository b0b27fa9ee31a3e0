import type { SiyaqDatabase, StoryEntry } from './db.ts';

/** Numbers of articles in the index, in the order of their keys; undefined for one that is not in it. */
export async function numbersOf(db: SiyaqDatabase, keys: readonly string[]): Promise<(number | undefined)[]> {
  const found = await Promise.all(keys.map((key) => db.numbers.where('key').equals(key).primaryKeys()));
  return found.map(([n]) => n);
}

/** Keys of articles by number, in the order asked; numbers that no article has any more are left out. */
export async function keysOf(db: SiyaqDatabase, numbers: readonly number[]): Promise<string[]> {
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
