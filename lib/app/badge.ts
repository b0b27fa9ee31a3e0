import type { Store } from '../store/index.ts';
import { relatedOf } from './related.ts';

/** An article was found, its brief is not there (yet). */
export const FOUND_BADGE = '•';
const SAVED_BADGE = '✓';

/**
 * Text on the toolbar button for a kept article: how much is new in the threads the reader follows when it belongs to one
 * («+2»), a tick when saved, else the number of related stories, else a dot.
 */
export async function badgeFor(store: Store, key: string): Promise<string> {
  const record = await store.record(key);
  if (!record.ok || record.value === undefined) return '';
  const news = await newsOf(store, key);
  if (news > 0) return `+${Math.min(news, 99)}`;
  if (record.value.saved) return SAVED_BADGE;
  const list = await relatedOf(store, record.value);
  const count = list.ok ? list.value.rows.filter(({ rung }) => rung !== 'page').length : 0;
  return count === 0 ? FOUND_BADGE : String(Math.min(count, 99));
}

/** New articles of the followed threads an article belongs to; itself counts until the thread has been looked at. */
async function newsOf(store: Store, key: string): Promise<number> {
  const followed = await store.followedThreads();
  if (!followed.ok || followed.value.every(({ fresh }) => fresh === 0)) return 0;
  const stored = await store.features(key);
  if (!stored.ok || stored.value === undefined) return 0;
  const { actors, threads, themes } = stored.value;
  const holds = (one: string): boolean => actors.some((actor) => actor.key === one || actor.parent === one);
  const mine = followed.value.filter(({ a, b, theme }) => {
    if (theme !== '' && !themes.includes(theme)) return false;
    if (b === '') return holds(a);
    const pair = threads.some(
      (thread) => (thread.a === a && thread.b === b) || (thread.a === b && thread.b === a),
    );
    return pair || (holds(a) && holds(b));
  });
  return mine.reduce((sum, { fresh }) => sum + fresh, 0);
}
