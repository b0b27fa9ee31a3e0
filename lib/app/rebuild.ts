import { briefArticle } from '../brief/brief-article.ts';
import { ENGINE_VERSION } from '../model/version.ts';
import { featuresOf } from '../related/index.ts';
import { FEATURES_VERSION } from '../related/types.ts';
import type { Store } from '../store/index.ts';
import { readCorrections } from './corrections.ts';

/** Articles asked for at once, and the rest between two of them: a page that is read meanwhile must not wait. */
const RUN = 10;
const REST_MS = 20;

export interface RebuildOptions {
  readonly signal?: AbortSignal;
  /** Waits; tests hand in one that does not. */
  readonly rest?: (milliseconds: number) => Promise<void>;
}

/**
 * Makes briefs, features and index rows anew that an older engine made: article by article, each in one transaction, so
 * that a killed worker loses one article's work and the next start goes on. Ends when nothing is due, when the reader has
 * stopped it, or with the signal. Answers how many were made. Progress is a row of the store (`watchRebuild`).
 */
export async function rebuildOld(
  store: Store,
  { signal, rest = pause }: RebuildOptions = {},
): Promise<number> {
  const makers = { engine: ENGINE_VERSION, features: FEATURES_VERSION };
  await store.heedCorrections();
  const corrections = await readCorrections(store);
  const health = await store.health();
  const articles = health.ok ? health.value.articles : 0;
  let done = 0;
  for (;;) {
    const due = await store.dueForRebuild(makers, RUN);
    if (!due.ok || due.value.length === 0) break;
    for (const key of due.value) {
      const progress = await store.rebuildProgress();
      if (signal?.aborted === true || (progress.ok && progress.value?.state === 'paused')) return done;
      const record = await store.record(key);
      if (!record.ok) return done;
      if (record.value === undefined) continue;
      const { article, brief: old } = record.value;
      const { brief } = briefArticle(article, old.provenance.retrievedAt, corrections);
      // The key stays: what the reader filed hangs on it.
      const anew = { ...brief, key };
      const put = await store.putRebuilt(anew, featuresOf({ article, brief: anew }));
      if (!put.ok) return done;
      done += 1;
      await store.noteRebuild({ done, total: Math.max(articles, done), state: 'running' });
      await rest(REST_MS);
    }
  }
  if (done > 0) await store.noteRebuild({ done, total: done, state: 'done' });
  return done;
}

/** Starts the work when it is not under way already; for the background to call at its start and after each page. */
export function backgroundRebuild(store: Store): () => void {
  let running = false;
  return () => {
    if (running) return;
    running = true;
    rebuildOld(store)
      .catch((error: unknown) => console.debug('siyaq: rebuild', error))
      .finally(() => (running = false));
  };
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
