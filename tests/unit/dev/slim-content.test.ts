import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runInThisContext } from 'node:vm';
import { describe, expect, it, vi } from 'vitest';
import { collectPage } from '../../../lib/extract/collect/index.ts';
import { slimContent, slimReadability } from '../../../lib/dev/slim-content.ts';
import { renderStory } from '../../newsroom/server.ts';
import { readStories } from '../../newsroom/story.ts';
import { documentOf } from '../extract/dom.ts';

type Constructor = new (...given: unknown[]) => object;

const used = vi.hoisted(() => ({ reader: undefined as unknown }));
vi.mock('@mozilla/readability', async (original) =>
  Object.defineProperty({ ...(await original<object>()) }, 'Readability', { get: () => used.reader }),
);

const PATH = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
const SOURCE = readFileSync(PATH, 'utf8');

function readerOf(source: string): Constructor {
  const module: { exports: unknown } = { exports: undefined };
  (runInThisContext(`(module) => {${source}\n}`) as (given: typeof module) => void)(module);
  return module.exports as Constructor;
}

const whole = readerOf(SOURCE);
const slim = readerOf(slimReadability(SOURCE));

function collectedBy(reader: Constructor, html: string, url: string): unknown {
  used.reader = reader;
  return collectPage(documentOf(html, url), new URL(url));
}

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

describe('the reader that is built into the content script', () => {
  it.each(readdirSync(PAGES))('collects of %s what the whole one collects', (id) => {
    const { url } = JSON.parse(readFileSync(new URL(`${id}/expected.json`, PAGES), 'utf8')) as {
      url: string;
    };
    const html = readFileSync(new URL(`${id}/page.html`, PAGES), 'utf8');
    expect(collectedBy(slim, html, url)).toEqual(collectedBy(whole, html, url));
  });

  it('collects of the stories of the newsroom what the whole one collects', { timeout: 30_000 }, () => {
    let read = 0;
    for (const story of readStories()) {
      const url = `http://${story.outlet}.localhost/${story.path}`;
      const html = renderStory(story);
      const found = collectedBy(slim, html, url);
      expect(found, story.id).toEqual(collectedBy(whole, html, url));
      if ((found as { ok: boolean }).ok) read += 1;
    }
    expect(read).toBeGreaterThan(10);
  });

  it('makes no picture of an address that a figure keeps for a script, and reads the text around it', () => {
    const text = 'وقال الوزير خلال حفل الافتتاح إن الرصيف سيرفع طاقة الميناء إلى مليوني حاوية في السنة. ';
    const figure = '<figure data-src="/a.jpg"><noscript><img src="/a.jpg"></noscript></figure>';
    const html = `<html><body><article><h1>وزير النقل يفتتح رصيفا</h1>${`${figure}<p style="color:red">${text.repeat(3)}</p>`.repeat(4)}</article></body></html>`;
    const url = 'https://www.sahifa.example/news/2024/51234';
    const found = collectedBy(slim, html, url);
    expect(found).toMatchObject({ ok: true });
    expect(found).toEqual(collectedBy(whole, html, url));
  });

  it('is much smaller', () => {
    expect(slimReadability(SOURCE).length).toBeLessThan(0.6 * SOURCE.length);
  });

  it.each([
    [
      'a log line of another form',
      SOURCE.replace('this.log("**** grabArticle ****");', 'this.log("a") || 0;'),
    ],
    ['a method that is gone', SOURCE.replaceAll('_cleanStyles', '_tidyStyles')],
    ['nothing of ours', 'module.exports = class {}'],
  ])('fails the build when the package has %s', (_name, source) => {
    expect(() => slimReadability(source)).toThrow(/Readability/u);
  });
});

describe('the build step', () => {
  const step = slimContent();

  it('fails when the context of the framework has found its way into the content script', () => {
    const ours = '/x/entrypoints/article.content/index.ts';
    const theirs = '/x/node_modules/wxt/dist/utils/content-script-context.mjs';
    expect(() => step.renderChunk('', { moduleIds: [ours, theirs] })).toThrow(/no longer swapped/u);
    expect(step.renderChunk('', { moduleIds: [ours] })).toBeNull();
    expect(step.renderChunk('', { moduleIds: ['/x/entrypoints/background.ts', theirs] })).toBeNull();
  });

  it('touches the reader, the weights and the context of the content script, and nothing else', () => {
    expect(step.transform(SOURCE, PATH)?.code).toBe(slimReadability(SOURCE));
    const weights = '[{ "id": "size", "weight": 0, "source": "refuses only" }]';
    expect(step.transform(weights, '/x/lib/data/signals.json')?.code).toBe('[{"id":"size","weight":0}]');
    expect(step.transform('x', '/x/lib/data/outlets.json')).toBeUndefined();
    expect(step.resolveId('wxt/utils/content-script-context')).toMatch(/article\.content\/context\.ts$/u);
    expect(step.resolveId('wxt/browser')).toBeUndefined();
  });
});
