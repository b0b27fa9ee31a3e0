import type { Relation } from '../model/related.ts';
import type { Evidence } from './compare.ts';
import { areCopies } from './copies.ts';
import type { StoryFeatures } from './types.ts';
import {
  ACQUAINTED,
  BESIDE,
  COPY,
  EVENT,
  FOLLOW_UP,
  LEAST,
  MATTER,
  ONE_MATTER,
  TAKEN_OVER,
} from './weights.ts';

/** One way two stories can be related. The first rule of the list that holds names the relation. */
interface RelationRule {
  readonly relation: (evidence: Evidence) => Relation;
  readonly holds: (evidence: Evidence) => boolean;
}

const RULES: readonly RelationRule[] = [
  {
    relation: () => 'same-event',
    holds: (evidence) =>
      Math.abs(evidence.gap ?? 0) <= EVENT.days &&
      isOneMatter(evidence) &&
      (isTakenOver(evidence) ||
        (evidence.termShare >= EVENT.terms &&
          evidence.event >= (evidence.gap === undefined ? EVENT.undated : EVENT.likely))),
  },
  {
    relation: ({ gap }) => ((gap ?? 0) < 0 ? 'earlier' : 'follow-up'),
    holds: ({ gap, topicShare }) =>
      gap !== undefined && gap !== 0 && Math.abs(gap) <= FOLLOW_UP.days && topicShare >= FOLLOW_UP.topic,
  },
  {
    relation: () => 'background-of',
    holds: ({ pairs }) => pairs.length > 0 && pairs.every(({ main, otherMain }) => !main && otherMain),
  },
  { relation: () => 'same-thread', holds: () => true },
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
  if (areCopies(open, other, evidence.likeness)) return 'copy';
  if (othersActing(evidence)) return undefined;
  if (!isLikely(evidence) && !isTakenOver(evidence) && !isThread(evidence)) return undefined;
  return RULES.find(({ holds }) => holds(evidence))?.relation(evidence);
}

/**
 * The veto on other actors. At home in different countries, with neither a person nor a name of a headline in common;
 * headlines of one mould about others; headlines that name others, and few names below them.
 */
function othersActing({
  abroad,
  strong,
  actors,
  pairs,
  mouldsApart,
  othersNamed,
  tells,
  telling,
  likeness,
}: Evidence): boolean {
  if (tells >= ACQUAINTED.actor && !abroad) return false;
  if (abroad) return strong === 0 && !actors.some(({ actor }) => actor.type === 'person');
  if (mouldsApart) return true;
  const paired = pairs.some(({ main, otherMain }) => main && otherMain);
  return othersNamed && !paired && telling < ACQUAINTED.beyondHeadlines && likeness < TAKEN_OVER;
}

/**
 * Each headline is told in the other story too, with an actor of weight in both, two acting for one pair, or one headline
 * nearly the other: results of two banks share all their words and neither name, a king's visitors of one day the king.
 */
function isOneMatter(evidence: Evidence): boolean {
  const { headlines, titleShare, tells, pairs, short } = evidence;
  if (evidence.mouldsApart || (evidence.othersNamed && headlines < ONE_MATTER.others)) return false;
  const least = short ? ONE_MATTER.short : ONE_MATTER.long;
  if (short && evidence.termShare >= ONE_MATTER.same) return true;
  if (headlines < least.headlines) return false;
  return (
    tells >= least.actor ||
    titleShare >= least.title ||
    pairs.some(({ main, otherMain }) => main && otherMain)
  );
}

/**
 * Likely related, by words too: long stories name so many that some are always in common. A person or body in common wants
 * a matter beside it; where only a place is, or nobody, the matter wants to be a good part of the story. Short stories say too little to ask as much.
 */
function isLikely({
  related,
  termShare,
  topicShare,
  titleShare,
  strong,
  actors,
  pairs,
  short,
}: Evidence): boolean {
  if (pairs.some(({ main, otherMain }) => main && otherMain))
    return related >= LEAST.paired && termShare >= LEAST.terms;
  if (related < LEAST.likely || termShare < LEAST.terms) return false;
  const acting = actors.some(({ actor, value }) => actor.type !== 'place' && value >= ACQUAINTED.actor);
  const { matter, place, terms } = short ? BESIDE.short : BESIDE.long;
  if (acting) return strong > 0 || topicShare >= matter;
  return topicShare >= place && (termShare >= terms || titleShare >= BESIDE.title);
}

/** Text taken over from one story into the other, with a name in common: else what is alike may be a mould. */
function isTakenOver({ likeness, mouldsApart, abroad, tells, telling }: Evidence): boolean {
  if (likeness < TAKEN_OVER || mouldsApart) return false;
  return (
    likeness >= COPY.likeness || tells >= ACQUAINTED.actor || telling >= (abroad ? ACQUAINTED.telling : 1)
  );
}

/** Two actors in common and a matter beside them: one minister's visits to two capitals are two matters. */
function isThread({ pairs, topicShare, themes }: Evidence): boolean {
  const matter = topicShare >= (themes.length > 0 ? MATTER.withTheme : MATTER.terms);
  return matter && pairs.some(({ otherMain }) => otherMain);
}
