import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
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
