import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BenchText } from './measure.ts';

const STORIES = fileURLToPath(new URL('../../../tests/newsroom/stories/', import.meta.url));

interface StoryFile {
  readonly id: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly published?: string;
  readonly not?: string;
}

/** The Arabic stories of the sample newsroom: the text every speed is measured on, the same on every machine. */
export function benchTexts(): BenchText[] {
  if (!existsSync(STORIES)) return [];
  return readdirSync(STORIES)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(`${STORIES}${name}`, 'utf8')) as StoryFile)
    .filter((story) => story.not === undefined)
    .map(({ id, title, paragraphs, published }) => ({
      id,
      title,
      text: paragraphs.join('\n'),
      published: published ?? '2024-10-01',
    }));
}
