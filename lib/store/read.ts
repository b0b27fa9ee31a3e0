import { Dexie } from 'dexie';
import type { LibraryPage, LibraryQuery, LibraryRow, ArticleRecord } from '../model/record.ts';
import type { StoryFeatures } from '../related/types.ts';
import { documentCount } from './counts.ts';
import type { SiyaqDatabase } from './db.ts';
import { libraryRow, recordOf } from './entries.ts';
import { lookUp } from './postings.ts';
import { searchNumbers } from './search.ts';

/** A stored article as relatedness sees it. */
export interface StoredStory {
  readonly key: string;
  readonly features: StoryFeatures;
  readonly row: LibraryRow;
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

const ORDER = { newest: 'seen', relevance: 'seen', published: 'dated', title: 'titleKey' } as const;

/** Keys of all matches in order. Reads index keys only; no article and no row is loaded. */
export async function readPage(db: SiyaqDatabase, query: LibraryQuery): Promise<LibraryPage> {
  const field = ORDER[query.order];
  const matches = await matchingKeys(db, query.text);
  if (matches?.size === 0) return { total: 0, keys: [] };
  const all = await (query.filter === 'all'
    ? db.rows.orderBy(field).primaryKeys()
    : withKept(db, query.filter === 'saved' ? 1 : 0, field));
  const keys = matches === undefined ? all : all.filter((key) => matches.has(key));
  // Reversed here: a backward cursor is many times slower than reading all keys forward.
  if (query.order !== 'title') keys.reverse();
  return { total: keys.length, keys };
}

async function withKept(db: SiyaqDatabase, kept: 0 | 1, field: string): Promise<string[]> {
  return db.rows.where(`[kept+${field}]`).between([kept, Dexie.minKey], [kept, Dexie.maxKey]).primaryKeys();
}

async function matchingKeys(db: SiyaqDatabase, text: string): Promise<Set<string> | undefined> {
  const numbers = await searchNumbers(db, text);
  if (numbers === undefined) return undefined;
  return new Set((await keysOf(db, [...numbers])).filter((key) => key !== undefined));
}

async function keysOf(db: SiyaqDatabase, numbers: number[]): Promise<(string | undefined)[]> {
  return (await db.numbers.bulkGet(numbers)).map((row) => row?.key);
}

/**
 * The stories that share the rarest and most of the given keys, at most `limit`, best first.
 * Cost: one look-up a key, then `limit` rows; a key that more than a tenth of a large library holds adds no candidates.
 */
export async function readCandidates(
  db: SiyaqDatabase,
  keys: readonly string[],
  limit: number,
): Promise<Candidates> {
  const distinct = [...new Set(keys)];
  const [documents, lists] = await Promise.all([
    documentCount(db),
    Promise.all(distinct.map((key) => lookUp(db, `k${key}`))),
  ]);
  const frequency = new Map<string, number>();
  const weight = new Map<number, number>();
  for (const [i, list] of lists.entries()) {
    frequency.set(distinct[i]!, list.length);
    if (list.length > Math.max(500, documents / 10)) continue;
    const idf = Math.log(1 + documents / (1 + list.length));
    for (const n of list) weight.set(n, (weight.get(n) ?? 0) + idf);
  }
  const best = [...weight].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
  const found = (
    await keysOf(
      db,
      best.map(([n]) => n),
    )
  ).filter((key) => key !== undefined);
  return { stories: await readStories(db, found), documents, frequency };
}

export async function readStories(db: SiyaqDatabase, keys: readonly string[]): Promise<StoredStory[]> {
  const [features, rows] = await Promise.all([db.features.bulkGet([...keys]), db.rows.bulkGet([...keys])]);
  return features.flatMap((one, i) => {
    const row = rows[i];
    return one === undefined || row === undefined
      ? []
      : [{ key: one.key, features: one.features, row: libraryRow(row) }];
  });
}
