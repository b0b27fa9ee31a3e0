import type Dexie from 'dexie';

/**
 * Second schema: the reader's own work, and followed sites. Only new tables: nothing of the first schema moves. The
 * multi-entry indexes here are on a reader's tags and codes, a few hundred rows, not on terms.
 */
export function version2(db: Dexie): void {
  db.version(2).stores({
    tags: 'id, &nameKey',
    collections: 'id, parent',
    filings: 'key, *tags, *collections',
    marks: 'id, key, *codes',
    codes: 'id, parent',
    searches: 'id',
    corrections: 'id, entity',
    verdicts: 'id, a, b',
    followedThreads: 'id',
    queue: 'url, addedAt',
    drafts: 'id',
    sites: 'id, origin, dueAt',
    headlines: 'id, site, published, seenAt',
    contacts: '++n, at',
  });
}
