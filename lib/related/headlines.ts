import { termIndexKey } from './features/keys.ts';
import type { Rarity } from './rarity.ts';
import type { StoryFeatures } from './types.ts';
import { SHORT } from './weights.ts';

/** Shared stems of two headlines by rarity, stems in the same order twice; against the shorter headline. */
export function titleOverlap(a: readonly string[], b: readonly string[], rarity: Rarity): number {
  const rare = (stem: string): number => rarity(termIndexKey(stem));
  const shared = a.filter((stem) => b.includes(stem));
  const sum = (list: readonly string[]): number => list.reduce((total, stem) => total + rare(stem), 0);
  const least = Math.min(sum(a), sum(b));
  if (shared.length < 2 || least === 0) return 0;
  const theirs = bigrams(b);
  const pairs = bigrams(a).filter((pair) => theirs.includes(pair)).length;
  return Math.min(1, (sum(shared) / least) * (0.8 + 0.1 * Math.min(2, pairs)));
}

/** The lightest term of a short story's signature is said once: there was nothing heavier left to take. */
export function isShort({ terms }: StoryFeatures): boolean {
  return (terms[Math.floor(terms.length * SHORT)]?.[1] ?? 0) <= 1;
}

/** How much of two headlines, by rarity, the other story's headline or signature holds: mean of both, 0 to 1. */
export function headlinesTold(a: StoryFeatures, b: StoryFeatures, rarity: Rarity): number {
  return (told(a, b, rarity) + told(b, a, rarity)) / 2;
}

/** Share of a headline's stems, by rarity, that another story tells. */
function told({ title }: StoryFeatures, by: StoryFeatures, rarity: Rarity): number {
  const words = stemsOf(by);
  let all = 0;
  let held = 0;
  for (const stem of title) {
    const rare = rarity(termIndexKey(stem));
    all += rare;
    if (words.has(stem)) held += rare;
  }
  return all === 0 ? 0 : held / all;
}

const STEMS = new WeakMap<StoryFeatures, ReadonlySet<string>>();

/** Stems of a story's headline and signature; kept while its features live. */
function stemsOf(story: StoryFeatures): ReadonlySet<string> {
  let stems = STEMS.get(story);
  if (stems === undefined) {
    stems = new Set([...story.title, ...story.terms.map(([term]) => term)]);
    STEMS.set(story, stems);
  }
  return stems;
}

function bigrams(stems: readonly string[]): string[] {
  return stems.slice(1).map((stem, i) => `${stems[i]!} ${stem}`);
}
