import type { Store } from '../store/index.ts';
import { relatedOf } from './related.ts';

/** An article was found, its brief is not there (yet). */
export const FOUND_BADGE = '•';
const SAVED_BADGE = '✓';

/** Text on the toolbar button for a kept article: a tick when saved, else the number of related stories, else a dot. */
export async function badgeFor(store: Store, key: string): Promise<string> {
  const record = await store.record(key);
  if (!record.ok || record.value === undefined) return '';
  if (record.value.saved) return SAVED_BADGE;
  const list = await relatedOf(store, record.value);
  const count = list.ok ? list.value.rows.filter(({ rung }) => rung !== 'page').length : 0;
  return count === 0 ? FOUND_BADGE : String(Math.min(count, 99));
}
