import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'منحت اليابان قرضا للمغرب بقيمة 1.85 مليار درهم، سيوجه إلى تمويل التغطية الصحية.',
  'تبلغ كلفة المشروع 12 مليون دولار.',
];
const SILENT = [
  'شارك في السباق مليون شخص.',
  'سجل الفريق هدفين في الدقيقة 23.',
  'يبعد المكان 20 كيلومترا عن المدينة.',
];

describe('money', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('money', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('money', text).facts).toEqual([]);
  });

  test('says who pays whom, and what for', () => {
    const { facts } = factsOf('money', TELLS[0]!);
    expect(facts[0]).toMatchObject({
      payer: 'place:JP',
      payee: 'place:MA',
      purpose: 'تمويل التغطية الصحية',
      event: 'قرضا',
    });
  });

  test('tells a sum and its conversion once', () => {
    expect(factsOf('money', 'جرى رصد مبلغ مليار درهم (100 مليون دولار) للمشروع.').facts).toHaveLength(1);
  });
});
