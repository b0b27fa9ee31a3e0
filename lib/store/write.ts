import type { Table } from 'dexie';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { StoryFeatures } from '../related/types.ts';
import type { ArticleEntry, SiyaqDatabase } from './db.ts';
import { deskTables, dropDesk } from './desk/of-articles.ts';
import { cellsOf, MAX_VERSIONS, rowOf, stillThere, versionOf } from './entries.ts';
import { packFeatures, unpackFeatures } from './features.ts';
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

/** All tables that hold something about articles, and the index: one transaction touches them together or not at all. */
export function tables(db: SiyaqDatabase) {
  return [
    db.articles, db.briefs, db.features, db.rows, db.numbers, db.fresh, db.pages, db.directory, db.columns, db.values, db.meta,
    ...deskTables(db),
  ]; // prettier-ignore
}

/** What questions read: articles, index, and what the reader filed them under. */
export function readable(db: SiyaqDatabase): Table[] {
  return [...tables(db), db.tags, db.collections, db.filings];
}

/**
 * Puts one article with its brief into the store; inside the caller's transaction.
 * The same text again moves only `lastSeen`. Another text under the same address becomes the current one and the old
 * text the newest version; what the reader saved and dismissed stays.
 */
export async function putBriefed(db: SiyaqDatabase, briefed: Briefed): Promise<SaveOutcome> {
  const { article, brief, features, now } = briefed;
  const [old, oldBrief] = await Promise.all([db.articles.get(brief.key), db.briefs.get(brief.key)]);
  if (old === undefined || oldBrief === undefined) {
    const entry = old ?? { key: brief.key, saved: false, firstSeen: now, versions: [], dismissed: [] };
    await putDerived(db, { ...entry, article, lastSeen: now }, brief, features);
    return old === undefined ? 'new' : 'rebuilt';
  }
  const before = oldBrief.brief.provenance;
  const after = brief.provenance;
  const lastSeen = now > old.lastSeen ? now : old.lastSeen;
  if (before.contentHash !== after.contentHash) {
    const versions = [versionOf(old.article, oldBrief.brief), ...old.versions].slice(0, MAX_VERSIONS);
    const dismissed = stillThere(old.dismissed, brief);
    await putDerived(db, { ...old, article, lastSeen, versions, dismissed }, brief, features);
    return 'changed';
  }
  if (before.engineVersion !== after.engineVersion || oldBrief.brief.title !== brief.title) {
    await putRebuilt(db, { ...old, article, lastSeen }, brief, features);
    return 'rebuilt';
  }
  await touch(db, { ...old, lastSeen }, oldBrief.brief);
  return 'seen';
}

/** The same text read anew: what the reader dismissed stays where it still stands. */
export async function putRebuilt(
  db: SiyaqDatabase,
  entry: ArticleEntry,
  brief: Brief,
  features: StoryFeatures,
): Promise<void> {
  await putDerived(db, { ...entry, dismissed: stillThere(entry.dismissed, brief) }, brief, features);
}

/** Writes an entry and everything derived from it, and replaces its terms in the index. */
export async function putDerived(
  db: SiyaqDatabase,
  entry: ArticleEntry,
  brief: Brief,
  features: StoryFeatures,
): Promise<void> {
  await dropNumbers(db, [entry.key]);
  const row = rowOf(entry, brief, 0);
  const n = await addToIndex(db, {
    key: entry.key,
    terms: articleTerms(entry.article, brief, features),
    values: valuesOf(entry.article, brief),
    cells: cellsOf(row),
  });
  await Promise.all([
    db.articles.put(entry),
    db.briefs.put({ key: entry.key, brief, engine: brief.provenance.engineVersion }),
    db.features.put(packFeatures(entry.key, n, features, row)),
    db.rows.put({ ...row, n }),
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
    db.features.bulkDelete(gone),
    db.rows.bulkDelete(gone),
    dropDesk(db, gone),
  ]);
}

async function dropNumbers(db: SiyaqDatabase, keys: readonly string[]): Promise<void> {
  const numbers = await Promise.all(
    [...new Set(keys)].map((key) => db.numbers.where('key').equals(key).first()),
  );
  const gone: Unindexed[] = [];
  for (const number of numbers) {
    if (number === undefined) continue;
    const { n, key, terms: count } = number;
    const [entry, brief, features, row] = await Promise.all([
      db.articles.get(key),
      db.briefs.get(key),
      db.features.get(key),
      db.rows.get(key),
    ]);
    const whole = entry !== undefined && brief !== undefined && features !== undefined;
    const terms = whole
      ? articleTerms(entry.article, brief.brief, unpackFeatures(features).features).keys()
      : [];
    gone.push({ n, terms, count, kept: row?.kept ?? 0 });
  }
  await takeFromIndex(db, gone);
}
