import { get } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readExpected } from '../../newsroom/expected.ts';
import { startNewsroom, type Newsroom } from '../../newsroom/server.ts';
import { readStories } from '../../newsroom/story.ts';

const stories = readStories();
const articles = stories.filter((story) => story.not === undefined);

describe('the stories of the sample newsroom', () => {
  test('are at least 26 Arabic articles in at least six ways of marking up a page', () => {
    expect(articles.length).toBeGreaterThanOrEqual(26);
    expect(new Set(articles.map((story) => story.template)).size).toBeGreaterThanOrEqual(6);
  });

  test.each(articles.map((story) => [story.id, story] as const))('%s is whole', (_id, story) => {
    const words = story.paragraphs.join(' ').split(/\s+/u).length;
    expect(words).toBeGreaterThanOrEqual(145);
    expect(words).toBeLessThanOrEqual(400);
    expect(story.paragraphs.join('')).toBe(story.paragraphs.join('').normalize('NFC'));
    for (const id of story.related) expect(stories.map((other) => other.id)).toContain(id);
  });

  test.each(articles.map((story) => [story.id, story] as const))(
    'what is expected of %s stands in its text',
    (id, story) => {
      const expected = readExpected(id);
      const text = story.paragraphs.join('\n');
      for (const { evidence } of [...expected.facts, ...(expected.notFacts ?? [])])
        expect(text).toContain(evidence);
      for (const { name } of expected.people) expect(text).toContain(name);
      for (const statement of expected.statements) expect(text).toContain(statement.text);
      for (const date of expected.dates) expect(text).toContain(date.text);
      if (typeof expected.background === 'string') expect(text).toContain(expected.background);
    },
  );
});

describe('the newsroom server', () => {
  let newsroom: Newsroom;
  beforeAll(async () => {
    newsroom = await startNewsroom();
  });
  afterAll(() => newsroom.close());

  /** Asks the loopback address under the outlet's name, as a browser does; no resolver of `*.localhost` is needed. */
  function ask(address: string): Promise<{ status: number; body: string }> {
    const url = new URL(address);
    return new Promise((resolve, reject) => {
      get(
        {
          host: '127.0.0.1',
          port: newsroom.port,
          path: url.pathname + url.search,
          headers: { host: url.host },
        },
        (response) => {
          let body = '';
          response.setEncoding('utf8');
          response.on('data', (chunk: string) => (body += chunk));
          response.on('end', () => resolve({ status: response.statusCode ?? 0, body }));
        },
      ).on('error', reject);
    });
  }

  test.each(stories.map((story) => [story.id, story] as const))(
    'serves %s, marked as a sample',
    async (id, story) => {
      const { status, body } = await ask(newsroom.url(id));
      expect(status).toBe(200);
      for (const text of story.paragraphs) expect(body).toContain(text.replaceAll('"', '&quot;'));
      expect(body).toContain('عينة / sample');
      // Pages load nothing from elsewhere: every address in them is of the newsroom or of a vocabulary.
      for (const [, host] of body.matchAll(/(?:src|href)="https?:\/\/([^/":]+)/gu))
        expect(host).toMatch(/\.localhost$/u);
    },
  );

  test('serves a corrected story at the same address once it is corrected', async () => {
    const url = newsroom.url('sham-building');
    expect((await ask(url)).body).toContain('11 قتيلاً');
    expect((await ask(`${url}?v=2`)).body).toContain('14 قتيلاً');
    newsroom.setVersion('sham-building', 2);
    expect((await ask(url)).body).toContain('14 قتيلاً');
  });

  test('answers 404 for what it does not have, whatever is asked', async () => {
    for (const path of ['/nothing', '/%E0%A4%A', '//x', '/article.php?id=1'])
      expect((await ask(`${newsroom.origin('gharb-online')}${path}`)).status).toBe(404);
    expect((await ask(`http://elsewhere.localhost:${newsroom.port}/x`)).status).toBe(404);
  });
});
