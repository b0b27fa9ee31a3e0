import type { FeedFault, FeedKind } from '../../model/feeds.ts';

/** One item as the feed has it: markup, relative links and dates as they stand. */
export interface RawItem {
  readonly title?: string | undefined;
  readonly link?: string | undefined;
  readonly guid?: string | undefined;
  readonly summary?: string | undefined;
  readonly date?: string | undefined;
}

/** A document read, whatever format it has. */
export interface RawFeed {
  readonly kind: FeedKind;
  readonly title?: string | undefined;
  /** Address that relative links of this feed are relative to (`xml:base`). */
  readonly base?: string | undefined;
  /** Minutes between two looks that the feed asks for. */
  readonly every?: number | undefined;
  readonly items: readonly RawItem[];
  /** Further sitemaps that a sitemap index names, the likeliest to hold news first. */
  readonly children?: readonly string[];
}

export type RawReading =
  | { readonly ok: true; readonly feed: RawFeed }
  | { readonly ok: false; readonly fault: Extract<FeedFault, 'not-a-feed' | 'broken' | 'empty'> };
