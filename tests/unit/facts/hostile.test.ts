import { describe, expect, test } from 'vitest';
import { briefArticle } from '../../../lib/brief/brief-article.ts';
import { factParts } from '../../../lib/brief/fact-parts.ts';
import { briefMarkdown, briefText } from '../../../lib/brief/render.ts';
import type { ArticleDraft } from '../../../lib/model/article.ts';
import { LIMITS } from '../../../lib/model/limits.ts';

const NEWS =
  'وقعت وزارة المالية والبنك الدولي، اليوم الخميس، اتفاق قرض بقيمة 250 مليون دولار، وقال الوزير إن القرض «خطوة مهمة». ';

/** What a page can put into an article, by name. */
const HOSTILE: readonly (readonly [string, readonly string[]])[] = [
  ['no body', []],
  ['empty blocks', ['', ' ', '']],
  ['one megabyte in one paragraph', [NEWS.repeat(Math.ceil(1_000_000 / NEWS.length))]],
  ['one sentence without end', ['وقع المغرب اتفاقا و'.repeat(20_000)]],
  ['fifty thousand names', [Array.from({ length: 50_000 }, (_, i) => `الوزير محمد علي${String(i)}`).join(' و')]],
  ['lone surrogates', ['\ud800وقع\udc00 المغرب \udfff«اتفاقا\ud83d» وقال\ud800: «نعم \udc00 لقد فعلنا ذلك». '.repeat(500)]],
  ['marks of direction everywhere', [NEWS.repeat(40).replaceAll(/(?=.)/gu, '\u202e\u2066\u200f')]],
  ['quotation marks that never close', ['قال الوزير «إن '.repeat(5000)]],
  ['digits and currencies alone', ['5 دولار 30% '.repeat(10_000)]],
  ['many scripts', ['وقالת 政府 said что Ωmega المغرب ประเทศ '.repeat(2000)]],
  ['thousands of blocks', Array.from({ length: 5000 }, () => 'وكان قد أعلن ذلك.')],
  ['control characters', ['\u0000وقع\u0001 المغرب\u0007 اتفاقا\u001b. '.repeat(1000)]],
]; // prettier-ignore

function draft(paragraphs: readonly string[], title = 'عنوان \ud800\u202e'): ArticleDraft {
  return {
    extractor: 1, url: 'https://example.invalid/x', title, tags: [], language: 'ar', direction: 'rtl', links: [], partial: false,
    published: { raw: '2025-01-02', value: '2025-01-02', source: 'given', calendar: 'gregory', confidence: 1 },
    blocks: paragraphs.map((text) => ({ text, kind: 'paragraph' })),
  }; // prettier-ignore
}

describe('a brief of hostile text', () => {
  test.each(HOSTILE)('%s: is made, stays inside the text, and can be written', (_, paragraphs) => {
    const briefed = briefArticle(draft(paragraphs), '');
    const { analysis } = briefed.brief;
    const { length } = paragraphs.join('\n');
    for (const list of [analysis.sentences, analysis.entities, analysis.quotes, analysis.facts, analysis.keySentences, analysis.background])
      for (const { start, end } of list) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(Math.min(length, LIMITS.articleChars));
        expect(start).toBeLessThan(end);
      }
    for (const fact of analysis.facts) expect(() => factParts(briefed.brief, fact)).not.toThrow();
    expect(briefText(briefed)).not.toBe('');
    expect(briefMarkdown(briefed)).not.toBe('');
  }, 60_000); // prettier-ignore

  test('a title without letters and without end is no trouble', () => {
    expect(() => briefArticle(draft([NEWS], '\u202e'.repeat(100_000)), '')).not.toThrow();
  });

  test('a date that is no date counts no days', () => {
    const made = draft([`${NEWS}وقتل 12 شخصا أمس.`]);
    const published = { ...made.published!, value: 'غدا', raw: 'غدا' };
    expect(() => briefArticle({ ...made, published }, '')).not.toThrow();
  });
});
