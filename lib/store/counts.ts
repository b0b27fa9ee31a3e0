import type { SiyaqDatabase } from './db.ts';

const DOCUMENTS = 'documents';

/**
 * How many articles the index holds. Kept as one row: counting 100,000 numbers takes Chromium 160 ms, and every related
 * list asks. A library from before the row is counted until the next article writes it.
 */
export async function documentCount(db: SiyaqDatabase): Promise<number> {
  const value = (await db.meta.get(DOCUMENTS))?.value;
  return typeof value === 'number' ? value : db.numbers.count();
}

/** Moves the count; in the transaction that adds or takes out numbers, and before it does so. */
export async function changeCount(db: SiyaqDatabase, by: number): Promise<void> {
  await db.meta.put({ id: DOCUMENTS, value: (await documentCount(db)) + by });
}
