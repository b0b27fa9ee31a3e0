import type { FeedKind } from '../../model/feeds.ts';
import { FEED_LIMITS } from '../limits.ts';
import { readBySmith } from './smith.ts';
import { readSitemap } from './sitemap.ts';
import { readTolerantly } from './tolerant.ts';
import type { RawReading } from './types.ts';

export type { RawFeed, RawItem, RawReading } from './types.ts';

/** Characters in which a document must say what it is; PHP warnings and comments come before. */
const HEAD = 8_192;

const ROOTS: readonly (readonly [kind: FeedKind, root: RegExp])[] = [
  ['sitemap', /<(?:\w{1,20}:)?(?:urlset|sitemapindex)\b/iu],
  ['rdf', /<rdf:rdf\b/iu],
  ['rss', /<rss\b/iu],
  ['atom', /<(?:\w{1,20}:)?feed\b/iu],
  // Without a root, by what it is made of.
  ['rss', /<channel\b|<item\b/iu],
  ['atom', /<entry\b/iu],
];

/**
 * Text of an answer → what kind of feed it is and its items as they stand. The library reads first; what it refuses or
 * finds empty is read tolerantly. Never throws. A web page is `not-a-feed`, a feed without items `empty`, something that
 * is a feed and cannot be read at all `broken`. Cost: linear; some 50 ms for the largest answer there can be.
 */
export function readFeed(text: string): RawReading {
  const head = text.slice(0, HEAD).trimStart();
  if (head === '') return { ok: false, fault: 'empty' };
  if (head.startsWith('{')) return readJson(text);
  const kind = kindOf(head);
  if (kind === undefined) return { ok: false, fault: 'not-a-feed' };
  if (kind === 'sitemap') return checked(readSitemap(text));
  try {
    const feed = hasRunawaySection(text) ? undefined : readBySmith(firstItems(text, kind));
    if (feed !== undefined && feed.items.length > 0) return { ok: true, feed };
  } catch {
    // Read tolerantly below.
  }
  const feed = readTolerantly(text, kind);
  if (feed.items.length > 0) return { ok: true, feed };
  return {
    ok: false,
    fault: /<\/(?:rss|rdf:rdf|channel|(?:\w{1,20}:)?feed)\s{0,9}>/iu.test(text) ? 'empty' : 'broken',
  };
}

function kindOf(head: string): FeedKind | undefined {
  const found = ROOTS.find(([, root]) => root.test(head));
  // A page that shows the source of a feed, or has an element of that name, is still a page.
  const page = /<!doctype html|<html\b|<body\b/iu.exec(head);
  if (found === undefined || (page !== null && page.index < head.search(found[1]))) return undefined;
  return found[0];
}

/** How the items and the document of a kind end. */
const ENDS: { readonly [kind in FeedKind]?: readonly [item: string, document: string] } = {
  rss: ['</item>', '</channel></rss>'],
  rdf: ['</item>', '</rdf:RDF>'],
  atom: ['</entry>', '</feed>'],
};

/** The document up to the last item that counts: the library builds a tree of everything it is given. */
function firstItems(text: string, kind: FeedKind): string {
  const [item = '', document = ''] = ENDS[kind] ?? [];
  let at = 0;
  for (let n = 0; n < FEED_LIMITS.items; n += 1) {
    const end = text.indexOf(item, at);
    if (end < 0) return text;
    at = end + item.length;
  }
  return text.indexOf(item, at) < 0 ? text : text.slice(0, at) + document;
}

/** A CDATA section that was never closed swallows items up to the end of another one; parsers take it for their text. */
function hasRunawaySection(text: string): boolean {
  for (let at = text.indexOf('<![CDATA['); at >= 0;) {
    const end = text.indexOf(']]>', at);
    if (end < 0 || /<\/(?:item|entry)>/iu.test(text.slice(at, end))) return true;
    at = text.indexOf('<![CDATA[', end);
  }
  return false;
}

function readJson(text: string): RawReading {
  try {
    return checked(readBySmith(text));
  } catch {
    return {
      ok: false,
      fault: /"(?:version|items)"\s{0,9}:/u.test(text.slice(0, HEAD)) ? 'broken' : 'not-a-feed',
    };
  }
}

function checked(feed: Extract<RawReading, { ok: true }>['feed']): RawReading {
  const some = feed.items.length > 0 || (feed.children?.length ?? 0) > 0;
  return some ? { ok: true, feed } : { ok: false, fault: 'empty' };
}
