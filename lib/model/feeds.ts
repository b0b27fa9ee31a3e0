/** Sites the reader follows and the headlines they brought. Only hosts named here are ever contacted. */

/** Days a headline is kept after it was first seen. */
export const HEADLINE_DAYS = 30;

export type FeedKind = 'rss' | 'atom' | 'rdf' | 'json' | 'sitemap';

/** One followed site with its feed. */
export interface FollowedSite {
  /** Address of the feed or news sitemap. */
  readonly id: string;
  /** Origin pattern the permission was asked for: `https://www.example.org/*`. */
  readonly origin: string;
  readonly title: string;
  readonly kind: FeedKind;
  readonly addedAt: string;
  readonly paused: boolean;
  /** Validators of the last answer. */
  readonly etag?: string;
  readonly lastModified?: string;
  /** When it was last asked, when it last answered, when it is to be asked next. ISO. */
  readonly askedAt?: string;
  readonly answeredAt?: string;
  readonly dueAt: string;
  /** Failures in a row; 0 after an answer. */
  readonly failures: number;
  /** Why the last try failed: a code of `FeedFault`. */
  readonly fault?: FeedFault;
}

export type FeedFault =
  | 'no-permission'
  | 'offline'
  | 'timeout'
  | 'too-large'
  | 'redirected-away'
  | 'too-many-redirects'
  | 'http-error'
  | 'gone'
  | 'not-a-feed'
  | 'broken'
  | 'empty';

/** One headline of a feed; kept 30 days, no text of the article. */
export interface Headline {
  /** Canonical address. */
  readonly id: string;
  readonly site: string;
  readonly url: string;
  readonly title: string;
  readonly summary?: string;
  readonly outlet: string;
  /** ISO; absent when the feed gives none that can be believed. */
  readonly published?: string;
  readonly seenAt: string;
}

/** One line of the log of contacted hosts. */
export interface Contact {
  readonly n?: number;
  readonly at: string;
  readonly host: string;
  readonly url: string;
  /** HTTP status, 0 when there was no answer. */
  readonly status: number;
  readonly bytes: number;
  readonly fault?: FeedFault;
}
