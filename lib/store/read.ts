import { Dexie } from 'dexie';
import type { ArticleRecord, LibraryPage, LibraryQuery, LibraryRow } from '../model/record.ts';
import type { StoryFeatures, StoryRow } from '../related/types.ts';
import type { SiyaqDatabase } from './db.ts';
import { libraryRow, recordOf } from './entries.ts';
import { unpackFeatures } from './features.ts';
import { keysOf } from './numbers.ts';
import { matchesOf } from './query/match.ts';
import { inOrder } from './query/order.ts';
import { readState, REINDEX } from './terms/state.ts';

/** A stored article as relatedness sees it. */
export interface StoredStory {
  readonly key: string;
  readonly features: StoryFeatures;
  readonly row: StoryRow;
}

/** Stories that share keys with an open one, and how common its keys are in the whole library. */
export interface Candidates {
  readonly stories: readonly StoredStory[];
  readonly documents: number;
  /** Number of stored articles that hold a candidate key; only the keys asked for. */
  readonly frequency: ReadonlyMap<string, number>;
}

export async function readRecord(db: SiyaqDatabase, key: string): Promise<ArticleRecord | undefined> {
  const [entry, brief] = await Promise.all([db.articles.get(key), db.briefs.get(key)]);
  return entry === undefined || brief === undefined ? undefined : recordOf(entry, brief.brief);
}

/** Rows in the order asked; missing ones are left out. */
export async function readRows(db: SiyaqDatabase, keys: readonly string[]): Promise<LibraryRow[]> {
  const rows = await db.rows.bulkGet([...keys]);
  return rows.flatMap((row) => (row === undefined ? [] : [libraryRow(row)]));
}

type Unlimited = Omit<LibraryQuery, 'limit'> & { readonly limit?: number | undefined };

const INDEX = { newest: 'newest', published: 'latest', title: 'titleKey', relevance: 'newest' } as const;

/**
 * Keys of the matches in order: the first `limit`, or all. A query without text reads index keys only, as many as asked
 * for; one with text reads the index rows of its words, and answers the numbers of all its matches.
 */
export async function readPage(db: SiyaqDatabase, query: LibraryQuery): Promise<LibraryPage> {
  return query.text.trim() === '' ? listed(db, query) : readWhole(db, query);
}

/** The same, with the numbers of all matches also where there is no text. They are sorted by columns, no row is read. */
export async function readWhole(db: SiyaqDatabase, query: LibraryQuery): Promise<LibraryPage> {
  const bare = query.text.trim() === '';
  // What is not in the index yet has no number; such a list is read by its rows.
  if (bare && (await db.meta.get(REINDEX)) !== undefined) return listed(db, { ...query, limit: undefined });
  const found = await matchesOf(db, query);
  if ('fault' in found) return { total: 0, keys: [], fault: found.fault };
  const { matches } = found;
  const limit = query.limit ?? matches.total;
  const numbers = await inOrder(db, matches, query.order, limit);
  return { total: matches.total, keys: await keysOf(db, numbers.subarray(0, limit)), numbers };
}

async function listed(db: SiyaqDatabase, { filter, order, limit }: Unlimited): Promise<LibraryPage> {
  const field = INDEX[order];
  const kept = filter === 'saved' ? 1 : 0;
  const all =
    filter === 'all'
      ? db.rows.orderBy(field)
      : db.rows.where(`[kept+${field}]`).between([kept, Dexie.minKey], [kept, Dexie.maxKey]);
  const keys = await (limit === undefined ? all : all.limit(limit)).primaryKeys();
  if (limit === undefined || keys.length < limit) return { total: keys.length, keys };
  const { documents, saved } = await readState(db);
  // While the index is made anew its counts are not those of the library.
  if ((await db.meta.get(REINDEX)) !== undefined) return { total: await all.count(), keys };
  return { total: filter === 'all' ? documents : kept === 1 ? saved : documents - saved, keys };
}

/** Features and lines of articles by number; look-up keys are left out. `kept`: 1 for those that are saved. */
export async function readStories(
  db: SiyaqDatabase,
  numbers: readonly number[],
  kept: (n: number) => number,
): Promise<StoredStory[]> {
  const stories = await db.stories.bulkGet([...numbers]);
  return stories.flatMap((one) => {
    if (one === undefined) return [];
    const { features: story, row } = unpackFeatures(one, false);
    return [{ key: one.key, features: story, row: { ...row, saved: kept(one.n) === 1 } }];
  });
}
