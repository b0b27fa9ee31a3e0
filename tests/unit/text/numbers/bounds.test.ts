import { expect, test } from 'vitest';
import { openDocument } from '../../../../lib/text/document.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';

test.each([
  ['تفوق كلفتها الإجمالية 900 مليون', 'min'],
  ['وتتجاوز قيمة الصفقة 40 مليون', undefined],
  ['يناهز عددهم 300 شخص', 'approx'],
  ['تقارب ميزانيته السنوية 12 مليار', 'approx'],
  ['زار الوزير المدينة الجديدة 3 مرات', undefined],
  ['تفوق الفريق في كل المباريات 10 مرات', undefined],
])('«%s» is %s', (text, bound) => {
  const [number] = findNumbers(openDocument({ id: 'x', text }));
  expect(number?.bound).toBe(bound);
});
