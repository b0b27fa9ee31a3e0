import type { SiyaqDatabase } from './db.ts';
import { cellsOf } from './entries.ts';
import { unpackFeatures } from './features.ts';
import { decodePage, eachPosting } from './terms/codec.ts';
import { eachValues, readColumn, type Column } from './terms/columns.ts';
import { articleTerms, valuesOf } from './terms/of-article.ts';
import { readDirectory } from './terms/segments.ts';
import { readState, type IndexState } from './terms/state.ts';

const COLUMNS: readonly Column[] = ['seen', 'dated', 'kept', 'title'];
/** Differences told at most. */
const MAX_FAULTS = 20;

/**
 * Compares the index with one computed anew from the articles; answers what differs in words for developers, nothing
 * when they agree. Reads the whole library: for tests, not for a running extension.
 */
export async function verifyIndex(db: SiyaqDatabase): Promise<string[]> {
  return db.transaction('r', db.tables, async () => {
    const faults: string[] = [];
    const state = await readState(db);
    const [numbers, rows] = await Promise.all([db.numbers.toArray(), db.rows.toArray()]);
    const articles = await db.articles.toCollection().primaryKeys();
    const saved = rows.filter(({ kept }) => kept === 1).length;
    const counts = { documents: numbers.length, saved, fresh: await db.fresh.count() };
    for (const [name, count] of Object.entries(counts))
      if (state[name as keyof typeof counts] !== count)
        faults.push(`${name} ${state[name as keyof typeof counts]}, there are ${count}`);
    if (numbers.length !== articles.length)
      faults.push(`${numbers.length} numbers for ${articles.length} articles`);
    const found = await postingsOf(db, state, faults);
    const values = await valuesByNumber(db, state.last);
    const columns = new Map<string, ArrayLike<number>>();
    for (const column of COLUMNS) columns.set(column, await readColumn(db, column, state.last));
    const idOf = new Map((await db.values.toArray()).map(({ key, id }) => [key, id]));
    for (const { n, key } of numbers) {
      const [entry, brief, story, row] = await Promise.all([
        db.articles.get(key), db.briefs.get(key), db.stories.get(n), db.rows.get(key),
      ]); // prettier-ignore
      if (entry === undefined || brief === undefined || story?.n !== n || row?.n !== n) {
        faults.push(`${key} is not whole`);
        continue;
      }
      const terms = articleTerms(entry.article, brief.brief, unpackFeatures(story).features);
      if (terms.size !== story.terms) faults.push(`${key}: ${story.terms} terms noted, ${terms.size} now`);
      for (const [term, weight] of terms)
        if (!found.delete(`${term}${weight} ${n}`)) faults.push(`missing: ${term}${weight} ${n}`);
      const ids = valuesOf(entry.article, brief.brief).map((value) => idOf.get(value.key)!);
      if (ids.sort((a, b) => a - b).join() !== (values.get(n) ?? '')) faults.push(`values of ${key} differ`);
      for (const [column, cell] of Object.entries(cellsOf(row)))
        if (columns.get(column)![n] !== cell) faults.push(`${column} of ${key} differs`);
    }
    for (const posting of found) faults.push(`not of any article: ${posting}`);
    return faults.slice(0, MAX_FAULTS);
  });
}

/** Every posting as `<term><weight> <n>`; one that stands twice is a fault, and so is a term on the wrong page. */
async function postingsOf(db: SiyaqDatabase, state: IndexState, faults: string[]): Promise<Set<string>> {
  const out = new Set<string>();
  const add = (posting: string): void => {
    if (out.has(posting)) faults.push(`twice: ${posting}`);
    out.add(posting);
  };
  let pages = 0;
  for (const segment of ['recent', 'main'] as const) {
    const { firsts, ids } = await readDirectory(db, state, segment);
    pages += ids.length;
    for (const [at, row] of (await db.pages.bulkGet([...ids])).entries()) {
      if (row === undefined) faults.push(`no page ${ids[at]} of ${segment}`);
      else
        for (const list of decodePage(row.data)) {
          if ((at > 0 && list.term < firsts[at]!) || list.term >= (firsts[at + 1] ?? '\uffff'))
            faults.push(`${list.term} stands on the wrong page of ${segment}`);
          eachPosting(list, (n, weight) => add(`${list.term}${weight} ${n}`));
        }
    }
  }
  const stored = await db.pages.count();
  if (stored !== pages) faults.push(`${stored} pages, ${pages} in the directories`);
  for (const { n, terms } of await db.fresh.toArray())
    for (const line of Object.values(terms).flatMap((lines) => lines.split('\n'))) add(`${line} ${n}`);
  return out;
}

async function valuesByNumber(db: SiyaqDatabase, last: number): Promise<Map<number, string>> {
  const out = new Map<number, string>();
  await eachValues(db, last, () => true, (n, ids) => void out.set(n, ids.join())); // prettier-ignore
  for (const { n, values } of await db.fresh.toArray()) out.set(n, [...values].join());
  return out;
}
