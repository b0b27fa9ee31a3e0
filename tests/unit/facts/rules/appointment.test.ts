import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'عين الملك محمد السادس فوزي لقجع رئيسا للجنة.',
  'أصدر رئيس مجلس الوزراء المصري قرارا بتعيين الدكتورة نهى الشاذلي رئيسا لهيئة تنشيط السياحة.',
  'انتخب مجلس الجامعة أستاذ الفيزياء منير بن عاشور رئيسا جديدا للجامعة.',
];
const SILENT = [
  'قال ناصر بوريطة إن انتخاب رئيس للجمهورية هو الحل.',
  'كان رئيس التحرير يقول لنا إن الخبر لا يكفي.',
  'شغل منير بن عاشور منصب مدير المدرسة بين سنتي 2015 و2021.',
  'لم يعين الملك محمد السادس فوزي لقجع رئيسا للجنة.',
];

describe('appointment', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('appointment', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('appointment', text).facts).toEqual([]);
  });
});
