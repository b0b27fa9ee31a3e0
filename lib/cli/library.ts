import { availableParallelism } from 'node:os';
import { briefArticle } from '../brief/brief-article.ts';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import { featuresOf } from '../related/index.ts';
import { openMemoryIndex, type MemoryIndex } from '../related/memory-index.ts';
import type { Story } from '../related/types.ts';
import { readLines, type JsonLine } from './input.ts';
import { optionalField, textField } from './jsonl.ts';
import type { LibraryLine } from './library-worker.ts';
import { progress, writeLine } from './output.ts';
import { openPool } from './pool.ts';

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

/** A library file in memory: its stories by id, and the index over them. */
export interface Library {
  readonly stories: ReadonlyMap<string, Story>;
  readonly index: MemoryIndex;
  /** False when a line could not be read; each such line has been answered on stdout. */
  readonly good: boolean;
}

/** Lines handed to a thread at once. */
const BATCH = 32;
const MAX_JOBS = 4;

/**
 * Reads and analyses a whole library file in threads. Texts and briefs are not kept: some kilobytes a
 * story stay in memory. Order and result do not depend on the number of threads.
 */
export async function readLibrary(file: string): Promise<Library> {
  const stories = new Map<string, Story>();
  const index = openMemoryIndex();
  let good = true;
  for await (const line of libraryLines(readLines(file))) {
    const fault = 'bad' in line ? line.bad : twice(stories, line.story.key);
    if (fault !== undefined) {
      good = false;
      await writeLine(fault);
    } else if ('story' in line) {
      stories.set(line.story.key, line.story);
      index.add(line.story);
    }
  }
  return { stories, index, good };
}

function twice(stories: ReadonlyMap<string, Story>, id: string): string | undefined {
  return stories.has(id) ? JSON.stringify({ id, error: `the id «${id}» stands twice` }) : undefined;
}

/** The stories of library lines, in order; progress on stderr while a person looks on. */
export async function* libraryLines(lines: AsyncIterable<JsonLine>): AsyncGenerator<LibraryLine> {
  const shown = progress('library');
  const jobs = Math.min(MAX_JOBS, availableParallelism());
  const pool = openPool<JsonLine, LibraryLine>(
    new URL('library-worker.ts', import.meta.url),
    jobs,
    undefined,
  );
  const inFlight: Promise<readonly LibraryLine[]>[] = [];
  try {
    for await (const batch of batches(lines)) {
      await pool.ready();
      inFlight.push(pool.run(batch));
      while (inFlight.length > jobs * 2) yield* counted(await inFlight.shift()!, shown);
    }
    for (const results of inFlight) yield* counted(await results, shown);
  } finally {
    await pool.close();
    shown.end();
  }
}

function* counted(results: readonly LibraryLine[], shown: { tick(): void }): Generator<LibraryLine> {
  for (const result of results) {
    shown.tick();
    yield result;
  }
}

async function* batches(lines: AsyncIterable<JsonLine>): AsyncGenerator<JsonLine[]> {
  let batch: JsonLine[] = [];
  for await (const line of lines) {
    batch.push(line);
    if (batch.length < BATCH) continue;
    yield batch;
    batch = [];
  }
  if (batch.length > 0) yield batch;
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
      saved: false,
    },
  };
}
