import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'دعت الهيئة المشتركين إلى الإبلاغ عن أي خطأ قبل 30 أكتوبر المقبل.',
  'يستمر تقديم الطلبات إلى غاية 15 نونبر المقبل.',
  'حددت الوزارة مهلة تنتهي في 20 أكتوبر المقبل.',
  'وحددت الهيئة يوم الاثنين المقبل موعدا نهائيا لتقديم الطعون.',
];
const SILENT = [
  'انتهى تقديم الطلبات قبل 30 غشت الماضي.',
  'وصل قبل يوم الأحد.',
  'تم تقديم الطلبات في الموعد.',
];

describe('deadline', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('deadline', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('deadline', text).facts).toEqual([]);
  });
});
