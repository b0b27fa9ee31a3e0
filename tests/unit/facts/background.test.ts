import { describe, expect, test } from 'vitest';
import { read } from './analyse.ts';

const LEAD = [
  'وقعت تونس وإيطاليا اتفاقا لتسريع مشروع الربط الكهربائي.',
  'وتقدر كلفة المشروع بنحو 850 مليون أورو.',
];

function background(...paragraphs: string[]): string[] {
  const analysis = read([...LEAD, ...paragraphs]);
  const text = [...LEAD, ...paragraphs].join('\n');
  return analysis.background.map(({ start, end }) => text.slice(start, end));
}

describe('background', () => {
  test.each([
    'وكان مجلس النواب قد صادق على القرض في أبريل.',
    'وكانت منحت اليابان قرضا للبلاد السنة الماضية.',
    'وكانت الوزارة أعلنت البرنامج في يوليوز.',
    'يذكر أن المشروع طرح للمرة الأولى سنة 2010.',
    'وتجدر الإشارة إلى أن البلدين وقعا مذكرة سنة 2019.',
  ])('opens with «%s»', (opening) => {
    expect(background(opening)).toEqual([opening]);
  });

  test.each([
    'وكانت الحافلة تقل 41 راكبا عند وقوع الحادث.',
    'وكان الطقس باردا في العاصمة.',
    'وكان منخرطا في الجيش عندما اندلعت الحرب.',
    'ومن المقرر أن تنطلق الأشغال في يناير.',
  ])('does not open with «%s»', (sentence) => {
    expect(background(sentence)).toEqual([]);
  });

  test('runs on while the text hangs on it, and ends where the story comes back', () => {
    const apart = [
      'وكانت اليابان قد منحت المغرب قرضا لتمويل التغطية الصحية.',
      'حيث تم التوقيع على القرض بالرباط.',
    ];
    const back = 'وتستفيد تونس وإيطاليا من مشروع الربط الكهربائي في أفق 2028.';
    expect(background(...apart, back)).toEqual([apart.join('\n')]);
  });

  test('is never the lead of a story', () => {
    expect(read(['وكان مجلس النواب قد صادق على القرض.', 'وتقدر كلفة المشروع بالملايين.']).background).toEqual(
      [],
    );
  });
});
