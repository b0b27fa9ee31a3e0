import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import { ok, type Result } from '../model/result.ts';
import { featuresOf, relatedList, saidOf } from '../related/index.ts';
import type { Store } from '../store/index.ts';

/**
 * The related list of one article against the whole library, with the links of its page as the first rung. What the
 * reader said of pairs is heeded: «not related» is never listed again, one event stays one event.
 */
export async function relatedOf(store: Store, record: ArticleRecord): Promise<Result<RelatedList>> {
  const stored = await store.features(record.key);
  const features = (stored.ok ? stored.value : undefined) ?? featuresOf(record);
  const [found, words] = await Promise.all([
    store.candidates(features.keys, undefined, features.published),
    store.verdicts(),
  ]);
  if (!found.ok) return found;
  if (!words.ok) return words;
  const { verdicts, doubts } = words.value;
  const together = verdicts.flatMap(({ a, b, verdict }) => {
    if (verdict !== 'together' || (a !== record.key && b !== record.key)) return [];
    return [a === record.key ? b : a];
  });
  const missing = together.filter((key) => !found.value.stories.some((story) => story.key === key));
  const added = missing.length === 0 ? ok([]) : await store.stories(missing);
  const stories = [...found.value.stories, ...(added.ok ? added.value : [])];
  return ok(relatedList({ ...record, features }, { ...found.value, stories }, saidOf(verdicts, doubts)));
}
