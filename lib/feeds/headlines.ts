import type { FollowedSite, Headline } from '../model/feeds.ts';
import { articleKey } from '../model/key.ts';
import { resolveLink } from './address.ts';
import { feedDate } from './dates.ts';
import { FEED_LIMITS } from './limits.ts';
import type { RawFeed, RawItem } from './parse/types.ts';
import { plainText } from './plain.ts';

/**
 * Items of a feed as headlines: plain text, absolute http(s) links, believable dates, each address and each guid once.
 * Items without a headline or a link are left out. `from` is the address that answered, `now` an ISO instant.
 */
export function headlinesOf(
  feed: RawFeed,
  site: Pick<FollowedSite, 'id' | 'title'>,
  from: string,
  now: string,
): Headline[] {
  const base = (feed.base === undefined ? undefined : resolveLink(feed.base, from)) ?? from;
  const seen = new Set<string>();
  const out: Headline[] = [];
  for (const item of feed.items.slice(0, FEED_LIMITS.items)) {
    const url =
      item.link === undefined ? undefined : resolveLink(plainText(item.link, FEED_LIMITS.urlChars), base);
    const title = plainText(item.title ?? '', FEED_LIMITS.titleChars);
    if (url === undefined || title === '') continue;
    const id = articleKey(url);
    const guid = item.guid === undefined || item.guid === '' ? undefined : `guid ${item.guid}`;
    if (seen.has(id) || (guid !== undefined && seen.has(guid))) continue;
    seen.add(id);
    if (guid !== undefined) seen.add(guid);
    out.push({ id, site: site.id, url, title, outlet: site.title, seenAt: now, ...rest(item, title, now) });
  }
  return out;
}

function rest(item: RawItem, title: string, now: string): Pick<Headline, 'summary' | 'published'> {
  const summary = plainText(item.summary ?? '', FEED_LIMITS.summaryChars);
  const published = item.date === undefined ? undefined : feedDate(item.date, now);
  return {
    ...(summary !== '' && summary !== title && { summary }),
    ...(published !== undefined && { published }),
  };
}

/** Name of a feed for the list: its own title as plain text, else its host. */
export function feedTitle(feed: Pick<RawFeed, 'title'>, url: string): string {
  const title = plainText(feed.title ?? '', 100);
  return title === '' ? new URL(url).hostname.replace(/^www\./u, '') : title;
}
