import type { LibraryRow } from '../model/record.ts';
import { keysOf } from '../related/features/keys.ts';
import type { StoryFeatures, StoryRow } from '../related/types.ts';
import type { StoryEntry, RowEntry } from './db.ts';

/** What is kept as text: keys are worked out again, the copy signature is packed apart. */
interface Packed {
  readonly f: Omit<StoryFeatures, 'keys' | 'minhash'>;
  readonly r: StoryRow;
  /** Only when they are not the keys of the features themselves. */
  readonly k?: readonly string[];
}

/**
 * Features as they are stored: one string and one packed array. The browser copies a tree of small objects many times
 * slower than it parses one string, and a related list reads a hundred of them.
 */
export function packFeatures(key: string, n: number, features: StoryFeatures, row: RowEntry): StoryEntry {
  const { keys, minhash, ...f } = features;
  const same = keysOf(f.actors, f.threads, f.terms).join('\n') === keys.join('\n');
  const packed: Packed = { f, r: storyRow(row), ...(!same && { k: keys }) };
  return { key, n, v: features.v, json: JSON.stringify(packed), minhash: Uint16Array.from(minhash) };
}

/** `withKeys`: look-up keys too; comparing stories needs none. */
export function unpackFeatures(
  { json, minhash }: StoryEntry,
  withKeys = true,
): { features: StoryFeatures; row: StoryRow } {
  const { f, r, k }: Packed = JSON.parse(json);
  const keys = withKeys ? (k ?? keysOf(f.actors, f.threads, f.terms)) : [];
  return { features: { ...f, keys, minhash: [...minhash] }, row: r };
}

function storyRow({ key, url, title, outlet, published, saved }: LibraryRow): StoryRow {
  return {
    key,
    url,
    title,
    ...(outlet !== undefined && { outlet }),
    ...(published !== undefined && { published }),
    saved,
  };
}
