import { describe, expect, test } from 'vitest';
import { read } from './analyse.ts';

/** One line a statement: how it was said, who said it, what. */
function said(...paragraphs: string[]): string[] {
  return read(paragraphs).quotes.map(
    ({ direct, speaker, text }) => `${direct ? 'direct' : 'indirect'} | ${speaker?.text ?? '?'} | ${text}`,
  );
}

describe('a statement is found', () => {
  test.each([
    [
      'verb, title, name, connector',
      'وقال وزير المالية محمد بنشعبون إن الميزانية لن تتجاوز السقف المحدد.',
      'indirect | محمد بنشعبون | الميزانية لن تتجاوز السقف المحدد',
    ],
    [
      'verb, name, colon, quotation',
      'وقال وزير المالية محمد بنشعبون: «لن نرفع الضرائب هذه السنة».',
      'direct | محمد بنشعبون | لن نرفع الضرائب هذه السنة',
    ],
    [
      'a quotation inside a clause stays in the clause',
      'وقال وزير المالية محمد بنشعبون إن القرار جاء «في وقته» بعد نقاش طويل.',
      'indirect | محمد بنشعبون | القرار جاء «في وقته» بعد نقاش طويل',
    ],
    [
      'quotation, then verb and name',
      '«لن نرفع الضرائب هذه السنة»، قال وزير المالية محمد بنشعبون.',
      'direct | محمد بنشعبون | لن نرفع الضرائب هذه السنة',
    ],
    [
      'a clause without marks, then verb and name',
      'هذا المشروع سيغير حياة سكان القرى كلها، يقول محمد بنشعبون في تصريح للصحافة.',
      'indirect | محمد بنشعبون | هذا المشروع سيغير حياة سكان القرى كلها',
    ],
    [
      'an unnamed source is kept as it is named',
      'وأوضح مصدر طبي أن إصابات أربعة منهم خطيرة.',
      'indirect | مصدر طبي | إصابات أربعة منهم خطيرة',
    ],
    [
      'an office whose head is named in apposition',
      'وقالت رئيسة النادي، لمى الحافظ، إن المشاركة كانت أكبر من المتوقع.',
      'indirect | لمى الحافظ | المشاركة كانت أكبر من المتوقع',
    ],
    [
      'a state that speaks through its capital or name',
      'وأعلنت الأمم المتحدة أنها سترسل بعثة فنية إلى المنطقة.',
      'indirect | الأمم المتحدة | أنها سترسل بعثة فنية إلى المنطقة',
    ],
    [
      'a source before its claim',
      'وبحسب وزارة الصحة، فإن عدد الإصابات تراجع خلال الأسبوع.',
      'indirect | وزارة الصحة | عدد الإصابات تراجع خلال الأسبوع',
    ],
    [
      'a newspaper whose name stands in quotation marks',
      'وذكرت صحيفة «المساء الجديد» أن الأسعار ارتفعت هذا الأسبوع.',
      'indirect | صحيفة «المساء الجديد» | الأسعار ارتفعت هذا الأسبوع',
    ],
    [
      'letters in brackets are no «إن»',
      'وقالت الهيئة الوطنية (إن أو إيه) أن الشهر الماضي كان حارا.',
      'indirect | الهيئة الوطنية | الشهر الماضي كان حارا',
    ],
    [
      'a person unknown to the lists beside a definite title',
      'ولفت المواطن عائض الحربي إلى أن الجميع كانوا ينتظرون العيد.',
      'indirect | عائض الحربي | الجميع كانوا ينتظرون العيد',
    ],
    [
      'a denial of a bare noun phrase',
      'ونفت السلطات السودانية عرقلة وصول المساعدات.',
      'indirect | السلطات السودانية | عرقلة وصول المساعدات',
    ],
  ])('%s', (_, text, expected) => {
    expect(said(text)).toEqual([expected]);
  });

  test('a pronoun stands for the last who spoke, and a participle for the subject of its sentence', () => {
    expect(
      said(
        'وقالت وزيرة الطاقة ليلى بنعلي إن المشروع سينطلق قريبا، مضيفة أن الكلفة معروفة.',
        'وأضافت أن الأشغال ستدوم سنتين.',
      ).map((line) => line.split(' | ')[1]),
    ).toEqual(['ليلى بنعلي', 'ليلى بنعلي', 'ليلى بنعلي']);
  });

  test('the role said beside the name goes with it', () => {
    const [quote] = read(['وقال مندوب الصحة بالإقليم، رشيد أمزيان، إن حالة المصابين مستقرة.']).quotes;
    expect(quote?.speaker).toMatchObject({ text: 'رشيد أمزيان', role: 'مندوب الصحة بالإقليم' });
    expect(quote?.verb).toBe('قال');
  });
});

describe('no statement is made of', () => {
  test.each([
    ['a title in quotation marks', 'وصدرت رواية «موسم الهجرة إلى الشمال الجديدة» عن دار نشر في بيروت.'],
    ['a negated verb', 'ولم يقل وزير المالية محمد بنشعبون إن الضرائب سترتفع.'],
    ['a stock opening', 'يذكر أن المعرض انطلق قبل عشرين سنة.'],
    ['a clause after «رغم أن»', 'وأعلن الفريق تعاقده مع اللاعب رغم أن السوق مغلقة.'],
    ['a pronoun without anyone before', 'وأضاف أن الأشغال ستدوم سنتين.'],
    ['«حسب» before no source', 'ويمكن إضافة قطع كثيرة إلى الحذاء حسب الرغبة والحاجة.'],
    [
      '«يمكن أن» inside a noun phrase',
      'وقال وزير المالية محمد بنشعبون كلمة عن الدور الذي يمكن أن يلعبه البنك.',
    ],
    ['a thing that shows something', 'وأكدت النتائج أن الفريق في تراجع.'],
  ])('%s', (_, text) => {
    expect(said(text)).toEqual([]);
  });

  test('a pronoun after a speaker nobody knows is not given to the one before him', () => {
    const speakers = said(
      'وقال وزير المالية محمد بنشعبون إن الميزانية جاهزة.',
      'وقال زعطوط فلتان بوخرشة القرفي إن الأسعار مرتفعة.',
      'وأضاف أن السوق فارغة.',
    );
    expect(speakers.filter((line) => line.includes('السوق فارغة') && line.includes('بنشعبون'))).toEqual([]);
  });

  test('the mother of somebody is not somebody', () => {
    expect(
      said('وقالت والدة محمد بنشعبون: «لم ينم ابني منذ يومين».').filter((line) => line.includes('| محمد')),
    ).toEqual([]);
  });

  test('«أما فلان فيقول» changes the speaker', () => {
    const [, second] = read([
      'وقال وزير المالية محمد بنشعبون إن الميزانية جاهزة.',
      'أما وزيرة الطاقة ليلى بنعلي، فتقول: الأسعار لن ترتفع هذه السنة.',
    ]).quotes;
    expect(second?.speaker?.text).toBe('ليلى بنعلي');
  });
});
