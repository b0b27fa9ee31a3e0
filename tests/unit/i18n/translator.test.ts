import { describe, expect, test } from 'vitest';
import { directionOf, isolate } from '../../../lib/i18n/direction.ts';
import { chooseDigits, chooseLanguage } from '../../../lib/i18n/language.ts';
import { monthsOf } from '../../../lib/i18n/months.ts';
import { createTranslator, withMonths } from '../../../lib/i18n/translator.ts';

const plain = (text: string | undefined): string | undefined =>
  text?.replace(/[\u2066-\u2069\u200e\u200f]/gu, '');

describe('directionOf', () => {
  test.each([
    ['المغرب والأمم المتحدة', 'rtl'],
    ['WhatsApp تطلق ميزة جديدة للمستخدمين', 'rtl'],
    ['Morocco and the UN', 'ltr'],
    ['كتب Reuters World Service in English', 'ltr'],
    ['«2024»', undefined],
    ['', undefined],
  ])('tells that «%s» reads %s', (text, direction) => {
    expect(directionOf(text)).toBe(direction);
  });
});

test('a text from a page cannot turn its surroundings', () => {
  expect(isolate('abc\u202Edef')).toBe('\u2068abcdef\u2069');
});

describe('chooseLanguage', () => {
  test.each([
    ['auto', ['fr-MA', 'ar'], 'fr'],
    ['auto', ['de', 'ar-EG'], 'ar'],
    ['auto', ['de'], 'ar'],
    ['en', ['ar'], 'en'],
  ] as const)('of setting %s and browser %j is %s', (setting, browser, language) => {
    expect(chooseLanguage(setting, browser)).toBe(language);
  });
});

describe('chooseDigits', () => {
  test.each([
    ['auto', 'ar', ['ar-EG'], 'arab'],
    ['auto', 'ar', ['ar-MA'], 'latn'],
    ['auto', 'ar', ['ar'], 'latn'],
    ['auto', 'fr', ['ar-EG'], 'latn'],
    ['arab', 'en', [], 'arab'],
  ] as const)('of setting %s in %s with browser %j is %s', (setting, language, browser, digits) => {
    expect(chooseDigits(setting, language, browser)).toBe(digits);
  });
});

describe('createTranslator', () => {
  test.each([
    [0, 'أقل من دقيقة قراءة'],
    [1, 'دقيقة قراءة'],
    [2, 'دقيقتا قراءة'],
    [3, '3 دقائق قراءة'],
    [11, '11 دقيقة قراءة'],
    [100, '100 دقيقة قراءة'],
  ])('counts %i minutes as Arabic does', (count, text) => {
    expect(plain(createTranslator('ar').t('reading-minutes', { count }))).toBe(text);
  });

  test('writes numbers in the digits the reader chose', () => {
    expect(plain(createTranslator('ar', 'arab').t('reading-minutes', { count: 3 }))).toBe('٣ دقائق قراءة');
    expect(createTranslator('ar', 'arab').number(1_850_000_000)).toBe('١٬٨٥٠٬٠٠٠٬٠٠٠');
  });

  test('isolates what is put into a sentence', () => {
    expect(createTranslator('fr').t('state-unread-site-denied', { host: 'مثال' })).toContain(
      '\u2068مثال\u2069',
    );
  });

  test('says nothing for an unknown id, never the id', () => {
    const { t, maybe } = createTranslator('ar');
    expect(t('theme-unheard-of')).toBe('');
    expect(maybe('theme-unheard-of')).toBeUndefined();
  });

  test('joins names, each isolated', () => {
    expect(createTranslator('ar').list(['أ', 'UN'])).toBe('\u2068أ\u2069 و\u2068UN\u2069');
    expect(plain(createTranslator('fr').list(['المغرب', 'اليابان']))).toBe('المغرب واليابان');
    expect(plain(createTranslator('fr').list(['UN', 'EU']))).toBe('UN et EU');
  });
});

describe('dates', () => {
  const ar = createTranslator('ar');
  test.each([
    ['2024-09-20', '20 سبتمبر 2024'],
    ['2024-09-20T23:30:00+01:00', '20 سبتمبر 2024'],
    ['2024-12', 'ديسمبر 2024'],
    ['2024', '2024'],
    ['2024-02-31', undefined],
    ['P3D', undefined],
  ])('%s is shown as %s', (iso, text) => {
    expect(plain(ar.date(iso))).toBe(text);
  });

  test.each([
    ['2024-12-01', '2024-12-31', 'ديسمبر 2024'],
    ['2024-02-01', '2024-02-29', 'فبراير 2024'],
    ['2024-01-01', '2024-12-31', '2024'],
    ['2024-09-20', '2024-09-20', '20 سبتمبر 2024'],
  ])('%s to %s is shown as %s', (from, to, text) => {
    expect(plain(ar.interval(from, to))).toBe(text);
  });

  test('a stretch of days is shown as a range', () => {
    expect(plain(createTranslator('en').interval('2024-09-20', '2024-09-22'))).toMatch(
      /^September 20\s–\s22, 2024$/u,
    );
  });

  test.each([
    ['2024-09-19', 'أمس'],
    ['2024-09-17', 'قبل 3 أيام'],
    ['2024-07-20', 'قبل شهرين'],
    ['2021-09-20', 'قبل 3 سنوات'],
  ])('%s seen on 20 September 2024 was %s', (iso, text) => {
    expect(plain(ar.relative(iso, '2024-09-20T10:00:00Z'))).toBe(text);
  });
});

describe('months', () => {
  test.each([
    ['auto', 'MA', [], '20 شتنبر 2024'],
    ['auto', 'SY', [], '20 أيلول 2024'],
    ['auto', 'DZ', ['ar-EG'], '20 سبتمبر 2024'],
    ['auto', undefined, ['fr', 'ar-LB'], '20 أيلول 2024'],
    ['auto', undefined, ['ar'], '20 سبتمبر 2024'],
    ['auto', 'TR', ['ar-MA'], '20 شتنبر 2024'],
    ['levant', 'MA', [], '20 أيلول 2024'],
  ] as const)('of choice %s, outlet %s and browser %j are those of «%s»', (choice, country, tags, text) => {
    const translator = withMonths(createTranslator('ar'), monthsOf(choice, country, tags));
    expect(plain(translator.date('2024-09-20'))).toBe(text);
  });

  test('of a range are each their own', () => {
    const ar = createTranslator('ar', 'latn', monthsOf('levant', undefined));
    const text = plain(ar.interval('2024-08-30', '2024-09-02'));
    expect(text).toContain('30 آب');
    expect(text).toContain('2 أيلول 2024');
  });

  test('of another language are left alone', () => {
    const fr = createTranslator('fr', 'latn', monthsOf('levant', undefined));
    expect(plain(fr.date('2024-09-20'))).toBe('20 septembre 2024');
  });
});

describe('Hijri days', () => {
  test.each([
    ['2024-10-03', '30 ربيع الأول 1446 هـ'],
    ['2024-10-03T22:00:00Z', '30 ربيع الأول 1446 هـ'],
    ['2024-10', undefined],
    ['2024', undefined],
  ])('%s is %s', (iso, text) => {
    expect(plain(createTranslator('ar').hijri(iso))).toBe(text);
  });
});
