// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { Dexie } from 'dexie';
import { describe, expect, test, vi } from 'vitest';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import { verifyIndex } from '../../../lib/store/verify.ts';
import { briefed, dump, freshStore, NOW, value } from './make.ts';

const KEY = 'https://example.com/a';

describe('saving', () => {
  test('the same text twice is one record whose last visit moves', async () => {
    const { store, name } = freshStore();
    expect(value(await store.saveBriefed(briefed({ key: KEY, text: 'أمطار في الرباط' })))).toEqual({
      key: KEY,
      outcome: 'new',
    });
    const before = await dump(name);
    const again = briefed({ key: KEY, text: 'أمطار في الرباط', now: '2024-11-06T10:00:00.000Z' });
    expect(value(await store.saveBriefed(again)).outcome).toBe('seen');
    const after = await dump(name);
    for (const table of ['briefs', 'stories', 'numbers', 'pages', 'fresh'])
      expect(after[table]).toEqual(before[table]);
    const record = value(await store.record(KEY));
    expect(record).toMatchObject({ firstSeen: NOW, lastSeen: '2024-11-06T10:00:00.000Z', versions: [] });
  });

  test('another text becomes current; the old one is a version, and can no longer be found', async () => {
    const { store } = freshStore();
    value(
      await store.saveBriefed(briefed({ key: KEY, text: 'إحدى عشرة ضحية في الانهيار', people: ['سعاد'] })),
    );
    value(await store.setSaved([KEY], true, NOW));
    value(await store.setDismissed(KEY, 'person:سعاد', true));
    value(await store.setDismissed(KEY, 'person:غائب', true));
    value(
      await store.saveBriefed(
        briefed({ key: KEY, text: 'أربع عشرة ضحية', people: ['سعاد'], now: '2024-11-07T00:00:00.000Z' }),
      ),
    );
    const record = value(await store.record(KEY))!;
    expect(record.saved).toBe(true);
    expect(record.dismissed).toEqual(['person:سعاد']);
    expect(record.versions.map((version) => version.text)).toEqual(['إحدى عشرة ضحية في الانهيار']);
    expect(value(await store.query({ text: 'الانهيار', filter: 'all', order: 'newest' })).total).toBe(0);
    expect(value(await store.query({ text: 'أربع', filter: 'saved', order: 'newest' })).keys).toEqual([KEY]);
  });

  test('versions are bounded', async () => {
    const { store } = freshStore();
    for (let i = 0; i < 25; i += 1)
      value(await store.saveBriefed(briefed({ key: KEY, text: `نسخة رقم ${i}` })));
    const { versions } = value(await store.record(KEY))!;
    expect(versions).toHaveLength(20);
    expect(versions[0]?.text).toBe('نسخة رقم 23');
  });

  test('a newer engine replaces the brief without making a version', async () => {
    const { store } = freshStore();
    value(await store.saveBriefed(briefed({ key: KEY })));
    expect(value(await store.dueForRebuild({ engine: 2, features: 1 }, 10))).toEqual([KEY]);
    expect(value(await store.saveBriefed(briefed({ key: KEY, engine: 2 }))).outcome).toBe('rebuilt');
    expect(value(await store.dueForRebuild({ engine: 2, features: 1 }, 10))).toEqual([]);
    expect(value(await store.record(KEY))?.versions).toEqual([]);
  });

  test('a write that breaks in the middle leaves nothing', async () => {
    const { store, name } = freshStore();
    value(await store.saveBriefed(briefed({ key: KEY, text: 'نص أول' })));
    const before = await dump(name);
    const bad = briefed({ key: 'https://example.com/b', text: 'نص ثان' });
    // A function cannot be stored: the put of the brief fails after the index was written.
    const broken = { ...bad, brief: { ...bad.brief, broken: () => '' } };
    const result = await store.saveBriefed(broken);
    expect(result.ok).toBe(false);
    expect(await dump(name)).toEqual(before);
  });

  test('twenty saves at once, two of them of one page, are all there once', async () => {
    const { store, name } = freshStore();
    const keys = Array.from({ length: 20 }, (_, i) => `https://example.com/${i % 19}`);
    for (const result of await Promise.all(keys.map((key) => store.saveBriefed(briefed({ key })))))
      value(result);
    const tables = await dump(name);
    for (const table of ['articles', 'briefs', 'stories', 'rows', 'numbers'])
      expect(tables[table], table).toHaveLength(19);
    expect(value(await store.query({ text: 'تجربة', filter: 'all', order: 'newest' })).total).toBe(19);
  });

  test('an address that stands twice in one list is taken in order, and is one record', async () => {
    const { store, name } = freshStore();
    const texts = ['نص أول', 'نص ثان', 'نص ثان'];
    const list = [
      ...texts.map((text) => briefed({ key: KEY, text })),
      briefed({ key: 'https://example.com/b' }),
    ];
    expect(value(await store.saveMany(list))).toEqual(['new', 'changed', 'seen', 'new']);
    expect(value(await store.record(KEY))?.versions.map(({ text }) => text)).toEqual(['نص أول']);
    const db = new SiyaqDatabase(name);
    expect(await verifyIndex(db)).toEqual([]);
    db.close();
  });

  test('a full disk is a value with its code', async () => {
    const { store } = freshStore();
    const full = vi.spyOn(Dexie.prototype, 'transaction').mockRejectedValue(
      Object.assign(new Error('aborted'), {
        name: 'AbortError',
        inner: Object.assign(new Error('full'), { name: 'QuotaExceededError' }),
      }),
    );
    expect(await store.saveBriefed(briefed({ key: KEY }))).toMatchObject({
      ok: false,
      error: { code: 'quota' },
    });
    full.mockRestore();
  });

  test('a newer database is told apart', async () => {
    const { store, name } = freshStore();
    await new Promise<void>((resolve) => {
      const request = indexedDB.open(name, 990);
      request.addEventListener('success', () => {
        request.result.close();
        resolve();
      });
    });
    const answer = await store.health();
    // Dexie opens a newer version when all stores are there; here none are.
    expect(answer.ok).toBe(false);
  });

  test('what is not there is said so', async () => {
    const { store } = freshStore();
    expect(await store.setDismissed('https://example.com/x', 'a', true)).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(await store.setSaved(['https://example.com/x'], true, NOW)).toMatchObject({
      error: { code: 'not-found' },
    });
    expect(value(await store.record('https://example.com/x'))).toBeUndefined();
  });
});
