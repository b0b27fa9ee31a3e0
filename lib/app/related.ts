import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import { ok, type Result } from '../model/result.ts';
import { featuresOf, relatedList, saidOf } from '../related/index.ts';
import type { StoryFeatures } from '../related/types.ts';
import type { Candidates, Store } from '../store/index.ts';

/**
 * The related list of one article against the whole library, with the links of its page as the first rung. What the
 * reader said of pairs is heeded: «not related» is never listed again, one event stays one event.
 */
export async function relatedOf(store: Store, record: ArticleRecord): Promise<Result<RelatedList>> {
  const features = await storedFeatures(store, record);
  const found = await store.candidates(features.keys, undefined, features.published);
  return found.ok ? relatedAmong(store, record, features, found.value) : found;
}

export async function storedFeatures(store: Store, record: ArticleRecord): Promise<StoryFeatures> {
  const stored = await store.features(record.key);
  return (stored.ok ? stored.value : undefined) ?? featuresOf(record);
}

/** The same from candidates that were read already. */
export async function relatedAmong(
  store: Store,
  record: ArticleRecord,
  features: StoryFeatures,
  found: Candidates,
): Promise<Result<RelatedList>> {
  const words = await store.verdicts();
  if (!words.ok) return words;
  const { verdicts, doubts } = words.value;
  const together = verdicts.flatMap(({ a, b, verdict }) => {
    if (verdict !== 'together' || (a !== record.key && b !== record.key)) return [];
    return [a === record.key ? b : a];
  });
  const missing = together.filter((key) => !found.stories.some((story) => story.key === key));
  const added = missing.length === 0 ? ok([]) : await store.stories(missing);
  const stories = [...found.stories, ...(added.ok ? added.value : [])];
  return ok(relatedList({ ...record, features }, { ...found, stories }, saidOf(verdicts, doubts)));
}
