import { describe, expect, it, test } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { isShown } from '../../../lib/entities/shown.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []);
const names = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((one) => one.type === type)
    .map((one) => one.name);

describe('who speaks before a colon', () => {
  test.each([
    ['عماد: ما الذي جرى بعد ذلك؟', 'عماد'],
    ['انتهى العرض.\nكريم: عدنا إلى البيت.', 'كريم'],
  ])('is a person by a given name alone: %s', (text, name) => expect(names(text, 'person')).toEqual([name]));

  it('is none inside a sentence', () => expect(names('وهذا عمل كريم: ساعد الجميع.', 'person')).toEqual([]));
});

describe('a given name that is a word too', () => {
  it('is a name before a word for families', () =>
    expect(names('زار شريف أبو زيد المعرض أمس.', 'person')).toEqual(['شريف أبو زيد']));
});

describe('roles end', () => {
  test.each([
    ['التقى رئيس اللجنة التنفيذية رئيس السلطة الوطنية الوفد.', 'رئيس اللجنة التنفيذية'],
    ['بحث وزير الزراعة الموضوع مع الوفد.', 'وزير الزراعة'],
  ])('before the next noun phrase: %s', (text, role) =>
    expect(read(text).roles.map((one) => one.text)).toContain(role),
  );

  it('begins with the title, not with who is represented by it', () =>
    expect(read('حضرت الشركة ممثلة بوزير الصحة المهندس خالد الفالح.').roles[0]?.text).toBe('وزير الصحة'));
  it('before «and»: the next man is somebody else', () =>
    expect(
      read('شكر الأمير محمد بن نايف وولي العهد الأمير سلمان بن سعد.').entities.find(
        ({ name }) => name === 'محمد بن نايف',
      )?.role,
    ).toBe('الأمير'));
  it('in no letter', () =>
    expect(read('مراسلة رئيس البلدية إلى المحافظ.').roles[0]?.text).toBe('رئيس البلدية'));
  it('at no preposition', () =>
    expect(read('مثل أمام قضاة التحقيق أمس.').roles.map((one) => one.text)).not.toContain(
      'أمام قضاة التحقيق',
    ));
});

describe('places', () => {
  it('are both of a pair', () =>
    expect(names('انفجرت عبوة بين بلدتي الباذان وطلوزة.', 'place')).toEqual(['الباذان', 'طلوزة']));
  test.each(['وقع الحادث في المدينة أمس.', 'أدى الحضور صلاة المغرب جماعة.', 'بلغ في المتوسط 3 ملايين طن.'])(
    'are none in: %s',
    (text) => expect(names(text, 'place')).toEqual([]),
  );
});

describe('a town that plays is its club', () => {
  test.each(['جاء ذلك بعد الفوز على كوبنهاغن 1 - صفر.', 'النتائج: بريست (فرنسا) - كوبنهاغن (الدنمارك)'])(
    '%s',
    (text) => {
      expect(names(text, 'organisation')).toContain('كوبنهاغن');
      expect(names(text, 'place')).not.toContain('كوبنهاغن');
    },
  );
  it('but not beside a mere bracket or number', () =>
    expect(names('زار الوفد كوبنهاغن (الدنمارك) في 2020.', 'place')).toContain('كوبنهاغن'));
});

describe('names of people', () => {
  test.each([
    ['وودعت التونسية أنس جابر البطولة أمس.', 'أنس جابر'],
    ['ويقول رياض غنام بأن الدعوة كانت عقلانية.', 'رياض غنام'],
    ['عن عبدالرحمن بن سمرة رضي الله عنه قال.', 'عبدالرحمن بن سمرة'],
    ['حضر أحمد إبراهيم العمير من الدمام.', 'أحمد إبراهيم العمير'],
    ['وقال رئيس مدينة الملك عبدالله للطاقة الذرية والمتجددة، الدكتور هاشم يماني.', 'هاشم يماني'],
    ['حضر أمير منطقة مكة المكرمة ومعالي أمين العاصمة المقدسة الدكتور أسامة البار الحفل.', 'أسامة البار'],
  ])('are read whole and alone: %s', (text, name) => expect(names(text, 'person')).toEqual([name]));

  test.each([
    'قتل ثلاثة في مقبرة وادي عقاب أمس.',
    'وقفوا في رحاب مسجد المصطفى طويلا.',
    'كان ذلك كما يقول غفر الله له.',
    'وهو يتحدث بعمق وإيمان صادق.',
    'بدأ العمل في شهر ربيع الأول.',
    'على نجوم الفريق فمن الأكرم له أن يعلن استقالته.',
    'وقال عضو مجلس الشيوخ عن ولاية كونيتيكت إن التعاون مهم.',
    'قدمت المجموعة الإعلامية اليابانية نيكاي عرضا.',
    'توفي الأب وزوجته وابنتاهما في الحادث.',
    'روسي يرصد مئة مليون دولار للبحث عن مخلوقات ذكية.',
    'زار الحرم المكي الشريف مرتين.',
    'ظهرت في القائمة أسماء شهيرة كثيرة.',
  ])('are not shown in: %s', (text) =>
    expect(read(text).entities.filter((one) => one.type === 'person' && isShown([one]))).toEqual([]),
  );

  test.each([
    ['وشكر صاحب السمو الشيخ تميم بن حمد آل ثاني الحضور.', undefined],
    ['سجل المهاجم الدولي بدرو رودريغيز هدفين.', undefined],
    ['تسلم الدعوة للملك سلمان أمس.', 'الملك'],
    ['قال محمد المحيميد، نائب المدير العام لشركة النقل، إنهم بدأوا.', 'نائب المدير العام'],
  ])('hold a role, not a form of address: %s', (text, role) =>
    expect(read(text).entities.find(({ type }) => type === 'person')?.role).toBe(role),
  );
});

describe('acronyms', () => {
  test.each([
    ['وقال المسؤول لبي بي سي إن الوضع سيئ.', 'بي بي سي'],
    ['وقالت الوزيرة لسي إن إن إنها باقية.', 'سي إن إن'],
  ])('lose the letter before them: %s', (text, name) => {
    expect(names(text, 'organisation')).toEqual([name]);
    expect(names(text, 'person')).toEqual([]);
  });
});

describe('names of bodies', () => {
  test.each([
    ['التقيا في مقر فرع وزارة الخارجية بجدة أمس.', 'وزارة الخارجية'],
    ['نقل إلى مستشفى الملك خالد لتلقي العلاج.', 'مستشفى الملك خالد'],
    ['أعلنت وزارة الصحة البارحة الأولى أرقامها.', 'وزارة الصحة'],
    ['شكر وزارة الحج والقطاعات الحكومية والأهلية.', 'وزارة الحج'],
    [
      'قال رئيس مجلس إدارة الشركة السعودية للتشخيص القابضة أمس.',
      'مجلس إدارة الشركة السعودية للتشخيص القابضة',
    ],
    ['أمهلت هيئة تنظيم الكهرباء الشركات شهرا.', 'هيئة تنظيم الكهرباء'],
  ])('end where another begins: %s', (text, name) => expect(names(text, 'organisation')).toContain(name));

  test.each([
    'فاز طفل بمسابقة الصندوق للكبار والصغار أمس.',
    'اجتمع مدرب فريق الاتحاد بولوني.',
    'وضع البرنامج آلية عمل محكمة تنفذها الجهات.',
    'باعتبار الوزارة الجهة المشرفة على العمل.',
  ])('are none in: %s', (text) =>
    expect(read(text).entities.filter((one) => one.type === 'organisation' && isShown([one]))).toEqual([]),
  );

  it('hold the names of places that are not shown', () => {
    const inside = read('تعادل ريال مدريد أمس.').entities.filter(({ type }) => type === 'place');
    expect(inside.map(({ name }) => name)).toEqual(['مدريد']);
    expect(isShown(inside)).toBe(false);
  });
});

it('names that end in a common word are not said by it alone', () =>
  expect(names('حضر الشيخ ناصر الدين اللقاء. ويتولى رجال الدين الأمر.', 'person')).toEqual(['ناصر الدين']));

describe('a word spelt like a town', () => {
  test.each([
    'ارتفعت السوق السعودية أمس.',
    'وهي الصفقات التي كسبها أمام غريمه.',
    'استقبله لفيف من المواطنين.',
    'غادر مسقط رأسه صغيرا.',
    'أرسل الرد عبر بريده الإلكتروني.',
  ])('is none in: %s', (text) => expect(names(text, 'place')).toEqual([]));
  it('but the country is one', () =>
    expect(names('اتفقت قطر والسعودية على التعاون.', 'place')).toEqual(['قطر', 'السعودية']));
});

describe('a name that only the model saw', () => {
  const unsure = { type: 'person', rule: 'model', confidence: 0.6 } as const;
  it('is shown where a title gives it a role', () =>
    expect(isShown([{ ...unsure, role: 'رئيس اللجنة' }])).toBe(true));
  it('is not where nothing else speaks for it', () => expect(isShown([unsure])).toBe(false));
});
