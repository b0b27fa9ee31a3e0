import type { FollowedThread, Verdict } from '../model/desk.ts';
import type {
  CooccurrenceGraph,
  EntityView,
  GraphLimits,
  Overview,
  ThreadNews,
  ThreadView,
} from '../model/insight.ts';
import type { Facets, LibraryQuery, RebuildProgress, RowHighlight, Suggestion } from '../model/record.ts';
import type { ErrorCode, Result } from '../model/result.ts';

/** Ends a subscription. Calling it twice is harmless. */
export type Stop = () => void;
export type OnError = (code: ErrorCode) => void;

/** Questions to the index of the library. A query that cannot be read gives an answer with `fault`, never an error. */
export interface AskStore {
  /** Counts over all matches; `filter` and `exact` of the query count, `order` and `limit` do not. */
  facets(query: LibraryQuery): Promise<Result<Facets>>;
  /** Completions of the last word of a query being typed, at most `limit` (8). */
  suggest(text: string, limit?: number): Promise<Result<readonly Suggestion[]>>;
  /** Where the words of a query stand in these rows; for the rows in sight, not for all. */
  highlights(keys: readonly string[], query: LibraryQuery): Promise<Result<readonly RowHighlight[]>>;
  /** An entity's page; undefined when no article holds it. `limit` rows from `offset` on (50 from 0). */
  entity(
    key: string,
    page?: { readonly offset: number; readonly limit: number },
  ): Promise<Result<EntityView | undefined>>;
  /** A thread's page: pair of actors, or one actor with b ''; theme '' for any. */
  thread(a: string, b: string, theme: string, limit?: number): Promise<Result<ThreadView>>;
  overview(query: LibraryQuery): Promise<Result<Overview>>;
  graph(query: LibraryQuery, limits: GraphLimits): Promise<Result<CooccurrenceGraph>>;
}

/** What the reader decided about stories: learnt locally, applied by related lists and groups. */
export interface VerdictStore {
  /** undefined takes a verdict back. */
  setVerdict(
    a: string,
    b: string,
    verdict: Verdict['verdict'] | undefined,
    now: string,
  ): Promise<Result<void>>;
  /** All verdicts that name this article. */
  verdictsOf(key: string): Promise<Result<readonly Verdict[]>>;
}

/** Threads the reader follows. */
export interface ThreadStore {
  followThread(thread: Omit<FollowedThread, 'id' | 'since' | 'seen'>, now: string): Promise<Result<void>>;
  unfollowThread(id: string): Promise<Result<void>>;
  followedThreads(): Promise<Result<readonly (FollowedThread & ThreadNews)[]>>;
  /** The reader has looked: nothing of it is new any more. */
  seeThread(id: string, now: string): Promise<Result<void>>;
  watchFollowed(
    listener: (threads: readonly (FollowedThread & ThreadNews)[]) => void,
    onError?: OnError,
  ): Stop;
}

/** Making old briefs anew. */
export interface RebuildStore {
  watchRebuild(listener: (progress: RebuildProgress | undefined) => void, onError?: OnError): Stop;
  pauseRebuild(paused: boolean): Promise<Result<void>>;
}
