import type { Table } from 'dexie';
import type { AskStore, SaidStore, ThreadStore } from './ask.ts';
import type { SiyaqDatabase } from './db.ts';
import { attempt } from './errors.ts';
import { readFollowed, seeThread } from './followed.ts';
import { readEntity } from './insight/entity.ts';
import { readGraph } from './insight/graph.ts';
import { watch } from './live.ts';
import { readOverview } from './insight/overview.ts';
import { readThread } from './insight/thread.ts';
import { readFacets } from './query/facets.ts';
import { readHighlights } from './query/highlights.ts';
import { suggestions } from './query/suggest.ts';
import { readLearnt, readVerdicts } from './verdicts.ts';

const SUGGESTIONS = 8;
const PAGE = { offset: 0, limit: 50 } as const;

/** Questions to the index, each in one reading transaction. `tables` are those it may read. */
export function asking(db: SiyaqDatabase, tables: readonly Table[]): AskStore {
  const r = <T>(task: () => Promise<T>) =>
    attempt(() => db.transaction('r', [...tables], async () => task()));
  return {
    facets: (query) => r(() => readFacets(db, query)),
    suggest: (text, limit = SUGGESTIONS) => r(() => suggestions(db, text, limit)),
    highlights: (keys, query) => r(() => readHighlights(db, keys, query)),
    entity: (key, page = PAGE) => r(() => readEntity(db, key, page)),
    thread: (a, b, theme, limit = PAGE.limit) => r(() => readThread(db, a, b, theme, limit)),
    overview: (query) => r(() => readOverview(db, query)),
    graph: (query, limits) => r(() => readGraph(db, query, limits)),
  };
}

export function heeding(db: SiyaqDatabase): SaidStore {
  return {
    verdicts: () =>
      attempt(async () => {
        const verdicts = await readVerdicts(db);
        return { verdicts, doubts: await readLearnt(db, verdicts) };
      }),
  };
}

export function following(db: SiyaqDatabase, tables: readonly Table[]): ThreadStore {
  const all = [...tables, db.followedThreads];
  const followed = () => db.transaction('r', all, async () => readFollowed(db));
  return {
    seeThread: (id, now) =>
      attempt(() => db.transaction('rw', db.followedThreads, async () => seeThread(db, id, now))),
    followedThreads: () => attempt(followed),
    watchFollowed: (listener, onError) => watch(followed, listener, onError),
  };
}
