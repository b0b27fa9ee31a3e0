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

/**
 * Puts articles into the index and answers their numbers; inside the caller's transaction. One row of terms an article,
 * not one a term.
 */
export async function addToIndex(db: SiyaqDatabase, list: readonly Indexed[]): Promise<number[]> {
  const values = distinct(list.flatMap((one) => one.values));
  const [state, known] = await Promise.all([
    readState(db),
    Promise.all(values.map(({ key }) => valueOf(db, key))),
  ]);
  const { ids, added } = idsOf(state, values, known);
  const numbers = list.map((_, i) => state.last + 1 + i);
  state.last += list.length;
  state.documents += list.length;
  state.saved += list.reduce((sum, { cells }) => sum + cells.kept, 0);
  state.fresh += list.length;
  await Promise.all([
    db.values.bulkPut(added),
    db.numbers.bulkPut(list.map(({ key }, i) => ({ n: numbers[i]!, key }))),
    db.fresh.bulkPut(
      list.map((one, i) => ({
        n: numbers[i]!,
        terms: linesOf(one.terms),
        values: Uint32Array.from(one.values, ({ key }) => ids.get(key)!).sort(),
      })),
    ),
    setCells(db, new Map(list.map(({ cells }, i) => [numbers[i]!, cells]))),
    writeState(db, state),
  ]);
  return numbers;
}

function distinct(values: readonly ArticleValue[]): ArticleValue[] {
  return [...new Map(values.map((value) => [value.key, value])).values()];
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

/** Ids of facet values by key; what has none is given one. */
function idsOf(
  state: IndexState,
  values: readonly ArticleValue[],
  known: readonly (ValueEntry | undefined)[],
): { readonly ids: ReadonlyMap<string, number>; readonly added: readonly ValueEntry[] } {
  const ids = new Map<string, number>();
  const added: ValueEntry[] = [];
  for (const [i, value] of values.entries()) {
    const id = known[i]?.id ?? valueId((state.value += 1), value.kind);
    ids.set(value.key, id);
    if (known[i] === undefined) added.push({ ...value, id });
  }
  return { ids, added };
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
