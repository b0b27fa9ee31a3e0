import { readAddress } from '../feeds/address.ts';
import { dueSites, nextWake, SITES_A_WAKE } from '../feeds/plan.ts';
import type { FeedHandlers } from '../messaging/router.ts';
import type { FollowedSite } from '../model/feeds.ts';
import { ok } from '../model/result.ts';
import { z } from '../model/schema.ts';
import type { Settings } from '../model/settings.ts';
import type { FeedStore } from '../store/feeds/index.ts';
import { findFeeds } from './feeds-find.ts';
import { pollSites, type PollOutcome, type PollParts } from './feeds-poll.ts';

export interface FeedParts extends Omit<PollParts, 'store'> {
  readonly store: FeedStore;
  readonly settings: () => Promise<Settings>;
  /** Sets the one alarm, in minutes, or takes it away. */
  readonly wake: (minutes: number | undefined) => Promise<void>;
}

export interface FeedService {
  readonly handlers: FeedHandlers;
  /** The alarm rang: looks at what is due, at most a dozen sites, and sets the next alarm. */
  readonly rang: () => Promise<void>;
  /** Sets the alarm anew: after a start of the browser, or when sites were followed or paused. */
  readonly plan: () => Promise<void>;
}

/**
 * The part of the background that asks followed sites. Nothing is asked by itself before the first-run page is finished or
 * while Siyaq is paused; a check the reader starts is hers. What is running lives in memory only: a worker that is stopped
 * drops its questions, and their sites are still due.
 */
export function feedService(parts: FeedParts): FeedService {
  const running = new Set<string>();
  let stop = new AbortController();

  const poll = async (sites: readonly FollowedSite[], signal?: AbortSignal): Promise<PollOutcome> => {
    const mine = sites.filter(({ id }) => !running.has(id));
    for (const { id } of mine) running.add(id);
    try {
      return await pollSites(parts, mine, signal);
    } finally {
      for (const { id } of mine) running.delete(id);
    }
  };
  const followed = async (): Promise<readonly FollowedSite[]> => {
    const sites = await parts.store.sites();
    return sites.ok ? sites.value : [];
  };
  const mayBySettings = async (): Promise<boolean> => {
    const { consented, paused } = await parts.settings();
    return consented && !paused;
  };
  const plan = async (): Promise<void> => {
    const allowed = await mayBySettings();
    await parts.wake(allowed ? nextWake(await followed(), parts.now()) : undefined);
  };
  const rang = async (): Promise<void> => {
    if (await mayBySettings()) {
      await poll(dueSites(await followed(), parts.now()).slice(0, SITES_A_WAKE));
      await parts.store.expire(parts.now());
    }
    await plan();
  };

  const handlers: FeedHandlers = {
    'feeds/find': {
      check: (data) => {
        const parsed = z.object({ url: z.string().check(z.maxLength(2_048)) }).safeParse(data);
        const address = parsed.success ? readAddress(parsed.data.url) : undefined;
        return address?.ok === true ? { url: address.url } : undefined;
      },
      run: async ({ url }) => ok(await findFeeds(parts, url)),
    },
    'feeds/check': {
      check: (data) => {
        const parsed = z
          .object({ ids: z.array(z.string().check(z.maxLength(2_048))).check(z.maxLength(2_000)) })
          .safeParse(data);
        return parsed.success ? parsed.data : undefined;
      },
      run: async ({ ids }) => {
        stop = new AbortController();
        const wanted = new Set(ids);
        const outcome = await poll(
          (await followed()).filter(({ id }) => wanted.has(id)),
          stop.signal,
        );
        await plan();
        return ok(outcome);
      },
    },
    'feeds/stop': {
      check: (data) => (data === null ? null : undefined),
      run: async () => {
        stop.abort();
        return ok(null);
      },
    },
    'feeds/plan': {
      check: (data) => (data === null ? null : undefined),
      run: async () => {
        await plan();
        return ok(null);
      },
    },
  };
  return { handlers, rang, plan };
}
