import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type { StoryFeatures } from '../related/types.ts';
import { changeCount } from './counts.ts';
import type { ArticleEntry, SiyaqDatabase } from './db.ts';
import { MAX_VERSIONS, rowOf, stillThere, versionOf } from './entries.ts';
import { indexTerms, unindexTerms } from './postings.ts';
import { searchTerms } from './search.ts';

export interface Briefed {
  readonly article: ArticleDraft;
  readonly brief: Brief;
  readonly features: StoryFeatures;
  /** ISO instant of this visit. */
  readonly now: string;
}

/** What saving did: a first visit, the same text again, another text, or the same text read by a newer engine. */
export type SaveOutcome = 'new' | 'seen' | 'changed' | 'rebuilt';

/** All tables that hold something about articles, and their count: one transaction touches them together or not at all. */
export function tables(db: SiyaqDatabase) {
  return [db.articles, db.briefs, db.features, db.rows, db.numbers, db.postings, db.meta];
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
    const dismissed = stillThere(old.dismissed, brief);
    await putDerived(db, { ...old, article, lastSeen, dismissed }, brief, features);
    return 'rebuilt';
  }
  await touch(db, { ...old, lastSeen }, oldBrief.brief);
  return 'seen';
}

/** Everything one article is found under, with the kind letters; distinct. */
export function indexedTerms(article: ArticleDraft, brief: Brief, features: StoryFeatures): string[] {
  return [...searchTerms(article, brief), ...new Set(features.keys.map((key) => `k${key}`))];
}

/** Writes an entry and everything derived from it, and replaces its terms in the index. */
export async function putDerived(
  db: SiyaqDatabase,
  entry: ArticleEntry,
  brief: Brief,
  features: StoryFeatures,
): Promise<void> {
  await dropNumber(db, entry.key);
  const terms = indexedTerms(entry.article, brief, features);
  await changeCount(db, 1);
  const n = await db.numbers.add({ key: entry.key, terms: terms.join(' ') });
  await indexTerms(db, n, terms);
  await Promise.all([
    db.articles.put(entry),
    db.briefs.put({ key: entry.key, brief, engine: brief.provenance.engineVersion }),
    db.features.put({ key: entry.key, n, features }),
    db.rows.put(rowOf(entry, brief, n)),
  ]);
}

/** Writes an entry whose text has not changed: its record and its line. */
export async function touch(db: SiyaqDatabase, entry: ArticleEntry, brief: Brief): Promise<void> {
  const row = await db.rows.get(entry.key);
  await Promise.all([
    db.articles.put(entry),
    row === undefined ? undefined : db.rows.put(rowOf(entry, brief, row.n)),
  ]);
}

/** Takes articles out of every table and out of the index. */
export async function dropArticles(db: SiyaqDatabase, keys: readonly string[]): Promise<void> {
  const gone = [...keys];
  for (const key of gone) await dropNumber(db, key);
  await Promise.all([
    db.articles.bulkDelete(gone),
    db.briefs.bulkDelete(gone),
    db.features.bulkDelete(gone),
    db.rows.bulkDelete(gone),
  ]);
}

async function dropNumber(db: SiyaqDatabase, key: string): Promise<void> {
  const number = await db.numbers.where('key').equals(key).first();
  if (number?.n === undefined) return;
  await changeCount(db, -1);
  await unindexTerms(db, number.n, number.terms.split(' '));
  await db.numbers.delete(number.n);
}
