import type { ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import { ok, type Result } from '../model/result.ts';
import { featuresOf, relatedList } from '../related/index.ts';
import type { Store } from '../store/index.ts';

/** Stories looked at for one open article: those that share its rarest keys. */
const CANDIDATES = 200;

/** The related list of one article against the whole library, with the links of its page as the first rung. */
export async function relatedOf(store: Store, record: ArticleRecord): Promise<Result<RelatedList>> {
  const features = featuresOf(record);
  const found = await store.candidates(features.keys, CANDIDATES);
  if (!found.ok) return found;
  return ok(relatedList({ ...record, features }, found.value));
}
