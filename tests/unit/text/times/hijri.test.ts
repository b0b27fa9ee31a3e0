import { describe, expect, it } from 'vitest';
import { addDays, dayNumber, dayOf, fromHijri, hijriOf, iso } from '../../../../lib/text/times/calendar.ts';

const oracle = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  day: 'numeric', month: 'numeric', year: 'numeric', timeZone: 'UTC',
}); // prettier-ignore

function byIntl(number: number): number[] {
  const parts = oracle.formatToParts(new Date(number * 86_400_000));
  return ['year', 'month', 'day'].map((type) => Number.parseInt(parts.find((part) => part.type === type)!.value, 10));
} // prettier-ignore

/** Days between two probes: coprime with 7, 29 and 30, so that all days of months and weeks are met. */
const STEP = 37;

describe('the Hijri calendar', () => {
  it('agrees with Umm al-Qura of Intl there and back from 1925 to 2075', () => {
    const last = dayNumber({ y: 2075, m: 12, d: 31 });
    const wrong: string[] = [];
    for (let number = dayNumber({ y: 1925, m: 1, d: 1 }); number <= last; number += STEP) {
      const day = dayOf(number);
      const hijri = hijriOf(day);
      if ([hijri.y, hijri.m, hijri.d].join() !== byIntl(number).join()) wrong.push(`to ${iso(day)}`);
      const back = fromHijri(hijri);
      if (iso(back.day) !== iso(day) || back.approximate) wrong.push(`from ${iso(day)}`);
    }
    expect(wrong).toEqual([]);
  });

  // Dates of public record.
  it.each([
    ['1446-09-01', '2025-03-01'],
    ['1445-01-01', '2023-07-19'],
    ['1436-10-01', '2015-07-17'],
  ])('%s is %s', (hijri, day) => {
    const [y, m, d] = hijri.split('-').map(Number);
    expect(iso(fromHijri({ y: y!, m: m!, d: d! }).day)).toBe(day);
  });

  it('says that a day outside the table is approximate, and stays within days of it', () => {
    const { day, approximate } = fromHijri({ y: 1000, m: 1, d: 1 });
    expect(approximate).toBe(true);
    expect(Math.abs(dayNumber(day) - dayNumber({ y: 1591, m: 10, d: 19 }))).toBeLessThan(3);
  });

  it('keeps months of 29 and 30 days', () => {
    for (let m = 1; m <= 12; m += 1) {
      const next = m === 12 ? { y: 1447, m: 1, d: 1 } : { y: 1446, m: m + 1, d: 1 };
      const last = hijriOf(addDays(fromHijri(next).day, -1));
      expect([29, 30]).toContain(last.d);
      expect(last.m).toBe(m);
    }
  });
});
