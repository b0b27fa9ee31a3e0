/**
 * The gazetteers, compiled once and lazily: one trie over match keys of words for places, organisations and
 * nationality words, plus hash sets of given names, titles and words that never belong to a name.
 * Source of the tables: lib/data/ar (each record names its own). Cost: one pass over the tables at first use.
 */
import familyNames from '../data/ar/family-names.json' with { type: 'json' };
import givenNames from '../data/ar/given-names.json' with { type: 'json' };
import nisba from '../data/ar/nisba.json' with { type: 'json' };
import notNames from '../data/ar/not-names.json' with { type: 'json' };
import orgs from '../data/ar/orgs.json' with { type: 'json' };
import places from '../data/ar/places.json' with { type: 'json' };
import titles from '../data/ar/titles.json' with { type: 'json' };
import sayings from '../data/ar/verbs-of-saying.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import { nisbaForms } from '../text/nisba.ts';

export type ListedType = 'place' | 'organisation' | 'nationality';

/** One thing a listed name may stand for. */
export interface Listed {
  readonly type: ListedType;
  readonly key: string;
  /** ISO code of the country it lies in, for telling homonyms apart. */
  readonly country?: string;
  /** Also a common word: needs a place word beside it. */
  readonly weak: boolean;
  /** Spelt in Latin capitals: only an exact match counts. */
  readonly latin: boolean;
  /** A whole country, or a plural of people. */
  readonly kind: string;
}

interface Node {
  next?: Map<string, Node>;
  value?: Listed[];
}

export interface Lexicon {
  readonly root: Node;
  /** Given names; true: opens a name by itself. */
  readonly given: ReadonlyMap<string, boolean>;
  /** Words that often end a name, written with or without article. */
  readonly family: ReadonlySet<string>;
  readonly titles: ReadonlyMap<string, string>;
  /** Titles that say whose relative or counterpart somebody is: a name follows, no role. */
  readonly relations: ReadonlySet<string>;
  readonly stop: ReadonlySet<string>;
  /** Verbs of saying as written: they follow names and are never part of one. */
  readonly verbs: ReadonlySet<string>;
}

export interface TrieHit {
  readonly length: number;
  readonly listed: readonly Listed[];
}

function insert(root: Node, name: string, listed: Listed): void {
  let node = root;
  for (const token of tokenise(name)) {
    node.next ??= new Map();
    let child = node.next.get(token.key);
    if (child === undefined) {
      child = {};
      node.next.set(token.key, child);
    }
    node = child;
  }
  if (node === root) return;
  node.value ??= [];
  if (!node.value.some((known) => known.key === listed.key)) node.value.push(listed);
}

function isLatin(name: string): boolean {
  const code = name.charCodeAt(0);
  return code < 0x250 && code > 57;
}

function compile(): Lexicon {
  const root: Node = {};
  for (const place of places) {
    const country = 'country' in place ? place.country : place.kind === 'country' ? place.id : undefined;
    const weak: readonly string[] = 'weak' in place ? place.weak : [];
    for (const name of place.names)
      insert(root, name, {
        type: 'place', key: `place:${place.id}`, weak: weak.includes(name), latin: false, kind: place.kind,
        ...(country !== undefined && { country }),
      }); // prettier-ignore
  }
  for (const org of orgs)
    for (const name of org.names)
      insert(root, name, {
        type: 'organisation', key: `org:${org.id}`, weak: false, latin: isLatin(name), kind: org.kind,
      }); // prettier-ignore
  for (const record of nisba) {
    const plural: readonly string[] = 'plural' in record ? record.plural : [];
    for (const { form, people } of nisbaForms(record.base, plural))
      insert(root, form, {
        type: 'nationality', key: `nationality:${record.id}`, weak: false, latin: false, kind: people ? 'people' : 'adjective',
      }); // prettier-ignore
  }
  const given = new Map<string, boolean>();
  // «ايمان» and «إيمان» have one key: a word in one spelling is a word in all.
  for (const record of givenNames) {
    const key = matchKey(record.id);
    given.set(key, given.get(key) !== false && !('weak' in record));
  }
  const heads = new Map<string, string>();
  const relations = new Set<string>();
  for (const record of titles) {
    heads.set(matchKey(record.id), record.kind);
    if ('relation' in record) relations.add(matchKey(record.id));
  }
  const verbs = new Set(sayings.flatMap(({ past, present }) => [...past, ...present]).map(matchKey));
  const family = new Set(familyNames.map((record) => matchKey(record.id)));
  return {
    verbs,
    root,
    given,
    family,
    titles: heads,
    relations,
    stop: new Set(notNames.map((record) => matchKey(record.id))),
  };
}

let compiled: Lexicon | undefined;

/** The compiled tables; built on first use and kept. */
export function lexicon(): Lexicon {
  compiled ??= compile();
  return compiled;
}

/** Longest listed name that begins with the word `first` and goes on with `rest(1)`, `rest(2)`… At most 14 words. */
export function lookUp(
  root: Node,
  first: string,
  rest: (ahead: number) => string | undefined,
): TrieHit | undefined {
  let node = root.next?.get(first);
  let best: TrieHit | undefined;
  for (let length = 1; node !== undefined && length <= 14; length += 1) {
    if (node.value !== undefined) best = { length, listed: node.value };
    if (node.next === undefined) break;
    const key = rest(length);
    node = key === undefined ? undefined : node.next.get(key);
  }
  return best;
}
