import { describe, expect, it, test } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []);
const names = (text: string, type: string): string[] =>
  read(text)
    .entities.filter((one) => one.type === type)
    .map((one) => one.name);

describe('people shown', () => {
  test.each([
    ['استقبل سمو الشيخ عبدالله بن خليفة آل ثاني رئيس الوزراء الوفد.', 'عبدالله بن خليفة آل ثاني'],
    ['أعلن الأمير عبدالرحمن بن مساعد رئيس نادي الهلال استقالته.', 'عبدالرحمن بن مساعد'],
    ['وأوضح المهندس عمر بن عبدالعزيز المبارك أن الجولات مستمرة.', 'عمر بن عبدالعزيز المبارك'],
    ['وأكد الخبير القانوني طارق حرب في تصريح صحفي صحة القرار.', 'طارق حرب'],
    ['وقال المدافع الدولي سيرخيو راموس إنه سعيد.', 'سيرخيو راموس'],
    ['وبعد ذلك ألقى سلطان بن محمد المطوع كلمة تحدث فيها.', 'سلطان بن محمد المطوع'],
    ['بحضور صاحب السمو الملكي الأمير تركي بن فيصل بن عبد العزيز أمس.', 'تركي بن فيصل بن عبد العزيز'],
    ['أوضح الدكتور أحمد الصغير في بيان أن العمل مستمر.', 'أحمد الصغير'],
  ])('hold the whole name: %s', (text, name) => expect(names(text, 'person')).toEqual([name]));

  test.each([
    'ثم يقرأ إجابة المؤلف، سؤال بعد سؤال، ولا يكف عن القراءة.',
    'انتهى الحريق إلا أن صاحب المنزل غضب غضبا شديدا بعد ذلك.',
    'نجح القسم بحمد الله خلال شهر رمضان في تنظيم الدورة.',
    'وجاء الفوز بعد توفيق الله بسبب وجود اللاعبين.',
    'يخاطب اليأس، ولو كان اليأس رجلا لصرخ فينا غاضبا.',
    'بالفعل ذهبت لأرى العرض وصحت توقعاتي.',
    'أكد الوزير مراعاة حسن الجوار بين البلدين.',
    'وتحدث الحاضرون عن شارع أبو عنبه في وسط البلدة.',
  ])('are none in: %s', (text) => expect(names(text, 'person')).toEqual([]));

  it('are one where the text also says a shorter form', () => {
    const text =
      'وصل الأمير منصور بن متعب بن عبد العزيز إلى ماليه. وقال الأمير منصور بن متعب إن الزيارة ناجحة.';
    const found = read(text).entities.filter((one) => one.type === 'person');
    expect(found).toHaveLength(2);
    expect(new Set(found.map((one) => one.key)).size).toBe(1);
  });
  it('of two people with one beginning stay two', () => {
    const text = 'حضر الأمير محمد بن سلمان بن عبدالعزيز والأمير محمد بن نايف بن عبدالعزيز اللقاء.';
    expect(
      new Set(
        read(text)
          .entities.filter((one) => one.type === 'person')
          .map((one) => one.key),
      ).size,
    ).toBe(2);
  });
});

describe('roles shown', () => {
  it('are no given name of a list of players', () =>
    expect(read('وضم الفريق كلا من: محمد أمان، أمير كردي، منصور الحربي، فهد الحمد.').roles).toEqual([]));
  it.each([
    'والتقى الوزير نظيره خالد منصور أمس.',
    'وتوفيت والدة خالد منصور أمس.',
    'وحضر شقيقه خالد منصور الحفل.',
  ])('are no words for a relative or a counterpart: %s', (text) =>
    expect(read(text).roles.filter((one) => one.holder === 'person:خالد منصور')).toEqual([]),
  );
});

describe('organisations shown', () => {
  test.each([
    ['حث مسؤولي وزارة الشؤون الاجتماعية التعامل بجدية مع الملف.', 'وزارة الشؤون الاجتماعية'],
    ['وأوضح مدير عام الإدارة العامة للتراخيص المكلف أن العمل مستمر.', 'الإدارة العامة للتراخيص'],
    ['التقى وكيل وزارة الداخلية لشؤون المناطق بالوفد.', 'وزارة الداخلية'],
    ['يدرس في جامعة الإمام محمد بن سعود الإسلامية منذ عام.', 'جامعة الإمام محمد بن سعود الإسلامية'],
    ['سافر الفريق لمواجهة ريال مدريد الإسباني في الدوري.', 'ريال مدريد'],
    ['وقّع رئيس شركة جنرال إلكتريك (GE) الاتفاق.', 'جنرال إلكتريك'],
  ])('end where the name ends: %s', (text, name) => expect(names(text, 'organisation')).toContain(name));

  test.each([
    'اقترح النائب فتح صندوق مالي لمساعدة المتضررين من الفيضانات.',
    'هو أكبر مركز لإنتاج الأفلام السينمائية في العالم.',
    'حالة حرجة بين المؤسسة التقليدية والفضاء المفتوح.',
    'نشرت الشركة إعلانا (We are hiring) على صفحتها.',
    'يمكن التسجيل على الموقع https://example.com قبل نهاية الشهر.',
    'وأكد الحريري تمسكه بحكومة فؤاد السنيورة أمس.',
  ])('are none in: %s', (text) => expect(names(text, 'organisation')).toEqual([]));
});

describe('places shown', () => {
  it('are read behind و where the text speaks of their country', () =>
    expect(
      read('انتقل الوزير من الدمام إلى الرياض وجدة، والتقى بمسؤولين في السعودية.').entities.flatMap((one) =>
        one.type === 'place' ? [one.key] : [],
      ),
    ).toEqual(['place:sa-الدمام', 'place:sa-الرياض', 'place:sa-جدة', 'place:SA']));
  it('keep their own و elsewhere', () =>
    expect(read('وصل الوفد إلى وجدة قادما من الرباط.').entities.map((one) => one.key)).toContain(
      'place:ma-وجدة',
    ));
  test.each([
    'عرضت فرنسا على الصعيد الدولي حلا للأزمة.',
    'نشرت الصحف في صور متعددة ما جرى.',
    'أكد الوزير في حديثه أمس أن العمل مستمر.',
    'يعيش السكان حول بركان نشط منذ سنين.',
    'بدأ التسوق في مركز مدينة تاريخي قديم.',
  ])('are no common words: %s', (text) =>
    expect(names(text, 'place').filter((name) => name !== 'فرنسا')).toEqual([]),
  );
  it('are towns that are words too where the text speaks of their country', () =>
    expect(names('قصفت الطائرات بلدات في لبنان، وسقط جرحى في صور.', 'place')).toEqual(['لبنان', 'صور']));
});

describe('names from abroad', () => {
  test.each([
    ['وقال بريان سبنسر إن الأمر كان صعبا.', 'بريان سبنسر'],
    ['وقالت ليندا كايل إن الجمعية ستواصل عملها.', 'ليندا كايل'],
  ])('keep a first letter that might be a preposition: %s', (text, name) =>
    expect(names(text, 'person')).toEqual([name]),
  );

  test.each([
    ['نشأ الشاب في سان أنطونيو بولاية تكساس.', 'سان أنطونيو'],
    ['وصلت السفينة إلى بورت هيدلاند أمس.', 'بورت هيدلاند'],
    ['تظاهر المئات بنيو بيدفورد احتجاجا على القرار.', 'نيو بيدفورد'],
  ])('of towns begin with a word for them: %s', (text, name) => {
    expect(names(text, 'place')).toContain(name);
    expect(names(text, 'organisation')).toEqual([]);
  });

  test('a kind of place before a name is no place of itself', () =>
    expect(names('عين سفير اليابان بمملكة المغرب كوراميتسو هيدياكي.', 'place')).toEqual([
      'اليابان',
      'المغرب',
    ]));

  test('the same word where nothing says that it is a place is none', () =>
    expect(names('فاز نيو جديد في المسابقة.', 'place')).toEqual([]));
});

describe('names of bodies end before', () => {
  test.each([
    ['علقت وزارة التربية الدراسة حضوريا يوم الأحد.', 'وزارة التربية'],
    ['منحت وزارة الصحة الإجازة للعاملين.', 'وزارة الصحة'],
    ['أعلنت وزارة التربية الوطنية موعد الامتحان.', 'وزارة التربية الوطنية'],
  ])('an object of the verb: %s', (text, name) => expect(names(text, 'organisation')).toEqual([name]));
});
