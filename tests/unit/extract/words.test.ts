import { describe, expect, it } from 'vitest';
import { splitAt, stripSigns } from '../../../lib/extract/words.ts';

describe('parts of a title', () => {
  it.each([
    ['خبر اليوم | الموقع', ['خبر اليوم', 'الموقع']],
    ['خبر اليوم|الموقع', ['خبر اليوم', 'الموقع']],
    ['خبر اليوم - الموقع', ['خبر اليوم', 'الموقع']],
    ['كوفيد-19 في المدينة', ['كوفيد-19 في المدينة']],
    ['الوزير: لن نعود', ['الوزير: لن نعود']],
    [' - | - ', []],
    ['', []],
  ])('%j is %j', (text, parts) => {
    expect(splitAt(text, '-:')).toEqual(parts);
  });

  it('are found in linear time', () => {
    const began = performance.now();
    splitAt(' - '.repeat(100_000), '-');
    stripSigns(`${' '.repeat(200_000)}x${' '.repeat(200_000)}`, '-', '-');
    expect(performance.now() - began).toBeLessThan(500);
  });
});

describe('signs around a name', () => {
  it.each([
    ['| سارة محمود -', 'سارة محمود'],
    ['سارة - محمود', 'سارة - محمود'],
    [' :- ', ''],
  ])('%j is %j', (text, bare) => {
    expect(stripSigns(text, ':|-', ':|-')).toBe(bare);
  });
});
