import { describe, expect, test } from 'vitest';
import { briefArticle } from '../../../lib/brief/brief-article.ts';
import { readArticle } from '../../../lib/cli/page.ts';
import type { BriefedArticle } from '../../../lib/model/brief.ts';
import { faultsOf, readExpected } from '../../newsroom/expected.ts';
import { renderStory } from '../../newsroom/server.ts';
import { readStories } from '../../newsroom/story.ts';

const stories = readStories().filter((story) => story.not === undefined);

/** The whole way from a page of the newsroom to its brief, against what a careful reader wrote down beforehand. */
function briefOf(id: string): BriefedArticle {
  const story = stories.find((one) => one.id === id)!;
  const url = new URL(`/${story.path}`, `http://${story.outlet}.localhost`).href;
  const reading = readArticle({ name: id, kind: 'page', bytes: Buffer.from(renderStory(story)) }, url);
  if (!reading.ok) throw new Error(`${id}: ${reading.reasons.join('; ')}`);
  return briefArticle(reading.draft, '2024-11-01T00:00:00.000Z');
}

describe('briefs of the newsroom', () => {
  test.each(stories.map(({ id }) => id))('%s is as a careful reader expects', (id) => {
    expect(faultsOf(readExpected(id), briefOf(id))).toEqual([]);
  });

  test('the same page gives the same bytes', () => {
    const [first, second] = [briefOf('alamsar-unoct'), briefOf('alamsar-unoct')];
    expect(JSON.stringify(first)).toBe(JSON.stringify(second));
  });
});
