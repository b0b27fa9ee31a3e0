import type { Headline } from '../model/feeds.ts';
import { bodyName } from '../related/features/bodies.ts';
import { termIndexKey } from '../related/features/keys.ts';
import { rarityIn, type Rarity } from '../related/rarity.ts';
import { looseWords, stemOf, withoutArticle } from '../related/stems.ts';
import type { Actor, StoryFeatures } from '../related/types.ts';
import { looseKey } from '../text/fold.ts';

/** Stems shorter than this are in every other word. */
const LETTERS = 3;

/** A name of the open story to look for in headlines. */
export interface Name {
  readonly actor: Actor;
  /** The name as words without articles, between blanks. */
  readonly words: string;
  readonly stems: readonly string[];
}

/** Names to look for: those of the main actors, and of the bodies they belong to. */
export function namesOf({ actors }: StoryFeatures): Name[] {
  const out = new Map<string, Name>();
  const add = (actor: Actor): void => {
    const words = looseWords(actor.name);
    if (words.length === 0 || out.has(actor.key)) return;
    out.set(actor.key, {
      actor,
      words: ` ${words.map(withoutArticle).join(' ')} `,
      stems: words.map(stemOf),
    });
  };
  for (const actor of actors.filter(({ main }) => main)) {
    add(actor);
    const body = actor.parent === undefined ? undefined : bodyName(actor.parent);
    if (actor.parent !== undefined && body !== undefined) add({ ...actor, key: actor.parent, name: body });
  }
  return [...out.values()];
}

/** A headline needs two things of the story: a name and a word, two words, or two names. */
const LEAST_SHARED = 2;

/**
 * The headlines that may have enough of the story, and how rare its names and words are among all of them, smoothed
 * towards what is expected of news. Looks for pieces of words in the folded headline: a light stem, and a name without
 * its article, stand in every form of the word. Taking words apart costs five times as much.
 */
export function sift(
  headlines: readonly Headline[],
  names: readonly Name[],
  stems: ReadonlySet<string>,
): { readonly near: readonly Headline[]; readonly rarity: Rarity } {
  const needles = new Map<string, Set<string>>();
  const add = (needle: string, key: string): void =>
    void needles.set(needle, (needles.get(needle) ?? new Set()).add(key));
  for (const { actor, words } of names) add(longest(words.trim().split(' ')), actor.key);
  for (const stem of stems) if (stem.length >= LETTERS) add(stem, termIndexKey(stem));
  const frequency = new Map<string, number>();
  const near = headlines.filter(({ title }) => {
    const folded = looseKey(title);
    let found = 0;
    for (const [needle, keys] of needles) {
      if (!folded.includes(needle)) continue;
      found += 1;
      for (const key of keys) frequency.set(key, (frequency.get(key) ?? 0) + 1);
    }
    return found >= LEAST_SHARED;
  });
  return { near, rarity: rarityIn({ documents: headlines.length, frequency }) };
}

function longest(words: readonly string[]): string {
  return words.reduce((best, word) => (word.length > best.length ? word : best), '');
}
