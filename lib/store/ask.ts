import type { Brief } from '../model/brief.ts';
import type { Correction, FollowedThread, Verdict } from '../model/desk.ts';
import type { StoryFeatures } from '../related/types.ts';
import type {
  CooccurrenceGraph,
  EntityView,
  GraphLimits,
  Overview,
  ThreadNews,
  ThreadView,
} from '../model/insight.ts';
import type { Facets, LibraryQuery, RebuildProgress, RowHighlight, Suggestion } from '../model/record.ts';
import type { Result } from '../model/result.ts';
import type { OnError, Stop } from './live.ts';

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

/** What the reader said of stories (the desk writes it, lib/store/desk): heeded by related lists. */
export interface SaidStore {
  verdicts(): Promise<
    Result<{
      readonly verdicts: readonly Verdict[];
      /** How often each key led to a story called not related. */
      readonly doubts: ReadonlyMap<string, number>;
    }>
  >;
}

/** What is new in the threads the reader follows (the desk follows and unfollows them). */
export interface ThreadStore {
  followedThreads(): Promise<Result<readonly (FollowedThread & ThreadNews)[]>>;
  /** The reader has looked: nothing of it is new any more. */
  seeThread(id: string, now: string): Promise<Result<void>>;
  watchFollowed(
    listener: (threads: readonly (FollowedThread & ThreadNews)[]) => void,
    onError?: OnError,
  ): Stop;
}

/** Who makes what is derived, by the versions they carry. */
export interface Makers {
  readonly engine: number;
  readonly features: number;
}

/** Making old briefs, features and index rows anew (lib/app/rebuild.ts does it, in the background). */
export interface RebuildStore {
  /** Keys of articles that an older engine read, or that are not in the index; at most `limit`. */
  dueForRebuild(makers: Makers, limit: number): Promise<Result<readonly string[]>>;
  /** Puts an article's new brief and features in place, index included; what the reader did stays. Gone meanwhile: nothing. */
  putRebuilt(brief: Brief, features: StoryFeatures): Promise<Result<void>>;
  /** Makes the articles due whose entities the reader has corrected, or no longer corrects, since this was last asked. */
  heedCorrections(): Promise<Result<void>>;
  noteRebuild(progress: RebuildProgress | undefined): Promise<Result<void>>;
  rebuildProgress(): Promise<Result<RebuildProgress | undefined>>;
  watchRebuild(listener: (progress: RebuildProgress | undefined) => void, onError?: OnError): Stop;
  /** Stops the work after the article at hand; false goes on with it at the next occasion. */
  pauseRebuild(paused: boolean): Promise<Result<void>>;
  /** The reader's corrections, as the analysis is to be told them. */
  corrections(): Promise<Result<readonly Correction[]>>;
}
