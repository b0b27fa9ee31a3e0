import { describe, expect, test } from 'vitest';
import { factsOf } from './facts-of.ts';

const TELLS = [
  'قُتل 11 شخصا في انهيار مبنى سكني بمدينة فاس.',
  'لقي ستة أشخاص مصرعهم إثر انقلاب حافلة.',
  'أدى الهجوم إلى مقتل 43 مدنيا على الأقل.',
  'أودى التفجير بحياة 32 شخصا.',
  'خلف الحادث قتيلين.',
];
const SILENT = [
  'توفي أول سائق في فورمولا 1 بعد حادث.',
  'مر الحادث من دون أن يسفر عن ضحايا.',
  'سجل اللاعب هدفا في الدقيقة 23.',
  'نقلت الحافلة 41 راكبا إلى وجدة.',
  'أصيب الاقتصاد بركود خلال 12 شهرا.',
];

describe('casualties', () => {
  test.each(TELLS)('finds one in: %s', (text) => {
    const { facts } = factsOf('casualties', text);
    expect(facts).toHaveLength(1);
    expect(facts[0]!.evidence.end).toBeGreaterThan(facts[0]!.evidence.start);
  });

  test.each(SILENT)('finds none in: %s', (text) => {
    expect(factsOf('casualties', text).facts).toEqual([]);
  });

  test('counts the dead and the wounded of one sentence apart', () => {
    const { facts, analysis } = factsOf('casualties', 'أدى الانفجار إلى مقتل 12 شخصا وإصابة 30 آخرين بجروح.');
    expect(facts.map((fact) => [fact.event, analysis.numbers[fact.number!]!.value])).toEqual([
      ['قتلى', 12],
      ['جرحى', 30],
    ]);
  });
});
