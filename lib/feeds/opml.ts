import { readAddress } from './address.ts';
import { FEED_LIMITS } from './limits.ts';
import { plainText } from './plain.ts';
import { attributesOf, piecesOf } from './tags.ts';

/** One feed of an OPML file. */
export interface OpmlFeed {
  readonly url: string;
  readonly title: string;
}

export interface OpmlReading {
  /** Each address once, in the order of the file. */
  readonly feeds: readonly OpmlFeed[];
  /** Outlines with an address that is none, or not one of the web. */
  readonly refused: number;
  /** Outlines that named a feed a second time. */
  readonly doubles: number;
}

/**
 * The feeds of an OPML file, or undefined when the text is none. Folders are passed through: there are none here.
 * Own reading, on the scanner that discovery uses: the settings page must not carry a parser of all feed formats for a
 * flat list of one element, and files of old readers are as broken as feeds. One pass, at most 2,000 outlines.
 */
export function readOpml(text: string): OpmlReading | undefined {
  const capped = text.slice(0, FEED_LIMITS.opmlChars);
  if (!/<opml\b|<outline\b/iu.test(capped)) return undefined;
  const feeds = new Map<string, OpmlFeed>();
  let refused = 0;
  let doubles = 0;
  for (const piece of piecesOf(capped)) {
    if (piece.kind !== 'open' || piece.name !== 'outline') continue;
    if (feeds.size >= FEED_LIMITS.outlines) break;
    const outline = attributesOf(piece.attributes);
    const said = outline.get('xmlurl');
    if (said === undefined) continue;
    const address = readAddress(said);
    if (!address.ok) refused += 1;
    else if (feeds.has(address.url)) doubles += 1;
    else {
      const title = plainText(outline.get('title') ?? outline.get('text') ?? '', 100);
      feeds.set(address.url, {
        url: address.url,
        title: title === '' ? new URL(address.url).hostname : title,
      });
    }
  }
  return { feeds: [...feeds.values()], refused, doubles };
}

/** Followed feeds as OPML 2.0, in the order given. `now` is an ISO instant. */
export function writeOpml(feeds: readonly OpmlFeed[], title: string, now: string): string {
  const outlines = feeds.map(
    (feed) =>
      `    <outline type="rss" text="${escaped(feed.title)}" title="${escaped(feed.title)}" xmlUrl="${escaped(feed.url)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<opml version="2.0">',
    '  <head>',
    `    <title>${escaped(title)}</title>`,
    `    <dateCreated>${new Date(now).toUTCString()}</dateCreated>`,
    '  </head>',
    '  <body>',
    ...outlines,
    '  </body>',
    '</opml>',
    '',
  ].join('\n');
}

function escaped(text: string): string {
  return (
    text
      .replace(/&/gu, '&amp;')
      .replace(/</gu, '&lt;')
      .replace(/>/gu, '&gt;')
      .replace(/"/gu, '&quot;')
      // oxlint-disable-next-line no-control-regex -- signs that XML does not allow
      .replace(/[\u0000-\u001f\ufffe\uffff]/gu, ' ')
      .toWellFormed()
  );
}
