import { useCallback, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryPage } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';

/** Keys asked for at once: some windows full. */
const CHUNK = 128;

/** The keys of a list, as far as they are known: a list of a hundred thousand is never read whole to be looked at. */
export interface ListKeys {
  /** Key of a row; undefined as long as it has not been read. */
  readonly at: (index: number) => string | undefined;
  /** All of them, when they are known. */
  readonly all: readonly string[] | undefined;
  /** Numbers of all matches: what is not known can be asked for. */
  readonly numbers: Uint32Array | undefined;
  /** Asks for the keys of rows that come into sight; known ones cost nothing. */
  readonly want: (from: number, to: number) => void;
  /** The keys from one row to another, both included. */
  readonly stretch: (from: number, to: number) => Promise<readonly string[]>;
  /** Every key, in order. Kept as long as the list stays as it is. */
  readonly readAll: () => Promise<readonly string[]>;
}

interface Chunks {
  readonly subject: string;
  readonly of: Uint32Array;
  readonly chunks: ReadonlyMap<number, readonly (string | undefined)[]>;
  readonly all?: readonly string[];
}

const NO_KEYS: readonly string[] = [];

/**
 * `subject` names the query: keys of the list as it was before a change are shown until those of today have come, keys of
 * another query never.
 */
export function useKeys(page: LibraryPage | undefined, subject: string): ListKeys {
  const client = useClient();
  const numbers = page?.numbers;
  const first = page?.keys ?? NO_KEYS;
  const total = page?.total ?? 0;
  const [known, setKnown] = useState<Chunks>();
  const askedRef = useRef<{ of: Uint32Array | undefined; chunks: Set<number> }>({ of: undefined, chunks: new Set() }); // prettier-ignore
  const same = useMemo(() => known !== undefined && equal(known.of, numbers), [known, numbers]);

  const add = useCallback(
    (of: Uint32Array, more: Partial<Chunks>) =>
      setKnown((old) => {
        const kept = old !== undefined && equal(old.of, of) ? old : { chunks: new Map() };
        return { ...kept, ...more, of, subject, chunks: new Map([...kept.chunks, ...(more.chunks ?? [])]) };
      }),
    [subject],
  );
  const want = (from: number, to: number): void => {
    if (numbers === undefined || to < first.length || (same && known?.all !== undefined)) return;
    if (!equal(askedRef.current.of, numbers)) askedRef.current = { of: numbers, chunks: new Set() };
    const { chunks } = askedRef.current;
    const start = Math.max(from, first.length);
    for (let chunk = Math.floor(start / CHUNK); chunk * CHUNK <= to && chunk * CHUNK < total; chunk += 1) {
      if (chunks.has(chunk)) continue;
      chunks.add(chunk);
      client.libraryKeys(numbers.slice(chunk * CHUNK, (chunk + 1) * CHUNK)).then(
        (keys) => add(numbers, { chunks: new Map([[chunk, keys]]) }),
        // Asked for again when the page next moves; a library that is gone is said by the list itself.
        () => chunks.delete(chunk),
      );
    }
  };
  const all = total === first.length ? first : same ? known?.all : undefined;
  const shown = same || known?.subject === subject ? known : undefined;
  const at = (index: number): string | undefined =>
    first[index] ?? all?.[index] ?? shown?.chunks.get(Math.floor(index / CHUNK))?.[index % CHUNK];
  const read = async (from: number, to: number): Promise<readonly string[]> => {
    if (all !== undefined || numbers === undefined) return (all ?? first).slice(from, to);
    return (await client.libraryKeys(numbers.slice(from, to))).filter((key) => key !== undefined);
  };
  return {
    at,
    all,
    numbers,
    want,
    stretch: (from, to) => read(from, to + 1),
    readAll: async () => {
      const keys = await read(0, total);
      if (numbers !== undefined) add(numbers, { all: keys });
      return keys;
    },
  };
}

function equal(a: Uint32Array | undefined, b: Uint32Array | undefined): boolean {
  if (a === b) return true;
  return a !== undefined && b !== undefined && a.length === b.length && a.every((n, i) => n === b[i]);
}
