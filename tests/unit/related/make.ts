import { briefArticle } from '../../../lib/brief/brief-article.ts';
import type { ArticleDraft, PageLink } from '../../../lib/model/article.ts';
import type { RelatedList } from '../../../lib/model/related.ts';
import { featuresOf, relatedList, type Story } from '../../../lib/related/index.ts';
import { openMemoryIndex } from '../../../lib/related/memory-index.ts';

export interface Given {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
  readonly byline?: string;
  readonly links?: readonly PageLink[];
}

export function draftOf({ id, title, text, published, outlet, byline, links = [] }: Given): ArticleDraft {
  return {
    extractor: 1,
    url: `https://example.com/${id}`,
    title,
    tags: [],
    language: 'ar',
    direction: 'rtl',
    blocks: text.split('\n').map((one) => ({ kind: 'paragraph' as const, text: one })),
    links,
    partial: false,
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...(published !== undefined && {
      published: { raw: published, value: published, source: 'given', calendar: 'gregory', confidence: 1 },
    }),
  };
}

export function storyOf(given: Given): Story {
  const { article, brief } = briefArticle(draftOf(given), '');
  return {
    key: given.id,
    features: featuresOf({ article, brief }),
    row: {
      key: given.id,
      url: article.url,
      title: brief.title,
      saved: false,
      ...(given.outlet !== undefined && { outlet: given.outlet }),
      ...(given.published !== undefined && { published: given.published }),
    },
  };
}

/** The related list of one story against others. */
export function listOf(open: Given, library: readonly Given[]): RelatedList {
  const index = openMemoryIndex();
  for (const given of library) index.add(storyOf(given));
  const { key, features } = storyOf(open);
  return relatedList({ key, features, article: draftOf(open) }, index.candidates(features.keys, 200));
}

/** `id relation` of each row, in order. */
export function rowsOf(list: RelatedList): string[] {
  return list.rows.map(({ id, relation }) => `${id} ${relation}`);
}
