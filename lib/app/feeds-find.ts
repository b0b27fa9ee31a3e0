import { resolveLink, samePlace } from '../feeds/address.ts';
import { commonFeeds, namedFeeds, twinOf, type NamedFeed } from '../feeds/discover.ts';
import { feedTitle, headlinesOf } from '../feeds/headlines.ts';
import { readFeed } from '../feeds/parse/index.ts';
import type { FeedFault, FeedKind } from '../model/feeds.ts';
import { askPolitely, type AskParts } from './feeds-ask.ts';

/** A feed that may be followed. */
export interface FoundFeed {
  readonly url: string;
  readonly title: string;
  readonly kind: FeedKind;
  /** Headlines in it now, and the first of them. */
  readonly items: number;
  readonly sample: string;
}

export interface FindReply {
  readonly feeds: readonly FoundFeed[];
  /** Feeds the page names on other hosts: not asked, each wants a click of its own. */
  readonly elsewhere: readonly NamedFeed[];
  /** Why nothing was found. */
  readonly fault?: FeedFault;
}

/** Feeds that a page names and that are looked into. */
const LOOKED_INTO = 4;

/**
 * The feeds of a site: the address itself when it is one; else those that the page, then the front page, names by
 * `link rel=alternate`; else the first of the usual addresses that answers. Asks one host only, at most some twenty times,
 * one after the other. A host that sends everything elsewhere is not guessed at; its twin with or without `www.` is offered.
 */
export async function findFeeds(parts: AskParts, address: string, signal?: AbortSignal): Promise<FindReply> {
  const first = await look(parts, address, signal);
  if (first.kind === 'fault' && FINAL.has(first.fault))
    return { feeds: [], elsewhere: [], fault: first.fault };
  if (first.kind === 'feed') return { feeds: [first.feed], elsewhere: [] };
  const front = `${new URL(address).origin}/`;
  const named = first.kind === 'page' ? first.named : [];
  const second = named.length === 0 && address !== front ? await look(parts, front, signal) : first;
  if (second !== first && second.kind === 'page') named.push(...second.named);
  if (first.kind === 'fault' && second.kind === 'fault' && second.fault === 'redirected-away')
    return { feeds: [], elsewhere: twinOf(address).map((url) => ({ url })), fault: 'redirected-away' };
  const here = named.filter(({ url }) => samePlace(address, url));
  const elsewhere = named.filter(({ url }) => !samePlace(address, url));
  const feeds = await lookInto(parts, here.slice(0, LOOKED_INTO), signal);
  if (feeds.length === 0) {
    for (const url of commonFeeds(address)) {
      if (signal?.aborted === true) break;
      const found = await look(parts, url, signal);
      if (found.kind === 'feed') feeds.push(found.feed);
      // A host that has stopped answering is not asked eleven times more.
      if (found.kind === 'feed' || (found.kind === 'fault' && FINAL.has(found.fault))) break;
    }
  }
  if (feeds.length > 0) return { feeds, elsewhere };
  return { feeds, elsewhere, fault: first.kind === 'fault' ? first.fault : 'not-a-feed' };
}

/** With these no other address of the host will answer either. */
const FINAL: ReadonlySet<FeedFault> = new Set(['no-permission', 'offline', 'timeout']);

type Look =
  | { readonly kind: 'feed'; readonly feed: FoundFeed }
  | { readonly kind: 'page'; readonly named: NamedFeed[] }
  | { readonly kind: 'fault'; readonly fault: FeedFault };

async function look(parts: AskParts, url: string, signal?: AbortSignal): Promise<Look> {
  const asked = await askPolitely(parts, { url }, signal);
  if (asked.kind === 'fault') return { kind: 'fault', fault: asked.fault };
  if (asked.kind !== 'answer') return { kind: 'fault', fault: 'empty' };
  const reading = readFeed(asked.text);
  if (!reading.ok)
    return reading.fault === 'not-a-feed'
      ? { kind: 'page', named: namedFeeds(asked.text, asked.url) }
      : { kind: 'fault', fault: reading.fault };
  const { feed } = reading;
  const site = { id: asked.url, title: feedTitle(feed, asked.url) };
  let headlines = headlinesOf(feed, site, asked.url, parts.now());
  const child = feed.children
    ?.map((one) => resolveLink(one, asked.url))
    .find((one) => one !== undefined && samePlace(asked.url, one));
  if (headlines.length === 0 && child !== undefined) {
    const inner = await askPolitely(parts, { url: child }, signal);
    const read = inner.kind === 'answer' ? readFeed(inner.text) : undefined;
    if (read?.ok === true) headlines = headlinesOf(read.feed, site, child, parts.now());
  }
  if (headlines.length === 0) return { kind: 'fault', fault: 'empty' };
  return {
    kind: 'feed',
    feed: {
      url: asked.url,
      title: site.title,
      kind: feed.kind,
      items: headlines.length,
      sample: headlines[0]!.title,
    },
  };
}

async function lookInto(
  parts: AskParts,
  named: readonly NamedFeed[],
  signal?: AbortSignal,
): Promise<FoundFeed[]> {
  const out: FoundFeed[] = [];
  for (const { url } of named) {
    const found = await look(parts, url, signal);
    if (found.kind === 'feed' && !out.some((known) => known.url === found.feed.url)) out.push(found.feed);
  }
  return out;
}
