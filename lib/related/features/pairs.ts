import type { Thread } from '../../model/analysis.ts';
import type { Actor, StoryFeatures } from '../types.ts';
import { isCountry } from './places.ts';

type StoryThread = StoryFeatures['threads'][number];

/** Actors of at least this weight stand in the headline, or in the lead and again: a story can be theirs. */
const PROMINENT = 0.4;
const PARTIES = 4;
const THREADS = 8;

/** The body or country an actor stands for in a pair. */
export function rootOf({
  key,
  parent,
}: Pick<Actor, 'key'> & { readonly parent?: string | undefined }): string {
  return parent ?? key;
}

/** One key for a pair, whichever is named first. */
export function pairKey(a: string, b: string): string {
  return a < b ? `${a}|${b}` : `${b}|${a}`;
}

/**
 * The threads of a story: those the analysis found, with the larger bodies in place of their offices, and the pairs of
 * its most prominent parties. People are no parties of a pair: they come and go while the thread stays.
 */
export function threadsOf(
  actors: readonly Actor[],
  themes: readonly string[],
  found: readonly Thread[],
): StoryThread[] {
  const roots = new Map(actors.map((actor) => [actor.key, rootOf(actor)]));
  const out = new Map<string, StoryThread>();
  const add = (thread: StoryThread): void => {
    const key = pairKey(thread.a, thread.b);
    const known = out.get(key);
    if (known !== undefined) out.set(key, { ...known, main: known.main || thread.main });
    else if (thread.a !== thread.b && out.size < THREADS) out.set(key, thread);
  };
  for (const { a, b, theme, section } of found)
    add({ a: roots.get(a) ?? a, b: roots.get(b) ?? b, theme, main: section === 'main' });
  const parties = partiesOf(actors);
  for (const [i, a] of parties.entries())
    for (const b of parties.slice(i + 1)) add({ a, b, theme: themes[0] ?? '', main: true });
  return [...out.values()];
}

/** Roots of the prominent countries and organisations of the main section, most prominent first. */
function partiesOf(actors: readonly Actor[]): string[] {
  const able = actors.filter(
    ({ key, parent, type, main, weight }) =>
      main && weight >= PROMINENT && (type === 'organisation' || isCountry(rootOf({ key, parent }))),
  );
  return [...new Set(able.map(rootOf))].slice(0, PARTIES);
}
