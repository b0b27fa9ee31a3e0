import type { Table } from 'dexie';
import type { Filing } from '../../model/desk.ts';
import type { Result } from '../../model/result.ts';
import type { SiyaqDatabase } from '../db.ts';
import { checkedNote } from './names.ts';
import type { OnError, Scope, Stop, Undo } from './scope.ts';

export interface FilingStore {
  watchFiling(key: string, listener: (filing: Filing | undefined) => void, onError?: OnError): Stop;
  setNote(key: string, note: string, now: string): Promise<Result<void>>;
  /** Filings of these articles; ones without are missing. */
  filings(keys: readonly string[]): Promise<Result<readonly Filing[]>>;
}

export function filingCalls({ db, change, read, watch }: Scope): FilingStore {
  return {
    watchFiling: (key, listener, onError) => watch(() => db.filings.get(key), listener, onError),
    setNote: (key, note, now) =>
      change(['filings'], async () => {
        await changeFilings(db, [key], now, () => ({ note: checkedNote(note) }));
      }),
    filings: (keys) => read(async () => there(await db.filings.bulkGet([...keys]))),
  };
}

/**
 * Changes the filings of articles, making those that are not there; one that comes out empty is deleted. Answers how to take
 * it back. Inside the caller's transaction.
 */
export async function changeFilings(
  db: SiyaqDatabase,
  keys: readonly string[],
  now: string,
  patch: (filing: Filing) => Partial<Filing>,
): Promise<Undo> {
  const distinct = [...new Set(keys)];
  const before = await db.filings.bulkGet(distinct);
  const put: Filing[] = [];
  const drop: string[] = [];
  for (const [i, key] of distinct.entries()) {
    const old = before[i] ?? { key, tags: [], collections: [], note: '', changedAt: now };
    const next = { ...old, ...patch(old), changedAt: now };
    if (next.tags.length + next.collections.length === 0 && next.note === '') drop.push(key);
    else put.push(next);
  }
  await Promise.all([db.filings.bulkPut(put), db.filings.bulkDelete(drop)]);
  return {
    put: { filings: there(before) },
    drop: { filings: distinct.filter((_key, i) => before[i] === undefined) },
  };
}

export function there<T>(list: readonly (T | undefined)[]): T[] {
  return list.filter((one) => one !== undefined);
}

/** The list with the id at its end, once. */
export function plus(list: readonly string[], id: string): readonly string[] {
  return list.includes(id) ? list : [...list, id];
}

export function minus(list: readonly string[], ids: readonly string[]): readonly string[] {
  return list.filter((one) => !ids.includes(one));
}

/** How many rows stand under each value of a multi-entry index. Reads index keys, no row. */
export async function countedBy<T>(
  table: Table<T, string>,
  index: string,
): Promise<ReadonlyMap<string, number>> {
  const counts = new Map<string, number>();
  for (const id of await table.orderBy(index).keys())
    if (typeof id === 'string') counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}
