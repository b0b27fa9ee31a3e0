import { briefArticle } from '../brief/brief-article.ts';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { featuresOf } from '../related/index.ts';
import { openMemoryIndex, type MemoryIndex } from '../related/memory-index.ts';
import type { Story } from '../related/types.ts';
import { Fault } from './fault.ts';
import { readLines } from './input.ts';
import { answerLine, optionalField, textField } from './jsonl.ts';
import { progress, writeLine } from './output.ts';

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

/** A library file in memory: its stories by id, and the index over them. */
export interface Library {
  readonly stories: ReadonlyMap<string, Story>;
  readonly index: MemoryIndex;
  /** False when a line could not be read; each such line has been answered on stdout. */
  readonly good: boolean;
}

/** Reads and analyses a whole library file. Texts and briefs are not kept: some kilobytes a story stay in memory. */
export async function readLibrary(file: string): Promise<Library> {
  const shown = progress('library');
  const stories = new Map<string, Story>();
  const index = openMemoryIndex();
  let good = true;
  const seen = new Set<string>();
  for await (const { number, text } of readLines(file)) {
    const answer = answerLine(number, text, (record) => {
      const story = storyOf(libraryStory(record));
      checkFresh(seen, story.key);
      stories.set(story.key, story);
      index.add(story);
      return undefined;
    });
    if (answer.bad) {
      good = false;
      await writeLine(answer.json);
    }
    shown.tick();
  }
  shown.end();
  return { stories, index, good };
}

const ROW_NAMES = 4;

function names(list: Brief['people']): string[] {
  return list.slice(0, ROW_NAMES).map(({ name }) => name);
}

/** A library story as relatedness sees it; its key is its id in the file. */
export function storyOf({ id, article, brief }: LibraryStory): Story {
  return {
    key: id,
    features: featuresOf({ article, brief }),
    row: {
      key: id,
      url: article.url,
      title: brief.title,
      ...(brief.outlet !== undefined && { outlet: brief.outlet }),
      ...(brief.published !== undefined && { published: brief.published }),
      retrievedAt: brief.provenance.retrievedAt,
      saved: false,
      readingMinutes: brief.readingMinutes,
      people: names(brief.people),
      organisations: names(brief.organisations),
      places: names(brief.places),
    },
  };
}
