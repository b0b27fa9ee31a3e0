import { describe, expect, it, test } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []).entities;
const names = (text: string, type: string): string[] =>
  read(text).filter((one) => one.type === type).map((one) => one.name); // prettier-ignore

describe('bodies and places that bear a name', () => {
  test.each([
    ['أقام مركز الملك عبدالعزيز للحوار الوطني حفلا.', 'organisation', 'مركز الملك عبدالعزيز للحوار الوطني'],
    ['وصل الوفد إلى مطار الملك خالد الدولي مساء.', 'place', 'مطار الملك خالد الدولي'],
    ['ألقى الخطبة في جامع الإمام تركي بن عبدالله بالرياض.', 'place', 'جامع الإمام تركي بن عبدالله'],
  ])('%s', (text, type, name) => {
    expect(names(text, type)).toContain(name);
    expect(names(text, 'person')).toEqual([]);
  });
  it('takes no person from cups and prizes', () => {
    expect(names('تأهل الفريق إلى نهائي كأس الأمير فيصل بن فهد.', 'person')).toEqual([]);
  });
  it.each(['وصل الأمير خالد الفيصل إلى مدينة جدة.', 'استقبل مدير المطار الشيخ سالم العتيبي.'])(
    'still takes a person beside one: %s',
    (text) => expect(names(text, 'person')).toHaveLength(1),
  );
});

describe('people of real pages', () => {
  it.each(['أنا سعيد بهذا الفوز.', 'رحم الله الفقيد رحمه الله.', 'قدم الفريق عرضا جيدا.'])(
    'are not made of %s',
    (text) => expect(names(text, 'person')).toEqual([]),
  );
  it('end before the title that follows without a comma', () => {
    const [person] = read(
      'استقبل صاحب السمو الملكي الأمير فيصل بن بندر بن عبدالعزيز أمير منطقة الرياض الضيوف.',
    ).filter((one) => one.type === 'person');
    expect(person).toMatchObject({ name: 'فيصل بن بندر بن عبدالعزيز' });
  });
  it('follow «الناطق باسمها»', () => {
    expect(names('وقال الناطق باسمها إياد البزم إن التحقيق مستمر.', 'person')).toEqual(['إياد البزم']);
  });
});
