import type { SiyaqDatabase } from '../db.ts';
import { decodePage, encodePage, joinLists, withoutNumbers, type TermList } from './codec.ts';
import type { IndexState } from './state.ts';

/**
 * A segment is a run of pages in order of their terms, with a directory of the first term of each. Two of them: `recent`
 * takes in new articles in batches (some megabytes, rewritten often), `main` holds the rest (a tree with a buffer before
 * it, as in a log-structured merge tree, O'Neil et al. 1996). A posting is in exactly one of both, or in a fresh row,
 * after every transaction: there is no moment at which the index is not whole.
 */
export type Segment = 'recent' | 'main';

/** Bytes of a page; one twice as large is cut. Small enough that a look-up reads little, large enough that rows are few. */
const PAGE = 4_096;
/** Pages read and written together: bounds the memory of large changes. */
const AT_ONCE = 64;

export interface Directory {
  readonly id: Segment;
  /** First term of each page, in order; the first page also takes in what comes before it. */
  readonly firsts: readonly string[];
  readonly ids: readonly number[];
}

/**
 * Directories read before, with the stamp the state had then: one of a large library takes some milliseconds to read. A
 * stamp is never used twice, so what another page, or a transaction that failed, has written is never taken for this.
 */
const directories = new WeakMap<SiyaqDatabase, Map<string, Directory>>();

export async function readDirectory(db: SiyaqDatabase, state: IndexState, id: Segment): Promise<Directory> {
  const kept = directories.get(db)?.get(state.stamps[id]);
  if (kept !== undefined) return kept;
  const row = await db.directory.get(id);
  const directory: Directory =
    row === undefined || row.ids.length === 0
      ? { id, firsts: [], ids: [] }
      : { id, firsts: row.firsts.split('\n'), ids: [...row.ids] };
  keep(db, state, directory);
  return directory;
}

function keep(db: SiyaqDatabase, state: IndexState, directory: Directory): void {
  const stamp = state.stamps[directory.id];
  if (stamp === '') return;
  const others = [...(directories.get(db) ?? [])].filter(([, { id }]) => id !== directory.id);
  directories.set(db, new Map([...others, [stamp, directory]]));
}

async function writeDirectory(db: SiyaqDatabase, state: IndexState, directory: Directory): Promise<void> {
  const { id, firsts, ids } = directory;
  await db.directory.put({ id, firsts: firsts.join('\n'), ids: Uint32Array.from(ids) });
  state.stamps = { ...state.stamps, [id]: crypto.randomUUID() };
  keep(db, state, directory);
}

/** Place of the page that holds a term, or would. */
export function pageAt({ firsts }: Pick<Directory, 'firsts'>, term: string): number {
  let low = 0;
  let high = firsts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (firsts[middle]! <= term) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** Adds lists (sorted by term, numbers larger than any there) to a segment; inside the caller's transaction. */
export async function addLists(
  db: SiyaqDatabase,
  state: IndexState,
  segment: Segment,
  added: readonly TermList[],
): Promise<void> {
  if (added.length === 0) return;
  const directory = await readDirectory(db, state, segment);
  await rewrite(
    db,
    state,
    directory,
    byPage(directory, added, ({ term }) => term),
    mergeSorted,
  );
}

/** Takes numbers out of the lists of terms; answers how many postings went. */
export async function takeOut(
  db: SiyaqDatabase,
  state: IndexState,
  segment: Segment,
  gone: ReadonlyMap<string, ReadonlySet<number>>,
): Promise<number> {
  const directory = await readDirectory(db, state, segment);
  if (directory.ids.length === 0) return 0;
  let taken = 0;
  const change = (lists: readonly TermList[]): TermList[] =>
    lists.flatMap((list) => {
      const numbers = gone.get(list.term);
      const left = numbers === undefined ? list : withoutNumbers(list, numbers);
      taken += list.count - (left?.count ?? 0);
      return left === undefined ? [] : [left];
    });
  await rewrite(
    db,
    state,
    directory,
    byPage(directory, [...gone.keys()].sort(), (term) => term),
    change,
  );
  return taken;
}

/** Takes numbers out of every list of a segment, whatever their terms: reads all of it. */
export async function sweep(
  db: SiyaqDatabase,
  state: IndexState,
  segment: Segment,
  gone: ReadonlySet<number>,
): Promise<void> {
  const directory = await readDirectory(db, state, segment);
  const all = new Map(directory.ids.map((_, at) => [at, [] as string[]]));
  const change = (lists: readonly TermList[]): TermList[] =>
    lists.map((list) => withoutNumbers(list, gone)).filter((list) => list !== undefined);
  await rewrite(db, state, directory, all, change);
}

/** Moves the first pages of `recent` into `main`; answers whether more are left. Inside the caller's transaction. */
export async function spill(db: SiyaqDatabase, state: IndexState, pages: number): Promise<boolean> {
  const { id, firsts, ids } = await readDirectory(db, state, 'recent');
  const moved = ids.slice(0, pages);
  const rows = await db.pages.bulkGet(moved);
  await addLists(
    db,
    state,
    'main',
    rows.flatMap((row) => (row === undefined ? [] : decodePage(row.data))),
  );
  await db.pages.bulkDelete(moved);
  await writeDirectory(db, state, { id, firsts: firsts.slice(pages), ids: ids.slice(pages) });
  return ids.length > pages;
}

function byPage<T>(directory: Directory, sorted: readonly T[], termOf: (one: T) => string): Map<number, T[]> {
  const out = new Map<number, T[]>();
  for (const one of sorted) {
    const at = pageAt(directory, termOf(one));
    const list = out.get(at);
    if (list === undefined) out.set(at, [one]);
    else list.push(one);
  }
  return out;
}

/** Reads the pages, changes their lists, writes them, cut where they have grown, and the directory when it has changed. */
async function rewrite<T>(
  db: SiyaqDatabase,
  state: IndexState,
  directory: Directory,
  changes: ReadonlyMap<number, readonly T[]>,
  change: (lists: readonly TermList[], given: readonly T[]) => TermList[],
): Promise<void> {
  const places = [...changes.keys()].sort((a, b) => a - b);
  const runs = new Map<number, { first: string; id: number }[]>();
  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const known = some.map((at) => directory.ids[at]).filter((id) => id !== undefined);
    const rows = new Map((await db.pages.bulkGet(known)).map((row) => [row?.id, row?.data]));
    const put: { id: number; data: Uint8Array }[] = [];
    const gone: number[] = [];
    for (const at of some) {
      const id = directory.ids[at];
      const data = rows.get(id);
      const before = data === undefined ? [] : decodePage(data);
      const run = cut(change(before, changes.get(at)!)).map((lists, i) => {
        const page = i === 0 && id !== undefined ? id : (state.page += 1);
        put.push({ id: page, data: encodePage(lists) });
        return { first: lists[0]!.term, id: page };
      });
      if (run.length === 0 && id !== undefined) gone.push(id);
      // A page keeps the first term it has in the directory: its range is its place, whatever it holds now.
      if (run[0] !== undefined && directory.firsts[at] !== undefined && directory.firsts[at] < run[0].first)
        run[0].first = directory.firsts[at];
      if (run.length !== 1 || run[0]!.first !== directory.firsts[at]) runs.set(at, run);
    }
    await Promise.all([db.pages.bulkPut(put), db.pages.bulkDelete(gone)]);
  }
  if (runs.size === 0) return;
  const entries = Array.from({ length: Math.max(directory.ids.length, ...[...runs.keys()].map((at) => at + 1)) }, (_, at) =>
    runs.get(at) ?? [{ first: directory.firsts[at]!, id: directory.ids[at]! }],
  ).flat(); // prettier-ignore
  await writeDirectory(db, state, {
    id: directory.id,
    firsts: entries.map(({ first }) => first),
    ids: entries.map(({ id }) => id),
  });
}

/** Lists in runs of about a page each. */
function cut(lists: readonly TermList[]): TermList[][] {
  const bytes = (list: TermList): number => list.term.length + list.rest.length + 12;
  const total = lists.reduce((sum, list) => sum + bytes(list), 0);
  if (lists.length === 0) return [];
  if (total <= 2 * PAGE) return [[...lists]];
  const runs: TermList[][] = [[]];
  let size = 0;
  for (const list of lists) {
    if (size > 0 && size + bytes(list) > PAGE) {
      runs.push([]);
      size = 0;
    }
    runs.at(-1)!.push(list);
    size += bytes(list);
  }
  return runs;
}

function mergeSorted(lists: readonly TermList[], added: readonly TermList[]): TermList[] {
  const out: TermList[] = [];
  let i = 0;
  let k = 0;
  while (i < lists.length || k < added.length) {
    const [a, b] = [lists[i], added[k]];
    if (b === undefined || (a !== undefined && a.term < b.term)) {
      out.push(a!);
      i += 1;
    } else if (a === undefined || b.term < a.term) {
      out.push(b);
      k += 1;
    } else {
      out.push(joinLists(a, b));
      i += 1;
      k += 1;
    }
  }
  return out;
}
