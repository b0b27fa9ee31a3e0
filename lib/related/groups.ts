import { compare } from './compare.ts';
import { areCopies } from './copies.ts';
import { likeness } from './features/minhash.ts';
import type { MemoryIndex } from './memory-index.ts';
import { rarityIn } from './rarity.ts';
import { relationOf } from './relation.ts';
import { doubting, keptApart, NOTHING_SAID, type Said } from './said.ts';
import type { Story } from './types.ts';
import { CANDIDATES } from './candidates.ts';

export interface StoryGroup {
  readonly kind: 'copy' | 'event';
  /** Keys, earliest story first. */
  readonly keys: readonly string[];
}

/**
 * The groups of a library: copies of one wire text, and stories of one event (copies included). Each is led by its
 * earliest story; a story joins the group whose leader it matches best, never through another member.
 * The reader's word goes before ours: a story stays out of a group that holds one she kept apart from it, and the
 * groups of two stories she called one event are one, unless she kept others of them apart.
 * Cost: one candidate look-up a story.
 */
export function storyGroups(
  stories: Iterable<Story>,
  index: MemoryIndex,
  said: Said = NOTHING_SAID,
): StoryGroup[] {
  const dated = groupOrder([...stories]);
  return [...groupsOf(dated, index, 'copy', said), ...groupsOf(dated, index, 'event', said)];
}

function day({ features }: Story): string {
  return features.published ?? '9999';
}

/** Earliest first; undated stories last; by key among equals. */
function groupOrder(stories: Story[]): Story[] {
  return stories.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.key < b.key ? -1 : 1));
}

function groupsOf(
  dated: readonly Story[],
  index: MemoryIndex,
  kind: StoryGroup['kind'],
  said: Said,
): StoryGroup[] {
  const groups = new Map<string, string[]>();
  for (const story of dated) {
    const leader = leaderOf(story, groups, index, kind, said);
    if (leader === undefined) groups.set(story.key, [story.key]);
    else groups.get(leader)!.push(story.key);
  }
  const all = kind === 'event' ? joined(dated, groups, said) : [...groups.values()];
  return all.filter((keys) => keys.length > 1).map((keys) => ({ kind, keys }));
}

/** The groups with those joined whose stories the reader called one event; each in time order. */
function joined(
  dated: readonly Story[],
  groups: ReadonlyMap<string, readonly string[]>,
  said: Said,
): string[][] {
  const place = new Map(dated.map(({ key }, n) => [key, n]));
  const of = new Map<string, string[]>();
  for (const keys of groups.values()) for (const key of keys) of.set(key, [...keys]);
  for (const [a, b] of said.together) {
    const [mine, theirs] = [of.get(a), of.get(b)];
    if (mine === undefined || theirs === undefined || mine.includes(b)) continue;
    if (mine.some((x) => theirs.some((y) => keptApart(said, x, y)))) continue;
    const both = [...mine, ...theirs].sort((x, y) => place.get(x)! - place.get(y)!);
    for (const key of both) of.set(key, both);
  }
  const seen = new Set<string>();
  const out: string[][] = [];
  for (const { key } of dated) {
    if (seen.has(key)) continue;
    const keys = of.get(key)!;
    for (const one of keys) seen.add(one);
    out.push(keys);
  }
  return out;
}

/** The best of the leaders the story belongs to. */
function leaderOf(
  story: Story,
  groups: ReadonlyMap<string, readonly string[]>,
  index: MemoryIndex,
  kind: StoryGroup['kind'],
  said: Said,
): string | undefined {
  const found = index.candidates(story.features.keys, CANDIDATES, story.features.published);
  const rarity = doubting(rarityIn(found), said);
  let best: { key: string; value: number } | undefined;
  for (const other of found.stories) {
    const members = groups.get(other.key);
    if (other.key === story.key || members === undefined) continue;
    const value = closeness(story, other, kind, rarity);
    if (value === undefined || (best !== undefined && value <= best.value)) continue;
    if (!members.some((key) => keptApart(said, story.key, key))) best = { key: other.key, value };
  }
  return best?.key;
}

function closeness(
  story: Story,
  leader: Story,
  kind: StoryGroup['kind'],
  rarity: ReturnType<typeof rarityIn>,
): number | undefined {
  if (kind === 'copy') {
    const like = likeness(story.features.minhash, leader.features.minhash);
    return areCopies(story.features, leader.features, like) ? like : undefined;
  }
  const evidence = compare(story.features, leader.features, rarity);
  const relation = relationOf(evidence, story.features, leader.features);
  return relation === 'copy' || relation === 'same-event' ? evidence.score + evidence.likeness : undefined;
}
