import { FEED_LIMITS } from '../limits.ts';
import { piecesOf } from '../tags.ts';
import type { RawFeed, RawItem } from './types.ts';

/** Elements kept of a sitemap; prefixes are whatever the site chose. */
const KEPT = new Set(['loc', 'lastmod', 'title', 'publication_date', 'name']);
const VALUE_CHARS = 4_096;
/** Entries looked at: general sitemaps hold 50,000. */
const ENTRIES = 5_000;

type Entry = Record<string, string>;

/**
 * A news sitemap or an index of sitemaps. Only entries with a headline (`news:title`) count: an address alone is no
 * headline. Of an index, the children are named, those of news first, then the ones changed last.
 * Own reading: a flat list of five elements, often with wrong prefixes or namespaces; one pass.
 */
export function readSitemap(text: string): RawFeed {
  const index = /<(?:\w{1,20}:)?sitemapindex\b/iu.test(text.slice(0, 4_096));
  const entries = [...entriesOf(text)];
  if (index) return { kind: 'sitemap', items: [], children: childrenOf(entries) };
  const items = entries
    .filter(({ title }) => title !== undefined)
    .map((entry): RawItem => ({
      title: entry['title'],
      link: entry['loc'],
      date: entry['publication_date'] ?? entry['lastmod'],
    }))
    // Newest first where dates say so: a sitemap has no order of its own.
    .sort((a, b) => compare(b.date, a.date));
  const name = entries.find((entry) => entry['name'] !== undefined)?.['name'];
  return { kind: 'sitemap', title: name, items: items.slice(0, FEED_LIMITS.items) };
}

function* entriesOf(text: string): Generator<Entry> {
  let entry: Entry | undefined;
  let field: string | undefined;
  let value = '';
  let seen = 0;
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'text' || piece.kind === 'raw') {
      if (field !== undefined && value.length < VALUE_CHARS) value += piece.text;
      continue;
    }
    const local = piece.name.slice(piece.name.indexOf(':') + 1);
    if (field !== undefined && entry !== undefined) {
      // `image:title` and `image:loc` of an entry come after its own.
      entry[field] ??= value.trim();
      field = undefined;
    }
    if (piece.kind === 'open' && (local === 'url' || local === 'sitemap')) entry = {};
    else if (piece.kind === 'close' && (local === 'url' || local === 'sitemap')) {
      if (entry !== undefined) yield entry;
      entry = undefined;
      seen += 1;
      if (seen === ENTRIES) return;
    } else if (
      piece.kind === 'open' &&
      KEPT.has(local) &&
      !piece.name.startsWith('image:') &&
      !piece.name.startsWith('video:')
    ) {
      field = local;
      value = '';
    }
  }
}

function childrenOf(entries: readonly Entry[]): string[] {
  const news = ({ loc = '' }: Entry): number =>
    /news|latest|today/iu.test(loc.slice(loc.indexOf('/', 8))) ? 1 : 0;
  return [...entries]
    .filter(({ loc }) => loc !== undefined && loc !== '')
    .sort((a, b) => news(b) - news(a) || compare(b['lastmod'], a['lastmod']))
    .slice(0, FEED_LIMITS.children)
    .map(({ loc }) => loc!);
}

function compare(a = '', b = ''): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
