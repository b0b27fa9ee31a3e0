import { describe, expect, test } from 'vitest';
import type { LibraryPage } from '../../../lib/model/record.ts';
import type { Store } from '../../../lib/store/index.ts';
import { briefed, entity, dump, freshStore, NOW, value, type Given } from './make.ts';
import { FIRST_KEYS } from '../../../lib/store/watch.ts';

async function fill(store: Store, ...given: readonly Given[]): Promise<void> {
  for (const one of given) value(await store.saveBriefed(briefed(one)));
}

async function find(store: Store, text: string): Promise<readonly string[]> {
  return value(await store.query({ text, filter: 'all', order: 'newest' })).keys;
}

describe('search', () => {
  test('finds spellings, clitics and beginnings; all words must be there', async () => {
    const { store } = freshStore();
    await fill(
      store,
      {
        key: 'a',
        title: 'السدود بالمغرب',
        text: 'أفادت المديريّة العامّة أنّ نسبة الملء بلغت ٢٩ في المائة.',
        now: '2024-11-01T00:00:00Z',
      },
      {
        key: 'b',
        title: 'قمة في مراكش',
        text: 'وصل الوفد إلى مراكش وزار أگادير مع مسؤولين.',
        people: ['فوزي لقجع'],
        now: '2024-11-02T00:00:00Z',
      },
      {
        key: 'c',
        title: 'مهرجان',
        text: 'يقام بمراكش وللمغربية حضور.',
        outlet: 'بريد الرباط',
        now: '2024-11-03T00:00:00Z',
      },
    );
    expect(await find(store, 'المغرب')).toEqual(['c', 'a']);
    expect(await find(store, 'بالمغرب ')).toEqual(['c', 'a']);
    expect(await find(store, 'للمغرب')).toEqual(['c', 'a']);
    expect(await find(store, 'مراكش')).toEqual(['c', 'b']);
    expect(await find(store, 'بمراكش')).toEqual(['c', 'b']);
    expect(await find(store, 'أكادير')).toEqual(['b']);
    expect(await find(store, 'المديرية')).toEqual(['a']);
    expect(await find(store, 'الـمـديرية العامه')).toEqual(['a']);
    expect(await find(store, '29')).toEqual(['a']);
    expect(await find(store, 'المدي')).toEqual(['a']);
    expect(await find(store, 'المدي ')).toEqual([]);
    expect(await find(store, 'مراكش مهرجان')).toEqual(['c']);
    expect(await find(store, 'مراكش السدود')).toEqual([]);
    expect(await find(store, 'لقجع')).toEqual(['b']);
    expect(await find(store, 'بريد الرباط')).toEqual(['c']);
    expect(await find(store, 'في')).toEqual(['c', 'b', 'a']);
    expect(await find(store, '  «» ')).toEqual(['c', 'b', 'a']);
  });

  test('order and filter', async () => {
    const { store } = freshStore();
    await fill(
      store,
      { key: 'a', title: '«ب» أولا', published: '2024-11-05T00:30:00+03:00', now: '2024-11-03T00:00:00Z' },
      { key: 'b', title: 'أ ثانيا', published: '2024-11-04T22:00:00Z', now: '2024-11-02T00:00:00Z' },
      { key: 'c', title: 'ت', now: '2024-11-01T00:00:00Z' },
    );
    value(await store.setSaved(['b', 'c'], true, NOW));
    const keys = async (
      filter: 'all' | 'saved' | 'recent',
      order: 'newest' | 'published' | 'title',
    ): Promise<string> => value(await store.query({ text: '', filter, order })).keys.join('');
    expect(await keys('all', 'newest')).toBe('abc');
    // 00:30 at +03:00 is 21:30 of the day before.
    expect(await keys('all', 'published')).toBe('bac');
    expect(await keys('all', 'title')).toBe('bac');
    expect(await keys('saved', 'newest')).toBe('bc');
    expect(await keys('recent', 'title')).toBe('a');
    expect(value(await store.rows(['c', 'gone', 'a'])).map((row) => row.key)).toEqual(['c', 'a']);
    expect(value(await store.rows(['a']))[0]).not.toHaveProperty('titleKey');
    value(await store.setSaved(['b'], false, NOW));
    expect(value(await store.record('b'))).not.toHaveProperty('savedAt');
    expect(value(await store.health())).toMatchObject({ articles: 3, saved: 1 });
  });
});

describe('deleting', () => {
  test('remove takes everything out of the index too; restore brings it back', async () => {
    const { store, name } = freshStore();
    await fill(
      store,
      { key: 'a', text: 'زلزال في الحوز', keys: ['place:x'] },
      { key: 'b', text: 'مهرجان في الحوز' },
    );
    value(await store.setSaved(['a'], true, NOW));
    const record = value(await store.record('a'));
    const snapshot = value(await store.remove(['a', 'never there']));
    expect(await find(store, 'الحوز')).toEqual(['b']);
    const left = await dump(name);
    expect(JSON.stringify(left)).not.toContain('زلزال');
    expect(JSON.stringify(left['fresh'])).not.toContain('place:x');
    value(await store.restore(snapshot));
    expect(value(await store.record('a'))).toEqual(record);
    expect(await find(store, 'زلزال الحوز')).toEqual(['a']);
    value(await store.restore(snapshot));
    expect((await dump(name))['numbers']).toHaveLength(2);
  });

  test('expire never touches saved articles', async () => {
    const { store } = freshStore();
    await fill(
      store,
      { key: 'a', now: '2024-01-01T00:00:00Z' },
      { key: 'b', now: '2024-01-01T00:00:00Z' },
      { key: 'c' },
    );
    value(await store.setSaved(['a'], true, NOW));
    expect(value(await store.expire('2024-06-01T00:00:00.000Z'))).toBe(1);
    expect([...(await find(store, ''))].sort()).toEqual(['a', 'c']);
  });

  test('removing everything leaves empty tables', async () => {
    const { store, name } = freshStore();
    await fill(store, { key: 'a' }, { key: 'b' });
    value(await store.removeEverything());
    for (const [table, rows] of Object.entries(await dump(name))) expect(rows, table).toEqual([]);
    await fill(store, { key: 'a' });
    expect(await find(store, 'نص')).toEqual(['a']);
  });
});

describe('reading all', () => {
  test('exports every record once, in chunks', async () => {
    const { store } = freshStore();
    await fill(store, ...Array.from({ length: 25 }, (_, i) => ({ key: `k${i}`, text: `نص ${i}` })));
    const chunks: number[] = [];
    const seen = new Set<string>();
    for await (const chunk of store.exportRecords('all', 10)) {
      chunks.push(chunk.length);
      for (const record of chunk) seen.add(record.key);
    }
    expect(chunks).toEqual([10, 10, 5]);
    expect(seen.size).toBe(25);
    const some: string[] = [];
    for await (const chunk of store.exportRecords(['k3', 'gone', 'k1']))
      some.push(...chunk.map((record) => record.key));
    expect(some).toEqual(['k3', 'k1']);
  });

  test('candidates share keys; the rarest count most', async () => {
    const { store } = freshStore();
    await fill(
      store,
      { key: 'a', keys: ['org:un', 'place:MA'] },
      { key: 'b', keys: ['org:un'] },
      { key: 'c', keys: ['org:un'] },
      { key: 'd', keys: ['person:x'] },
    );
    const found = value(await store.candidates(['org:un', 'place:MA', 'nothing'], 2));
    expect(found.stories).toHaveLength(2);
    expect(found.stories[0]?.key).toBe('a');
    expect(found.documents).toBe(4);
    expect([...found.frequency]).toEqual([
      ['org:un', 3],
      ['place:MA', 1],
      ['nothing', 0],
    ]);
    expect(value(await store.stories('all')).map((story) => story.key)).toEqual(['a', 'b', 'c', 'd']);
  });

  test('watchers see every change until stopped', async () => {
    const { store } = freshStore();
    const pages: LibraryPage[] = [];
    const stop = store.watchQuery({ text: 'خبر', filter: 'all', order: 'newest' }, (page) =>
      pages.push(page),
    );
    await expect.poll(() => pages.at(-1)?.total).toBe(0);
    await fill(store, { key: 'a', text: 'خبر عاجل' });
    await expect.poll(() => pages.at(-1)?.keys).toEqual(['a']);
    stop();
    stop();
    const before = pages.length;
    await fill(store, { key: 'b', text: 'خبر آخر' });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(pages).toHaveLength(before);
    const titles: (string | undefined)[] = [];
    const end = store.watchRecord('b', (record) => titles.push(record?.brief.title));
    await expect.poll(() => titles.at(-1)).toBe('عنوان تجريبي');
    value(await store.remove(['b']));
    await expect.poll(() => titles.at(-1)).toBeUndefined();
    end();
  });

  test.each([
    ['', [false, true]],
    ['خبر', [true]],
  ])(
    'a long list («%s») is told by its first keys and its total, and by the numbers of all',
    async (text, told) => {
      const { store } = freshStore();
      const many = Array.from({ length: FIRST_KEYS + 20 }, (_, i) =>
        briefed({ key: `k${i}`, text: 'خبر', now: `2024-11-05T10:${String(i % 60).padStart(2, '0')}:00Z` }),
      );
      value(await store.saveMany(many));
      const seen: LibraryPage[] = [];
      const stop = store.watchQuery({ text, filter: 'all', order: 'newest' }, (page) => seen.push(page));
      await expect.poll(() => seen.length).toBe(told.length);
      expect(seen.map(({ numbers }) => numbers !== undefined)).toEqual(told);
      for (const { keys, total } of seen) expect([keys.length, total]).toEqual([FIRST_KEYS, many.length]);
      const numbers = seen.at(-1)!.numbers!;
      const all = value(await store.keys(numbers));
      expect(all.slice(0, FIRST_KEYS)).toEqual(seen.at(-1)!.keys);
      expect(new Set(all).size).toBe(many.length);
      expect(value(await store.among(numbers, ['k3', 'nothing', all[1]!, all[0]!]))).toEqual(
        all.filter((key) => key === 'k3' || key === all[0] || key === all[1]),
      );
      value(await store.remove(['k0']));
      await expect.poll(() => seen.at(-1)?.numbers?.length).toBe(many.length - 1);
      expect(seen.at(-1)!.total).toBe(many.length - 1);
      expect(value(await store.keys(numbers)).filter((key) => key === undefined)).toHaveLength(1);
      stop();
    },
  );

  test.each(['newest', 'published', 'title'] as const)(
    '%s: the order by columns is that of the rows',
    async (order) => {
      const { store } = freshStore();
      const many = Array.from({ length: 80 }, (_, i) =>
        briefed({
          key: `k${i}`,
          title: `${'ابتثجح'[(i * 5) % 6]!} عنوان ${String((i * 7) % 80)}`,
          text: 'خبر',
          // Several an hour: a column that counts days would lose their order.
          published: new Date(Date.UTC(2024, 10, 5) + ((i * 37) % 80) * 600_000).toISOString(),
          now: new Date(Date.UTC(2024, 10, 9) + ((i * 11) % 80) * 1_000).toISOString(),
        }),
      );
      value(await store.saveMany(many));
      const rows = value(await store.query({ text: '', filter: 'all', order }));
      const columns = value(await store.query({ text: 'خبر', filter: 'all', order }));
      expect(columns.keys).toEqual(rows.keys);
      expect(value(await store.keys(columns.numbers!))).toEqual(rows.keys);
    },
  );

  test('a row names who acts in the story, not who is only in its background', async () => {
    const { store } = freshStore();
    const one = briefed({ key: 'a', text: 'خبر' });
    const people = [entity('ناصر بوريطة'), { ...entity('هنري كيسنجر'), sections: ['background' as const] }];
    value(await store.saveBriefed({ ...one, brief: { ...one.brief, people } }));
    expect(value(await store.rows(['a']))[0]?.people).toEqual(['ناصر بوريطة']);
  });

  test('the first rows of a list come with its keys', async () => {
    const { store } = freshStore();
    await fill(store, { key: 'a', title: 'خبر أول' }, { key: 'b', title: 'خبر ثان' });
    const pages: LibraryPage[] = [];
    const stop = store.watchQuery({ text: '', filter: 'all', order: 'newest' }, (page) => pages.push(page));
    await expect.poll(() => pages.length).toBe(1);
    expect(pages[0]?.rows).toEqual(value(await store.rows(pages[0]?.keys ?? [])));
    expect(pages[0]?.rows).toHaveLength(2);
    stop();
  });

  test('two thousand records stay quick to save, search and list', async () => {
    const { store } = freshStore();
    const words = [
      'أمطار',
      'انتخابات',
      'مهرجان',
      'قمة',
      'زلزال',
      'ميناء',
      'مدرسة',
      'جامعة',
      'محكمة',
      'اتفاق',
    ];
    for (let i = 0; i < 2000; i += 1) {
      const text = `${words[i % 10]!} في المدينة رقم ${i} خلال ${words[(i * 7) % 10]!}`;
      value(await store.saveBriefed(briefed({ key: `k${i}`, title: `خبر ${i}`, text })));
    }
    const start = performance.now();
    expect(
      value(await store.query({ text: 'انتخابات', filter: 'all', order: 'newest' })).total,
    ).toBeGreaterThan(150);
    expect(await find(store, 'المدينة 1234')).toEqual(['k1234']);
    expect(value(await store.query({ text: '', filter: 'all', order: 'title' })).total).toBe(2000);
    // Measured near 60 ms; the bound only catches a scan of all articles.
    expect(performance.now() - start).toBeLessThan(2000);
  }, 120_000);
});
