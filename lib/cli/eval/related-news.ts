import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { openMemoryIndex, type MemoryIndex } from '../../related/memory-index.ts';
import { looseWords } from '../../related/stems.ts';
import type { Story } from '../../related/types.ts';
import { libraryStory, storyOf } from '../library.ts';

/** Real articles with silver pairs; paths below the corpora folder. */
export const NEWS = 'news/articles-july.jsonl.gz';
export const SILVER = 'news/copies-silver.jsonl';
export const TRAPS = 'news/template-traps-unchecked.jsonl';

export interface SilverPair {
  readonly a: string;
  readonly b: string;
  readonly outletA: string;
  readonly outletB: string;
  readonly jaccard3: number;
}

export interface NewsLibrary {
  readonly texts: ReadonlyMap<string, string>;
  readonly stories: ReadonlyMap<string, Story>;
  readonly index: MemoryIndex;
}

let kept: { readonly corpora: string; readonly library: NewsLibrary } | undefined;

/** The whole corpus analysed and indexed: a minute or two, once a run; the scorers of one run share it. */
export function newsLibrary(corpora: string): NewsLibrary {
  if (kept?.corpora === corpora) return kept.library;
  const texts = new Map<string, string>();
  const stories = new Map<string, Story>();
  const index = openMemoryIndex();
  for (const line of gunzipSync(readFileSync(join(corpora, NEWS)))
    .toString('utf8')
    .split('\n')) {
    if (line === '') continue;
    const record: Record<string, unknown> & { readonly text: string } = JSON.parse(line);
    const story = storyOf(libraryStory(record));
    texts.set(story.key, record.text);
    stories.set(story.key, story);
    index.add(story);
  }
  const library = { texts, stories, index };
  kept = { corpora, library };
  return library;
}

export function readPairs(corpora: string, path: string): SilverPair[] {
  const lines = readFileSync(join(corpora, path), 'utf8').split('\n');
  return lines.filter((line) => line !== '').map((line): SilverPair => JSON.parse(line));
}

export function pairOf(a: string, b: string): string {
  return a < b ? `${a} ${b}` : `${b} ${a}`;
}

/** Exact share of word trigrams two articles have in common (Jaccard). */
export function exactOverlap(a: string, b: string): number {
  const mine = trigrams(a);
  const theirs = trigrams(b);
  let both = 0;
  for (const gram of mine) if (theirs.has(gram)) both += 1;
  return both / Math.max(1, mine.size + theirs.size - both);
}

function trigrams(text: string): Set<string> {
  const words = looseWords(text);
  return new Set(words.slice(2).map((word, i) => `${words[i]!} ${words[i + 1]!} ${word}`));
}
