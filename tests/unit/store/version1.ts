import 'fake-indexeddb/auto';
import { readFileSync } from 'node:fs';
import { openStore, type Store } from '../../../lib/store/index.ts';

interface Fixture {
  readonly stores: Readonly<Record<string, { readonly keyPath: string | string[]; readonly auto?: boolean; readonly indexes: readonly { name: string; keyPath: string | string[]; unique?: boolean }[] }>>; // prettier-ignore
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
}

const FILE = new URL('../../fixtures/databases/v1.json', import.meta.url);
/** Dexie counts its versions in tens. */
const VERSION = 10;

/** A database as the first schema wrote it, opened by the code of today. */
export async function openLibraryOfVersion1(): Promise<{ readonly name: string; readonly store: Store }> {
  const { stores, rows }: Fixture = JSON.parse(readFileSync(FILE, 'utf8'));
  const name = `siyaq-v1-${Math.random()}`;
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, VERSION);
    request.addEventListener('upgradeneeded', () => {
      for (const [table, { keyPath, auto, indexes }] of Object.entries(stores)) {
        const made = request.result.createObjectStore(table, { keyPath, autoIncrement: auto === true });
        for (const index of indexes)
          made.createIndex(index.name, index.keyPath, { unique: index.unique === true });
      }
    });
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(request.error ?? new Error('open')));
  });
  const transaction = db.transaction(Object.keys(stores), 'readwrite');
  for (const [table, list] of Object.entries(rows))
    for (const row of list) transaction.objectStore(table).put(table === 'postings' ? packed(row) : row);
  await new Promise<void>((resolve) => transaction.addEventListener('complete', () => resolve()));
  db.close();
  return { name, store: openStore(name) };
}

/** JSON has no packed arrays. */
function packed(row: unknown): unknown {
  const { ids, ...rest } = row as { readonly ids: readonly number[] };
  return { ...rest, ids: Uint16Array.from(ids) };
}
