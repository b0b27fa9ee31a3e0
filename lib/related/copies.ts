import { daysBetween } from './compare.ts';
import { likeness } from './features/minhash.ts';
import type { StoryFeatures } from './types.ts';
import { COPY } from './weights.ts';

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
  return !conflict(a, b);
}

/** Both headlines name something of a kind, and nothing of it is the same. */
function conflict(a: StoryFeatures, b: StoryFeatures): boolean {
  return apart(a.titleNumbers, b.titleNumbers);
}

function apart(a: readonly string[], b: readonly string[]): boolean {
  return a.length > 0 && b.length > 0 && !a.some((one) => b.includes(one));
}

/**
 * Groups of copies, each led by its earliest story. A story joins a group when it is a copy of the leader, not of any
 * member: chains of templates would else grow together. `stories` in any order; the answer is in time order.
 * Cost: stories × groups comparisons; callers pass a few hundred at most.
 */
export function groupCopies<S>(
  stories: readonly S[],
  featuresOf: (story: S) => StoryFeatures,
  idOf: (story: S) => string,
): { leader: S; copies: S[] }[] {
  const dated = [...stories].sort(
    (a, b) => earlier(featuresOf(a), featuresOf(b)) || (idOf(a) < idOf(b) ? -1 : 1),
  );
  const groups: { leader: S; copies: S[] }[] = [];
  for (const story of dated) {
    const group = groups.find(({ leader }) => areCopies(featuresOf(leader), featuresOf(story)));
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
