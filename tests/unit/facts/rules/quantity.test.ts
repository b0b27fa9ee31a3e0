import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'استفاد من الدورة 42 محققا من دول إفريقية.',
  'بلغ حجم الصادرات 102 مليون برميل خلال الشهر الماضي.',
  'أفادت المديرية بأن نسبة ملء السدود بلغت 29.4 في المائة.',
];
const SILENT = [
  'شهد مهرجان عيد وصيف الطائف 36 إقبالا ملحوظا من الزوار.',
  'استمر اللقاء 20 دقيقة.',
  'يتكون البرنامج من أربعة محاور.',
  'سكن في شارع رقم 45 منذ 30 سنة.',
  'بلغت كلفة المشروع 12 مليون دولار.',
  'قُتل 11 شخصا في الحادث.',
];

describe('quantity', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('quantity', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('quantity', text).facts).toEqual([]);
  });
});
