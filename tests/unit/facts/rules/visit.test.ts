import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'بدأ الرئيس الإيراني مسعود بزشكيان زيارة رسمية إلى باكستان.',
  'حل رئيس الوزراء الهندي ناريندرا مودي بالرباط في زيارة تدوم يومين.',
  'زار الرئيس الفرنسي إيمانويل ماكرون الرباط أمس الاثنين.',
  'وصل وزير الخارجية المصري سامح شكري إلى تونس في زيارة رسمية.',
];
const SILENT = [
  'بدأ الرئيس الإيراني مسعود بزشكيان كلمته بذكر زيارة والده إلى باكستان.',
  'لم يزر الرئيس الفرنسي إيمانويل ماكرون الرباط.',
  'زار آلاف السياح متاحف المدينة.',
  'وصل القطار إلى فاس متأخرا.',
];

describe('visit', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('visit', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('visit', text).facts).toEqual([]);
  });
});
