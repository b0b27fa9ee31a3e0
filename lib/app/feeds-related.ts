import { withHeadlines } from '../feeds/related.ts';
import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import { ok, type Result } from '../model/result.ts';
import { featuresOf } from '../related/index.ts';
import type { FeedStore, Stop } from '../store/feeds/index.ts';

/** Milliseconds of quiet after which headlines that came count as come: fifty sites answer one after the other. */
const QUIET = 800;

/** Calls back when headlines came or went. */
export function onHeadlinesChanged(feeds: FeedStore, listener: () => void): Stop {
  let known: number | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = feeds.watchCount((count) => {
    const first = known === undefined;
    if (known === count) return;
    known = count;
    if (first) return;
    clearTimeout(timer);
    timer = setTimeout(listener, QUIET);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}

/**
 * A related list with the headlines of followed sites in it. That they cannot be read costs the reader this rung only: the
 * list stays as it is. Reads the newest 6,000 headlines, nothing when no site is followed.
 */
export async function addHeadlines(
  feeds: FeedStore,
  list: Result<RelatedList>,
  record: ArticleRecord,
): Promise<Result<RelatedList>> {
  if (!list.ok) return list;
  const headlines = await feeds.headlines();
  if (!headlines.ok || headlines.value.length === 0) return list;
  return ok(withHeadlines(list.value, { key: record.key, features: featuresOf(record) }, headlines.value));
}
