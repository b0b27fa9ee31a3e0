import { daysBetween } from './days.ts';
import { likeness } from './features/minhash.ts';
import { isCountry } from './features/places.ts';
import type { Actor, StoryFeatures } from './types.ts';
import { COPY, IN_TITLE } from './weights.ts';

/**
 * True when two stories are one wire text with at most small edits: like enough, near in time, and their headlines do
 * not name other people, places or numbers. The last is what tells a copy from a template («أسعار الذهب اليوم»,
 * congratulation cables): those share their words and differ in exactly that.
 */
export function areCopies(
  a: StoryFeatures,
  b: StoryFeatures,
  like = likeness(a.minhash, b.minhash),
): boolean {
  if (like < COPY.likeness) return false;
  const gap = daysBetween(a.published, b.published);
  if (gap !== undefined && Math.abs(gap) > COPY.days) return false;
  return like >= COPY.same || !(mouldsApart(a, b) || slotsApart(a, b));
}

/**
 * One mould filled with others: headlines alike, and each text has a person and a country of weight that the other never
 * names. «يهنئ السيسي» and «يهنئ الرئيس التونسي» name one by the man, one by the country. Persons alone would not do:
 * with those, recall of real copies falls from .96 to .90, as two spellings of a name are two persons.
 */
function slotsApart(a: StoryFeatures, b: StoryFeatures): boolean {
  const shared = a.title.filter((stem) => b.title.includes(stem)).length;
  if (shared < COPY.slots * Math.min(a.title.length, b.title.length)) return false;
  return (
    own(a, b, 'person') &&
    own(b, a, 'person') &&
    own(a, b, 'place', isCountry) &&
    own(b, a, 'place', isCountry)
  );
}

/** True when the first story has an actor of this type and of weight that the second does not name at all. */
function own(
  a: StoryFeatures,
  b: StoryFeatures,
  type: Actor['type'],
  fits: (key: string) => boolean = () => true,
): boolean {
  return a.actors.some(
    (actor) =>
      actor.type === type &&
      actor.weight >= COPY.slot &&
      fits(actor.key) &&
      !b.actors.some(({ key }) => key === actor.key),
  );
}

/**
 * Headlines of one mould that differ in their numbers, or name other people, bodies or places.
 * Headlines worded apart are no mould: two desks that give one text their own headline may also count differently.
 */
export function mouldsApart(a: StoryFeatures, b: StoryFeatures): boolean {
  const shared = a.title.filter((stem) => b.title.includes(stem)).length;
  if (shared < COPY.mould * Math.min(a.title.length, b.title.length)) return false;
  return (
    apart(a.titleNumbers, b.titleNumbers, sameNumber) ||
    TYPES.some((type) => apart(headliners(a, type), headliners(b, type)))
  );
}

/** Both headlines name people, bodies or towns, countries aside, and none is the same. */
export function namesApart(a: StoryFeatures, b: StoryFeatures): boolean {
  const named = (story: StoryFeatures): string[] =>
    TYPES.flatMap((type) => headliners(story, type)).filter((key) => !isCountry(key));
  return apart(named(a), named(b));
}

const TYPES: readonly Actor['type'][] = ['person', 'organisation', 'place'];

/** Keys of the actors a headline names. */
function headliners({ actors }: StoryFeatures, type: Actor['type']): string[] {
  return actors.flatMap((actor) => (actor.type === type && actor.weight >= IN_TITLE ? [actor.key] : []));
}

/** «354 ألف» and «354863», «454» and «454.4»: one number, rounded. */
function sameNumber(a: string, b: string): boolean {
  const [x, y] = [a.replace(/\D/gu, ''), b.replace(/\D/gu, '')];
  return x === y || (Math.min(x.length, y.length) >= 2 && (x.startsWith(y) || y.startsWith(x)));
}

/** Both name something, and nothing of it is the same. */
function apart(
  a: readonly string[],
  b: readonly string[],
  same: (x: string, y: string) => boolean = (x, y) => x === y,
): boolean {
  return a.length > 0 && b.length > 0 && !a.some((x) => b.some((y) => same(x, y)));
}

/**
 * Groups of copies, each led by its earliest story. A story joins a group when it is a copy of the leader, not of any
 * member: chains of templates would else grow together. `stories` in any order; the answer is in time order.
 * `allowed` false: never grouped (the reader's word).
 * Cost: stories × groups comparisons; callers pass a few hundred at most.
 */
export function groupCopies<S>(
  stories: readonly S[],
  featuresOf: (story: S) => StoryFeatures,
  idOf: (story: S) => string,
  allowed: (a: S, b: S) => boolean = () => true,
): { leader: S; copies: S[] }[] {
  const dated = [...stories].sort(
    (a, b) => earlier(featuresOf(a), featuresOf(b)) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const groups: { leader: S; copies: S[] }[] = [];
  for (const story of dated) {
    const group = groups.find(
      ({ leader }) => areCopies(featuresOf(leader), featuresOf(story)) && allowed(leader, story),
    );
    if (group === undefined) groups.push({ leader: story, copies: [] });
    else group.copies.push(story);
  }
  return groups;
}

/** Undated stories come last: they cannot be shown to be first. */
function earlier(a: StoryFeatures, b: StoryFeatures): number {
  const x = a.published ?? '9999';
  const y = b.published ?? '9999';
  return x < y ? -1 : x > y ? 1 : 0;
}
