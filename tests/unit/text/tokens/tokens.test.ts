import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../../lib/text/sentences.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';

const words = (text: string) => tokenise(text).map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('tokens', () => {
  test.each([
    ['المغرب والجزائر', ['المغرب', 'والجزائر']],
    ['سنة 2025م', ['سنة', '2025', 'م']],
    ['3.5 و1.200.000 و3,5', ['3.5', 'و', '1.200.000', 'و', '3,5']],
    ['12/10/2024 10:30', ['12/10/2024', '10:30']],
    ['٤٥٬٠٠٠ ٪', ['٤٥٬٠٠٠', '٪']],
    ['«قال»، (أ.ف.ب)', ['«', 'قال', '»', '،', '(', 'أ', '.', 'ف', '.', 'ب', ')']],
    ['مَدْرَسَةٌ', ['مَدْرَسَةٌ']],
    ['كتـــاب', ['كتـــاب']],
    ['سطر\nآخر', ['سطر', '\n', 'آخر']],
    ['الـ15', ['الـ', '15']],
  ])('%j', (text, expected) => {
    expect(words(text)).toEqual(expected);
  });

  test('keys meet over spellings', () => {
    const key = (word: string) => tokenise(word)[0]!.key;
    expect(key('الأُمَم')).toBe(key('الامم'));
    expect(key('مدرسة')).toBe(key('مدرسه'));
    expect(key('على')).toBe(key('علي'));
    expect(key('٢٠٢٥')).toBe('2025');
    expect(key('ﻻجئ')).toBe(key('لاجئ'));
  });

  test('tokens are in order, do not overlap and hold every letter and digit', () => {
    const alphabet = fc.constantFrom('ا', 'ب', 'و', 'ة', '1', '٣', '.', ',', '،', ' ', '\n', '«', '\u064b', 'ـ', '\u200f', 'a', 'ﻻ');
    fc.assert(
      fc.property(fc.string({ unit: alphabet, maxLength: 60 }), (text) => {
        let end = 0;
        for (const token of tokenise(text)) {
          expect(token.start).toBeGreaterThanOrEqual(end);
          expect(token.end).toBeGreaterThan(token.start);
          expect(text.slice(end, token.start)).not.toMatch(/(?!ـ)[\p{L}\p{Nd}]/u);
          end = token.end;
        }
        expect(text.slice(end)).not.toMatch(/(?!ـ)[\p{L}\p{Nd}]/u);
      }),
    );
  }); // prettier-ignore
});

describe('sentences', () => {
  test.each([
    ['abbreviations', 'التقى د. أحمد الريسوني م. كريم. ثم غادر.', ['التقى د. أحمد الريسوني م. كريم.', 'ثم غادر.']],
    ['initials of an agency', 'ذكرت أ. ف. ب. أن القمة تأجلت. وأكدت ذلك.', ['ذكرت أ. ف. ب. أن القمة تأجلت.', 'وأكدت ذلك.']],
    ['numbers', 'بلغ 3.5 مليار. وارتفع 1.2 في المئة.', ['بلغ 3.5 مليار.', 'وارتفع 1.2 في المئة.']],
    ['the Arabic comma', 'قال الوزير، الذي حضر أمس، إن المشروع جاهز، وغادر.', ['قال الوزير، الذي حضر أمس، إن المشروع جاهز، وغادر.']],
    ['a quotation after a colon', 'قال الوزير: «المشروع جاهز. سنبدأ غدا». وأضاف شيئا.', ['قال الوزير: «المشروع جاهز. سنبدأ غدا».', 'وأضاف شيئا.']],
    ['a headline without a stop', 'الرباط تحتضن قمة إفريقية\nاحتضنت الرباط القمة. وحضرها القادة.', ['الرباط تحتضن قمة إفريقية', 'احتضنت الرباط القمة.', 'وحضرها القادة.']],
    ['question and exclamation marks', 'هل وصل؟ نعم! وصل…', ['هل وصل؟', 'نعم!', 'وصل…']],
    ['a web address', 'زوروا www.example.com/a.b اليوم. شكرا.', ['زوروا www.example.com/a.b اليوم.', 'شكرا.']],
    ['brackets', 'حضر (ممثل الوزارة. وغيره) اللقاء. وغادر.', ['حضر (ممثل الوزارة. وغيره) اللقاء.', 'وغادر.']],
    ['a colon', 'المدعوون: الوزير والسفير والمدير.', ['المدعوون: الوزير والسفير والمدير.']],
  ])('%s', (_name, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  test('a short part before a semicolon stays, a long one ends', () => {
    expect(sentences('حضر الوزير؛ وغادر السفير.')).toHaveLength(1);
    expect(sentences(`${'كلمة '.repeat(30)}؛ وغادر السفير.`)).toHaveLength(2);
  });
}); // prettier-ignore
