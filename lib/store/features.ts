import type { LibraryRow } from '../model/record.ts';
import { keysOf } from '../related/features/keys.ts';
import type { Actor, StoryFeatures, StoryRow } from '../related/types.ts';
import type { RowEntry, StoryEntry } from './db.ts';
import { packText, unpackText } from './packed-text.ts';

/** What is kept as text: keys are worked out again, the copy signature is packed apart. */
interface Packed {
  readonly f: Omit<StoryFeatures, 'keys' | 'minhash' | 'actors'>;
  readonly a: readonly PackedActor[];
  readonly r: StoryRow;
  /** Only when they are not the keys of the features themselves. */
  readonly k?: readonly string[];
}

type PackedActor = readonly [
  key: string,
  name: string,
  type: string,
  weight: number,
  main: 0 | 1,
  parent?: string,
];

/**
 * Features as they are stored: packed bytes, half of the same as a string (4.1 → 1.9 kB an article). The browser copies a tree of small objects many
 * times slower than it decodes one text, and a related list reads some tens of them.
 */
export function packFeatures(n: number, features: StoryFeatures, row: RowEntry, terms: number): StoryEntry {
  const { keys, minhash, actors, ...f } = features;
  const same = keysOf(actors, f.threads, f.terms).join('\n') === keys.join('\n');
  const packed: Packed = { f, a: actors.map(packActor), r: storyRow(row), ...(!same && { k: keys }) };
  const data = packText(JSON.stringify(packed));
  return { n, key: row.key, v: features.v, terms, data, minhash: Uint16Array.from(minhash) };
}

/** `withKeys`: look-up keys too; comparing stories needs none. */
export function unpackFeatures(
  { data, minhash }: StoryEntry,
  withKeys = true,
): { features: StoryFeatures; row: StoryRow } {
  const { f, a, r, k }: Packed = JSON.parse(unpackText(data));
  const actors = a.map(unpackActor);
  const keys = withKeys ? (k ?? keysOf(actors, f.threads, f.terms)) : [];
  return { features: { ...f, actors, keys, minhash: [...minhash] }, row: r };
}

function packActor({ key, name, type, weight, main, parent }: Actor): PackedActor {
  const packed = [key, name, LETTERS[type], weight, main ? 1 : 0] as const;
  return parent === undefined ? packed : [...packed, parent];
}

const LETTERS: { readonly [type in Actor['type']]: string } = { person: 'p', organisation: 'o', place: 'l' };
const TYPES: { readonly [letter: string]: Actor['type'] } = { p: 'person', o: 'organisation', l: 'place' };

function unpackActor([key, name, type, weight, main, parent]: PackedActor): Actor {
  return {
    key,
    name,
    type: TYPES[type]!,
    weight,
    main: main === 1,
    ...(parent !== undefined && { parent }),
  };
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
