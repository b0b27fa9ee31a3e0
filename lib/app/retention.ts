import type { Settings } from '../model/settings.ts';
import type { Result } from '../model/result.ts';
import { ok } from '../model/result.ts';
import type { Store } from '../store/index.ts';

const DAY = 86_400_000;

/** Deletes what is older than the reader wants to keep; saved articles never. Answers how many went. */
export async function expireOld(store: Store, settings: Settings, now: Date): Promise<Result<number>> {
  if (settings.retentionDays === 0) return ok(0);
  return store.expire(new Date(now.getTime() - settings.retentionDays * DAY).toISOString());
}
