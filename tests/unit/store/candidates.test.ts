import { expect, test } from 'vitest';
import { openMemoryIndex } from '../../../lib/related/memory-index.ts';
import { briefed, features, freshStore, value } from './make.ts';

/** Keys of article `i`: one that all share, one of a hundred, one of ten, one of its own. */
function keysOf(i: number): string[] {
  return ['place:SA', `org:${i % 100}`, `person:${i % 1000}`, `t:only${i}`];
}

test('the index on disk and the one in memory find the same candidates among two thousand', async () => {
  const { store } = freshStore();
  const memory = openMemoryIndex();
  for (let i = 0; i < 2_000; i += 1) {
    const one = briefed({ key: `k${i}`, title: 'خبر', text: 'نص' });
    value(await store.saveBriefed({ ...one, features: features(keysOf(i)) }));
    const row = { key: `k${i}`, url: '', title: '', retrievedAt: '', saved: false, readingMinutes: 1, people: [], organisations: [], places: [] }; // prettier-ignore
    memory.add({ key: `k${i}`, features: features(keysOf(i)), row });
  }
  const found = value(await store.candidates(keysOf(1321), 200));
  const expected = memory.candidates(keysOf(1321), 200);
  expect(found.documents).toBe(2_000);
  expect(found.frequency).toEqual(expected.frequency);
  expect(found.frequency.get('place:SA')).toBe(2_000);
  expect(found.stories.map(({ key }) => key)).toEqual(expected.stories.map(({ key }) => key));
  // Its own term, then the other of its person, which shares its organisation too; the key of all brings nobody.
  expect(found.stories.slice(0, 2).map(({ key }) => key)).toEqual(['k1321', 'k321']);
  expect(found.stories).toHaveLength(20);
}, 120_000);
