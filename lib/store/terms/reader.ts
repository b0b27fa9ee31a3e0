import type { FreshEntry, SiyaqDatabase } from '../db.ts';
import { findInPage, ListBuilder, termBytes, type TermList } from './codec.ts';
import { readCells, readColumn, type Column, type Columns } from './columns.ts';
import { pageAt, readDirectory, type Directory } from './segments.ts';
import { readState, type IndexState } from './state.ts';

/** Pages a beginning may reach: two letters of a large library touch some hundreds. */
const MAX_PAGES = 1_500;

/** Reads the index within one transaction: directory and fresh rows once, then a page a term. Nothing is kept after it. */
export interface IndexReader {
  readonly state: IndexState;
  /** Lists of terms, each in up to three parts with ascending numbers; a term nobody holds is missing. */
  lists(terms: readonly string[]): Promise<ReadonlyMap<string, readonly TermList[]>>;
  /** Lists of all terms that begin so. */
  under(prefixes: readonly string[]): Promise<readonly TermList[]>;
  /** A column up to the last article. Read once; not to be written into. */
  column<C extends Column>(column: C): Promise<Columns[C]>;
  /** The same to look some cells up in, without a copy. */
  cells(column: Column): Promise<(n: number) => number>;
  /** Facet values of articles that have not been taken into the columns yet. */
  readonly freshValues: ReadonlyMap<number, Uint32Array>;
}

export async function openReader(db: SiyaqDatabase): Promise<IndexReader> {
  const [state, fresh] = await Promise.all([readState(db), db.fresh.toArray()]);
  const [recent, main] = await Promise.all([
    readDirectory(db, state, 'recent'),
    readDirectory(db, state, 'main'),
  ]);
  const directories = [main, recent];
  const columns = new Map<Column, Promise<Columns[Column]>>();
  return {
    state,
    column: <C extends Column>(column: C) => {
      const known = columns.get(column) ?? readColumn(db, column, state.last);
      columns.set(column, known);
      return known as Promise<Columns[C]>;
    },
    cells: (column) => readCells(db, column, state.last),
    freshValues: new Map(fresh.map(({ n, values }) => [n, values])),
    lists: async (terms) => {
      const distinct = [...new Set(terms)];
      const out = new Map<string, TermList[]>();
      for (const found of await Promise.all(directories.map((one) => fromSegment(db, one, distinct))))
        for (const list of found) out.set(list.term, [...(out.get(list.term) ?? []), list]);
      const wanted = new Set(distinct);
      for (const list of fromFresh(fresh, kindsOf(distinct), (term) => wanted.has(term)))
        out.set(list.term, [...(out.get(list.term) ?? []), list]);
      return out;
    },
    under: async (prefixes) => {
      const wanted = directories.flatMap((one) => prefixes.map((prefix) => underSegment(db, one, prefix)));
      const out = (await Promise.all(wanted)).flat();
      out.push(
        ...fromFresh(fresh, kindsOf(prefixes), (term) => prefixes.some((prefix) => term.startsWith(prefix))),
      );
      return out;
    },
  };
}

async function fromSegment(
  db: SiyaqDatabase,
  directory: Directory,
  terms: readonly string[],
): Promise<TermList[]> {
  if (directory.ids.length === 0) return [];
  const wanted = new Map<number, Uint8Array[]>();
  for (const term of terms) {
    const id = directory.ids[pageAt(directory, term)]!;
    wanted.set(id, [...(wanted.get(id) ?? []), termBytes(term)]);
  }
  const rows = await db.pages.bulkGet([...wanted.keys()]);
  return rows.flatMap((row) => (row === undefined ? [] : findInPage(row.data, wanted.get(row.id)!)));
}

async function underSegment(db: SiyaqDatabase, directory: Directory, prefix: string): Promise<TermList[]> {
  if (directory.ids.length === 0) return [];
  const from = pageAt(directory, prefix);
  const to = pageAt(directory, `${prefix}\uffff`);
  const ids = directory.ids.slice(from, Math.min(to + 1, from + MAX_PAGES));
  const bytes = [termBytes(prefix)];
  const rows = await db.pages.bulkGet([...ids]);
  return rows.flatMap((row) => (row === undefined ? [] : findInPage(row.data, bytes, true)));
}

/** First letters of terms: the kinds that are asked for. */
function kindsOf(terms: readonly string[]): string[] {
  return [...new Set(terms.map((term) => term[0]!))];
}

/** A line is the term and one digit, its weight. Numbers of fresh rows ascend. */
function fromFresh(
  fresh: readonly FreshEntry[],
  kinds: readonly string[],
  wanted: (term: string) => boolean,
): TermList[] {
  const lists = new Map<string, ListBuilder>();
  for (const { n, terms } of fresh)
    for (const kind of kinds)
      for (const line of terms[kind]?.split('\n') ?? []) {
        const term = line.slice(0, -1);
        if (!wanted(term)) continue;
        const list = lists.get(term) ?? new ListBuilder(term);
        list.add(n, Number(line.at(-1)));
        lists.set(term, list);
      }
  return [...lists.values()].map((list) => list.done()).filter((list) => list !== undefined);
}

export function countOf(lists: readonly TermList[] | undefined): number {
  return lists?.reduce((sum, { count }) => sum + count, 0) ?? 0;
}
