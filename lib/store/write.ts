import type { Table } from 'dexie';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { StoryFeatures } from '../related/types.ts';
import type { ArticleEntry, BriefEntry, SiyaqDatabase } from './db.ts';
import { deskTables, dropDesk } from './desk/of-articles.ts';
import { cellsOf, MAX_VERSIONS, rowOf, stillThere, versionOf } from './entries.ts';
import { packFeatures, unpackFeatures } from './features.ts';
import { numbersOf } from './numbers.ts';
import { articleTerms, valuesOf } from './terms/of-article.ts';
import { addToIndex, changeCells, takeFromIndex, type Unindexed } from './terms/write.ts';

export interface Briefed {
  readonly article: ArticleDraft;
  readonly brief: Brief;
  readonly features: StoryFeatures;
  /** ISO instant of this visit. */
  readonly now: string;
}

/** What saving did: a first visit, the same text again, another text, or the same text read by a newer engine. */
export type SaveOutcome = 'new' | 'seen' | 'changed' | 'rebuilt';

/** An entry with everything derived from its text. */
export interface Derived {
  readonly entry: ArticleEntry;
  readonly brief: Brief;
  readonly features: StoryFeatures;
}

/** All tables that hold something about articles, and the index: one transaction touches them together or not at all. */
export function tables(db: SiyaqDatabase) {
  return [
    db.articles, db.briefs, db.stories, db.rows, db.numbers, db.fresh, db.pages, db.directory, db.columns, db.values, db.meta,
    ...deskTables(db),
  ]; // prettier-ignore
}

/** What questions read: articles, index, and what the reader filed them under. */
export function readable(db: SiyaqDatabase): Table[] {
  return [...tables(db), db.tags, db.collections, db.filings];
}

/**
 * Puts articles with their briefs into the store; inside the caller's transaction. Many at once cost a third of as many
 * calls: each table is read and written once. An address that stands twice is taken in the order given.
 */
export async function putBriefed(db: SiyaqDatabase, list: readonly Briefed[]): Promise<SaveOutcome[]> {
  const outcomes: SaveOutcome[] = [];
  for (const run of distinctRuns(list)) outcomes.push(...(await putDistinct(db, run)));
  return outcomes;
}

/** Runs of the list in which no address stands twice. */
function distinctRuns(list: readonly Briefed[]): Briefed[][] {
  const runs: Briefed[][] = [];
  let known = new Set<string>();
  for (const briefed of list) {
    if (runs.length === 0 || known.has(briefed.brief.key)) {
      runs.push([]);
      known = new Set();
    }
    runs.at(-1)!.push(briefed);
    known.add(briefed.brief.key);
  }
  return runs;
}

async function putDistinct(db: SiyaqDatabase, list: readonly Briefed[]): Promise<SaveOutcome[]> {
  const keys = list.map(({ brief }) => brief.key);
  const [olds, briefs] = await Promise.all([db.articles.bulkGet(keys), db.briefs.bulkGet(keys)]);
  const all = list.map((briefed, i) => ({ ...briefed, ...compared(briefed, olds[i], briefs[i]) }));
  await putDerived(
    db,
    all.filter(({ outcome }) => outcome === 'new'),
  );
  await replaceDerived(
    db,
    all.filter(({ outcome }) => outcome === 'changed' || outcome === 'rebuilt'),
  );
  for (const { entry, brief, outcome } of all) if (outcome === 'seen') await touch(db, entry, brief);
  return all.map(({ outcome }) => outcome);
}

/**
 * What a visit changes. The same text again moves only `lastSeen`. Another text under the same address becomes the
 * current one and the old text the newest version; what the reader saved and dismissed stays where it still stands.
 */
function compared(
  { article, brief, now }: Briefed,
  old: ArticleEntry | undefined,
  oldBrief: BriefEntry | undefined,
): { readonly outcome: SaveOutcome; readonly entry: ArticleEntry; readonly brief: Brief } {
  if (old === undefined || oldBrief === undefined) {
    const entry = old ?? { key: brief.key, saved: false, firstSeen: now, versions: [], dismissed: [] };
    const outcome = old === undefined ? 'new' : 'rebuilt';
    return { outcome, entry: { ...entry, article, lastSeen: now }, brief };
  }
  const before = oldBrief.brief.provenance;
  const after = brief.provenance;
  const lastSeen = now > old.lastSeen ? now : old.lastSeen;
  const dismissed = stillThere(old.dismissed, brief);
  if (before.contentHash !== after.contentHash) {
    const versions = [versionOf(old.article, oldBrief.brief), ...old.versions].slice(0, MAX_VERSIONS);
    return { outcome: 'changed', entry: { ...old, article, lastSeen, versions, dismissed }, brief };
  }
  if (before.engineVersion !== after.engineVersion || oldBrief.brief.title !== brief.title)
    return { outcome: 'rebuilt', entry: { ...old, article, lastSeen, dismissed }, brief };
  return { outcome: 'seen', entry: { ...old, lastSeen }, brief: oldBrief.brief };
}

/** The same text read anew: what the reader dismissed stays where it still stands. */
export async function putRebuilt(db: SiyaqDatabase, { entry, brief, features }: Derived): Promise<void> {
  const dismissed = stillThere(entry.dismissed, brief);
  await replaceDerived(db, [{ entry: { ...entry, dismissed }, brief, features }]);
}

/** Writes entries anew: what the index was given of them goes first. */
export async function replaceDerived(db: SiyaqDatabase, list: readonly Derived[]): Promise<void> {
  await dropNumbers(
    db,
    list.map(({ entry }) => entry.key),
  );
  await putDerived(db, list);
}

/** Writes entries that are not in the index (each address once), and everything derived from them. */
export async function putDerived(db: SiyaqDatabase, list: readonly Derived[]): Promise<void> {
  if (list.length === 0) return;
  const rows = list.map(({ entry, brief }) => rowOf(entry, brief, 0));
  const indexed = list.map(({ entry, brief, features }, i) => ({
    key: entry.key,
    terms: articleTerms(entry.article, brief, features),
    values: valuesOf(entry.article, brief),
    cells: cellsOf(rows[i]!),
  }));
  const numbers = await addToIndex(db, indexed);
  await Promise.all([
    db.articles.bulkPut(list.map(({ entry }) => entry)),
    db.briefs.bulkPut(
      list.map(({ entry, brief }) => ({ key: entry.key, brief, engine: brief.provenance.engineVersion })),
    ),
    db.stories.bulkPut(
      list.map(({ features }, i) => packFeatures(numbers[i]!, features, rows[i]!, indexed[i]!.terms.size)),
    ),
    db.rows.bulkPut(rows.map((row, i) => ({ ...row, n: numbers[i]! }))),
  ]);
}

/** Writes an entry whose text has not changed: its record, its line, its place in the order of lists. */
export async function touch(db: SiyaqDatabase, entry: ArticleEntry, brief: Brief): Promise<void> {
  const old = await db.rows.get(entry.key);
  await db.articles.put(entry);
  if (old === undefined) return;
  const row = rowOf(entry, brief, old.n);
  await db.rows.put(row);
  const indexed = await db.numbers.get(old.n);
  if (indexed?.key === entry.key) await changeCells(db, old.n, cellsOf(row), row.kept - old.kept);
}

/** Takes articles out of every table and out of the index; what the reader wrote about them goes too. */
export async function dropArticles(db: SiyaqDatabase, keys: readonly string[]): Promise<void> {
  const gone = [...keys];
  await dropNumbers(db, gone);
  await Promise.all([
    db.articles.bulkDelete(gone),
    db.briefs.bulkDelete(gone),
    db.rows.bulkDelete(gone),
    dropDesk(db, gone),
  ]);
}

/** Takes articles out of the index, with the features that stand under their numbers. */
async function dropNumbers(db: SiyaqDatabase, keys: readonly string[]): Promise<void> {
  const wanted = [...new Set(keys)];
  const numbers = await numbersOf(db, wanted);
  const gone: Unindexed[] = [];
  for (const [i, key] of wanted.entries()) {
    const n = numbers[i];
    if (n === undefined) continue;
    const [entry, brief, story, row] = await Promise.all([
      db.articles.get(key),
      db.briefs.get(key),
      db.stories.get(n),
      db.rows.get(key),
    ]);
    const whole = entry !== undefined && brief !== undefined && story !== undefined;
    const terms = whole
      ? articleTerms(entry.article, brief.brief, unpackFeatures(story).features).keys()
      : [];
    gone.push({ n, terms, count: story?.terms ?? -1, kept: row?.kept ?? 0 });
  }
  await takeFromIndex(db, gone);
  if (gone.length > 0) await db.stories.bulkDelete(gone.map(({ n }) => n));
}
