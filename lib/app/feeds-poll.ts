import { resolveLink, samePlace } from '../feeds/address.ts';
import { headlinesOf } from '../feeds/headlines.ts';
import { inLanes } from '../feeds/lanes.ts';
import { FEED_LIMITS } from '../feeds/limits.ts';
import { readFeed, type RawFeed } from '../feeds/parse/index.ts';
import { afterAnswer, afterFault } from '../feeds/plan.ts';
import type { FeedFault, FollowedSite, Headline } from '../model/feeds.ts';
import type { FeedStore, OptionalField } from '../store/feeds/index.ts';
import { askPolitely, type AskParts } from './feeds-ask.ts';

export interface PollParts extends AskParts {
  readonly store: Pick<FeedStore, 'answered' | 'change'>;
  /** 0 ≤ chance < 1, for the jitter. */
  readonly chance: () => number;
  readonly online: () => boolean;
}

export interface PollOutcome {
  readonly checked: number;
  readonly failed: number;
  /** Headlines not seen before. */
  readonly fresh: number;
}

/**
 * Asks sites for news: one at a time of each host, four at once; what each said is kept as it comes. A site that hangs,
 * lies or floods costs its own caps and nobody else's time. Sites not begun when `signal` is aborted stay as they were.
 */
export async function pollSites(
  parts: PollParts,
  sites: readonly FollowedSite[],
  signal?: AbortSignal,
): Promise<PollOutcome> {
  const outcome = { checked: 0, failed: 0, fresh: 0 };
  await inLanes(
    sites,
    ({ id }) => new URL(id).host,
    async (site) => {
      const result = await pollSite(parts, site, signal).catch((): Polled => ({ fault: 'broken', fresh: 0 }));
      if (result === 'cancelled') return;
      outcome.checked += 1;
      outcome.fresh += result.fresh;
      if (result.fault !== undefined) outcome.failed += 1;
    },
    signal,
  );
  return outcome;
}

type Polled = { readonly fresh: number; readonly fault?: FeedFault } | 'cancelled';

async function pollSite(parts: PollParts, site: FollowedSite, signal?: AbortSignal): Promise<Polled> {
  const failed = async (fault: FeedFault, retryAfter = 0): Promise<Polled> => {
    const now = parts.now();
    await parts.store.change(site.id, {
      askedAt: now,
      ...afterFault(site, fault, now, parts.chance(), retryAfter),
    });
    return { fault, fresh: 0 };
  };
  if (!parts.online()) return failed('offline');
  const asked = await askPolitely(
    parts,
    { url: site.id, etag: site.etag, lastModified: site.lastModified },
    signal,
  );
  if (asked.kind === 'cancelled') return 'cancelled';
  if (asked.kind === 'fault') return failed(asked.fault, asked.retryAfter);
  const now = parts.now();
  if (asked.kind === 'unchanged') {
    const plan = afterAnswer(site, { brought: false }, now, parts.chance());
    await parts.store.change(site.id, { ...plan, askedAt: now, answeredAt: now }, ['fault']);
    return { fresh: 0 };
  }
  const reading = readFeed(asked.text);
  if (!reading.ok) return failed(reading.fault);
  const headlines = await allHeadlines(parts, reading.feed, site, asked.url, signal);
  if (headlines.length === 0) return failed('empty');
  const { etag, lastModified } = asked;
  const patch = {
    askedAt: now, answeredAt: now, kind: reading.feed.kind,
    ...(etag !== undefined && { etag }),
    ...(lastModified !== undefined && { lastModified }),
  }; // prettier-ignore
  const drop: OptionalField[] = ['fault'];
  if (etag === undefined) drop.push('etag');
  if (lastModified === undefined) drop.push('lastModified');
  // The plan needs to know whether anything was new, and only keeping it tells.
  const kept = await parts.store.answered(site.id, patch, drop, headlines, now);
  const fresh = kept.ok ? kept.value : 0;
  const plan = afterAnswer(site, { brought: fresh > 0, every: reading.feed.every }, now, parts.chance());
  await parts.store.change(site.id, plan);
  return { fresh };
}

/** Headlines of a feed, or of the first children of a sitemap index on the same host. */
async function allHeadlines(
  parts: AskParts,
  feed: RawFeed,
  site: FollowedSite,
  from: string,
  signal?: AbortSignal,
): Promise<Headline[]> {
  const own = headlinesOf(feed, site, from, parts.now());
  for (const child of (feed.children ?? []).slice(0, FEED_LIMITS.children)) {
    const url = resolveLink(child, from);
    if (url === undefined || !samePlace(from, url)) continue;
    const asked = await askPolitely(parts, { url }, signal);
    const reading = asked.kind === 'answer' ? readFeed(asked.text) : undefined;
    if (asked.kind !== 'answer' || reading?.ok !== true) continue;
    own.push(...headlinesOf(reading.feed, site, asked.url, parts.now()));
  }
  return own.slice(0, FEED_LIMITS.items);
}
