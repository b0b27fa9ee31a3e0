import type { Filing, Mark } from '../../model/desk.ts';
import type { SiyaqDatabase } from '../db.ts';

/** The reader's work on some articles, as it goes and comes back with them. */
export interface DeskOfArticles {
  readonly filings: readonly Filing[];
  readonly marks: readonly Mark[];
}

/** Tables that a deleted article leaves, beside its own. */
export function deskTables(db: SiyaqDatabase) {
  return [db.filings, db.marks];
}

export async function takeDesk(db: SiyaqDatabase, keys: readonly string[]): Promise<DeskOfArticles> {
  const [filings, marks] = await Promise.all([
    db.filings.bulkGet([...keys]),
    db.marks.where('key').anyOf(keys).toArray(),
  ]);
  return { filings: filings.filter((one) => one !== undefined), marks };
}

export async function dropDesk(db: SiyaqDatabase, keys: readonly string[]): Promise<void> {
  await Promise.all([db.filings.bulkDelete([...keys]), db.marks.where('key').anyOf(keys).delete()]);
}

/** Brings it back; what was written about an article since its deletion stays. */
export async function putDesk(db: SiyaqDatabase, { filings, marks }: DeskOfArticles): Promise<void> {
  const there = await db.filings.bulkGet(filings.map(({ key }) => key));
  await db.filings.bulkPut(filings.filter((_one, i) => there[i] === undefined));
  await db.marks.bulkPut([...marks]);
}

/** Those of the articles that carry tags, collections, a note or marks: they do not expire. */
export async function withWork(db: SiyaqDatabase, keys: readonly string[]): Promise<ReadonlySet<string>> {
  if (keys.length === 0) return new Set();
  const [filed, marked] = await Promise.all([
    db.filings.toCollection().primaryKeys(),
    db.marks.orderBy('key').uniqueKeys(),
  ]);
  return new Set([...filed, ...marked.map(String)]);
}
