import type { Relation } from '../model/related.ts';
import { tells, type Evidence } from './compare.ts';
import { areCopies } from './copies.ts';
import type { StoryFeatures } from './types.ts';
import { EVENT, FOLLOW_UP, LEAST, SHARED } from './weights.ts';

/** One way two stories can be related. The first rule of the list that holds names the relation. */
interface RelationRule {
  readonly relation: (evidence: Evidence) => Relation;
  readonly holds: (evidence: Evidence, open: StoryFeatures, other: StoryFeatures) => boolean;
}

const RULES: readonly RelationRule[] = [
  {
    relation: () => 'copy',
    holds: (evidence, open, other) => areCopies(open, other, evidence.likeness),
  },
  {
    relation: () => 'same-event',
    holds: ({ gap, termShare, titleShare, actors }) =>
      Math.abs(gap ?? 0) <= EVENT.days &&
      (termShare >= EVENT.sure ||
        (termShare >= EVENT.terms && (titleShare >= EVENT.title || actors.some(tells)))),
  },
  {
    relation: ({ gap }) => ((gap ?? 0) < 0 ? 'earlier' : 'follow-up'),
    holds: ({ gap, termShare, actorShare, actors, pairs }) =>
      gap !== undefined &&
      gap !== 0 &&
      Math.abs(gap) <= FOLLOW_UP.days &&
      termShare >= FOLLOW_UP.terms &&
      actorShare >= FOLLOW_UP.actors &&
      (actors.some(tells) || pairs.length > 0),
  },
  {
    relation: () => 'same-thread',
    holds: ({ pairs }) => pairs.some(({ main, otherMain }) => main && otherMain),
  },
  {
    relation: () => 'background-of',
    holds: ({ pairs }) => pairs.some(({ main, otherMain }) => !main && otherMain),
  },
  {
    relation: () => 'same-thread',
    holds: ({ actors, actorShare, termShare }) =>
      actorShare >= SHARED.actors &&
      termShare >= SHARED.terms &&
      actors.some((shared) => tells(shared) && shared.rarity >= SHARED.rarity),
  },
];

/**
 * How a story of the library stands to the open one, or undefined when it is not to be shown: too little in common, or
 * other actors and only generic words.
 */
export function relationOf(
  evidence: Evidence,
  open: StoryFeatures,
  other: StoryFeatures,
): Relation | undefined {
  if (evidence.score < LEAST) return undefined;
  return RULES.find(({ holds }) => holds(evidence, open, other))?.relation(evidence);
}
