import { readWork } from './desk/work.ts';
import { readCandidates } from './candidates.ts';
import { Dexie, type Table } from 'dexie';
import type { ArticleRecord, LibraryPage, LibraryQuery, LibraryRow } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import type { StoryFeatures } from '../related/types.ts';
import { CANDIDATES } from '../related/candidates.ts';
import type { AskStore, RebuildStore, SaidStore, ThreadStore } from './ask.ts';
import { asking, heeding, following } from './asking.ts';
import { SiyaqDatabase } from './db.ts';
import { withWork } from './desk/of-articles.ts';
import { attempt, notFound } from './errors.ts';
import { unpackFeatures } from './features.ts';
import { readPage, readRecord, readRows, readStories, type Candidates, type StoredStory } from './read.ts';
import { readCells } from './terms/columns.ts';
import { readState } from './terms/state.ts';
import { maintenance } from './maintenance.ts';
import { rebuilding } from './rebuild.ts';
import type { OnError, Stop } from './live.ts';
import { keysAmong, keysAt, numbersOf, storiesOf } from './numbers.ts';
import { watching } from './watch.ts';
import { openSnapshot, takeSnapshot, type Snapshot } from './snapshot.ts';
import {
  dropArticles,
  putBriefed,
  readable,
  tables,
  touch,
  type Briefed,
  type SaveOutcome,
} from './write.ts';

export type { Briefed, Candidates, OnError, SaveOutcome, Snapshot, Stop, StoredStory };

export interface Health {
  readonly articles: number;
  readonly saved: number;
  /** 0 when the browser does not say. */
  readonly usedBytes: number;
  readonly persistent: boolean;
}

/** The library on disk. Every operation answers with a value; nothing throws but the iterator of `exportRecords`. */
export interface Store extends AskStore, SaidStore, ThreadStore, RebuildStore {
  saveBriefed(briefed: Briefed): Promise<Result<{ readonly key: string; readonly outcome: SaveOutcome }>>;
  /** Saves many in one transaction, as an import does: all or none. Callers hand in some dozens at a time. */
  saveMany(list: readonly Briefed[]): Promise<Result<readonly SaveOutcome[]>>;
  record(key: string): Promise<Result<ArticleRecord | undefined>>;
  rows(keys: readonly string[]): Promise<Result<readonly LibraryRow[]>>;
  query(query: LibraryQuery): Promise<Result<LibraryPage>>;
  setSaved(keys: readonly string[], saved: boolean, now: string): Promise<Result<void>>;
  setDismissed(key: string, item: string, dismissed: boolean): Promise<Result<void>>;
  /** Deletes; the snapshot brings everything back, index included. */
  remove(keys: readonly string[]): Promise<Result<Snapshot>>;
  restore(snapshot: Snapshot): Promise<Result<void>>;
  /** Deletes unsaved articles last seen before the instant, unless the reader worked on them; answers how many. */
  expire(before: string): Promise<Result<number>>;
  removeEverything(): Promise<Result<void>>;
  health(): Promise<Result<Health>>;
  /** Stories that share candidate keys, rarest and most first; with `near` (an ISO day) those of near days first. */
  candidates(keys: readonly string[], limit?: number, near?: string): Promise<Result<Candidates>>;
  /** Features of one article, as they were stored. */
  features(key: string): Promise<Result<StoryFeatures | undefined>>;
  /** Keys of articles by the numbers of a page of the library; undefined where one is no more. */
  keys(numbers: Uint32Array): Promise<Result<readonly (string | undefined)[]>>;
  /** Those of some keys that are among the numbers of a page, in its order. */
  among(numbers: Uint32Array, keys: readonly string[]): Promise<Result<readonly string[]>>;
  /** Features and rows of all articles, or of the given ones. */
  stories(keys: readonly string[] | 'all'): Promise<Result<readonly StoredStory[]>>;
  /** Records in chunks, with what the reader put on them, newest first for `all`. Deleted meanwhile: left out. Throws when the database fails. */
  exportRecords(keys: readonly string[] | 'all', chunk?: number): AsyncIterable<readonly ArticleRecord[]>;
  /**
   * Watchers call at once and after each change, also of another page or the background. A query without a limit is
   * answered with its first keys, the total, and the numbers of all matches, these with or after the others (watch.ts).
   */
  watchRecord(key: string, listener: (record: ArticleRecord | undefined) => void, onError?: OnError): Stop;
  watchQuery(query: LibraryQuery, listener: (page: LibraryPage) => void, onError?: OnError): Stop;
  /** The candidates of an open story: by its keys, those of days near to its own first. */
  watchCandidates(
    open: Pick<StoryFeatures, 'keys' | 'published'>,
    listener: (found: Candidates) => void,
    onError?: OnError,
  ): Stop;
  /** `versionchange`: another page opens a newer database, this one is closed. `blocked`: an older page is still open. */
  on(event: 'versionchange' | 'blocked', listener: () => void): Stop;
  close(): void;
}

/** Opens lazily: nothing is read until the first operation. A page hands its one connection to all of its stores. */
export function openStore(name = 'siyaq', db: SiyaqDatabase = new SiyaqDatabase(name)): Store {
  const read = readable(db);
  return {
    ...writing(db),
    ...reading(db),
    ...asking(db, read),
    ...heeding(db),
    ...following(db, read),
    ...rebuilding(db),
    ...watching(db),
    ...lifeCycle(db),
  };
}

// Dexie keeps a transaction open over native awaits only when the function it is given is itself `async`: a plain arrow that
// returns a promise commits too early. So every scope and every live query below is an async function.

function writing(db: SiyaqDatabase) {
  const all: Table[] = tables(db);
  const keepUp = maintenance(db);
  const rw = <T>(task: () => Promise<T>): Promise<Result<T>> =>
    attempt(() => db.transaction('rw', all, async () => task()));
  return {
    saveBriefed: async (briefed: Briefed) => {
      const saved = await rw(async () => ({
        key: briefed.brief.key,
        outcome: (await putBriefed(db, [briefed]))[0]!,
      }));
      if (saved.ok && saved.value.outcome !== 'seen') await keepUp(1);
      return saved;
    },
    saveMany: async (list: readonly Briefed[]) => {
      const saved = await rw(() => putBriefed(db, list));
      if (saved.ok) await keepUp(list.length);
      return saved;
    },
    setSaved: (keys: readonly string[], saved: boolean, now: string) =>
      rw(async () => {
        for (const key of keys) {
          const record = await readRecord(db, key);
          if (record === undefined) throw notFound(key);
          const { brief, savedAt: _old, ...entry } = record;
          if (record.saved !== saved)
            await touch(db, { ...entry, saved, ...(saved && { savedAt: now }) }, brief);
        }
      }),
    setDismissed: (key: string, item: string, dismissed: boolean) =>
      rw(async () => {
        const entry = await db.articles.get(key);
        if (entry === undefined) throw notFound(key);
        const rest = entry.dismissed.filter((one) => one !== item);
        await db.articles.put({ ...entry, dismissed: dismissed ? [...rest, item] : rest });
      }),
    remove: (keys: readonly string[]) =>
      rw(async () => {
        const snapshot = await takeSnapshot(db, keys);
        await dropArticles(db, keys);
        return snapshot;
      }),
    restore: (snapshot: Snapshot) => rw(() => openSnapshot(db, snapshot)),
    expire: (before: string) =>
      rw(async () => {
        const old = await db.rows
          .where('[kept+newest]')
          .between([0, -Date.parse(before)], [0, Dexie.maxKey], false)
          .primaryKeys();
        const kept = await withWork(db, old);
        const gone = old.filter((key) => !kept.has(key));
        await dropArticles(db, gone);
        return gone.length;
      }),
    removeEverything: () =>
      attempt(() =>
        db.transaction('rw', db.tables, async () => {
          await Promise.all(db.tables.map((table) => table.clear()));
        }),
      ),
  };
}

function reading(db: SiyaqDatabase) {
  const r = <T>(task: () => Promise<T>): Promise<Result<T>> =>
    attempt(() => db.transaction('r', readable(db), async () => task()));
  return {
    record: (key: string) => r(() => readRecord(db, key)),
    rows: (keys: readonly string[]) => r(() => readRows(db, keys)),
    query: (query: LibraryQuery) => r(() => readPage(db, query)),
    keys: (numbers: Uint32Array) => r(() => keysAt(db, numbers)),
    among: (numbers: Uint32Array, keys: readonly string[]) => r(() => keysAmong(db, numbers, keys)),
    candidates: (keys: readonly string[], limit = CANDIDATES, near?: string) =>
      r(() => readCandidates(db, keys, limit, near)),
    features: (key: string) =>
      attempt(async () => {
        const [packed] = await storiesOf(db, [key]);
        return packed === undefined ? undefined : unpackFeatures(packed).features;
      }),
    stories: (keys: readonly string[] | 'all') =>
      r(async () => {
        const { last } = await readState(db);
        const numbers =
          keys === 'all' ? await db.stories.toCollection().primaryKeys() : await numbersOf(db, keys);
        return readStories(
          db,
          numbers.filter((n) => n !== undefined),
          await readCells(db, 'kept', last),
        );
      }),
    exportRecords: (keys: readonly string[] | 'all', chunk = 100) => exportRecords(db, keys, chunk),
    health: () => attempt(() => health(db)),
  };
}

async function* exportRecords(
  db: SiyaqDatabase,
  keys: readonly string[] | 'all',
  chunk: number,
): AsyncGenerator<readonly ArticleRecord[]> {
  const wanted = keys === 'all' ? await db.rows.orderBy('newest').primaryKeys() : keys;
  for (let at = 0; at < wanted.length; at += chunk) {
    const some = wanted.slice(at, at + chunk);
    yield await db.transaction('r', [...readable(db), db.marks, db.codes], async () => {
      const [records, work] = await Promise.all([
        Promise.all(some.map((key) => readRecord(db, key))),
        readWork(db, some),
      ]);
      return records.flatMap((record) => {
        if (record === undefined) return [];
        const own = work.get(record.key);
        return [{ ...record, ...(own !== undefined && { work: own }) }];
      });
    });
  }
}

async function health(db: SiyaqDatabase): Promise<Health> {
  const { documents, saved } = await readState(db);
  const storage = globalThis.navigator?.storage as StorageManager | undefined;
  const estimate = await storage?.estimate?.().catch(() => undefined);
  const persistent = (await storage?.persisted?.().catch(() => false)) ?? false;
  return { articles: documents, saved, usedBytes: estimate?.usage ?? 0, persistent };
}

function lifeCycle(db: SiyaqDatabase) {
  return {
    on(event: 'versionchange' | 'blocked', listener: () => void): Stop {
      if (event === 'blocked') {
        db.on('blocked', listener);
        return () => db.on('blocked').unsubscribe(listener);
      }
      const close = (): void => {
        db.close();
        listener();
      };
      db.on('versionchange', close);
      return () => db.on('versionchange').unsubscribe(close);
    },
    close: () => db.close(),
  };
}
