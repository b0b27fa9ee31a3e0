import type { SiyaqDatabase } from '../db.ts';

/** Raised by one when the same article would give other index terms or packed rows; the index is then made anew. */
export const INDEX_VERSION = 2;

const ID = 'index';
/** Meta row that is there while articles are not in the index: the key up to which they are again. */
export const REINDEX = 'reindex';

/** Where the index stands: one row, read and written in the transaction of each change. */
export interface IndexState {
  version: number;
  /** Articles in the index. */
  documents: number;
  /** Of these, saved ones. */
  saved: number;
  /** Largest number given so far; numbers are never used twice. */
  last: number;
  /** Articles whose terms still lie in rows of their own, and those in the small segment. */
  fresh: number;
  recent: number;
  /** Largest ids given to pages and values. */
  page: number;
  value: number;
  /** Which writing of each segment's directory is the current one; '' before the first. */
  stamps: { readonly recent: string; readonly main: string };
}

export async function readState(db: SiyaqDatabase): Promise<IndexState> {
  const value = (await db.meta.get(ID))?.value;
  return { ...NEW, ...(typeof value === 'object' ? value : {}) };
}

export async function writeState(db: SiyaqDatabase, state: IndexState): Promise<void> {
  await db.meta.put({ id: ID, value: { ...state } });
}

/** The state of an empty index. */
export const NEW: IndexState = {
  version: INDEX_VERSION, documents: 0, saved: 0, last: 0, fresh: 0, recent: 0, page: 0, value: 0, stamps: { recent: '', main: '' },
}; // prettier-ignore
