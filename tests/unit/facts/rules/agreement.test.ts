import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'وقع المغرب والبنك الدولي، اليوم الثلاثاء بالرباط، اتفاقية لتمويل مشاريع الماء.',
  'اتفقت تونس وإيطاليا على إحداث لجنة مشتركة.',
  'توج المؤتمر بتوقيع مذكرة تفاهم بين المغرب والسنغال تتعلق بالموانئ.',
  'تم التوقيع على الاتفاقية يوم الجمعة بين المغرب واليابان.',
  'أعلن الاتحاد الأوروبي توصله إلى اتفاق مع المغرب.',
];
const SILENT = [
  'اتفق المحللون على أن الأسعار سترتفع.',
  'وقع حادث سير قرب مدينة تازة أمس.',
  'لم توقع مصر على أي اتفاق مع إثيوبيا.',
  'يمكن أن توقع تونس اتفاقا مع إيطاليا.',
  'اتفق الخبراء على أن الأسعار مرتفعة.',
];

describe('agreement', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('agreement', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('agreement', text).facts).toEqual([]);
  });

  test('says who, where and when', () => {
    const { facts, analysis } = factsOf('agreement', TELLS[0]!);
    expect(facts[0]?.who).toHaveLength(2);
    expect(facts[0]?.where).toHaveLength(1);
    expect(facts[0]?.when?.map((at) => analysis.times[at]!.from)).toEqual(['2024-09-10']);
  });
});
