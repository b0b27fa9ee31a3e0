import { compare } from './compare.ts';
import { areCopies } from './copies.ts';
import { likeness } from './features/minhash.ts';
import type { MemoryIndex } from './memory-index.ts';
import { rarityIn } from './rarity.ts';
import { relationOf } from './relation.ts';
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
 * Cost: one candidate look-up a story.
 */
export function storyGroups(stories: Iterable<Story>, index: MemoryIndex): StoryGroup[] {
  const dated = groupOrder([...stories]);
  return [...groupsOf(dated, index, 'copy'), ...groupsOf(dated, index, 'event')];
}

function day({ features }: Story): string {
  return features.published ?? '9999';
}

/** Earliest first; undated stories last; by key among equals. */
function groupOrder(stories: Story[]): Story[] {
  return stories.sort((a, b) => (day(a) < day(b) ? -1 : day(a) > day(b) ? 1 : a.key < b.key ? -1 : 1));
}

function groupsOf(dated: readonly Story[], index: MemoryIndex, kind: StoryGroup['kind']): StoryGroup[] {
  const groups = new Map<string, string[]>();
  for (const story of dated) {
    const leader = leaderOf(story, groups, index, kind);
    if (leader === undefined) groups.set(story.key, [story.key]);
    else groups.get(leader)!.push(story.key);
  }
  return [...groups.values()].filter((keys) => keys.length > 1).map((keys) => ({ kind, keys }));
}

/** The best of the leaders the story belongs to. */
function leaderOf(
  story: Story,
  groups: ReadonlyMap<string, unknown>,
  index: MemoryIndex,
  kind: StoryGroup['kind'],
): string | undefined {
  const found = index.candidates(story.features.keys, CANDIDATES, story.features.published);
  const rarity = rarityIn(found);
  let best: { key: string; value: number } | undefined;
  for (const other of found.stories) {
    if (other.key === story.key || !groups.has(other.key)) continue;
    const value = closeness(story, other, kind, rarity);
    if (value !== undefined && (best === undefined || value > best.value)) best = { key: other.key, value };
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
