import { originPattern } from '../feeds/address.ts';
import type { Contact, FeedKind, FollowedSite } from '../model/feeds.ts';
import { ok, type Result } from '../model/result.ts';
import { askForHosts } from '../platform/permissions.ts';
import { askBackground } from '../platform/runtime.ts';
import type { FeedStore, SiteState } from '../store/feeds/index.ts';
import type { OnError, Stop } from './client.ts';
import type { FindReply } from './feeds-find.ts';
import type { PollOutcome } from './feeds-poll.ts';

export type { SiteState } from '../store/feeds/index.ts';
export type { FindReply, FoundFeed } from './feeds-find.ts';
export type { PollOutcome } from './feeds-poll.ts';

/** One feed the reader chose to follow. */
export interface Choice {
  readonly url: string;
  readonly title: string;
  readonly kind: FeedKind;
}

/**
 * Followed sites for the pages. `find`, `follow` and the `restore` of `unfollow` ask the browser for its permission: call
 * them in the click itself, with nothing awaited before.
 */
export interface FeedsClient {
  watchSites(listener: (sites: readonly SiteState[]) => void, onError: OnError): Stop;
  watchLog(listener: (contacts: readonly Contact[]) => void, onError: OnError): Stop;
  /** The feeds of a site. Contacts its host, which is what the reader has just said yes to. */
  find(url: string): Promise<Result<FindReply>>;
  /** Follows and looks for the first time. Answers how many were not followed before; `site-excluded` when the browser said no. */
  follow(choices: readonly Choice[]): Promise<Result<number>>;
  /** Drops sites and their headlines at once. */
  unfollow(ids: readonly string[]): Promise<Result<{ readonly restore: () => Promise<Result<void>> }>>;
  setPaused(id: string, paused: boolean): Promise<Result<void>>;
  /** Asks these sites now; progress shows in `watchSites`. */
  check(ids: readonly string[]): Promise<Result<PollOutcome>>;
  stopCheck(): Promise<Result<void>>;
  clearLog(): Promise<Result<void>>;
  /** Sites, headlines, log and alarm. */
  forgetEverything(): Promise<Result<void>>;
}

/** The client of real pages. */
export function createFeedsClient(store: FeedStore): FeedsClient {
  const now = (): string => new Date().toISOString();
  const planned = async <T>(done: Result<T>): Promise<Result<T>> => {
    await askBackground('feeds/plan', null);
    return done;
  };
  const check = (ids: readonly string[]): Promise<Result<PollOutcome>> =>
    askBackground('feeds/check', { ids });
  return {
    watchSites: (listener, onError) => store.watchSites(listener, onError),
    watchLog: (listener, onError) => store.watchLog(listener, onError),
    find: async (url) => {
      const allowed = askForHosts([originPattern(url)]);
      if (!(await allowed)) return ok({ feeds: [], elsewhere: [], fault: 'no-permission' });
      return askBackground('feeds/find', { url });
    },
    follow: async (choices) => {
      const allowed = askForHosts(choices.map(({ url }) => originPattern(url)));
      if (!(await allowed)) return { ok: false, error: { code: 'site-excluded' } };
      const added = await store.add(choices.map((choice) => newSite(choice, now())));
      if (added.ok) void check(choices.map(({ url }) => url));
      return added;
    },
    unfollow: async (ids) => {
      const removed = await store.remove(ids);
      if (!removed.ok) return removed;
      const restore = async (): Promise<Result<void>> => {
        const allowed = askForHosts(removed.value.sites.map(({ origin }) => origin));
        await allowed;
        return planned(await store.restore(removed.value));
      };
      return planned(ok({ restore }));
    },
    setPaused: async (id, paused) =>
      planned(
        await store.change(
          id,
          { paused, ...(!paused && { failures: 0, dueAt: now() }) },
          paused ? [] : ['fault'],
        ),
      ),
    check,
    stopCheck: async () => {
      const done = await askBackground('feeds/stop', null);
      return done.ok ? ok(undefined) : done;
    },
    clearLog: () => store.clearLog(),
    forgetEverything: async () => planned(await store.removeEverything()),
  };
}

function newSite({ url, title, kind }: Choice, now: string): FollowedSite {
  return {
    id: url,
    origin: originPattern(url),
    title,
    kind,
    addedAt: now,
    paused: false,
    // Looked at at once.
    dueAt: now,
    failures: 0,
  };
}
