/** Caps on what a followed site may send. Every loop over a feed is bounded by one of these. */
export const FEED_LIMITS = {
  /** Bytes of one answer after decompression; the rest is never read. */
  bytes: 2_000_000,
  /** Milliseconds from asking to the last byte. */
  time: 15_000,
  /** Items taken of one feed, newest first as feeds have them. */
  items: 200,
  titleChars: 300,
  summaryChars: 300,
  urlChars: 2_048,
  /** Redirects followed, all on the same host. */
  redirects: 5,
  /** Child sitemaps read of one sitemap index. */
  children: 2,
  /** Outlines read of one OPML file, and its size in UTF-16 code units. */
  outlines: 2_000,
  opmlChars: 2_000_000,
} as const;
