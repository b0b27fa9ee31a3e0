import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'تعهدت اليابان بتقديم مساعدات إلى السودان.',
  'وأعرب المغرب وإسبانيا عن ارتياحهما. والتزما بتوسيع نطاق العمل.',
  'وعد وزير الداخلية المغربي عبد الوافي لفتيت بصرف تعويضات عاجلة.',
];
const SILENT = [
  'ويعد برنامج الرعاية الذي تنتهجه المملكة بنجاح تجربة مهمة.',
  'لم تتعهد اليابان بتقديم أي مساعدات.',
  'يجب أن تلتزم اليابان بوعودها.',
  'كان وعد الصيف جميلا.',
];

describe('commitment', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('commitment', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('commitment', text).facts).toEqual([]);
  });
});
