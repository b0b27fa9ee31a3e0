import type { FollowedThread } from '../model/desk.ts';
import type { ThreadNews } from '../model/insight.ts';
import type { SiyaqDatabase } from './db.ts';
import { threadMarks } from './insight/thread.ts';
import { SEEN_EPOCH } from './terms/columns.ts';
import { openReader } from './terms/reader.ts';

export type ThreadOfReader = FollowedThread & ThreadNews;

/**
 * The threads the reader follows, with how many of their articles came into the library after she last looked. A number
 * is given to each article as it comes, and the day it was first seen stands in its record.
 */
export async function readFollowed(db: SiyaqDatabase): Promise<ThreadOfReader[]> {
  const threads = await db.followedThreads.toArray();
  if (threads.length === 0) return [];
  const reader = await openReader(db);
  const seen = await reader.column('seen');
  const out: ThreadOfReader[] = [];
  for (const thread of threads) {
    const { marks, total } = await threadMarks(reader, thread.a, thread.b, thread.theme);
    const since = Math.floor(Date.parse(thread.seen) / 1_000) - SEEN_EPOCH;
    const later: number[] = [];
    for (let n = 0; n < marks.length; n += 1) if (marks[n] === 1 && seen[n]! > since) later.push(n);
    out.push({ ...thread, total, fresh: await firstSeenAfter(db, later.slice(-MOST), thread.seen) });
  }
  return out;
}

/** A hundred new articles are «99+» anyway. */
const MOST = 100;

/** An article read again is not new: its record says when it came. */
async function firstSeenAfter(db: SiyaqDatabase, numbers: readonly number[], seen: string): Promise<number> {
  const rows = await db.numbers.bulkGet([...numbers]);
  const entries = await db.articles.bulkGet(rows.map((row) => row?.key ?? ''));
  return entries.filter((entry) => entry !== undefined && entry.firstSeen > seen).length;
}

export async function seeThread(db: SiyaqDatabase, id: string, now: string): Promise<void> {
  const thread = await db.followedThreads.get(id);
  if (thread !== undefined) await db.followedThreads.put({ ...thread, seen: now });
}
