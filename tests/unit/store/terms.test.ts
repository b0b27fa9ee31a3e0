// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { expect, test } from 'vitest';
import { decodePage, eachPosting, encodePage, findInPage, joinLists, ListBuilder, termBytes, withoutNumbers, type TermList } from '../../../lib/store/terms/codec.ts'; // prettier-ignore
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import { verifyIndex } from '../../../lib/store/verify.ts';
import { readColumn, setCells } from '../../../lib/store/terms/columns.ts';
import { maintainStep } from '../../../lib/store/terms/maintain.ts';
import { addLists, spill, takeOut } from '../../../lib/store/terms/segments.ts';
import { readState, writeState } from '../../../lib/store/terms/state.ts';
import { version1 } from '../../../lib/store/versions/1.ts';
import { version2 } from '../../../lib/store/versions/2.ts';
import { version3 } from '../../../lib/store/versions/3.ts';
import { version4 } from '../../../lib/store/versions/4.ts';
import { briefed, dump, features, freshStore, NOW, value } from './make.ts';

function listOf(term: string, postings: readonly (readonly [number, number])[]): TermList {
  const list = new ListBuilder(term);
  for (const [n, weight] of postings) list.add(n, weight);
  return list.done()!;
}

function postingsOf(list: TermList): [number, number][] {
  const out: [number, number][] = [];
  eachPosting(list, (n, weight) => void out.push([n, weight]));
  return out;
}

test('lists of any numbers, weights and letters come back as they were', () => {
  const lists = [
    listOf('kplace:MA', [[1, 0], [2, 3], [130, 1], [70_000, 2], [4_000_000, 3]]),
    listOf('wمغرب\u0001بالمغرب', [[5, 1]]),
    listOf('wété漢字', [[1, 0], [400_000, 0]]),
  ]; // prettier-ignore
  const page = encodePage(lists);
  expect(decodePage(page).map((list) => [list.term, list.count, list.last, postingsOf(list)])).toEqual(
    lists.map((list) => [list.term, list.count, list.last, postingsOf(list)]),
  );
  expect(findInPage(page, [termBytes('wété漢字')]).map(({ count }) => count)).toEqual([2]);
  expect(findInPage(page, [termBytes('wمغرب')])).toEqual([]);
  expect(findInPage(page, [termBytes('wمغرب')], true)).toHaveLength(1);
});

test('lists are joined and lose articles without being unpacked wrongly', () => {
  const joined = joinLists(listOf('x', [[1, 0], [9, 2]]), listOf('x', [[10, 3], [500, 1]])); // prettier-ignore
  expect(postingsOf(joined)).toEqual([[1, 0], [9, 2], [10, 3], [500, 1]]); // prettier-ignore
  expect(postingsOf(withoutNumbers(joined, new Set([1, 10]))!)).toEqual([[9, 2], [500, 1]]); // prettier-ignore
  expect(withoutNumbers(listOf('x', [[1, 0]]), new Set([1]))).toBeUndefined();
});

test('an index that went through fresh rows, the small and the large segment equals one made anew', async () => {
  const { store, name } = freshStore();
  const db = new SiyaqDatabase(name);
  const save = async (i: number): Promise<void> => {
    const text = `خبر ${i} عن كلمة${i % 37} و كلمة${i % 11} في مدينة${i % 5}`;
    value(await store.saveBriefed(briefed({ key: `k${i}`, title: `عنوان ${i}`, text, keys: [`t:${i % 3}`], people: [`شخص${i % 9}`] }))); // prettier-ignore
  };
  for (let i = 0; i < 110; i += 1) await save(i);
  while (await maintainStep(db));
  await db.transaction('rw', db.tables, async () => {
    const state = await readState(db);
    while (await spill(db, state, 1));
    await writeState(db, { ...state, recent: 0 });
  });
  expect((await db.directory.get('main'))!.ids.length).toBeGreaterThan(0);
  for (let i = 100; i < 160; i += 1) await save(i);
  for (let i = 150; i < 170; i += 1) await save(i);
  expect(await verifyIndex(db)).toEqual([]);
  value(await store.remove(['k1', 'k2', 'k105', 'k155', 'k169']));
  expect(await verifyIndex(db)).toEqual([]);
  const ask = { filter: 'all', order: 'newest' } as const;
  expect(value(await store.query({ ...ask, text: '"مدينة3"' })).total).toBe(34);
  expect(value(await store.query({ ...ask, text: 'عنوان 105' })).total).toBe(0);
  db.close();
}, 60_000);

test('an article whose terms are others than those it was given is still taken out whole', async () => {
  const { store, name } = freshStore();
  const db = new SiyaqDatabase(name);
  for (let i = 0; i < 50; i += 1)
    value(await store.saveBriefed(briefed({ key: `k${i}`, text: `كلمة${i} سر` })));
  while (await maintainStep(db));
  const entry = (await db.articles.get('k7'))!;
  const blocks = [{ kind: 'paragraph' as const, text: 'نص آخر' }];
  await db.articles.put({ ...entry, article: { ...entry.article, blocks } });
  value(await store.remove(['k7']));
  expect(await verifyIndex(db)).toEqual([]);
  db.close();
}, 60_000);

test('pages split, shrink and go', async () => {
  const { name } = freshStore();
  const db = new SiyaqDatabase(name);
  const state = await readState(db);
  const terms = Array.from({ length: 3_000 }, (_, i) => `w${String(i).padStart(5, '0')}`);
  await addLists(db, state, 'main', terms.map((term) => listOf(term, [[1, 0], [2, 1]]))); // prettier-ignore
  const before = (await db.directory.get('main'))!.ids.length;
  expect(before).toBeGreaterThan(5);
  expect(await db.pages.count()).toBe(before);
  const gone = new Map(terms.map((term) => [term, new Set([1, 2])]));
  expect(await takeOut(db, state, 'main', gone)).toBe(6_000);
  expect(await db.pages.count()).toBe(0);
  await addLists(db, state, 'main', [listOf('w', [[3, 0]])]);
  expect(await db.pages.count()).toBe(1);
  db.close();
});

test('a library of the first schema opens, is listed, and is in the index again after its rebuild', async () => {
  const { openLibraryOfVersion1 } = await import('./version1.ts');
  const { name, store } = await openLibraryOfVersion1();
  const page = value(await store.query({ text: '', filter: 'all', order: 'newest', limit: 10 }));
  expect(page.keys.length).toBe(page.total);
  expect(page.total).toBeGreaterThan(0);
  const { rebuildOld } = await import('../../../lib/app/rebuild.ts');
  expect(await rebuildOld(store, { rest: async () => undefined })).toBe(page.total);
  const db = new SiyaqDatabase(name);
  expect(await verifyIndex(db)).toEqual([]);
  expect(value(await store.health())).toMatchObject({ articles: page.total, saved: 1 });
  expect(value(await store.rebuildProgress())).toEqual({
    done: page.total,
    total: page.total,
    state: 'done',
  });
  expect(Object.keys(await dump(name))).not.toContain('postings');
  db.close();
}, 60_000);

test('a library of the third schema keeps its articles and is indexed anew', async () => {
  const { name, store } = freshStore();
  const { article, brief } = briefed({ key: 'a', text: 'أمطار في الرباط' });
  const old = new Dexie(name);
  for (const version of [version1, version2, version3]) version(old);
  const entry = {
    key: 'a',
    article,
    saved: true,
    firstSeen: NOW,
    lastSeen: NOW,
    versions: [],
    dismissed: [],
  };
  await old.table('articles').put(entry);
  await old.table('briefs').put({ key: 'a', brief, engine: 1 });
  await old.table('features').put({ key: 'a', n: 1, v: 1, json: '{}', minhash: new Uint16Array() });
  await old.table('numbers').put({ n: 1, key: 'a', terms: 3 });
  old.close();
  expect(value(await store.record('a'))).toMatchObject({ saved: true });
  expect(value(await store.dueForRebuild({ engine: 1, features: 1 }, 10))).toEqual(['a']);
  value(await store.putRebuilt(brief, features([])));
  const db = new SiyaqDatabase(name);
  expect(await verifyIndex(db)).toEqual([]);
  db.close();
});

test('columns of the fourth schema are cut anew, each article as it was', async () => {
  const name = 'columns-of-4';
  const old = new Dexie(name);
  for (const version of [version1, version2, version3, version4]) version(old);
  const last = 9_000;
  const seen = Uint32Array.from({ length: last + 1 }, (_, n) => (n % 7 === 0 ? 0 : n * 3));
  const kept = Uint8Array.from({ length: last + 1 }, (_, n) => (n % 5 === 0 ? 1 : 0));
  for (let b = 0; b * 1_024 <= last; b += 1) {
    const part = <T extends Uint32Array | Uint8Array>(whole: T, into: T): T => {
      into.set(whole.subarray(b * 1_024, (b + 1) * 1_024));
      return into;
    };
    await old.table('columns').bulkPut([
      { c: 'seen', b, data: part(seen, new Uint32Array(1_024)) },
      { c: 'kept', b, data: part(kept, new Uint8Array(1_024)) },
    ]);
  }
  await old
    .table('columns')
    .put({ c: 'values', b: 0, data: { data: new Uint8Array(3), ends: new Uint32Array(1_024) } });
  old.close();
  const db = new SiyaqDatabase(name);
  expect((await readColumn(db, 'seen', last)).subarray(0, last + 1)).toEqual(seen);
  expect((await readColumn(db, 'kept', last)).subarray(0, last + 1)).toEqual(kept);
  await setCells(db, new Map([[8_999, { seen: 5, kept: 0 }]]));
  expect((await readColumn(db, 'seen', last))[8_999]).toBe(5);
  expect(await db.columns.where('c').equals('values').count()).toBe(1);
  expect(await db.columns.count()).toBeLessThan(10);
  db.close();
});
