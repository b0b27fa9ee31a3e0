// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { expect, test } from 'vitest';
import { recordArticle } from '../../../lib/app/record-article.ts';
import { rebuildOld } from '../../../lib/app/rebuild.ts';
import { relatedOf } from '../../../lib/app/related.ts';
import { badgeFor } from '../../../lib/app/badge.ts';
import type { ArticleDraft } from '../../../lib/model/article.ts';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import type { Store } from '../../../lib/store/index.ts';
import { verifyIndex } from '../../../lib/store/verify.ts';
import { freshStore, NOW, value } from '../store/make.ts';

function draft(id: string, title: string, text: string): ArticleDraft {
  return {
    extractor: 1, url: `https://example.com/${id}`, title, tags: [], language: 'ar', direction: 'rtl', links: [], partial: false,
    published: { raw: '', value: '2024-11-05', source: 'given', calendar: 'gregory', confidence: 1 },
    blocks: [{ kind: 'paragraph', text }],
  }; // prettier-ignore
}

const LOAN =
  'وقع المغرب والأمم المتحدة، الثلاثاء بالرباط، اتفاقا حول مكافحة الإرهاب. وقال وزير الخارجية ناصر بوريطة إن الاتفاق يعزز التعاون مع الأمم المتحدة.';
const TALKS =
  'أجرى وزير الخارجية ناصر بوريطة، بالرباط، مباحثات مع الأمم المتحدة حول اتفاق مكافحة الإرهاب الذي وقعه المغرب. وأكد بوريطة أهمية الاتفاق.';

async function filled(): Promise<{ store: Store; db: SiyaqDatabase }> {
  const { store, name } = freshStore();
  value(
    await recordArticle(store, draft('a', 'اتفاق بين المغرب والأمم المتحدة حول مكافحة الإرهاب', LOAN), NOW),
  );
  value(
    await recordArticle(store, draft('b', 'بوريطة يبحث اتفاق مكافحة الإرهاب مع الأمم المتحدة', TALKS), NOW),
  );
  return { store, db: new SiyaqDatabase(name) };
}

const rest = async (): Promise<void> => undefined;

async function peopleOf(store: Store, id: string): Promise<string[]> {
  return value(await store.record(`https://example.com/${id}`))!.brief.people.map(({ key }) => key);
}

test('briefs of an older engine are made anew, what the reader did stays, a second run does nothing', async () => {
  const { store, db } = await filled();
  const key = 'https://example.com/a';
  value(await store.setSaved([key], true, NOW));
  await db.briefs.toCollection().modify((entry) => void Object.assign(entry, { engine: 0, brief: { ...entry.brief, people: [] } })); // prettier-ignore
  expect(await rebuildOld(store, { rest })).toBe(2);
  expect(await peopleOf(store, 'a')).toContain('person:ناصر بوريطه');
  expect(value(await store.record(key))).toMatchObject({ saved: true, firstSeen: NOW, lastSeen: NOW });
  expect(value(await store.rebuildProgress())).toEqual({ done: 2, total: 2, state: 'done' });
  expect(await rebuildOld(store, { rest })).toBe(0);
  expect(await verifyIndex(db)).toEqual([]);
  db.close();
});

test('the work stops at the reader’s word and goes on from there', async () => {
  const { store, db } = await filled();
  await db.briefs.toCollection().modify((entry) => void Object.assign(entry, { engine: 0 }));
  let count = 0;
  const stopping = async (): Promise<void> => {
    count += 1;
    if (count === 1) value(await store.pauseRebuild(true));
  };
  expect(await rebuildOld(store, { rest: stopping })).toBe(1);
  expect(value(await store.rebuildProgress())).toMatchObject({ state: 'paused' });
  expect(await rebuildOld(store, { rest })).toBe(0);
  value(await store.pauseRebuild(false));
  expect(await rebuildOld(store, { rest })).toBe(1);
  db.close();
});

test('a correction reaches what was read before, and later pages; taken back, the brief is as it was', async () => {
  const { store, db } = await filled();
  const person = (await peopleOf(store, 'a')).find((key) => key.includes('بوريطه'))!;
  await db.corrections.put({ id: `${person} none`, entity: person, name: 'ناصر بوريطة', kind: 'none', createdAt: NOW }); // prettier-ignore
  expect(await rebuildOld(store, { rest })).toBe(2);
  expect(await peopleOf(store, 'a')).not.toContain(person);
  value(await recordArticle(store, draft('c', 'بوريطة في الرباط', TALKS), NOW));
  expect(await peopleOf(store, 'c')).not.toContain(person);
  await db.corrections.clear();
  expect(await rebuildOld(store, { rest })).toBe(3);
  expect(await peopleOf(store, 'a')).toContain(person);
  expect(await verifyIndex(db)).toEqual([]);
  db.close();
});

test('«not related» is never listed again, «together» is one event, «apart» is not', async () => {
  const { store, db } = await filled();
  const [a, b] = ['https://example.com/a', 'https://example.com/b'];
  const say = async (verdict?: 'unrelated' | 'apart' | 'together'): Promise<string | undefined> => {
    await db.verdicts.clear();
    if (verdict !== undefined) await db.verdicts.put({ id: `${a} ${b}`, a, b, verdict, createdAt: NOW });
    const list = value(await relatedOf(store, value(await store.record(b))!));
    return list.rows.find(({ id }) => id === a)?.relation;
  };
  expect(await say()).toBe('same-event');
  expect(await say('unrelated')).toBeUndefined();
  expect(await say('apart')).toBe('same-thread');
  expect(await say('together')).toBe('same-event');
  db.close();
});

test('an article of a followed thread shows on the badge until the thread has been looked at', async () => {
  const { store, db } = await filled();
  const key = 'https://example.com/a';
  const id = 'org:un|place:MA|';
  await db.followedThreads.put({ id, a: 'org:un', b: 'place:MA', theme: '', labelA: '', labelB: '', since: '2024-01-01', seen: '2024-01-01T00:00:00.000Z' }); // prettier-ignore
  expect(await badgeFor(store, key)).toBe('+2');
  value(await store.seeThread(id, '2024-12-01T00:00:00.000Z'));
  expect(await badgeFor(store, key)).toBe('1');
  db.close();
});
