import { resolveLink, samePlace } from './address.ts';
import { plainText } from './plain.ts';
import { attributesOf, piecesOf } from './tags.ts';

/** A feed that a page names. */
export interface NamedFeed {
  readonly url: string;
  readonly title?: string;
}

const NAMED = 10;
/** Pieces of a page looked at: the head is long over by then. */
const PIECES = 20_000;
const FEED_TYPE = /^(?:application|text)\/(?:rss|atom|rdf|feed|x-atom|x-rss|json)?\+?(?:xml|json)\b/iu;

/**
 * The feeds a page names by `link rel=alternate`, at most ten, its comments last. Cost: one pass over the head of the
 * page; reading ends at its body.
 */
export function namedFeeds(html: string, pageUrl: string): NamedFeed[] {
  const out = new Map<string, NamedFeed>();
  let base = pageUrl;
  let pieces = 0;
  for (const piece of piecesOf(html)) {
    pieces += 1;
    if (pieces > PIECES || (piece.kind === 'open' && piece.name === 'body')) break;
    if (piece.kind !== 'open') continue;
    if (piece.name === 'base')
      base = resolveLink(attributesOf(piece.attributes).get('href') ?? '', pageUrl) ?? base;
    if (piece.name !== 'link') continue;
    const link = attributesOf(piece.attributes);
    const rel = (link.get('rel') ?? '').toLowerCase().split(/\s+/u);
    if (!rel.includes('alternate') && !rel.includes('feed')) continue;
    if (!rel.includes('feed') && !FEED_TYPE.test(link.get('type') ?? '')) continue;
    const url = resolveLink(link.get('href') ?? '', base);
    if (url === undefined || out.has(url)) continue;
    const title = plainText(link.get('title') ?? '', 100);
    out.set(url, { url, ...(title !== '' && { title }) });
  }
  const aside = ({ url, title = '' }: NamedFeed): number =>
    /comments?\b|تعليقات|oembed|wp-json/iu.test(`${url} ${title}`) ? 1 : 0;
  return [...out.values()].sort((a, b) => aside(a) - aside(b)).slice(0, NAMED);
}

/** Where sites have their feed when they do not say so, the usual ones first. */
const COMMON_PATHS = [
  '/feed/', '/rss', '/rss.xml', '/feed.xml', '/atom.xml', '/index.xml', '/feeds/posts/default', '/feed.json',
  '/news-sitemap.xml', '/sitemap-news.xml', '/sitemap_news.xml', '/sitemap.xml',
] as const; // prettier-ignore

/** Addresses to try on the host of a page that names no feed. */
export function commonFeeds(pageUrl: string): string[] {
  const { origin } = new URL(pageUrl);
  return COMMON_PATHS.map((path) => `${origin}${path}`);
}

/**
 * Where a redirect whose target the browser hides may lead on the same host: https instead of http, a slash at the end
 * more or less. Addresses already tried are left out.
 */
export function likelyTargets(url: string, tried: ReadonlySet<string>): string[] {
  const at = new URL(url);
  const secure = new URL(url);
  if (at.protocol === 'http:' && at.port === '') secure.protocol = 'https:';
  const slashed = new URL(secure);
  slashed.pathname = at.pathname.endsWith('/') ? at.pathname.replace(/\/{1,9}$/u, '') : `${at.pathname}/`;
  return [secure.href, slashed.href].filter((target) => !tried.has(target) && samePlace(url, target));
}

/**
 * The same address with `www.` or without: where a site that sends everything on most often sends it. Another host all the
 * same, so it is offered to the reader and never tried. Empty for addresses in numbers and single names.
 */
export function twinOf(address: string): string[] {
  const url = new URL(address);
  if (/^[\d.]+$|^\[|^[^.]+$/u.test(url.hostname)) return [];
  url.hostname = url.hostname.startsWith('www.') ? url.hostname.slice(4) : `www.${url.hostname}`;
  return [url.href];
}
