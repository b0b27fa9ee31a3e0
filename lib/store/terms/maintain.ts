import type { FreshEntry, SiyaqDatabase } from '../db.ts';
import { setValues } from './columns.ts';
import { ListBuilder, type TermList } from './codec.ts';
import { addLists, spill } from './segments.ts';
import { readState, writeState } from './state.ts';

/** Fresh articles are taken into the small segment in batches: each batch rewrites its pages once. */
export const FRESH = 32;
/** The small segment is emptied into the large one when it holds so many articles. */
export const RECENT = 4_096;
/** So many fresh articles come first all the same: each question reads all of them. */
const MOST_FRESH = 8 * FRESH;
/** Pages of the small segment moved in one transaction: some tens of milliseconds. */
const SPILL_PAGES = 16;

/**
 * One step of what the index has put off: taking in fresh articles, or moving a part of the small segment into the
 * large one. Its own transaction, whole or not at all; false when nothing is due. A killed worker loses the step, never
 * the index.
 */
export async function maintainStep(db: SiyaqDatabase): Promise<boolean> {
  const tables = [db.meta, db.fresh, db.pages, db.directory, db.columns];
  return db.transaction('rw', tables, async () => {
    const state = await readState(db);
    // A small segment that is full goes first, or saves that never pause would keep it growing.
    const full = state.recent >= RECENT;
    if (state.fresh >= (full ? MOST_FRESH : FRESH)) {
      const rows = await db.fresh.toArray();
      await addLists(db, state, 'recent', listsOf(rows));
      await setValues(db, new Map(rows.map(({ n, values }) => [n, values])));
      await db.fresh.clear();
      state.recent += rows.length;
      state.fresh = 0;
    } else if (full) {
      if (!(await spill(db, state, SPILL_PAGES))) state.recent = 0;
    } else return false;
    await writeState(db, state);
    return true;
  });
}

function listsOf(rows: readonly FreshEntry[]): TermList[] {
  const lists = new Map<string, ListBuilder>();
  for (const { n, terms } of rows)
    for (const line of Object.values(terms).flatMap((lines) => lines.split('\n'))) {
      const term = line.slice(0, -1);
      const list = lists.get(term) ?? new ListBuilder(term);
      list.add(n, Number(line.at(-1)));
      lists.set(term, list);
    }
  const done = [...lists.values()].map((list) => list.done()).filter((list) => list !== undefined);
  return done.sort((a, b) => (a.term < b.term ? -1 : 1));
}
