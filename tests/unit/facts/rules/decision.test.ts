import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'قررت وزارة الصحة المغربية إغلاق ثلاث مصحات بالدار البيضاء.',
  'صادقت الحكومة المغربية على قانون المالية.',
  'أعلنت وزارة النقل العراقية إغلاق مطار البصرة.',
  'وقضت محكمة النقض برفض الطعن.',
];
const SILENT = [
  'تعتمد الشركة المغربية على السوق المحلية.',
  'مجلس الأمن قرر تأجيل مناقشة الاتفاق بطلب من الولايات المتحدة.',
  'لم تقرر وزارة الصحة المغربية أي إغلاق.',
  'أعلنت وزارة النقل العراقية أن الطريق سالكة.',
  'يجب أن تقرر وزارة الصحة المغربية في الملف.',
  'قرار صعب على كل أسرة.',
  'قرر عيسى إنهاء إجراءات زواجه.',
];

describe('decision', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('decision', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('decision', text).facts).toEqual([]);
  });
});
