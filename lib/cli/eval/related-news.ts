import { createReadStream, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { openMemoryIndex, type MemoryIndex } from '../../related/memory-index.ts';
import { looseWords } from '../../related/stems.ts';
import type { Story } from '../../related/types.ts';
import { Fault } from '../fault.ts';
import type { JsonLine } from '../input.ts';
import { libraryLines } from '../library.ts';

/** Real articles with silver pairs; paths below the corpora folder. */
export const NEWS = 'news/articles-july.jsonl.gz';
export const SILVER = 'news/copies-silver.jsonl';

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

let kept: { readonly corpora: string; readonly library: Promise<NewsLibrary> } | undefined;

/** The whole corpus analysed and indexed: a minute, once a run; the scorers of one run share it. */
export function newsLibrary(corpora: string): Promise<NewsLibrary> {
  if (kept?.corpora !== corpora) kept = { corpora, library: readNews(corpora) };
  return kept.library;
}

async function readNews(corpora: string): Promise<NewsLibrary> {
  const texts = new Map<string, string>();
  const stories = new Map<string, Story>();
  const index = openMemoryIndex();
  const lines = createReadStream(join(corpora, NEWS)).pipe(createGunzip());
  for await (const line of libraryLines(numbered(createInterface({ input: lines }), texts))) {
    if ('bad' in line) throw new Fault(line.bad);
    stories.set(line.story.key, line.story);
    index.add(line.story);
  }
  return { texts, stories, index };
}

/** Lines with their numbers; texts are kept aside. */
async function* numbered(lines: AsyncIterable<string>, texts: Map<string, string>): AsyncGenerator<JsonLine> {
  let number = 0;
  for await (const text of lines) {
    number += 1;
    if (text === '') continue;
    const record: { readonly id: string; readonly text: string } = JSON.parse(text);
    texts.set(record.id, record.text);
    yield { number, text };
  }
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
