import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';
import { arbitrate } from '../../../../lib/text/numbers.ts';
import { findMoney } from '../../../../lib/text/money.ts';
import { findTimes } from '../../../../lib/text/times.ts';

const read = (text: string) => findNumbers(openDocument({ id: 't', text }));
const values = (text: string) => read(text).map(({ value }) => value);

describe('numbers', () => {
  it.each([
    ['ثلاثين مليون وواحد وعشرين الف وخمسة', 30_021_005],
    ['16 ألفا و500', 16_500],
    ['1.85 مليار', 1_850_000_000],
    ['3,5 مليار', 3_500_000_000],
    ['1.200.000', 1_200_000],
    ['٤٥٬٠٠٠', 45_000],
    ['۱۲۳', 123],
    ['40 000', 40_000],
    ['مائة ألف مليار', 1e14],
    ['ألفان ومئتان', 2200],
    ['ثلاثة ملايين ونصف', 3_500_000],
    ['ثلاثة فاصلة خمسة مليار', 3.5e9],
    ['ثلاثة أرباع', 0.75],
    ['-٥,٢', -5.2],
  ])('reads %s', (text, value) => {
    const [found, ...rest] = read(text);
    expect(rest).toEqual([]);
    expect(found).toMatchObject({ value, text });
  });

  it('keeps two numbers apart where «و» cannot add', () => {
    expect(values('ثلاثمائة ومائتين')).toEqual([300, 200]);
    expect(values('خمسة وستة')).toEqual([5, 6]);
  });

  it('says unit, bound and range', () => {
    expect(read('أصيب أزيد من 300 شخص')[0]).toMatchObject({ value: 300, bound: 'min', unit: 'شخص' });
    expect(read('ما يناهز خمسة آلاف كيلومتر مربع')[0]).toMatchObject({
      value: 5000,
      bound: 'approx',
      unit: 'كيلومتر مربع',
    });
    expect(read('لا يتجاوز 40 طالبا')[0]).toMatchObject({ value: 40, bound: 'max' });
    expect(read('ما بين 3 و5 ملايين نسمة')[0]).toMatchObject({ value: 3e6, to: 5e6, text: '3 و5 ملايين' });
  });

  it('counts behind a plural what ranks behind a singular', () => {
    expect(read('أبرز اللاعبين العشرين')).toMatchObject([{ kind: 'cardinal', value: 20 }]);
    expect(read('في الدورة العشرين')).toMatchObject([{ kind: 'ordinal', value: 20 }]);
  });

  it('reads a range with «إلى» behind «بين»', () => {
    expect(read('نمو بين 8 إلى 10 %')).toMatchObject([{ kind: 'percent', value: 8, to: 10 }]);
  });

  it.each([
    ['نمو بنسبة 5 في المائة', 5],
    ['15%', 15],
    ['%7', 7],
    ['عشرين بالمئة', 20],
    ['3,2 بالمائة', 3.2],
  ])('percent: %s', (text, value) => {
    expect(read(text)).toMatchObject([{ kind: 'percent', value }]);
  });

  it.each([
    ['الدورة الثالثة والعشرون', 23],
    ['المادة الحادية عشرة', 11],
    ['للمرة الثانية', 2],
    ['ثاني أكبر مدينة', 2],
  ])('ordinal: %s', (text, value) => {
    expect(read(text)).toMatchObject([{ kind: 'ordinal', value }]);
  });

  it.each([
    'أحد الأشخاص',
    'كل واحد منهم',
    'نصف النهائي',
    'عشرات الآلاف',
    'انتظر ثانية',
    'https://example.org/a?b=20%20&c=300',
    'النتيجة 12:30',
    'خسر الفريق 1-4 أمس',
    'كم2',
    'لست متأكدا',
    'كمية بيانات كبيرة',
    'تميم بن حمد آل ثاني أمير الدولة',
  ])('no number in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  });
});

const all = (text: string) => {
  const doc = openDocument({ id: 't', text });
  const numbers = findNumbers(doc);
  return arbitrate({ numbers, money: findMoney(doc, numbers), times: findTimes(doc).times });
};

describe('arbitrate', () => {
  it('gives every span one owner', () => {
    const { numbers, money, times } = all(
      'وقع يوم 20 سبتمبر 2024 قرضا بقيمة 1.85 مليار درهم لفائدة 300 شخص.',
    );
    expect(numbers.map(({ text }) => text)).toEqual(['300']);
    expect(money.map(({ text }) => text)).toEqual(['1.85 مليار درهم']);
    expect(times).toHaveLength(1);
  });

  it('leaves no overlap', () => {
    expect(all('في المدة 1982 - 1990 وبنسبة 14 في المائة عام 2015').numbers.map(({ text }) => text)).toEqual([
      '14 في المائة',
    ]);
  });

  it('keeps numbers that nobody else reads', () => {
    expect(all('شارك 40 وفدا و12 منظمة').numbers).toHaveLength(2);
  });
});
