import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'قال وزير الخارجية المغربي ناصر بوريطة إن «العلاقات مع إسبانيا ممتازة».',
  'نفت وزارة الداخلية المغربية صحة الخبر المتداول.',
];
const SILENT = [
  'لم تثبت الفنانة أو تنفي الأمر.',
  'وصل ناصر بوريطة إلى مدريد صباح اليوم.',
  'فتحت المدرسة أبوابها للتلاميذ.',
  'القول السديد خير من الصمت.',
];

describe('statement', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('statement', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('statement', text).facts).toEqual([]);
  });

  test('tells a denial from an assertion', () => {
    expect(factsOf('statement', TELLS[0]!).facts[0]?.status).toBe('reported');
    expect(factsOf('statement', TELLS[1]!).facts[0]?.status).toBe('denied');
  });
});
