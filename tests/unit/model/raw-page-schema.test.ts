import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { collectPage } from '../../../lib/extract/collect/index.ts';
import { interpret } from '../../../lib/extract/interpret.ts';
import { LIMITS } from '../../../lib/model/limits.ts';
import { parseRawPage } from '../../../lib/model/raw-page-schema.ts';
import type { RawPage } from '../../../lib/model/raw-page.ts';
import { parseSettings } from '../../../lib/model/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';
import { documentOf } from '../extract/dom.ts';
import { rawPage } from '../extract/raw.ts';

const PAGES = new URL('../../fixtures/pages/', import.meta.url);

const PAGE: RawPage = rawPage({
  title: 'عنوان',
  canonical: '/a',
  meta: [{ name: 'article:tag', value: 'وسم' }],
  jsonld: [{ '@type': 'NewsArticle', author: [{ name: 'سامي الحداد' }] }],
  h1: ['عنوان'],
  headlines: [
    { text: 'عنوان', fallback: true, near: [{ text: '22 مايو 2024', label: 'نشر' }, { text: 'نص' }] },
  ],
  published: '2024-05-22',
  marks: ['paywall'],
  blocks: [{ text: 'نص', kind: 'paragraph', linked: 0.25 }],
  links: [{ url: 'https://example.com/b', title: 'رابط', from: 'related', dated: '22 مايو' }],
});

const link = (i: number): string =>
  `<li><a href="/n/${i}?${'q'.repeat(1_500)}">وزارة الصحة تعلن خطة جديدة</a></li>`;

describe('a page from a content script', () => {
  test('comes through unchanged when it is right', () => {
    expect(parseRawPage(PAGE)).toEqual(PAGE);
  });

  test.each(readdirSync(PAGES))('%s of the templates comes through unchanged, in one message', (id) => {
    const { url } = JSON.parse(readFileSync(new URL(`${id}/expected.json`, PAGES), 'utf8')) as {
      url: string;
    };
    const html = readFileSync(new URL(`${id}/page.html`, PAGES), 'utf8');
    const collected = collectPage(documentOf(html, url), new URL(url));
    if (!collected.ok) return;
    expect(parseRawPage(JSON.parse(JSON.stringify(collected.raw)))).toEqual(collected.raw);
    expect(JSON.stringify(collected.raw).length * 2).toBeLessThan(LIMITS.messageBytes);
  });

  test('fits into one message however long its text and its addresses are', () => {
    const text = 'وقال الوزير خلال حفل الافتتاح إن "الرصيف" سيرفع طاقة الميناء إلى مليوني حاوية. '.repeat(3);
    const html = `<html><body><article><h1>وزير النقل يفتتح رصيفا</h1>${`<p>${text}</p>`.repeat(1_500)}</article><div class="related">${Array.from({ length: 200 }, (_, i) => link(i)).join('')}</div></body></html>`;
    const collected = collectPage(documentOf(html, PAGE.url), new URL(PAGE.url));
    if (!collected.ok) throw new Error(collected.reason);
    expect(JSON.stringify(collected.raw).length * 2).toBeLessThanOrEqual(LIMITS.messageBytes);
    expect(collected.raw.blocks.length).toBeGreaterThan(800);
    expect(parseRawPage(collected.raw)).toEqual(collected.raw);
  });

  test('loses fields nobody knows, prototypes included', () => {
    const hostile = JSON.parse(
      JSON.stringify(PAGE).replace('{', '{"__proto__":{"polluted":1},"admin":true,'),
    ) as unknown;
    const parsed = parseRawPage(hostile);
    expect(parsed).toEqual(PAGE);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is clipped to the limits', () => {
    const long = parseRawPage({
      ...PAGE,
      title: 'ع'.repeat(5_000),
      blocks: Array.from({ length: LIMITS.blocks + 50 }, () => ({
        text: 'ن'.repeat(30_000),
        kind: 'paragraph',
        linked: 0,
      })).slice(0, LIMITS.blocks + 5),
      meta: Array.from({ length: 900 }, () => ({ name: 'n', value: 'ق'.repeat(900) })),
    });
    expect(long?.title.length).toBe(LIMITS.titleChars);
    expect(long?.blocks.length).toBe(LIMITS.blocks);
    expect(long?.blocks[0]?.text.length).toBe(LIMITS.blockChars);
    expect(long?.meta.length).toBe(400);
    expect(long?.meta[0]?.value.length).toBe(600);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'page'],
    ['a script address', { ...PAGE, url: ['javascript', 'alert(1)'].join(':') }],
    ['a data link', { ...PAGE, links: [{ url: 'data:text/html,x', title: '', from: 'related' }] }],
    ['a kind nobody knows', { ...PAGE, blocks: [{ text: '', kind: 'script', linked: 0 }] }],
    ['a share over one', { ...PAGE, blocks: [{ text: '', kind: 'paragraph', linked: 7 }] }],
    ['a mark nobody knows', { ...PAGE, marks: ['news'] }],
    ['a list that is none', { ...PAGE, blocks: { length: 3 } }],
    ['a draft of an older version', { ...PAGE, meta: undefined }],
    ['far too many links', { ...PAGE, links: Array.from({ length: LIMITS.links * 5 }, () => PAGE.links[0]) }],
  ])('is refused when it is %s', (_name, value) => {
    expect(parseRawPage(value)).toBeUndefined();
  });

  test.each([
    ['numbers', [7, null, true]],
    [
      'names that are numbers',
      [{ '@type': 'NewsArticle', headline: 7, author: 5, keywords: {}, publisher: [] }],
    ],
    ['types that are objects', [{ '@type': { x: 1 }, headline: {}, author: [null, { name: {} }], url: [] }]],
  ])('may hold JSON-LD of %s, which is then not believed', (_name, jsonld) => {
    const parsed = parseRawPage({ ...PAGE, jsonld });
    expect(interpret(parsed!, new URL(PAGE.url)).ok).toBe(false);
  });
});

describe('settings as kept', () => {
  test.each([undefined, null, 'x', 7, [], {}])(
    '%j gives the defaults: nothing is read before the reader agrees',
    (value) => {
      expect(parseSettings(value)).toEqual(DEFAULT_SETTINGS);
    },
  );

  test('one damaged field does not cost the others', () => {
    const kept = {
      consented: true,
      mode: 'everything',
      retentionDays: 7,
      denied: ['example.com'],
      language: 'de',
    };
    expect(parseSettings(kept)).toEqual({
      ...DEFAULT_SETTINGS,
      consented: true,
      retentionDays: 7,
      denied: ['example.com'],
    });
  });
});
