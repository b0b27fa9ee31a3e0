import { parseFeed, type Atom, type Json, type Rdf, type Rss } from 'feedsmith';
import { FEED_LIMITS } from '../limits.ts';
import type { RawFeed, RawItem } from './types.ts';

/**
 * RSS, Atom, RDF and JSON Feed by the library, which knows their versions, prefixes and habits. Throws on what it cannot
 * read: broken nesting, text before its end, a root it does not know (`tolerant.ts` reads those).
 */
export function readBySmith(text: string): RawFeed {
  const parsed = parseFeed(text, { maxItems: FEED_LIMITS.items });
  if (parsed.format === 'rss') return fromRss(parsed.feed);
  if (parsed.format === 'atom') return fromAtom(parsed.feed);
  return parsed.format === 'rdf' ? fromRdf(parsed.feed) : fromJson(parsed.feed);
}

function fromRss(feed: Rss.Feed<string>): RawFeed {
  return {
    kind: 'rss',
    title: feed.title,
    every: feed.ttl ?? everyOf(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    items: (feed.items ?? []).map((item): RawItem => ({
      title: item.title ?? item.media?.title?.value,
      link: item.link ?? (item.guid?.isPermaLink === false ? undefined : webAddress(item.guid?.value)),
      guid: item.guid?.value,
      summary: item.description ?? item.content?.encoded,
      date:
        item.pubDate ??
        item.dc?.dates?.[0] ??
        item.dcterms?.dates?.[0] ??
        item.atom?.published ??
        item.atom?.updated,
    })),
  };
}

function fromAtom(feed: Atom.Feed<string>): RawFeed {
  return {
    kind: 'atom',
    title: feed.title?.value,
    base: feed.xml?.base,
    every: everyOf(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    items: (feed.entries ?? []).map((entry): RawItem => ({
      title: entry.title?.value,
      link: pageLink(entry.links) ?? webAddress(entry.id),
      guid: entry.id,
      summary: entry.summary?.value ?? entry.content?.value,
      date: entry.published ?? entry.updated ?? entry.dc?.dates?.[0],
    })),
  };
}

function fromRdf(feed: Rdf.Feed<string>): RawFeed {
  return {
    kind: 'rdf',
    title: feed.title,
    every: everyOf(feed.sy?.updatePeriod, feed.sy?.updateFrequency),
    items: (feed.items ?? []).map((item): RawItem => ({
      title: item.title,
      link: item.link ?? webAddress(item.rdf?.about),
      guid: item.rdf?.about,
      summary: item.description ?? item.content?.encoded,
      date: item.dc?.dates?.[0] ?? item.dcterms?.dates?.[0],
    })),
  };
}

function fromJson(feed: Json.Feed<string>): RawFeed {
  return {
    kind: 'json',
    title: feed.title,
    items: (feed.items ?? []).map((item): RawItem => ({
      title: item.title ?? item.content_text,
      link: item.url ?? item.external_url ?? webAddress(item.id),
      guid: item.id,
      summary: item.summary ?? item.content_text ?? item.content_html,
      date: item.date_published ?? item.date_modified,
    })),
  };
}

/** The link to the page of an entry, not to its sound, its comments or itself. */
function pageLink(
  links: readonly { readonly href?: string; readonly rel?: string }[] = [],
): string | undefined {
  return (
    links.find(({ rel }) => rel === undefined || rel === 'alternate') ??
    links.find(({ rel }) => rel !== 'enclosure')
  )?.href;
}

function webAddress(value: string | undefined): string | undefined {
  return value !== undefined && /^https?:\/\//iu.test(value) ? value : undefined;
}

const PERIOD: { readonly [period: string]: number } = {
  hourly: 60,
  daily: 1_440,
  weekly: 10_080,
  monthly: 43_200,
  yearly: 525_600,
};

function everyOf(period: string | undefined, frequency = 1): number | undefined {
  const minutes = PERIOD[period?.toLowerCase() ?? ''];
  return minutes === undefined ? undefined : minutes / Math.max(1, frequency);
}
