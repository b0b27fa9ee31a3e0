import { describe, expect, it } from 'vitest';
import { cleanBlocks } from '../../../lib/extract/rules/index.ts';
import { extractPlainText } from '../../../lib/extract/plain.ts';

const NEWS = [
  'وقال الوزير خلال حفل الافتتاح إن الرصيف سيرفع طاقة الميناء إلى مليوني حاوية في السنة.',
  'وأشار المدير إلى أن أول سفينة رست بالرصيف مساء الثلاثاء وأن العمل سيتواصل.',
];

/** The rule that removes a line at the end of a short text, or undefined when it stays. */
function ruleFor(text: string, linked = 0): string | undefined {
  const blocks = [...NEWS, text].map((line) => ({
    text: line,
    kind: 'paragraph' as const,
    linked: line === text ? linked : 0,
  }));
  return cleanBlocks(blocks, { titleKeys: new Set(), labels: new Set() }).removed.find(
    (block) => block.text === text,
  )?.rule;
}

describe('lines that are not the story', () => {
  it.each([
    ['اقرأ أيضًا: وزارة الصحة تعلن خطة جديدة', 'read-also'],
    ['إقرأ المزيد', 'read-also'],
    ['الكلمات المفتاحية: ميناء، سفن', 'tags-line'],
    ['مصدر الصورة: وكالة الأمواج', 'image-credit'],
    ['الأربعاء 22 مايو 2024 - 10:30 ص', 'lone-date'],
    ['منذ ساعتين', 'lone-date'],
    ['تم نشره في 12 يناير 2024', 'lone-date'],
    ['عدد المشاهدات: 1204', 'publish-line'],
    ['تابعونا على فيسبوك', 'follow-us'],
    ['الآراء الواردة في المقال لا تعبر عن رأي الموقع', 'disclaimer'],
    ['هذا المحتوى للمشتركين فقط', 'subscribe-wall'],
    ['••• 12 •••', 'numbers-only'],
    ['كتب: سامي الحداد', 'byline-line'],
    ['مجلس التحرير: مجموعة صحفيين عرب', 'board-line'],
    ['الخبر التالي', 'label-line'],
  ])('%s goes by %s', (text, rule) => {
    expect(ruleFor(text)).toBe(rule);
  });

  it('a short block that is mostly link goes', () => {
    expect(ruleFor('إصابة 45 شخصا في حادث قطار قرب المحطة', 0.95)).toBe('link-dense');
  });
});

describe('sentences that only look like them', () => {
  it.each([
    'شارك الوزير في افتتاح المعرض الدولي للكتاب وألقى كلمة أمام الحاضرين.',
    'نشر الباحث نتائج دراسته في مجلة علمية بعد عامين من العمل.',
    'تصوير الفيلم سيبدأ في الخريف المقبل بين ثلاث مدن ساحلية.',
    'في سياق متصل، أعلنت الوزارة عن برنامج لدعم الأسر في القرى الجبلية.',
    'رئيس التحرير يستقبل وفدا من الصحفيين الشباب في مقر الجريدة.',
    'كتب الرئيس رسالة إلى الأمين العام يطلب فيها عقد جلسة طارئة.',
    'وقع الاتفاق يوم 22 مايو 2024 في مقر الوزارة بحضور السفير.',
    'العلامات التجارية المسجلة في السوق زادت هذا العام بنسبة كبيرة.',
  ])('%s stays', (text) => {
    expect(ruleFor(text)).toBeUndefined();
  });
});

describe('a text file with the boilerplate of its page', () => {
  it('gives headline, outlet and body, and says what it dropped and why', () => {
    const text = `مجلس التحرير: نخبة من الكتاب\nالموقع قدم أوراق اعتماده\nالى نقابة الصحفيين\n\nافتتاح رصيف جديد في ميناء الواحة الكبير\n\nنشر\nالمرسى\n\n${NEWS.join('\n\n')}`;
    const { draft, removed } = extractPlainText(text);
    expect(draft).toMatchObject({ title: 'افتتاح رصيف جديد في ميناء الواحة الكبير', outlet: 'المرسى' });
    expect(draft.blocks.map((block) => block.text)).toEqual(NEWS);
    expect(removed.map((block) => block.text)).toEqual(
      expect.arrayContaining([
        'مجلس التحرير: نخبة من الكتاب',
        'الموقع قدم أوراق اعتماده',
        'الى نقابة الصحفيين',
        'نشر',
        'المرسى',
      ]),
    );
  });

  it('has no headline when there is none', () => {
    expect(extractPlainText(NEWS.join('\n')).draft.title).toBe('');
  });
});
