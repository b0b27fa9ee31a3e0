import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import type { ArticleRecord } from '../../../lib/model/record.ts';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import { openDesk } from '../../../lib/store/desk/index.ts';
import { briefed, dump, freshStore, NOW, value } from './make.ts';

const A = 'https://a.example/1';
const B = 'https://a.example/2';

async function worked() {
  const { store, name } = freshStore();
  const desk = openDesk(name);
  value(await store.saveBriefed(briefed({ key: A })));
  value(await store.saveBriefed(briefed({ key: B, title: 'عنوان آخر' })));
  value(await desk.tagArticles([A, B], 'أمن', { id: 'tag', now: NOW }));
  value(
    await desk.addMark(
      { key: A, start: 0, end: 3, text: 'نص ', note: 'هنا', codes: [], coder: '' },
      { id: 'mark', now: NOW },
    ),
  );
  return { store, desk, name };
}

test('a deleted article takes its filing and marks, and brings them back', async () => {
  const { store, name } = await worked();
  const { filings, marks } = await dump(name);
  const snapshot = value(await store.remove([A]));
  const after = await dump(name);
  expect(after['filings']).toMatchObject([{ key: B }]);
  expect(after['marks']).toEqual([]);
  value(await store.restore(snapshot));
  const back = await dump(name);
  expect(back['filings']).toEqual(filings);
  expect(back['marks']).toEqual(marks);
});

test('what is read for an export holds the reader’s work by its names, and only where there is any', async () => {
  const { store, name } = await worked();
  value(await store.saveBriefed(briefed({ key: 'c' })));
  const db = new SiyaqDatabase(name);
  await db.collections.bulkPut([
    { id: 'c1', name: 'بحث', createdAt: NOW },
    { id: 'c2', name: 'فصل أول', parent: 'c1', createdAt: NOW },
  ]);
  await db.codes.put({ id: 'k', name: 'إطار', colour: 'red', memo: '', createdAt: NOW } as never);
  await db.filings.update(A, { collections: ['c2', 'gone'], note: 'ملاحظتي' });
  await db.marks.update('mark', { codes: ['k', 'gone'] });
  db.close();
  const records: ArticleRecord[] = [];
  for await (const chunk of store.exportRecords([A, B, 'c'])) records.push(...chunk);
  expect(records.map(({ work }) => work)).toEqual([
    {
      tags: ['أمن'],
      collections: ['بحث / فصل أول'],
      note: 'ملاحظتي',
      marks: [{ start: 0, end: 3, text: 'نص ', note: 'هنا', codes: ['إطار'], coder: '' }],
    },
    { tags: ['أمن'], collections: [], note: '', marks: [] },
    undefined,
  ]);
});

test('an article the reader worked on does not expire, one she only read does', async () => {
  const { store, desk, name } = await worked();
  value(await desk.untagArticles([B], 'tag', NOW));
  expect(value(await store.expire('2030-01-01T00:00:00Z'))).toBe(1);
  expect((await dump(name))['articles']).toMatchObject([{ key: A }]);
});

test('deleting everything leaves nothing of the desk', async () => {
  const { store, desk, name } = await worked();
  value(await desk.addToQueue('https://a.example/3', 'خبر', NOW));
  value(await desk.keepDraft('note:x', 'مسودة', NOW));
  value(await store.removeEverything());
  const left = Object.entries(await dump(name)).filter(([, rows]) => rows.length > 0);
  expect(left.filter(([table]) => table !== 'meta')).toEqual([]);
});
