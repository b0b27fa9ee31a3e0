import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../../lib/model/limits.ts';
import { splitSentences } from '../../../../lib/text/sentences.ts';

const parts = (text: string): string[] =>
  splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('sentences', () => {
  test.each([
    ['a stop ends one', 'وصل الوفد. وبدأ الاجتماع.', ['وصل الوفد.', 'وبدأ الاجتماع.']],
    ['a question mark ends one', 'هل وصل الوفد؟ لم يصل.', ['هل وصل الوفد؟', 'لم يصل.']],
    ['a newline ends a headline', 'اجتماع في الرباط\nوصل الوفد.', ['اجتماع في الرباط', 'وصل الوفد.']],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  test.each([
    ['a comma', 'وصل الوفد، وبدأ الاجتماع، وانتهى.'],
    ['a title', 'قال د. أحمد بنعلي إن الاجتماع بدأ.'],
    ['initials of an agency', 'ذكرت وكالة أ. ف. ب. الفرنسية الخبر.'],
    ['initials written together', 'ذكرت وكالة أ.ف.ب الفرنسية الخبر.'],
    ['the Hijri mark', 'صدر عام 1447 هـ. في مكة.'],
    ['a decimal', 'ارتفع بنسبة 3.5 في المائة.'],
    ['a stop inside a quotation', 'قال «وصل الوفد. بدأ الاجتماع» ثم غادر.'],
    ['a stop inside straight quotes', 'قال: "وصل الوفد. بدأ الاجتماع" ثم غادر.'],
    ['a colon before a quotation', 'وقال الوزير: «سنواصل العمل».'],
    ['a semicolon in a short sentence', 'وصل الوفد؛ وبدأ الاجتماع.'],
  ])('%s does not end a sentence', (_, text) => {
    expect(parts(text)).toEqual([text]);
  });

  test('a semicolon ends a part of more than twenty-five words', () => {
    const long = `${'كلمة '.repeat(30)}هنا؛`;
    expect(parts(`${long} ثم غادر.`)).toEqual([long, 'ثم غادر.']);
  });

  test('a quotation that never ends hides no stop', () => {
    expect(parts('قال «وصل الوفد. بدأ الاجتماع.')).toHaveLength(2);
  });

  test('sentences are in order, disjoint, trimmed and leave out blanks only', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'اب .؟\n«»"؛،د5()'.split('')), maxLength: 200 }),
        (text) => {
          let at = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(at, start).trim()).toBe('');
            expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
            expect(end - start).toBeLessThanOrEqual(LIMITS.sentenceChars);
            at = end;
          }
          expect(text.slice(at).trim()).toBe('');
        },
      ),
    );
  });
});
