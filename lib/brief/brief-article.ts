import type { EntityCorrections } from '../entities/index.ts';
import { articleText, type ArticleDraft } from '../model/article.ts';
import type { BriefedArticle } from '../model/brief.ts';
import { articleKey, contentHash } from '../model/key.ts';
import { ENGINE_VERSION } from '../model/version.ts';
import { analyse } from './analyse.ts';
import { composeBrief } from './compose.ts';

/** A printed date we are less sure of is not what relative dates are counted from. */
const SURE = 0.5;

/**
 * Article → article with its brief: the one way from text to brief, for the background, the command line and tests.
 * Pure; `retrievedAt` is an ISO instant, or '' when it is not known. Costs what `analyse` costs.
 */
export function briefArticle(
  article: ArticleDraft,
  retrievedAt: string,
  corrections?: EntityCorrections,
): BriefedArticle {
  const text = articleText(article.blocks);
  const key = articleKey(article.url, article.canonicalUrl);
  const { published, country, title } = article;
  const reference = published !== undefined && published.confidence >= SURE ? published.value : undefined;
  const analysis = analyse(
    {
      id: key,
      text,
      title,
      ...(reference !== undefined && { published: reference }),
      ...(country !== undefined && { country }),
    },
    corrections,
  );
  const provenance = {
    url: article.url,
    ...(article.canonicalUrl !== undefined && { canonicalUrl: article.canonicalUrl }),
    retrievedAt,
    contentHash: contentHash(text),
    engineVersion: ENGINE_VERSION,
  };
  return { article, brief: composeBrief(article, analysis, provenance, key) };
}
