import { describe, expect, it } from 'vitest';
import { findEntities, type EntityCorrections } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

function read(text: string, corrections?: EntityCorrections) {
  const doc = openDocument({ id: 't', text });
  return findEntities(doc, [], corrections);
}
const ofType = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((one) => one.type === type)
    .map((one) => one.name);
const keys = (text: string, type: string): string[] => [
  ...new Set(
    read(text)
      .entities.filter((one) => one.type === type)
      .map((one) => one.key),
  ),
];

describe('listed names', () => {
  it('takes proclitics off the span where the letters allow', () => {
    const text = 'عقد الاجتماع بالمغرب تحت رعاية رسمية، وقدم الدعم للأمم المتحدة.';
    const found = read(text).entities;
    const place = found.find((one) => one.key === 'place:MA')!;
    expect(text.slice(place.start, place.end)).toBe('المغرب');
    const org = found.find((one) => one.key === 'org:un')!;
    expect(org.text).toBe('للأمم المتحدة');
    expect(org.name).toBe('الأمم المتحدة');
  });
  it('merges variants of one place', () => {
    expect(keys('زار الوفد المملكة المغربية ثم عاد إلى المغرب، وهي مملكة المغرب.', 'place')).toEqual([
      'place:MA',
    ]);
    expect(keys('في إفريقيا وفي أفريقيا.', 'place')).toEqual(['place:africa']);
    expect(keys('في أمريكا وفي أميركا وفي الولايات المتحدة.', 'place')).toEqual(['place:US']);
  });
  it('keeps nested and distinct organisations', () => {
    const found = keys(
      'افتتح مكتب الأمم المتحدة لمكافحة الإرهاب مقرا، ويعمل مكتب برنامج الأمم المتحدة لمكافحة الإرهاب معه.',
      'organisation',
    );
    expect(found).toEqual(['org:unoct', 'org:un', 'org:unoct-programme']);
  });
  it('leaves a real ambiguity open and closes it by context', () => {
    const open = read('وصل الوفد إلى عمان مساء.').entities.find((one) => one.name === 'عمان')!;
    expect(open.ambiguous).toHaveLength(2);
    const closed = read('وصل الوفد إلى عمان قادما من إربد في الأردن.').entities.find(
      (one) => one.name === 'عمان',
    )!;
    expect(closed.ambiguous).toBeUndefined();
    expect(closed.key).toBe('place:jo-عمّان');
  });
  it.each(['كان الجو باردا في ليل الشتاء.', 'قدمت الشركة دعم مالي كبير للمشروع.', 'من منى النفس أن يعود.'])(
    'takes no place from common words: %s',
    (text) => expect(ofType(text, 'place')).toEqual([]),
  );
});

describe('people and roles', () => {
  it('reads TITLE of ORG NISBA NAME', () => {
    const { entities, roles } = read('أعلن وزير الصحة المصري خالد منصور عن خطة جديدة.');
    expect(entities.find((one) => one.type === 'person')).toMatchObject({
      name: 'خالد منصور',
      role: 'وزير الصحة المصري',
    });
    expect(roles[0]).toMatchObject({
      text: 'وزير الصحة المصري',
      holder: 'person:خالد منصور',
      state: 'current',
    });
  });
  it('reads a name after the comma, known or not', () => {
    const { entities } = read('ووقعها سفير البرازيل بالمغرب، باكومارو تشيساكي، اليوم بالرباط.');
    expect(entities.find((one) => one.type === 'person')).toMatchObject({
      name: 'باكومارو تشيساكي',
      role: 'سفير البرازيل بالمغرب',
    });
  });
  it('reads the reversed order', () => {
    const { roles } = read('وقال سمير العلمي، مدير البنك الدولي في تونس، إن النمو تحسن.');
    expect(roles[0]).toMatchObject({ holder: 'person:سمير العلمي', of: ['org:world-bank', 'place:TN'] });
  });
  it('knows former and acting holders', () => {
    expect(read('قال الوزير السابق أحمد منصور إنه راض.').roles[0]?.state).toBe('former');
    expect(read('قال مدير المستشفى بالنيابة أحمد منصور إنه راض.').roles[0]?.state).toBe('acting');
  });
  it('links a later family name and «المسؤول ذاته» to the holder', () => {
    const { entities, roles } = read(
      'قال وزير النقل سعيد بوعلام إن الخط جاهز. وأضاف بوعلام أن العمل مستمر. وأكد المسؤول ذاته ذلك.',
    );
    expect(entities.filter((one) => one.key === 'person:سعيد بوعلام')).toHaveLength(2);
    expect(roles.at(-1)).toMatchObject({ text: 'المسؤول ذاته', holder: 'person:سعيد بوعلام' });
  });
  it('keeps glue words together', () => {
    expect(ofType('استقبل الشيخ محمد بن راشد آل مكتوم الوفد.', 'person')).toEqual(['محمد بن راشد آل مكتوم']);
  });
  it.each([
    'شدد على الدور المحوري للاتفاق.',
    'وأضاف أن القرار نهائي ولا رجعة فيه.',
    'هذا عمل كريم من رجل سعيد.',
    'قدم الفريق عرضا جيدا أمام جمهوره.',
    'تسعى الحكومة إلى خفض الأسعار قبل نهاية السنة.',
  ])('makes no person of common words: %s', (text) => expect(ofType(text, 'person')).toEqual([]));
});

describe('organisation heads', () => {
  it('takes the definite chain', () => {
    expect(ofType('أصدرت وزارة الثقافة والاتصال بيانا.', 'organisation')).toContain('وزارة الثقافة والاتصال');
  });
  it.each(['طلب مكتب صغير في الحي.', 'عقدت لجنة اجتماعا.', 'في مجموعة من الدول.'])(
    'not without one: %s',
    (text) => expect(ofType(text, 'organisation')).toEqual([]),
  );
});

describe('groups and nationalities', () => {
  it('names peoples, not adjectives', () => {
    expect(ofType('عاد المغاربة إلى ديارهم مع اللاجئين الفلسطينيين.', 'nationality')).toEqual([
      'المغاربة',
      'اللاجئين الفلسطينيين',
    ]);
    expect(ofType('قال الوزير الأردني إن الخطة جاهزة.', 'nationality')).toEqual([]);
  });
});

describe('corrections', () => {
  it('drops and retypes what the user corrected', () => {
    const text = 'قال وزير النقل سعيد بوعلام إن الخط جاهز في الرباط.';
    const fixed = read(
      text,
      new Map([
        ['سعيد بوعلام', { type: 'none' as const }],
        ['الرباط', { type: 'organisation' as const, key: 'org:x' }],
      ]),
    );
    expect(fixed.entities.map((one) => [one.type, one.key])).toContainEqual(['organisation', 'org:x']);
    expect(fixed.entities.some((one) => one.type === 'person')).toBe(false);
  });
});

const inTime = (text: string, ms: number): void => {
  const cpu = process.cpuUsage();
  const { entities } = read(text);
  // Time of this process, not of a busy machine.
  expect(process.cpuUsage(cpu).user / 1000).toBeLessThan(ms);
  for (const one of entities) expect(text.slice(one.start, one.end)).toBe(one.text);
};

describe('hostile text', () => {
  it(
    'stays bounded on 20,000 names in 200,000 letters',
    () => inTime('محمد علي، '.repeat(20_000), 8_000),
    60_000,
  );
  it('stays bounded on titles without end', () => inTime('وزير رئيس مدير '.repeat(12_000), 8_000), 60_000);
  it('reads lone surrogates, marks and nothing at all', () => {
    inTime('', 100);
    inTime('\ud800 الوزير \udfff محمد\u202e\u200f علي \u0640\u0640\u0640 بـ المغرب', 500);
  });
});
