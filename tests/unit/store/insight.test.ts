// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import { briefed, entity, features, freshStore, value } from './make.ts';
import type { Briefed, Store } from '../../../lib/store/index.ts';

function story(key: string, day: string, people: readonly string[], role = ''): Briefed {
  const one = briefed({ key, title: `عنوان ${key}`, outlet: 'هسبريس', published: `${day}T10:00:00Z`, now: `${day}T12:00:00.000Z` });
  const entities = people.map((name) => ({ ...entity(name), roles: role === '' ? [] : [role] }));
  const days = ['2024-09-20'];
  return { ...one, brief: { ...one.brief, people: entities }, features: { ...features([]), days } };
} // prettier-ignore

async function filled(): Promise<{ store: Store; name: string }> {
  const made = freshStore();
  for (const one of [
    story('a', '2024-10-01', ['لقجع', 'إنفانتينو'], 'رئيس الجامعة'),
    story('b', '2024-11-01', ['لقجع', 'إنفانتينو', 'الركراكي'], 'رئيس الجامعة'),
    story('c', '2025-01-01', ['لقجع'], 'وزير'),
  ])
    value(await made.store.saveBriefed(one));
  return made;
}

test('the page of an entity: articles newest first, who stands beside it, roles over time', async () => {
  const { store } = await filled();
  const view = value(await store.entity('person:لقجع'))!;
  expect(view).toMatchObject({
    name: 'لقجع',
    type: 'person',
    total: 3,
    outlets: [{ key: 'هسبريس', count: 3 }],
  });
  expect(view.rows.map(({ key }) => key)).toEqual(['c', 'b', 'a']);
  expect(view.actors.map(({ key, count }) => [key, count])).toEqual([['person:إنفانتينو', 2], ['person:الركراكي', 1]]); // prettier-ignore
  expect(view.roles).toEqual([
    { role: 'رئيس الجامعة', count: 2, first: '2024-10-01', last: '2024-11-01' },
    { role: 'وزير', count: 1, first: '2025-01-01', last: '2025-01-01' },
  ]);
  expect(view.months.map(({ period }) => period)).toEqual(['2024-10', '2024-11', '2025-01']);
  const second = value(await store.entity('person:لقجع', { offset: 1, limit: 1 }))!;
  expect(second.rows.map(({ key }) => key)).toEqual(['b']);
  expect(value(await store.entity('person:غائب'))).toBeUndefined();
});

test('a thread: the articles of both actors, their days and the days they speak of', async () => {
  const { store } = await filled();
  const thread = value(await store.thread('person:لقجع', 'person:إنفانتينو', ''));
  expect(thread).toMatchObject({ total: 2, first: '2024-10-01', last: '2024-11-01', labelA: 'لقجع' });
  expect(thread.timeline.map(({ day, kind, key }) => `${day} ${kind} ${key}`)).toEqual([
    '2024-09-20 mentioned b',
    '2024-09-20 mentioned a',
    '2024-10-01 published a',
    '2024-11-01 published b',
  ]);
  expect(value(await store.thread('person:لقجع', '', '')).total).toBe(3);
  expect(value(await store.thread('person:لقجع', 'person:غائب', '')).total).toBe(0);
});

test('overview and graph count articles, the graph with first and last days', async () => {
  const { store } = await filled();
  const ask = { text: '', filter: 'all', order: 'newest' } as const;
  const overview = value(await store.overview(ask));
  expect(overview.total).toBe(3);
  expect(overview.people.map(({ count }) => count)).toEqual([3, 2, 1]);
  expect(overview.days).toEqual([
    { period: '2024-10-01', count: 1 },
    { period: '2024-11-01', count: 1 },
    { period: '2025-01-01', count: 1 },
  ]);
  const graph = value(await store.graph(ask, { nodes: 10, edges: 10 }));
  expect(graph.nodes.map(({ key }) => key)).toEqual(['person:لقجع', 'person:إنفانتينو', 'person:الركراكي']);
  expect(graph.edges[0]).toEqual({ a: 'person:لقجع', b: 'person:إنفانتينو', count: 2, first: '2024-10-01', last: '2024-11-01' }); // prettier-ignore
  expect(graph.edges).toHaveLength(3);
  const few = value(await store.graph(ask, { nodes: 2, edges: 10, least: 2 }));
  expect([few.nodes.length, few.edges.length]).toEqual([2, 1]);
});

test('counts are the same before and after the index took the articles in', async () => {
  const { store, name } = freshStore();
  for (let i = 0; i < 60; i += 1)
    value(await store.saveBriefed(story(`k${i}`, '2024-10-01', [`شخص${i % 7}`, 'لقجع'])));
  const db = new SiyaqDatabase(name);
  await expect.poll(() => db.fresh.count()).toBeLessThan(32);
  const view = value(await store.entity('person:لقجع'))!;
  expect(view.total).toBe(60);
  expect(view.actors.reduce((sum, { count }) => sum + count, 0)).toBe(60);
  value(await store.remove(['k0', 'k59']));
  expect(value(await store.entity('person:لقجع'))!.total).toBe(58);
  expect(value(await store.entity('person:شخص0'))!.total).toBe(8);
  db.close();
});

test('a followed thread tells what came after the reader last looked', async () => {
  const { store, name } = await filled();
  const db = new SiyaqDatabase(name);
  const id = 'person:إنفانتينو|person:لقجع|';
  await db.followedThreads.put({
    id, a: 'person:إنفانتينو', b: 'person:لقجع', theme: '', labelA: '', labelB: '', since: '', seen: '2024-10-15T00:00:00.000Z',
  }); // prettier-ignore
  expect(value(await store.followedThreads())).toMatchObject([{ id, total: 2, fresh: 1 }]);
  value(await store.seeThread(id, '2025-02-01T00:00:00.000Z'));
  expect(value(await store.followedThreads())).toMatchObject([{ fresh: 0 }]);
  value(await store.saveBriefed(story('e', '2025-03-01', ['لقجع', 'إنفانتينو'])));
  expect(value(await store.followedThreads())).toMatchObject([{ total: 3, fresh: 1 }]);
  db.close();
});
