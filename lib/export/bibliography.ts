import type { ArticleRecord } from '../model/record.ts';
import { line } from './plain.ts';

/** What a bibliography needs of an article; texts on one line. */
export interface Reference {
  /** ASCII and stable: the host, the day, six digits of the text's hash. */
  readonly id: string;
  readonly title: string;
  readonly author?: string;
  readonly outlet?: string;
  /** ISO day. */
  readonly published?: string;
  readonly retrieved: string;
  readonly url: string;
  readonly language: string;
}

/** How an article is cited. The day of publication only where the page gave one that can be read. */
export function referenceOf({ article, brief }: ArticleRecord): Reference {
  const { provenance } = brief;
  const url = line(article.canonicalUrl ?? article.url);
  const published = (article.published?.value ?? brief.published)?.slice(0, 10);
  const outlet = brief.outlet ?? article.outlet;
  const retrieved = provenance.retrievedAt.slice(0, 10);
  return {
    id: [hostOf(url), (published ?? retrieved).replaceAll('-', ''), provenance.contentHash.replace(/[^\da-z]/giu, '').slice(0, 6)]
      .filter((part) => part !== '')
      .join('-'),
    title: line(brief.title),
    ...(article.byline !== undefined && { author: line(article.byline) }),
    ...(outlet !== undefined && { outlet: line(outlet) }),
    ...(published !== undefined && { published }),
    retrieved,
    url,
    language: article.language,
  }; // prettier-ignore
}

/** The telling label of a host in ASCII: `www.aljazeera.net` → `aljazeera`. */
function hostOf(url: string): string {
  const host = /^https?:\/\/(?:www\.)?([^/:?#]{1,255})/iu.exec(url)?.[1] ?? '';
  return (host.split('.').at(-2) ?? host).toLowerCase().replace(/[^\da-z]/gu, '') || 'siyaq';
}
