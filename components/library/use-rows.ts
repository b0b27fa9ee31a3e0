import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LibraryRow } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';

/** Rows kept in memory before those out of sight are let go. */
const MOST = 3_000;

const NONE: readonly LibraryRow[] = [];

/**
 * Rows for the keys in sight, asked for by range and one request at a time: while one is under way the page may scroll on, and
 * the next asks for what is in sight then. `revision` changes when the library did; known rows are shown until fresh ones come.
 * `first` are rows that came with the keys of this revision.
 */
export function useRows(
  keys: readonly string[],
  revision: unknown,
  first: readonly LibraryRow[] = NONE,
): ReadonlyMap<string, LibraryRow> {
  const client = useClient();
  const [rows, setRows] = useState<ReadonlyMap<string, LibraryRow>>(() => merged(new Map(), first, keys));
  const freshRef = useRef({ revision, first, keys: new Set(first.map((row) => row.key)) });
  const wantedRef = useRef(keys);
  const busyRef = useRef(false);

  useLayoutEffect(() => {
    if (first.length > 0) setRows((old) => merged(old, first, wantedRef.current));
  }, [first]);
  useLayoutEffect(() => {
    wantedRef.current = keys;
    // Only rows that came with this very revision are as fresh as it.
    const come = freshRef.current.first === first ? NONE : first;
    if (freshRef.current.revision !== revision)
      freshRef.current = { revision, first, keys: new Set(come.map((row) => row.key)) };
    const load = async (): Promise<void> => {
      for (;;) {
        const known = freshRef.current;
        const missing = wantedRef.current.filter((key) => !known.keys.has(key));
        if (missing.length === 0) return;
        for (const key of missing) known.keys.add(key);
        try {
          const loaded = await client.libraryRows(missing);
          setRows((old) => merged(old, loaded, wantedRef.current));
        } catch {
          // Asked for again when the page next moves; a library that is gone is said by the list itself.
          for (const key of missing) known.keys.delete(key);
          return;
        }
      }
    };
    if (busyRef.current) return;
    busyRef.current = true;
    void load().finally(() => {
      busyRef.current = false;
    });
  });
  return rows;
}

function merged(
  old: ReadonlyMap<string, LibraryRow>,
  loaded: readonly LibraryRow[],
  inSight: readonly string[],
): ReadonlyMap<string, LibraryRow> {
  const next = new Map<string, LibraryRow>();
  const kept = old.size > MOST ? inSight.flatMap((key) => old.get(key) ?? []) : [...old.values()];
  for (const row of [...kept, ...loaded]) next.set(row.key, row);
  return next;
}
