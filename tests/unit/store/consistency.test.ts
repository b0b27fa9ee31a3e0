// Before Dexie, which looks for IndexedDB when it is loaded.
import 'fake-indexeddb/auto';
import { afterEach, expect, test, vi } from 'vitest';
import { SiyaqDatabase } from '../../../lib/store/db.ts';
import { openStore, type Snapshot } from '../../../lib/store/index.ts';
import { FRESH, maintainStep, RECENT } from '../../../lib/store/terms/maintain.ts';
import { readState, writeState } from '../../../lib/store/terms/state.ts';
import { verifyIndex } from '../../../lib/store/verify.ts';
import { briefed, dump, freshStore, value } from './make.ts';

afterEach(() => vi.restoreAllMocks());

async function faultsOf(name: string): Promise<string[]> {
  const db = new SiyaqDatabase(name);
  try {
    return await verifyIndex(db);
  } finally {
    db.close();
  }
}

/** Same numbers every run (Lehmer). */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % sides;
  };
}

const WORDS = ['أمطار', 'الرباط', 'وزير', 'اتفاق', 'مباراة', 'انتخابات', 'ميناء', 'قمة', 'أسعار', 'زلزال'];

test.each([1, 7, 42])(
  'two hundred random writes, deletions and returns leave the index of a rebuild (%i)',
  async (seed) => {
    const { store, name } = freshStore();
    const roll = dice(seed);
    const word = (): string => WORDS[roll(WORDS.length)]!;
    const gone: Snapshot[] = [];
    for (let i = 0; i < 200; i += 1) {
      const key = `k${roll(25)}`;
      const what = roll(10);
      if (what < 6) {
        const given = { key, title: word(), text: `${word()} ${word()}`, keys: [`t:${word()}`, 'place:MA'] };
        value(await store.saveBriefed(briefed(given)));
      } else if (what < 8) gone.push(value(await store.remove([key, `k${roll(25)}`])));
      else if (gone.length > 0) value(await store.restore(gone[roll(gone.length)]!));
    }
    expect(await faultsOf(name)).toEqual([]);
    expect(value(await store.candidates(['place:MA'])).documents).toBe(value(await store.health()).articles);
  },
  60_000,
);

test('a save whose n-th write fails leaves everything as it was', async () => {
  const method = 'put';
  const { store, name } = freshStore();
  value(await store.saveBriefed(briefed({ key: 'a', text: 'أمطار في الرباط', keys: ['t:مطر'] })));
  const before = await dump(name);
  const original = IDBObjectStore.prototype[method];
  let failed = 0;
  for (let nth = 1; nth <= 24; nth += 1) {
    let call = 0;
    vi.spyOn(IDBObjectStore.prototype, method).mockImplementation(function (this: IDBObjectStore, ...args) {
      call += 1;
      if (call === nth) throw new DOMException('killed', 'AbortError');
      return original.apply(this, args);
    });
    const saved = await store.saveBriefed(briefed({ key: 'a', text: 'قمة في طنجة', keys: ['t:قمة'] }));
    vi.restoreAllMocks();
    if (saved.ok) break;
    failed += 1;
    expect(await dump(name)).toEqual(before);
    expect(await faultsOf(name)).toEqual([]);
  }
  expect(failed).toBeGreaterThan(0);
});

test('an index with a posting too many or too few is told', async () => {
  const { store, name } = freshStore();
  value(await store.saveBriefed(briefed({ key: 'a', text: 'أمطار', keys: ['t:مطر'] })));
  const db = new SiyaqDatabase(name);
  const fresh = (await db.fresh.get(1))!;
  await db.fresh.put({ ...fresh, terms: { ...fresh.terms, k: 'kt:غريب0' } });
  expect(await verifyIndex(db)).toEqual(['missing: kt:مطر0 1', 'not of any article: kt:غريب0 1']);
  db.close();
});

test('an import that opens and closes the library again and again never runs away from its index', async () => {
  const { store, name } = freshStore();
  store.close();
  for (let i = 0; i < 6; i += 1) {
    const page = openStore(name);
    value(
      await page.saveMany(
        Array.from({ length: 50 }, (_, n) => briefed({ key: `k${String(i)}-${String(n)}` })),
      ),
    );
    page.close();
    const db = new SiyaqDatabase(name);
    expect(await db.fresh.count()).toBeLessThan(FRESH);
    db.close();
  }
  expect(await faultsOf(name)).toEqual([]);
});

test('a small segment that is full is moved before more is put into it', async () => {
  const { store, name } = freshStore();
  for (let n = 0; n < 8; n += 1) value(await store.saveBriefed(briefed({ key: `k${String(n)}` })));
  store.close();
  const db = new SiyaqDatabase(name);
  await db.transaction('rw', db.meta, async () => {
    const state = await readState(db);
    await writeState(db, { ...state, fresh: FRESH, recent: RECENT });
  });
  const before = await db.fresh.count();
  expect(await maintainStep(db)).toBe(true);
  expect(await db.fresh.count()).toBe(before);
  db.close();
});
