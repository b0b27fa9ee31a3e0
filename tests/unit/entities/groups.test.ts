import { describe, expect, it, test } from 'vitest';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const read = (text: string) => findEntities(openDocument({ id: 't', text }), []).entities;
const groups = (text: string): string[] =>
  read(text)
    .filter((one) => one.type === 'nationality')
    .map((one) => one.name);

describe('groups of people', () => {
  test.each([
    ['احتج سكان نابلس على القرار.', ['سكان نابلس']],
    ['يعيش أهالي مدينة يافا في الشتات.', ['أهالي مدينة يافا']],
    ['اجتمع أعضاء هيئة السوق المالية أمس.', ['أعضاء هيئة السوق المالية']],
    ['زار الوفد عائلة خليل السكاكيني أمس.', ['عائلة خليل السكاكيني']],
    ['شيعت الجموع أفراد عائلة المصري أمس.', ['عائلة المصري']],
    ['يتعين على العاملين في مجال الرعاية الصحية الحذر.', ['العاملين في مجال الرعاية الصحية']],
    ['ودعا الشعب الفلسطيني إلى الوحدة.', ['الشعب الفلسطيني']],
  ])('take in whom they belong to: %s', (text, names) => expect(groups(text)).toEqual(names));

  test.each([
    ['صدرت وعود للاجئين والمهاجرين.', ['اللاجئين', 'المهاجرين']],
    ['سمح للمراقبين المحليين والدوليين والتعاون معهم.', ['المراقبين المحليين والدوليين']],
    ['استقبلت المدارس الأطفال والتلفزيون معا.', ['الأطفال']],
  ])('end where another begins: %s', (text, names) => expect(groups(text)).toEqual(names));

  test.each(['تراجع الإنتاج في السنة الماضية.', 'هذه السنة صعبة على الجميع.', 'دعا الشعب إلى الوحدة.'])(
    'are none in: %s',
    (text) => expect(groups(text)).toEqual([]),
  );

  it('are the confession beside the other one', () =>
    expect(groups('نشب خلاف بين السنة والشيعة.')).toEqual(['السنة', 'الشيعة']));

  it('leave the names inside them', () =>
    expect(
      read('زار الوفد عائلة خليل السكاكيني ثم سكان نابلس.').map((one) => `${one.type} ${one.name}`),
    ).toEqual(
      expect.arrayContaining(['person خليل السكاكيني', 'place نابلس', 'nationality عائلة خليل السكاكيني']),
    ));
});
