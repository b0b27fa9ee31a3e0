import type { SiyaqDatabase, ValueEntry } from '../db.ts';
import { setCells, setValues, type Cells } from './columns.ts';
import { valueId, type ArticleValue } from './of-article.ts';
import { sweep, takeOut } from './segments.ts';
import { readState, writeState, type IndexState } from './state.ts';

/** What the index is given of one article. */
export interface Indexed {
  readonly key: string;
  readonly terms: ReadonlyMap<string, number>;
  readonly values: readonly ArticleValue[];
  readonly cells: Required<Cells>;
}

/** Puts an article into the index and answers its number; inside the caller's transaction. One row of terms, not one a term. */
export async function addToIndex(db: SiyaqDatabase, indexed: Indexed): Promise<number> {
  const { key, terms, values, cells } = indexed;
  const state = await readState(db);
  state.last += 1;
  const n = state.last;
  const ids = await idsOf(db, state, values);
  state.documents += 1;
  state.saved += cells.kept;
  state.fresh += 1;
  await Promise.all([
    db.numbers.put({ n, key, terms: terms.size }),
    db.fresh.put({ n, terms: linesOf(terms), values: ids }),
    setCells(db, new Map([[n, cells]])),
    writeState(db, state),
  ]);
  return n;
}

/** Lines of a fresh row, by the kind of their terms. */
function linesOf(terms: ReadonlyMap<string, number>): Record<string, string> {
  const lines = new Map<string, string[]>();
  for (const [term, weight] of terms) {
    const kind = term[0]!;
    const known = lines.get(kind);
    if (known === undefined) lines.set(kind, [`${term}${weight}`]);
    else known.push(`${term}${weight}`);
  }
  return Object.fromEntries([...lines].map(([kind, list]) => [kind, list.join('\n')]));
}

export function valueOf(db: SiyaqDatabase, key: string): Promise<ValueEntry | undefined> {
  return db.values.where('key').equals(key).first();
}

/** Ids of facet values, ascending; new ones are given. */
async function idsOf(
  db: SiyaqDatabase,
  state: IndexState,
  values: readonly ArticleValue[],
): Promise<Uint32Array> {
  const known = await Promise.all(values.map(({ key }) => valueOf(db, key)));
  const added = values.flatMap((value, i) =>
    known[i] === undefined ? [{ ...value, id: valueId((state.value += 1), value.kind) }] : [],
  );
  await db.values.bulkPut(added);
  const ids = [...known.flatMap((row) => (row === undefined ? [] : [row.id])), ...added.map(({ id }) => id)];
  return Uint32Array.from(ids).sort();
}

/** An article to be taken out: its number, and the terms it would be given today. */
export interface Unindexed {
  readonly n: number;
  readonly terms: Iterable<string>;
  /** How many terms it was given. */
  readonly count: number;
  readonly kept: number;
}

/**
 * Takes articles out of the index at once: nothing of a deleted article is left to be read. Terms are worked out anew;
 * should they not be those it was given (another engine), every page is searched for its number.
 */
export async function takeFromIndex(db: SiyaqDatabase, gone: readonly Unindexed[]): Promise<void> {
  if (gone.length === 0) return;
  const state = await readState(db);
  const numbers = gone.map(({ n }) => n);
  const fresh = new Set(
    (await db.fresh.bulkGet(numbers)).flatMap((row) => (row === undefined ? [] : [row.n])),
  );
  const packed = gone.filter(({ n }) => !fresh.has(n));
  const byTerm = new Map<string, Set<number>>();
  for (const { n, terms } of packed)
    for (const term of terms) byTerm.set(term, (byTerm.get(term) ?? new Set()).add(n));
  if (packed.length > 0) {
    const taken = (await takeOut(db, state, 'recent', byTerm)) + (await takeOut(db, state, 'main', byTerm));
    if (taken !== packed.reduce((sum, { count }) => sum + count, 0)) {
      const all = new Set(packed.map(({ n }) => n));
      await sweep(db, state, 'recent', all);
      await sweep(db, state, 'main', all);
    }
    await setValues(db, new Map(packed.map(({ n }) => [n, []])));
  }
  state.documents -= gone.length;
  state.saved -= gone.reduce((sum, { kept }) => sum + kept, 0);
  state.fresh -= fresh.size;
  await setCells(db, new Map(numbers.map((n) => [n, { seen: 0, dated: 0, kept: 0, title: 0 }])));
  await Promise.all([db.fresh.bulkDelete([...fresh]), db.numbers.bulkDelete(numbers), writeState(db, state)]);
}

/** Sets order and filter cells of an article that is in the index already. */
export async function changeCells(
  db: SiyaqDatabase,
  n: number,
  cells: Cells,
  savedBy: number,
): Promise<void> {
  await setCells(db, new Map([[n, cells]]));
  if (savedBy === 0) return;
  const state = await readState(db);
  state.saved += savedBy;
  await writeState(db, state);
}
