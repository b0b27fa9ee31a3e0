import { describe, expect, it } from 'vitest';
import { cldrMonths } from '../../../../lib/cli/eval/months.ts';
import { openDocument } from '../../../../lib/text/document.ts';
import { findTimes } from '../../../../lib/text/times.ts';
import { dayNumber, dayOf, fromHijri, hijriOf, isoWeek, iso } from '../../../../lib/text/times/calendar.ts';

// Thursday 12 June 2025.
const read = (text: string, published: string | undefined = '2025-06-12') =>
  findTimes(openDocument({ id: 't', text, ...(published && { published }) })).times;
const bare = (text: string) => findTimes(openDocument({ id: 't', text })).times;

describe('dates', () => {
  it.each([
    ['الجمعة 20 سبتمبر 2024', '2024-09-20'],
    ['20 شتنبر 2024', '2024-09-20'],
    ['3 نيسان/أبريل 2023', '2023-04-03'],
    ['الثالث والعشرين من ماي 2020', '2020-05-23'],
    ['فاتح يناير 2026', '2026-01-01'],
    ['متم شتنبر 2025', '2025-09-30'],
    ['12/10/2024', '2024-10-12'],
    ['2024-10-12', '2024-10-12'],
    ['٢٠ كانون الثاني ٢٠٢٤', '2024-01-20'],
    ['20 تشرين الثاني/نوفمبر 2025', '2025-11-20'],
    ['أمس الأربعاء', '2025-06-11'],
    ['أمس الجمعة', '2025-06-06'],
    ['أول من أمس', '2025-06-10'],
    ['أول من أمس الثلاثاء', '2025-06-10'],
    ['أول أمس', '2025-06-10'],
    ['بعد غد', '2025-06-14'],
    ['الجمعة الماضي', '2025-06-06'],
    ['الاثنين المقبل', '2025-06-16'],
    ['نوفمبر الماضي', '2024-11'],
    ['ديسمبر القادم', '2025-12'],
    ['الشهر الماضي', '2025-05'],
    ['العام المقبل', '2026'],
    ['الأسبوع المقبل', '2025-W25'],
    ['الربع الثالث من عام 2016', '2016-Q3'],
    ['النصف الأول من السنة الجارية', '2025-H1'],
    ['السبعينيات', '197'],
    ['ثمانينيات القرن الماضي', '198'],
    ['القرن التاسع عشر', '18'],
    ['قبل شهرين', '2025-04'],
    ['قبل ثلاثة أيام', '2025-06-09'],
    ['صيف 2016', '2016-SU'],
  ])('%s → %s', (text, value) => {
    expect(read(text)).toMatchObject([{ value, text }]);
  });

  it('reads a year in its place and leaves quantities alone', () => {
    expect(read('برسم سنة 2025')).toMatchObject([{ value: '2025', from: '2025-01-01', to: '2025-12-31' }]);
    expect(read('في أفق 2030.')).toMatchObject([{ value: '2030' }]);
    expect(read('شارك 2000 شخص')).toEqual([]);
    expect(read('في 2000 مدرسة ابتدائية')).toEqual([]);
  });

  it('reads ranges as one', () => {
    expect(read('من 3 إلى 12 سبتمبر 2025')).toMatchObject([{ from: '2025-09-03', to: '2025-09-12' }]);
    expect(read('ما بين 2024 و2026')).toMatchObject([{ from: '2024-01-01', to: '2026-12-31' }]);
    expect(read('بين 2 أكتوبر و22 نونبر 2025')).toHaveLength(1);
  });

  it('keeps Hijri values and converts their interval', () => {
    expect(read('12 ربيع الأول 1447 هـ')).toMatchObject([
      { calendar: 'hijri', value: '1447-03-12', from: '2025-09-04' },
    ]);
    expect(read('4 محرم 1200 هـ')[0]).toMatchObject({ calendar: 'hijri', approximate: true });
    expect(read('الأربعاء 10 شتنبر 2025 الموافق لـ 17 ربيع الأول 1447 هـ')).toMatchObject([
      { value: '2025-09-10', calendar: 'gregory' },
    ]);
  });

  it('inverts the Umm al-Qura calendar on every day of a century', () => {
    for (let n = dayNumber({ y: 1950, m: 1, d: 1 }); n < dayNumber({ y: 2050, m: 1, d: 1 }); n += 13) {
      expect(fromHijri(hijriOf(dayOf(n))).day).toEqual(dayOf(n));
    }
  });

  it('counts ISO weeks', () => {
    expect(isoWeek({ y: 2021, m: 1, d: 3 }).value).toBe('2020-W53');
    expect(iso(isoWeek({ y: 2024, m: 12, d: 31 }).monday)).toBe('2024-12-30');
  });

  it('knows every month name of every ar-* locale', () => {
    for (const [name, month] of cldrMonths()) {
      for (const lead of ['', 'و', 'في ']) {
        expect(bare(`انعقد ${lead}9 ${name} 2024`), name).toMatchObject([
          { value: `2024-${String(month).padStart(2, '0')}-09` },
        ]);
      }
    }
  });
});

describe('clock times, durations, sets', () => {
  it.each([
    ['على الساعة العاشرة والنصف صباحا', 'T10:30'],
    ['الساعة السابعة مساء', 'T19:00'],
    ['7:56 مساء', 'T19:56'],
    ['15:15 بتوقيت غرينتش', 'T15:15Z'],
  ])('%s', (text, clock) => {
    const [found] = read(text);
    expect(found).toMatchObject({ type: 'TIME' });
    expect(found!.value.endsWith(clock)).toBe(true);
  });

  it.each([
    ['لمدة ثلاثة أيام', 'P3D'],
    ['أسبوعين', 'P2W'],
    ['لمدة عام', 'P1Y'],
    ['24 ساعة', 'PT24H'],
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ type: 'DURATION', value }]);
  });

  it.each([
    ['سنويا', 'P1Y'],
    ['كل عامين', 'P2Y'],
    ['كل أسبوع', 'P1W'],
  ])('%s', (text, value) => {
    expect(read(text)).toMatchObject([{ type: 'SET', value }]);
  });

  it('reads a part of a day with its day', () => {
    expect(read('مساء أمس')).toMatchObject([{ type: 'TIME', value: '2025-06-11TEV' }]);
  });
});

describe('reference', () => {
  it('infers from the latest full date of the text, and says so', () => {
    const text =
      'سينعقد المؤتمر في شهر ديسمبر القادم، ثم المنتدى في نوفمبر المقبل.\nووقع الاتفاق يوم الجمعة 20 سبتمبر 2024 بالرباط.';
    const { times, reference } = findTimes(openDocument({ id: 't', text }));
    expect(reference).toEqual({ value: '2024-09-20', from: 'text' });
    expect(times.map(({ value, inferred }) => [value, inferred ?? false])).toEqual([
      ['2024-12', true],
      ['2024-11', true],
      ['2024-09-20', false],
    ]);
  });

  it('keeps an underspecified value without any reference', () => {
    const [found] = bare('يعقد اللقاء في ديسمبر القادم');
    expect(found).toMatchObject({ value: 'XXXX-12' });
    expect(found).not.toHaveProperty('from');
    expect(found).not.toHaveProperty('inferred');
  });

  it('is not taken from a date that is still to come', () => {
    expect(
      findTimes(openDocument({ id: 't', text: 'من المقرر عقد الدورة يوم 3 مارس 2031.' })).reference,
    ).toBeUndefined();
  });
});

describe('context', () => {
  it('takes a weekday for the past one when the future is told behind it', () => {
    expect(read('قال المسؤول الأحد إن اللجنة ستجتمع')[0]).toMatchObject({ value: '2025-06-08' });
    expect(read('ستجتمع اللجنة يوم الأحد')[0]).toMatchObject({ value: '2025-06-15' });
  });

  it('counts «this year» of a Hijri month in Hijri years', () => {
    expect(read('شهر رمضان هذا العام')).toMatchObject([{ value: '1446-09', from: '2025-03-01' }]);
  });

  it('runs a range of months over the new year', () => {
    expect(read('ستستمر من أكتوبر إلى فبراير')).toMatchObject([{ from: '2025-10-01', to: '2026-02-28' }]);
    expect(read('استمرت من أكتوبر إلى فبراير')).toMatchObject([{ from: '2024-10-01', to: '2025-02-28' }]);
    const [odd] = read('بين عامي 1798 و1790');
    expect(odd).not.toHaveProperty('from');
  });

  it('leaves the year open where the text points back to one', () => {
    expect(read('في سبتمبر من السنة نفسها')).toMatchObject([{ value: 'XXXX-09' }]);
  });
});

describe('traps', () => {
  it.each([
    'المدير العام للشركة', 'بعد انتهاء عقد اللاعب', 'مارس ضغوطا على الحكومة', 'الجزء الثاني من الفيلم', 'فاز الفريق 12-10', 'اتصل على 0522334455', 'شارك 2000 شخص',
    'قال رمضان محمد', 'التقى شعبان عبد الرحيم', 'جريدة أخبار اليوم', 'أحد المشاركين', 'واحد من الحاضرين', 'آب إلى بيته', 'نصف النهائي',
    'https://example.org/2024/10/12/news',
  ])('no time in «%s»', (text) => {
    expect(read(text)).toEqual([]);
  }); // prettier-ignore
});
