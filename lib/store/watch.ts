import type { ArticleRecord, LibraryPage, LibraryQuery } from '../model/record.ts';
import { CANDIDATES } from '../related/candidates.ts';
import type { StoryFeatures } from '../related/types.ts';
import type { SiyaqDatabase } from './db.ts';
import { watch, type OnError, type Stop } from './live.ts';
import { readCandidates } from './candidates.ts';
import { readPage, readRecord, readRows, readWhole, type Candidates } from './read.ts';
import { readable, tables } from './write.ts';

/** Keys of a list that are read with it: some windows full. Others are asked for when they come into sight. */
export const FIRST_KEYS = 64;

/** Milliseconds before the numbers of the rest of a list are read: what stands beside the list comes first. */
const REST = 300;

/** Rows that are read along with them: a window full, so that it is drawn without a second question. */
const FIRST_ROWS = 16;

export function watching(db: SiyaqDatabase) {
  return {
    watchRecord: (key: string, listener: (record: ArticleRecord | undefined) => void, onError?: OnError) =>
      watch(() => readRecord(db, key), listener, onError),
    watchQuery: (query: LibraryQuery, listener: (page: LibraryPage) => void, onError?: OnError) =>
      watchPage(db, query, listener, onError),
    watchCandidates: (
      { keys, published }: Pick<StoryFeatures, 'keys' | 'published'>,
      listener: (found: Candidates) => void,
      onError?: OnError,
    ) =>
      watch(
        () => db.transaction('r', tables(db), async () => readCandidates(db, keys, CANDIDATES, published)),
        listener,
        onError,
      ),
  };
}

/**
 * A list without a limit is told its first keys and its total as soon as they are known; the numbers of all matches come
 * with them, or, where the query has no text, a moment later: a hundred thousand matches are in sight as fast as ten.
 */
function watchPage(
  db: SiyaqDatabase,
  query: LibraryQuery,
  listener: (page: LibraryPage) => void,
  onError?: OnError,
): Stop {
  const read = (how: typeof readPage, limit: number): Promise<LibraryPage> =>
    db.transaction('r', readable(db), async () => {
      const page = await how(db, { ...query, limit });
      return { ...page, rows: await readRows(db, page.keys.slice(0, FIRST_ROWS)) };
    });
  const { limit } = query;
  if (limit !== undefined) return watch(() => read(readPage, limit), listener, onError);
  let rest: Stop | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let over = false;
  const first = watch(
    () => read(readPage, FIRST_KEYS),
    (page) => {
      clearTimeout(timer);
      if (rest !== undefined || over) return;
      listener(page);
      if (page.numbers !== undefined || page.keys.length === page.total) return;
      timer = setTimeout(() => {
        rest = watch(() => read(readWhole, FIRST_KEYS), listener, onError);
        first();
      }, REST);
    },
    onError,
  );
  return () => {
    over = true;
    clearTimeout(timer);
    first();
    rest?.();
  };
}
