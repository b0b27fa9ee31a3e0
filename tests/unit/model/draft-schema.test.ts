import { describe, expect, test } from 'vitest';
import type { ArticleDraft } from '../../../lib/model/article.ts';
import { parseDraft } from '../../../lib/model/draft-schema.ts';
import { LIMITS } from '../../../lib/model/limits.ts';
import { parseSettings } from '../../../lib/model/settings-schema.ts';
import { DEFAULT_SETTINGS } from '../../../lib/model/settings.ts';

const DRAFT: ArticleDraft = {
  extractor: 1,
  url: 'https://example.com/a',
  title: 'عنوان',
  tags: ['وسم'],
  language: 'ar',
  direction: 'rtl',
  blocks: [{ text: 'نص', kind: 'paragraph' }],
  links: [{ url: 'https://example.com/b', title: 'رابط', from: 'related' }],
  partial: false,
};

describe('a draft from a page', () => {
  test('comes through unchanged when it is right', () => {
    expect(parseDraft(DRAFT)).toEqual(DRAFT);
  });

  test('loses fields nobody knows, prototypes included', () => {
    const hostile = JSON.parse(
      JSON.stringify(DRAFT).replace('{', '{"__proto__":{"polluted":1},"admin":true,'),
    ) as unknown;
    const parsed = parseDraft(hostile);
    expect(parsed).toEqual(DRAFT);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  test('is clipped to the limits', () => {
    const long = parseDraft({
      ...DRAFT,
      title: 'ع'.repeat(5_000),
      blocks: Array.from({ length: LIMITS.blocks + 50 }, () => ({
        text: 'ن'.repeat(30_000),
        kind: 'paragraph',
      })).slice(0, LIMITS.blocks + 5),
      tags: Array.from({ length: 80 }, (_, i) => `${i}`),
    });
    expect(long?.title.length).toBe(LIMITS.titleChars);
    expect(long?.blocks.length).toBe(LIMITS.blocks);
    expect(long?.blocks[0]?.text.length).toBe(LIMITS.blockChars);
    expect(long?.tags.length).toBe(LIMITS.tags);
  });

  test.each([
    ['nothing', undefined],
    ['text', 'draft'],
    ['a script address', { ...DRAFT, url: ['javascript', 'alert(1)'].join(':') }],
    ['a data link', { ...DRAFT, links: [{ url: 'data:text/html,x', title: '', from: 'related' }] }],
    ['a kind nobody knows', { ...DRAFT, blocks: [{ text: '', kind: 'script' }] }],
    ['a country that is none', { ...DRAFT, country: 'Morocco' }],
    [
      'a confidence over one',
      { ...DRAFT, published: { raw: '', source: 'meta', calendar: 'gregory', confidence: 7 } },
    ],
    ['a list that is none', { ...DRAFT, blocks: { length: 3 } }],
    [
      'far too many links',
      { ...DRAFT, links: Array.from({ length: LIMITS.links * 5 }, () => DRAFT.links[0]) },
    ],
  ])('is refused when it is %s', (_name, value) => {
    expect(parseDraft(value)).toBeUndefined();
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
