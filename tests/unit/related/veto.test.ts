import { describe, expect, test } from 'vitest';
import { listOf, rowsOf, type Given } from './make.ts';

const deal = (id: string, other: string, published: string): Given => ({
  id,
  published,
  title: `اتفاق بين المغرب و${other} لتعزيز التعاون`,
  text: `وقع المغرب و${other} اتفاق تعاون جديدا. وقال مسؤول إن الاتفاق يعزز التعاون بين الجانبين ويفتح آفاقا جديدة.`,
});

const crash = (id: string, place: string): Given => ({
  id,
  published: '2024-10-14',
  title: `مصرع تسعة أشخاص في انقلاب حافلة ب${place}`,
  text: `لقي تسعة أشخاص مصرعهم وأصيب عشرون آخرون في انقلاب حافلة لنقل المسافرين قرب مدينة ${place}، وفتح تحقيق في أسباب الحادث.`,
});

describe('what carries nothing', () => {
  test('generic words with another partner are no relation', () => {
    const open = deal('un', 'الأمم المتحدة', '2024-10-01');
    expect(rowsOf(listOf(open, [deal('wb', 'البنك الدولي', '2024-10-02')]))).toEqual([]);
    expect(rowsOf(listOf(open, [deal('un2', 'الأمم المتحدة', '2024-12-02')]))).toHaveLength(1);
  });

  test('two accidents of one week in two countries are two stories', () => {
    expect(rowsOf(listOf(crash('a', 'مراكش'), [crash('b', 'أسيوط')]))).toEqual([]);
  });

  test('an outlet or an agency in both texts is no reason', () => {
    const open: Given = {
      id: 'a',
      outlet: 'أنباء الخليج',
      published: '2024-10-01',
      title: 'أمطار غزيرة على مسقط',
      text: 'شهدت مسقط أمطارا غزيرة، بحسب ما ذكرت رويترز وأنباء الخليج.',
    };
    const other: Given = { ...open, id: 'b', title: 'معرض للخط في حلب', text: 'افتتح في حلب معرض للخط العربي، بحسب ما ذكرت رويترز وأنباء الخليج.' }; // prettier-ignore
    expect(rowsOf(listOf(open, [other]))).toEqual([]);
  });
});

test('the same text is order and relation for every run', () => {
  const library = ['الأمم المتحدة', 'البنك الدولي', 'اليونسكو'].map((other, i) =>
    deal(`${i}`, other, `2024-11-0${i + 1}`),
  );
  const open = deal('q', 'الأمم المتحدة', '2024-10-01');
  expect(listOf(open, library)).toEqual(listOf(open, [...library].reverse()));
});

test('links of the page with rare names in common are the last rows; the rest are left out', () => {
  const open: Given = {
    ...deal('q', 'اليونسكو', '2024-10-01'),
    links: [
      { url: 'https://example.com/l1', title: 'اليونسكو تدرج موقعا في المغرب على قائمتها', from: 'related' },
      { url: 'https://example.com/l2', title: 'وصفة اليوم: كعكة التفاح', from: 'related' },
      { url: 'https://example.com/l3', title: 'اليونسكو والمغرب', from: 'tag' },
    ],
  };
  const rows = listOf(open, []).rows;
  expect(rows.map(({ id, relation, rung }) => [id, relation, rung])).toEqual([
    ['https://example.com/l1', 'page-link', 'page'],
  ]);
  expect(rows[0]?.reasons[0]?.kind).toBe('link');
});
