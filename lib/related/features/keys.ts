import type { StoryFeatures } from '../types.ts';
import { pairKey, rootOf } from './pairs.ts';
import type { Actor } from '../types.ts';

/** Key of a pair of actors in the index. */
export function pairIndexKey(a: string, b: string): string {
  return `p:${pairKey(a, b)}`;
}

/** Key of a signature term in the index. */
export function termIndexKey(term: string): string {
  return `t:${term}`;
}

/**
 * The keys a story is found by: its actors and the bodies they belong to, its pairs, its signature terms.
 * No bands of the copy signature: of 6,766 near-copies all but a few share enough signature terms to be among the
 * first 200 candidates, and bands would add a dozen index rows an article that nothing else uses.
 */
export function keysOf(
  actors: readonly Actor[],
  threads: StoryFeatures['threads'],
  terms: StoryFeatures['terms'],
): string[] {
  return [
    ...new Set([
      ...actors.flatMap((actor) => [actor.key, rootOf(actor)]),
      ...threads.map(({ a, b }) => pairIndexKey(a, b)),
      ...terms.map(([term]) => termIndexKey(term)),
    ]),
  ];
}
