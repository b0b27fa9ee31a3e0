import { briefArticle } from '../brief/brief-article.ts';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { Fault } from './fault.ts';
import { optionalField, textField } from './jsonl.ts';

/** One story of a library file, with its brief. */
export interface LibraryStory {
  readonly id: string;
  readonly article: ArticleDraft;
  readonly brief: Brief;
}

/** A library line: `{id, title, text, published?, outlet?, url?}`, or a line of a brief export, whose brief is not made anew. */
export function libraryStory(record: Record<string, unknown>): LibraryStory {
  const { article, brief } = record;
  if (isObject(article) && isObject(brief) && Array.isArray(article['blocks']) && isObject(brief['analysis']))
    return {
      id: optionalField(record, 'id') ?? textField(brief, 'key'),
      article: article as unknown as ArticleDraft,
      brief: brief as unknown as Brief,
    };
  const id = textField(record, 'id');
  const draft = plainDraft(record, id);
  return { id, ...briefArticle(draft, '') };
}

function plainDraft(record: Record<string, unknown>, id: string): ArticleDraft {
  const published = optionalField(record, 'published');
  const outlet = optionalField(record, 'outlet');
  const country = optionalField(record, 'country');
  const blocks = textField(record, 'text')
    .split('\n')
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => ({ text, kind: 'paragraph' as const }));
  return {
    extractor: 0,
    // Every story needs an address of its own: without one, its id stands in.
    url: optionalField(record, 'url') ?? `https://library.invalid/${encodeURIComponent(id)}`,
    title: optionalField(record, 'title') ?? '',
    ...(outlet !== undefined && { outlet }),
    ...(country !== undefined && { country }),
    tags: [],
    ...(published !== undefined && {
      published: {
        raw: published,
        value: published,
        source: 'given' as const,
        calendar: 'gregory' as const,
        confidence: 1,
      },
    }),
    language: 'ar',
    direction: 'rtl',
    blocks,
    links: [],
    partial: false,
  };
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Ids of a library must be different. */
export function checkFresh(seen: Set<string>, id: string): void {
  if (seen.has(id)) throw new Fault(`the id «${id}» stands twice`);
  seen.add(id);
}
