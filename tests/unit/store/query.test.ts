// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { describe, expect, test } from 'vitest';
import { dayOf, parseQuery } from '../../../lib/store/query/parse.ts';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import type { Store } from '../../../lib/store/index.ts';
import { briefed, freshStore, NOW, value, type Given } from './make.ts';

describe('reading a query', () => {
  test.each([
    ['outlet:هسبريس زلزال', 'outlet=هسبريس', 'زلزال'],
    ['شخص:"فوزي لقجع"', 'person="فوزي لقجع"', ''],
    ['منظمة:«الأمم المتحدة» قرار', 'organisation="الأمم المتحدة"', 'قرار'],
    ['org:fifa place:الرباط', 'organisation=fifa place=الرباط', ''],
    ['بعد:2024-11 قبل:٢٠٢٥', 'after=2024-11 before=٢٠٢٥', ''],
    ['وسم:مهم مجموعة:بحث', 'tag=مهم collection=بحث', ''],
    ['is:saved حالة:محفوظ', 'is=saved is=محفوظ', ''],
    ['قال: نعم', '', 'قال: نعم'],
    ['https://example.com/a', '', 'https://example.com/a'],
    ['"كأس العالم" قطر', '', '"كأس العالم" قطر'],
    ['', '', ''],
    ['   ', '', ''],
    ['::: :', '', '::: :'],
  ])('%s', (text, filters, words) => {
    const parsed = parseQuery(text);
    if (!parsed.ok) throw new Error(parsed.fault.code);
    expect(
      parsed.query.filters
        .map(({ field, value: given, quoted }) => `${field}=${quoted ? `"${given}"` : given}`)
        .join(' '),
    ).toBe(filters);
    expect(parsed.query.texts.map(({ text: given, exact }) => (exact ? `"${given}"` : given)).join(' ')).toBe(
      words,
    );
  });

  test.each([
    ['زلزال "الحوز', 'unclosed-quote', 6, 12],
    ['outlet:', 'missing-value', 0, 7],
    ['شخص: فوزي', 'missing-value', 0, 4],
    ['outlet:"هسبريس', 'unclosed-quote', 7, 14],
    ['after:أمس', 'bad-date', 6, 9],
    ['before:2024-13', 'bad-date', 7, 14],
    ['after:2024-02-30', 'bad-date', 6, 16],
    ['is:lost', 'bad-is', 3, 7],
    ['foo:bar', 'unknown-field', 0, 4],
    ['ا'.repeat(601), 'too-long', 600, 601],
  ])('%s is a fault with its place', (text, code, start, end) => {
    expect(parseQuery(text)).toEqual({ ok: false, fault: { code, start, end } });
  });

  test('dates are years, months or days in any digits', () => {
    expect(dayOf('1970')).toBe(0);
    expect(dayOf('٢٠٢٤/١١/٥')).toBe(Date.UTC(2024, 10, 5) / 86_400_000);
    expect(dayOf('24-11-05')).toBeUndefined();
  });
});

async function filled(): Promise<{ store: Store; name: string }> {
  const made = freshStore();
  const given: Given[] = [
    { key: 'a', title: 'قرض جديد للمغرب', text: 'منح صندوق النقد الدولي المغرب قرضا.', outlet: 'هسبريس', people: ['فوزي لقجع'], published: '2024-11-05T10:00:00Z', now: '2024-11-05T10:00:00Z' },
    { key: 'b', title: 'مباراة في الرباط', text: 'قال رئيس الجامعة إن المباراة في كأس العالم بالمغرب.', outlet: 'بريد الرباط', people: ['فوزي لقجع', 'وليد الركراكي'], published: '2024-11-06T10:00:00Z', now: '2024-11-06T10:00:00Z' },
    { key: 'c', title: 'العالم يحتفل', text: 'كأس من الشاي في العالم القروي المغربي.', outlet: 'هسبريس', published: '2024-12-01T10:00:00Z', now: '2024-12-01T10:00:00Z' },
    { key: 'd', title: 'بلا تاريخ', text: 'نص عن المغرب، المغرب، المغرب.', now: '2025-01-10T10:00:00Z' },
  ]; // prettier-ignore
  for (const one of given) value(await made.store.saveBriefed(briefed(one)));
  const db = new SiyaqDatabase(made.name);
  await db.tags.put({ id: 't1', name: 'مهم', nameKey: 'مهم', createdAt: NOW });
  await db.collections.bulkPut([
    { id: 'c1', name: 'بحث', createdAt: NOW },
    { id: 'c2', name: 'فصل أول', parent: 'c1', createdAt: NOW },
  ]);
  await db.filings.bulkPut([
    { key: 'a', tags: ['t1'], collections: [], note: '', changedAt: NOW },
    { key: 'c', tags: ['t1'], collections: ['c2'], note: '', changedAt: NOW },
  ]);
  db.close();
  return made;
}

describe('searching by query words', () => {
  test('each keeps what it says', async () => {
    const { store } = await filled();
    value(await store.setSaved(['b'], true, NOW));
    const keys = async (text: string, exact = false): Promise<string> =>
      value(await store.query({ text, filter: 'all', order: 'newest', exact })).keys.join('');
    expect(await keys('outlet:هسبريس')).toBe('ca');
    expect(await keys('outlet:هسب')).toBe('ca');
    expect(await keys('مصدر:"بريد الرباط"')).toBe('b');
    expect(await keys('person:لقجع')).toBe('ba');
    expect(await keys('شخص:"فوزي لقجع" مباراة')).toBe('b');
    expect(await keys('شخص:الركراكي شخص:لقجع')).toBe('b');
    expect(await keys('place:لقجع')).toBe('');
    expect(await keys('after:2024-11-06')).toBe('dcb');
    expect(await keys('after:2024-11 before:2024-12')).toBe('ba');
    expect(await keys('is:saved')).toBe('b');
    expect(await keys('is:recent المغرب')).toBe('dca');
    expect(await keys('tag:مهم')).toBe('ca');
    expect(await keys('مجموعة:بحث')).toBe('c');
    expect(await keys('tag:مهم outlet:هسبريس قرض')).toBe('a');
    expect(value(await store.query({ text: 'after:x', filter: 'all', order: 'newest' }))).toEqual({
      total: 0,
      keys: [],
      fault: { code: 'bad-date', start: 6, end: 7 },
    });
  });

  test('exact forms and phrases are met as they stand', async () => {
    const { store } = await filled();
    const keys = async (text: string, exact = false): Promise<string> =>
      value(await store.query({ text, filter: 'all', order: 'newest', exact })).keys.join('');
    expect(await keys('المغرب ')).toBe('dcba');
    expect(await keys('المغرب', true)).toBe('da');
    expect(await keys('"المغرب"')).toBe('da');
    expect(await keys('"بالمغرب"')).toBe('b');
    expect(await keys('كأس العالم')).toBe('cb');
    expect(await keys('"كأس العالم"')).toBe('b');
  });

  test('relevance ranks the headline first, then what the text turns on; limit cuts, total counts', async () => {
    const { store } = await filled();
    const page = value(await store.query({ text: 'المغرب ', filter: 'all', order: 'relevance' }));
    expect(page.keys[0]).toBe('a');
    expect(page.keys[1]).toBe('d');
    const two = value(await store.query({ text: 'المغرب ', filter: 'all', order: 'relevance', limit: 2 }));
    expect(two).toMatchObject({ total: 4, keys: page.keys.slice(0, 2) });
    expect(value(await store.query({ text: '', filter: 'all', order: 'newest', limit: 1 }))).toEqual({
      total: 4,
      keys: ['d'],
    });
  });
});

describe('facets, completions, highlights', () => {
  test('facets count the matches and their words keep just these', async () => {
    const { store } = await filled();
    const ask = { text: '', filter: 'all', order: 'newest' } as const;
    const { total, values } = value(await store.facets(ask));
    expect(total).toBe(4);
    expect(values.outlet.map(({ name, count }) => [name, count])).toEqual([['هسبريس', 2], ['بريد الرباط', 1]]); // prettier-ignore
    expect(values.person.map(({ name, count }) => [name, count])).toEqual([['فوزي لقجع', 2], ['وليد الركراكي', 1]]); // prettier-ignore
    expect(values.month.map(({ key, count }) => [key, count])).toEqual([
      ['2025-01', 1],
      ['2024-12', 1],
      ['2024-11', 2],
    ]);
    expect(values.tag).toEqual([{ key: 't1', name: 'مهم', count: 2, term: 'tag:"مهم"' }]);
    for (const list of Object.values(values))
      for (const { term, count } of list)
        expect(value(await store.query({ ...ask, text: term })).total, term).toBe(count);
    const some = value(await store.facets({ ...ask, text: 'outlet:هسبريس' }));
    expect(some.total).toBe(2);
    expect(some.values.person.map(({ count }) => count)).toEqual([1]);
    expect(value(await store.facets({ ...ask, text: '"' })).fault?.code).toBe('unclosed-quote');
  });

  test('the largest facet values are those that counting every article gives, whatever order they came in', async () => {
    const { store } = freshStore();
    // Counts of 1 to 40 over 200 people, many equal, the commonest known last.
    const people = Array.from({ length: 200 }, (_, i) => `شخص ${String(i)}`);
    const list = Array.from({ length: 40 }, (_, n) =>
      briefed({
        key: `k${String(n)}`,
        people: people.filter((_name, i) => (i * 7 + 3) % 40 >= n).slice(-24),
      }),
    );
    value(await store.saveMany(list));
    const counts = new Map<string, number>();
    for (const { brief } of list)
      for (const { name } of brief.people) counts.set(name, (counts.get(name) ?? 0) + 1);
    const expected = [...counts.values()].sort((a, b) => b - a).slice(0, 12);
    const { values } = value(await store.facets({ text: '', filter: 'all', order: 'newest' }));
    expect(values.person.map(({ count }) => count)).toEqual(expected);
    for (const { name, count } of values.person) expect(count, name).toBe(counts.get(name));
  });

  test('completions are query words and what the library holds, commonest first', async () => {
    const { store } = await filled();
    const of = async (text: string) =>
      value(await store.suggest(text)).map(({ kind, term, count }) => [kind, term, count]);
    expect(await of('مص')).toEqual([['field', 'مصدر:', undefined]]);
    expect(await of('قرض فوز')).toEqual([['person', 'person:"فوزي لقجع"', 2]]);
    expect(await of('outlet:')).toEqual([
      ['outlet', 'outlet:"هسبريس"', 2],
      ['outlet', 'outlet:"بريد الرباط"', 1],
    ]);
    expect(await of('شخص:"وليد')).toEqual([['person', 'person:"وليد الركراكي"', 1]]);
    expect(await of('وسم:مه')).toEqual([['tag', 'tag:"مهم"', undefined]]);
  });

  test('a word is found at every letter while it is being typed, whatever stands before its stem', async () => {
    const { store } = freshStore();
    // Each with the letters that tell it from its proclitics: from there on it is found.
    const words = { المغرب: 'المغ', والمغرب: 'والمغ', بالمغرب: 'بالمغ', للمغرب: 'للمغ', ومحمد: 'ومحم', وزارة: 'وز', الملك: 'المل', المانيا: 'الما' }; // prettier-ignore
    for (const word of Object.keys(words)) {
      const text = `قيل أمس ${word} غدا.`;
      value(await store.saveBriefed(briefed({ key: word, title: 'خبر', text, now: NOW })));
    }
    for (const [word, from] of Object.entries(words))
      for (let length = from.length; length <= word.length; length += 1) {
        const text = word.slice(0, length);
        const { keys } = value(await store.query({ text, filter: 'all', order: 'relevance' }));
        expect(keys, text).toContain(word);
      }
    // Nothing but proclitics so far asks for nothing.
    expect(value(await store.query({ text: 'فال', filter: 'all', order: 'relevance' })).total).toBe(8);
    const [row] = value(await store.highlights(['المغرب'], { text: 'المغ', filter: 'all', order: 'newest' }));
    expect(row?.snippet?.spans.length).toBe(1);
  });

  test('highlights are the forms of the words, in headline and text', async () => {
    const { store } = await filled();
    const ask = { text: 'المغرب قرض', filter: 'all', order: 'newest' } as const;
    const [row] = value(await store.highlights(['a', 'gone'], ask));
    expect(row!.title.map(({ start, end }) => 'قرض جديد للمغرب'.slice(start, end))).toEqual([
      'قرض',
      'للمغرب',
    ]);
    const { text, spans } = row!.snippet!;
    expect(spans.map(({ start, end }) => text.slice(start, end))).toEqual(['المغرب', 'قرضا']);
    const [exact] = value(await store.highlights(['a'], { ...ask, exact: true }));
    expect(exact!.title.map(({ start }) => start)).toEqual([0]);
  });
});
