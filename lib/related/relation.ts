import type { Relation } from '../model/related.ts';
import type { Evidence } from './compare.ts';
import { areCopies } from './copies.ts';
import type { StoryFeatures } from './types.ts';
import { ALIKE, EVENT, FOLLOW_UP, LEAST, SHARED, TAKEN_OVER } from './weights.ts';

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
    holds: (evidence) =>
      Math.abs(evidence.gap ?? 0) <= EVENT.days &&
      ((evidence.likeness >= TAKEN_OVER && !evidence.mouldsApart) ||
        (evidence.termShare >= (evidence.gap === undefined ? EVENT.undated : EVENT.terms) &&
          sameActors(evidence, EVENT))),
  },
  {
    relation: ({ gap }) => ((gap ?? 0) < 0 ? 'earlier' : 'follow-up'),
    holds: (evidence) =>
      evidence.gap !== undefined &&
      evidence.gap !== 0 &&
      Math.abs(evidence.gap) <= FOLLOW_UP.days &&
      evidence.termShare >= FOLLOW_UP.terms &&
      sameActors(evidence, FOLLOW_UP),
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
    holds: (evidence) => evidence.termShare >= SHARED.terms && sameActors(evidence, SHARED),
  },
];

/**
 * The veto on other actors: what two stories share must say whom or what they are about. A person, body or town of
 * weight in both, or telling terms; or most of the signature and headline. Never when
 * they are at home in different countries, unless a person is in both. Headlines of
 * one mould about others: what is alike is the mould.
 */
function sameActors(
  { tells, telling, termShare, titleShare, abroad, actors, mouldsApart }: Evidence,
  least: { readonly actor: number; readonly telling: number },
): boolean {
  if (abroad && !actors.some(({ actor }) => actor.type === 'person')) return false;
  if (mouldsApart) return tells >= least.actor;
  return (
    tells >= least.actor ||
    telling >= least.telling ||
    (termShare >= ALIKE.terms && titleShare >= ALIKE.title)
  );
}

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
