import { describe, expect, test } from 'vitest';
import { lightStem } from '../../../../lib/text/stem.ts';

describe('light stem', () => {
  test.each([
    'وزارة الوزارة ووزارة بالوزارة وزارات',
    'دولة الدول للدولة ودول',
    'أراضي الأراضي للأراضي',
    'مؤتمر المؤتمر والمؤتمر مؤتمران',
    'الأحداث حدث أحداث',
  ])('one stem: %s', (words) => {
    expect(new Set(words.split(' ').map(lightStem)).size).toBe(1);
  });

  test.each([
    ['وزارة', 'زار'],
    ['لبنان', 'بنان'],
    ['وليد', 'ليد'],
    ['كتاب', 'تاب'],
  ])('%s is not taken for %s', (a, b) => {
    expect(lightStem(a)).not.toBe(lightStem(b));
  });
});
