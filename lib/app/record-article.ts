import { briefArticle } from '../brief/brief-article.ts';
import type { ArticleDraft } from '../model/article.ts';
import type { ArticleRecord } from '../model/record.ts';
import { fail, ok, type ErrorCode, type Result } from '../model/result.ts';
import { featuresOf } from '../related/index.ts';
import type { Store } from '../store/index.ts';
import { readCorrections } from './corrections.ts';

export interface Recorded {
  readonly key: string;
  /** The same address had another text before. */
  readonly changed: boolean;
  /** Set when the brief was made but not kept: the code says why, the record is all there is of it. */
  readonly unstored?: { readonly code: ErrorCode; readonly record: ArticleRecord };
}

/**
 * Draft → brief → library: the whole job of the background for one page. Idempotent: the same text twice is one record.
 * A draft whose text is not Arabic is refused with `not-an-article`. A store that fails costs the library this article, never
 * the reader the brief.
 */
export async function recordArticle(
  store: Store,
  article: ArticleDraft,
  now: string,
): Promise<Result<Recorded>> {
  const { brief } = briefArticle(article, now, await readCorrections(store));
  if (brief.analysis.language !== 'ar') return fail('not-an-article', brief.analysis.language);
  const saved = await store.saveBriefed({ article, brief, features: featuresOf({ article, brief }), now });
  if (saved.ok) return ok({ key: brief.key, changed: saved.value.outcome === 'changed' });
  const record: ArticleRecord = {
    key: brief.key,
    article,
    brief,
    saved: false,
    firstSeen: now,
    lastSeen: now,
    versions: [],
    dismissed: [],
  };
  return ok({ key: brief.key, changed: false, unstored: { code: saved.error.code, record } });
}
