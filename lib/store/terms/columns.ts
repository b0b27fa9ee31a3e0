import type { ColumnEntry, SiyaqDatabase } from '../db.ts';
import { Reader, Writer } from './codec.ts';

/** Seconds of 2000-01-01 since 1970: where the column of visits begins. */
export const SEEN_EPOCH = 946_684_800;

/** `dated` counts minutes: stories of a day keep their order. */
export const MINUTES_A_DAY = 1_440;

/** Articles of one row of facet values. */
const BLOCK = 1_024;

/**
 * What every article has one of, as packed columns by number: lists are ordered, filtered and counted by them without
 * loading a row. `seen`: second of the last visit (since 2000), 0 for a number no article has any more · `dated`: minute of publication
 * (since 1970, 0 unknown) · `kept`: 1 saved · `title`: the headline's first letters.
 */
export interface Columns {
  readonly seen: Uint32Array;
  readonly dated: Uint32Array;
  readonly kept: Uint8Array;
  readonly title: Float64Array;
}
export type Column = keyof Columns;

/**
 * Articles of one row of a column, 8 or 16 kB: a save writes one row of each column, a list reads all of them, and a
 * row more costs it more than a kilobyte more.
 */
const BLOCKS: Readonly<Record<Column, number>> = { seen: 2_048, dated: 4_096, kept: 8_192, title: 1_024 };

const MAKE: { readonly [C in Column]: (length: number) => Columns[C] } = {
  seen: (length) => new Uint32Array(length),
  dated: (length) => new Uint32Array(length),
  kept: (length) => new Uint8Array(length),
  title: (length) => new Float64Array(length),
};

export interface Cells {
  readonly seen?: number;
  readonly dated?: number;
  readonly kept?: number;
  readonly title?: number;
}

/** Sets cells of articles; one read and one write a column and block. */
export async function setCells(
  db: Pick<SiyaqDatabase, 'columns'>,
  cells: ReadonlyMap<number, Cells>,
): Promise<void> {
  const wanted = new Map<string, { c: Column; b: number; values: [number, number][] }>();
  for (const [n, row] of cells)
    for (const [c, value] of Object.entries(row) as [Column, number | undefined][]) {
      if (value === undefined) continue;
      const b = Math.floor(n / BLOCKS[c]);
      const key = `${c} ${b}`;
      const known = wanted.get(key) ?? { c, b, values: [] };
      known.values.push([n % BLOCKS[c], value]);
      wanted.set(key, known);
    }
  const all = [...wanted.values()];
  const rows = await db.columns.bulkGet(all.map(({ c, b }) => [c, b] satisfies [string, number]));
  await db.columns.bulkPut(
    all.map(({ c, b, values }, i) => {
      const data = (rows[i]?.data as Columns[Column] | undefined) ?? MAKE[c](BLOCKS[c]);
      for (const [at, value] of values) data[at] = value;
      return { c, b, data };
    }),
  );
}

/** A whole column up to number `last`; some hundred kilobytes at 100,000 articles. */
export async function readColumn<C extends Column>(
  db: SiyaqDatabase,
  column: C,
  last: number,
): Promise<Columns[C]> {
  const block = BLOCKS[column];
  const blocks = Math.floor(last / block) + 1;
  const out = MAKE[column](blocks * block);
  for (const { b, data } of await blocksOf(db, column, 0, blocks)) out.set(data as Columns[C], b * block);
  return out;
}

/** The same to look some cells up in: nothing is copied. 0 for a number beyond the last. */
export async function readCells(
  db: SiyaqDatabase,
  column: Column,
  last: number,
): Promise<(n: number) => number> {
  const block = BLOCKS[column];
  const blocks: (Columns[Column] | undefined)[] = [];
  for (const { b, data } of await blocksOf(db, column, 0, Math.floor(last / block) + 1))
    blocks[b] = data as Columns[Column];
  return (n) => blocks[Math.floor(n / block)]?.[n % block] ?? 0;
}

/** The blocks of a column cut to the size of today, from blocks of another size. */
export function recut(
  column: Column,
  rows: readonly { readonly b: number; readonly data: Columns[Column] }[],
): ColumnEntry[] {
  const block = BLOCKS[column];
  const out = new Map<number, Columns[Column]>();
  for (const { b, data } of rows)
    for (let at = 0; at < data.length; at += 1) {
      if (data[at] === 0) continue;
      const n = b * data.length + at;
      const into = out.get(Math.floor(n / block)) ?? MAKE[column](block);
      into[n % block] = data[at]!;
      out.set(Math.floor(n / block), into);
    }
  return [...out].map(([b, data]) => ({ c: column, b, data }));
}

/** Rows of blocks `from` up to `to`, in one request: a request a block would be most of the time of reading. */
function blocksOf(db: SiyaqDatabase, c: ColumnEntry['c'], from: number, to: number): Promise<ColumnEntry[]> {
  return db.columns.where('[c+b]').between([c, from], [c, to], true, false).toArray();
}

/** Blocks of facet values in memory at once. */
const AT_ONCE = 16;

/** Facet values of the articles of one block: ids, packed as differences. */
export interface ValuesBlock {
  readonly data: Uint8Array;
  /** Where the values of each article end. */
  readonly ends: Uint32Array;
}

/** Sets the facet values (ascending ids) of articles; an empty list takes them out. */
export async function setValues(
  db: SiyaqDatabase,
  values: ReadonlyMap<number, readonly number[] | Uint32Array>,
): Promise<void> {
  const blocks = new Map<number, Map<number, readonly number[] | Uint32Array>>();
  for (const [n, list] of values) {
    const b = Math.floor(n / BLOCK);
    blocks.set(b, (blocks.get(b) ?? new Map()).set(n % BLOCK, list));
  }
  for (const [b, changed] of blocks) {
    const row = (await db.columns.get(['values', b]))?.data as ValuesBlock | undefined;
    const out = new Writer();
    const ends = new Uint32Array(BLOCK);
    let start = 0;
    for (let at = 0; at < BLOCK; at += 1) {
      const given = changed.get(at);
      const end = row?.ends[at] ?? 0;
      if (given !== undefined) {
        let before = 0;
        for (const id of given) {
          out.varint(id - before);
          before = id;
        }
      } else if (row !== undefined && end > start) out.bytes(row.data.subarray(start, end));
      start = end;
      ends[at] = out.length;
    }
    await db.columns.put({ c: 'values', b, data: { data: out.done(), ends } });
  }
}

/** Calls `take` with the facet values of each article that `wanted` names; fresh ones are the caller's. */
export async function eachValues(
  db: SiyaqDatabase,
  last: number,
  wanted: (n: number) => boolean,
  take: (n: number, ids: readonly number[]) => void,
): Promise<void> {
  const blocks = Math.floor(last / BLOCK) + 1;
  for (let from = 0; from < blocks; from += AT_ONCE)
    for (const { b, data } of await blocksOf(db, 'values', from, Math.min(blocks, from + AT_ONCE)))
      eachOfBlock(data as ValuesBlock, b * BLOCK, wanted, take);
}

/** Adds one to `counts` at each facet value of each marked article: nothing is made per article, since there are all of them. */
export async function tallyValues(
  db: SiyaqDatabase,
  last: number,
  marks: Uint8Array,
  counts: Uint32Array,
): Promise<void> {
  const blocks = Math.floor(last / BLOCK) + 1;
  for (let from = 0; from < blocks; from += AT_ONCE)
    for (const { b, data } of await blocksOf(db, 'values', from, Math.min(blocks, from + AT_ONCE)))
      tallyBlock(data as ValuesBlock, b * BLOCK, marks, counts);
}

function tallyBlock(
  { data, ends }: ValuesBlock,
  first: number,
  marks: Uint8Array,
  counts: Uint32Array,
): void {
  let start = 0;
  for (let at = 0; at < BLOCK; at += 1) {
    const end = ends[at]!;
    if (marks[first + at] === 1) {
      let id = 0;
      let step = 0;
      let shift = 0;
      for (let i = start; i < end; i += 1) {
        const byte = data[i]!;
        step |= (byte & 0x7f) << shift;
        if (byte >= 0x80) shift += 7;
        else {
          counts[(id += step)]! += 1;
          step = 0;
          shift = 0;
        }
      }
    }
    start = end;
  }
}

function eachOfBlock(
  { data, ends }: ValuesBlock,
  first: number,
  wanted: (n: number) => boolean,
  take: (n: number, ids: readonly number[]) => void,
): void {
  const ids: number[] = [];
  const reader = new Reader(data);
  for (let at = 0; at < BLOCK; at += 1) {
    const end = ends[at]!;
    if (end === reader.at) continue;
    if (!wanted(first + at)) {
      reader.at = end;
      continue;
    }
    ids.length = 0;
    let id = 0;
    while (reader.at < end) ids.push((id += reader.varint()));
    take(first + at, ids);
  }
}
