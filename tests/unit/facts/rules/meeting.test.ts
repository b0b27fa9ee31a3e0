import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'اختتم المغرب ومكتب الأمم المتحدة لمكافحة الإرهاب أعمال أول حوار استراتيجي بنيويورك.',
  'بحث وزير الخارجية المصري سامح شكري مع وفد من الأمم المتحدة، أمس الاثنين بالقاهرة، سبل تعزيز التعاون.',
  'احتضنت مدينة طنجة، أمس الاثنين، مؤتمرا دوليا حول الأمن البحري.',
  'انطلقت في الرباط، اليوم الثلاثاء، أعمال منتدى المستفيدين.',
];
const SILENT = [
  'استقبلت مصر سبعة ملايين سائح خلال العام الماضي.',
  'من المقرر أن تعقد تونس مؤتمرا دوليا في دجنبر المقبل.',
  'كان الحوار الذي عقد في نيويورك مثمرا.',
  'قدم الباحث بحثا عن اجتماعات القرن الماضي.',
];

describe('meeting', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('meeting', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('meeting', text).facts).toEqual([]);
  });
});
