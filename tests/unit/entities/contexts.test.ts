import { describe, expect, it, test } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []);
const names = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((one) => one.type === type)
    .map((one) => one.name);

describe('who speaks before a colon', () => {
  test.each([
    ['عماد: ما الذي جرى بعد ذلك؟', 'عماد'],
    ['انتهى العرض.\nكريم: عدنا إلى البيت.', 'كريم'],
  ])('is a person by a given name alone: %s', (text, name) => expect(names(text, 'person')).toEqual([name]));

  it('is none inside a sentence', () => expect(names('وهذا عمل كريم: ساعد الجميع.', 'person')).toEqual([]));
});

describe('a given name that is a word too', () => {
  it('is a name before a word for families', () =>
    expect(names('زار شريف أبو زيد المعرض أمس.', 'person')).toEqual(['شريف أبو زيد']));
});

describe('roles end', () => {
  test.each([
    ['التقى رئيس اللجنة التنفيذية رئيس السلطة الوطنية الوفد.', 'رئيس اللجنة التنفيذية'],
    ['بحث وزير الزراعة الموضوع مع الوفد.', 'وزير الزراعة'],
  ])('before the next noun phrase: %s', (text, role) =>
    expect(read(text).roles.map((one) => one.text)).toContain(role),
  );

  it('in no letter', () =>
    expect(read('مراسلة رئيس البلدية إلى المحافظ.').roles[0]?.text).toBe('رئيس البلدية'));
  it('at no preposition', () =>
    expect(read('مثل أمام قضاة التحقيق أمس.').roles.map((one) => one.text)).not.toContain(
      'أمام قضاة التحقيق',
    ));
});

describe('places', () => {
  it('are both of a pair', () =>
    expect(names('انفجرت عبوة بين بلدتي الباذان وطلوزة.', 'place')).toEqual(['الباذان', 'طلوزة']));
  test.each(['وقع الحادث في المدينة أمس.', 'أدى الحضور صلاة المغرب جماعة.', 'بلغ في المتوسط 3 ملايين طن.'])(
    'are none in: %s',
    (text) => expect(names(text, 'place')).toEqual([]),
  );
});

describe('a town that plays is its club', () => {
  test.each(['جاء ذلك بعد الفوز على كوبنهاغن 1 - صفر.', 'النتائج: بريست (فرنسا) - كوبنهاغن (الدنمارك)'])(
    '%s',
    (text) => {
      expect(names(text, 'organisation')).toContain('كوبنهاغن');
      expect(names(text, 'place')).not.toContain('كوبنهاغن');
    },
  );
  it('but not beside a mere bracket or number', () =>
    expect(names('زار الوفد كوبنهاغن (الدنمارك) في 2020.', 'place')).toContain('كوبنهاغن'));
});
