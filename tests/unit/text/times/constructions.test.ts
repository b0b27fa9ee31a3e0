import { describe, expect, it } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findTimes } from '../../../../lib/text/times.ts';

// Thursday 12 June 2025, 16 Dhu al-Hijja 1446.
const read = (text: string, published = '2025-06-12') =>
  findTimes(openDocument({ id: 't', text, published })).times;

describe('weekdays and weeks', () => {
  it.each([
    ['يعقد الأسبوع المقبل من الاثنين إلى الأربعاء', '2025-06-16', '2025-06-18', 'الأسبوع المقبل من الاثنين إلى الأربعاء'],
    ['اجتمعوا هذا الأسبوع بين الثلاثاء والخميس', '2025-06-10', '2025-06-12', 'هذا الأسبوع بين الثلاثاء والخميس'],
    ['تقام أول جمعة من يوليو 2025', '2025-07-04', '2025-07-04', 'أول جمعة من يوليو 2025'],
    ['في آخر جمعة من شهر يونيو 2025', '2025-06-27', '2025-06-27', 'آخر جمعة من شهر يونيو 2025'],
    ['السبت الثالث من أكتوبر 2025', '2025-10-18', '2025-10-18', 'السبت الثالث من أكتوبر 2025'],
    ['أسبوع 9 شتنبر 2025', '2025-09-08', '2025-09-14', 'أسبوع 9 شتنبر 2025'],
    ['وقع ذلك أول من أمس', '2025-06-10', '2025-06-10', 'أول من أمس'],
    ['البارحة الأولى', '2025-06-10', '2025-06-10', 'البارحة الأولى'],
  ])('%s', (text, from, to, span) => {
    expect(read(text)).toMatchObject([{ from, to, text: span }]);
  }); // prettier-ignore

  it('believes the weekday when the deictic disagrees with it', () => {
    expect(read('قال أمس الاثنين')).toMatchObject([{ value: '2025-06-09' }]);
  });

  it('gives no day for a fifth weekday that the month does not have', () => {
    const [found] = read('الأحد الخامس من يونيو 2025');
    expect(found!.from === undefined || found!.from === '2025-06-29').toBe(true);
    expect(read('الاثنين الخامس من فبراير 2025').every(({ from }) => from !== '2025-03-03')).toBe(true);
  });
});

describe('months without a year', () => {
  it.each([
    ['أعلن الاتفاق في 17 ديسمبر كانون الأول', '2024-12-17'],
    ['سيعقد المؤتمر في 17 ديسمبر', '2025-12-17'],
    ['وقع الحادث في 3 مايو', '2025-05-03'],
    ['ستنطلق الدورة في 3 فبراير', '2026-02-03'],
  ])('%s → %s', (text, value) => {
    expect(read(text)).toMatchObject([{ value }]);
  });

  it.each([
    ['النصف الأول من رمضان 1446 هـ', '2025-03-01', '2025-03-15'],
    ['خلال الربع الأول من شهر أبريل 2025', '2025-04-01', '2025-04-08'],
  ])('%s is a part of the month', (text, from, to) => {
    expect(read(text)).toMatchObject([{ from, to }]);
  });
});

describe('parts of what is named', () => {
  it.each([
    ['في وقت لاحق من هذا الشهر', '2025-06-13', '2025-06-30'],
    ['في وقت سابق من هذا العام', '2025-01-01', '2025-06-12'],
    ['في وقت متأخر من مساء أمس', '2025-06-11', '2025-06-11'],
    ['العقد الأول من القرن الحادي والعشرين', '2000-01-01', '2009-12-31'],
    ['العقد الأخير من القرن الماضي', '1990-01-01', '1999-12-31'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toMatchObject([{ text, from, to }]);
  });

  it('joins full dates over a dash or «حتى», whatever their form', () => {
    expect(read('بين 2 يونيو 2025 و2025/06/20')).toHaveLength(1);
    expect(read('3 يونيو 2025 - 2025/06/20')).toMatchObject([{ from: '2025-06-03', to: '2025-06-20' }]);
    expect(read('من 2 يونيو حتى بعد غد')).toMatchObject([{ from: '2025-06-02', to: '2025-06-14' }]);
  });
});

describe('lists of days', () => {
  it.each([
    ['يومي 5 و6 نونبر 2025', '2025-11-05', '2025-11-06'],
    ['أيام 5 و6 و7 ماي 2025', '2025-05-05', '2025-05-07'],
    ['أيام الخامس والسادس من شهر يونيو', '2025-06-05', '2025-06-06'],
  ])('%s', (text, from, to) => {
    expect(read(text)).toMatchObject([{ text, from, to }]);
  });
});

describe('clock', () => {
  it.each([
    ['في الساعة 1430 بتوقيت غرينتش', 'T14:30Z'],
    ['عند الساعة 7.30 صباحا', 'T07:30'],
  ])('%s', (text, clock) => {
    const [found] = read(text);
    expect(found!.value.endsWith(clock)).toBe(true);
  });
});

describe('speech', () => {
  it('takes the bare day behind a first-person verb at the end of the clause', () => {
    expect(read('سأعود في 27.')).toMatchObject([{ value: '2025-06-27', text: '27' }]);
    expect(read('سأسافر في الثالث والعشرين!')).toMatchObject([{ value: '2025-06-23' }]);
  });

  it.each(['وصلت إلى 27 نقطة', 'سأعود في 27 حافلة', 'رجع إلى الثاني', 'عدت إلى البيت'])(
    'not in «%s»',
    (text) => {
      expect(read(text)).toEqual([]);
    },
  );
});

describe('what is no time', () => {
  it.each([
    'نشرت «عين اليوم» خبرا', 'قال لجريدة اليوم', 'بسعر 300 ريال في اليوم', 'أبرمت الأندية 20 عقدا مع لاعبين', 'خمسة عقود بقيمة مليون',
    'ساعة سمارت واتش 3 ساعة جديدة', 'نهاية العام الدراسي', 'انتهى الربع الأول من المباراة', 'مجموعة G20 ساعة الحسم',
    'في اللحظة الأخيرة', 'اليوم الأخير من المعرض', 'المدير العام السابق للشركة', 'استقبل الأمين العام الحالي',
  ])('«%s»', (text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore

  it('leaves «يوم» to its weekday', () => {
    expect(read('منذ يوم الجمعة')).toMatchObject([{ text: 'الجمعة', value: '2025-06-06' }]);
  });
});
