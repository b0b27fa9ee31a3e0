import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'من المقرر أن يعقد مؤتمر المانحين في باريس في 15 أكتوبر المقبل.',
  'سينعقد المنتدى الدولي في نونبر المقبل بمدينة مراكش.',
  'تطلق وزارة الصحة المغربية، يوم الأحد المقبل، حملة لتلقيح الأطفال.',
  'ومن المرتقب أن تحل لجنة من وزارة النقل بمكان الحادث يوم الأربعاء.',
  'ويواجه الرجاء في الجولة المقبلة ضيفه يوم السبت المقبل.',
  'النسخة الكاملة ستتاح للباحثين يوم الأحد المقبل.',
];
const SILENT = [
  'ينتظر جمهور المسرح إسدال الستار غدا.',
  'ولم ينتظر الثمر طويلا إذ خرجت ورش العمل بتوصيات.',
  'سيتم صياغة المقترحات خلال ورش عمل لاحقة.',
  'عقد المغرب وإسبانيا مؤتمرا بالرباط أمس الاثنين.',
  'سيكون الأمر صعبا على الفلاحين.',
  'لن ينعقد المنتدى الدولي بمدينة مراكش.',
  'انطلقت الحملة في غشت الماضي.',
  'سياسة الحكومة ثابتة حتى يوم الأحد المقبل.',
];

describe('upcoming', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('upcoming', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('upcoming', text).facts).toEqual([]);
  });

  test('is planned, with its day and place', () => {
    const { facts, analysis } = factsOf('upcoming', TELLS[0]!);
    expect(facts[0]?.status).toBe('planned');
    expect(facts[0]?.when?.map((at) => analysis.times[at]!.from)).toEqual(['2024-10-15']);
    expect(facts[0]?.where).toHaveLength(1);
  });
});
