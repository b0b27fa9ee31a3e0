import { describe, expect, it } from 'vitest';
import { gate } from '../../../lib/detect/index.ts';
import { extract } from '../../../lib/extract/index.ts';
import { collectPage } from '../../../lib/extract/collect/index.ts';
import { collectJsonLd } from '../../../lib/extract/collect/jsonld.ts';
import { storyInView } from '../../../lib/extract/collect/story.ts';
import { readJsonLd } from '../../../lib/extract/metadata/jsonld.ts';
import { LIMITS } from '../../../lib/model/limits.ts';
import { documentOf } from './dom.ts';

const url = new URL('https://www.sahifa.example/news/2024/51234');
const SENTENCE = 'وقال الوزير خلال حفل الافتتاح إن الرصيف سيرفع طاقة الميناء إلى مليوني حاوية في السنة. ';

function page(body: string, head = ''): Document {
  return documentOf(
    `<html><head><title>وزير النقل يفتتح رصيفا جديدا في الميناء</title>${head}</head><body>${body}</body></html>`,
    url.href,
  );
}

// jsdom takes most of the time to build these pages.
describe('hostile pages end in a reason or a bounded article', { timeout: 60_000 }, () => {
  it('refuses more elements than the cap before anything is cloned', () => {
    const document = page(`<p>${SENTENCE.repeat(20)}</p>${'<i></i>'.repeat(LIMITS.pageElements + 1)}`);
    expect(gate(document, url).reasons.join()).toMatch(/^size: \d+ elements/);
    expect(extract(document, url)).toMatchObject({
      ok: false,
      reason: expect.stringContaining('too many elements'),
    });
  });

  it('refuses a tree deeper than the cap', () => {
    const document = page('');
    let at: Element = document.body;
    for (let i = 0; i < 2_000; i += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = SENTENCE.repeat(20);
    expect(extract(document, url)).toMatchObject({ ok: false, reason: expect.stringContaining('deeper') });
  });

  it('cuts an endless text', () => {
    const document = page(
      `<article><h1>وزير النقل يفتتح رصيفا جديدا في الميناء</h1>${`<p>${SENTENCE.repeat(10)}</p>`.repeat(1_000)}</article>`,
    );
    const result = extract(document, url);
    expect(result.ok).toBe(true);
    if (!result.ok) return;
    const chars = result.draft.blocks.reduce((sum, { text }) => sum + text.length + 1, 0);
    expect(chars).toBeLessThanOrEqual(LIMITS.articleChars + 1);
  });

  it('reads no JSON-LD of a megabyte', () => {
    const huge = JSON.stringify({
      '@type': 'NewsArticle',
      headline: 'س'.repeat(1_000_000),
      datePublished: '2024-01-01',
    });
    expect(
      readJsonLd(collectJsonLd(page('', `<script type="application/ld+json">${huge}</script>`))).headline,
    ).toBeUndefined();
  });

  it('reads deeply nested JSON-LD only to its depth', () => {
    const deep = `${'{"@graph":['.repeat(3_000)}${']}'.repeat(3_000)}`;
    const raw = collectJsonLd(page('', `<script type="application/ld+json">${deep}</script>`));
    expect(readJsonLd(raw).authors).toEqual([]);
  });

  it('believes no canonical of another host or scheme', () => {
    // oxlint-disable-next-line no-script-url -- the page says it, we must not believe it
    for (const href of ['javascript:alert(1)', 'data:text/html,x', 'https://evil.example/news/2024/51234']) {
      const result = extract(
        page(
          `<article><h1>وزير النقل يفتتح رصيفا جديدا في الميناء</h1>${`<p>${SENTENCE.repeat(3)}</p>`.repeat(3)}</article>`,
          `<link rel="canonical" href="${href}">`,
        ),
        url,
      );
      expect(result.ok && result.draft.canonicalUrl).toBeUndefined();
    }
  });

  it('keeps markup in text as text', () => {
    const result = extract(
      page(
        `<article><h1>وزير النقل يفتتح رصيفا جديدا في الميناء</h1>${`<p>&lt;img src=x onerror=alert(1)&gt; ${SENTENCE.repeat(3)}</p>`.repeat(3)}<script>alert(1)</script></article>`,
      ),
      url,
    );
    expect(result.ok && result.draft.blocks[0]?.text.startsWith('<img src=x')).toBe(true);
    expect(result.ok && result.draft.blocks.some(({ text }) => text.includes('alert(1)</'))).toBe(false);
  });

  it('says no to 8,000 levels without overflowing, in bounded time', () => {
    const document = page('');
    let at: Element = document.body;
    for (let i = 0; i < 8_000; i += 1) at = at.appendChild(document.createElement('div'));
    at.textContent = SENTENCE.repeat(20);
    const began = performance.now();
    expect(() => gate(document, url)).not.toThrow();
    expect(extract(document, url)).toMatchObject({ ok: false, reason: expect.stringContaining('deeper') });
    expect(performance.now() - began).toBeLessThan(3_000);
  });

  it('reads ten megabytes of text in one node as a bounded article', () => {
    const document = page(
      `<article><h1>وزير النقل يفتتح رصيفا جديدا في الميناء</h1><p id="p"></p></article>`,
    );
    document.getElementById('p')!.textContent = SENTENCE.repeat(Math.ceil(10_000_000 / SENTENCE.length));
    const began = performance.now();
    const verdict = gate(document, url);
    expect(performance.now() - began).toBeLessThan(3_000);
    expect(verdict.language).toBe('ar');
    const collected = collectPage(document, url);
    expect(performance.now() - began).toBeLessThan(15_000);
    if (collected.ok) expect(JSON.stringify(collected.raw).length).toBeLessThan(LIMITS.messageBytes);
  });

  it('follows no cycle of ids in JSON-LD', () => {
    const nodes = Array.from({ length: 500 }, (_, i) => ({
      '@id': `#${i}`,
      '@type': 'NewsArticle',
      headline: 'خبر',
      author: { '@id': `#${(i + 1) % 500}` },
      mainEntity: { '@id': `#${(i + 7) % 500}` },
    }));
    const raw = collectJsonLd(
      page('', `<script type="application/ld+json">${JSON.stringify({ '@graph': nodes })}</script>`),
    );
    const began = performance.now();
    expect(readJsonLd(raw).authors).toEqual([]);
    expect(performance.now() - began).toBeLessThan(500);
  });

  it('counts stories of a page of ten thousand headlines in bounded time', () => {
    const document = page(`<div><h1>عنوان طويل لقصة من القصص</h1><p>${SENTENCE}</p></div>`.repeat(5_000));
    const began = performance.now();
    storyInView(document, url);
    expect(performance.now() - began).toBeLessThan(5_000);
  });

  it('throws away bidi controls and zero-width signs, however many', () => {
    const document = page(
      `<article><h1>وزير النقل يفتتح رصيفا جديدا في الميناء</h1>${`<p>${'\u202e\u2066\u200b'.repeat(3_000)}${SENTENCE.repeat(3)}</p>`.repeat(4)}</article>`,
    );
    const result = extract(document, url);
    expect(result.ok && result.draft.blocks.map(({ text }) => text).join('')).not.toMatch(
      /[\u202a-\u202e\u2066-\u2069\u200b]/u,
    );
  });
});
