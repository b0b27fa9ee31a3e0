import type { Actor } from './types.ts';

/** A country whose actors weigh at least this share of the weightiest country's is one of the story's homes. */
const SHARE = 0.5;

/**
 * The countries a story is at home in: by its countries, and by cities and bodies whose key begins with one
 * (`place:eg-أسيوط`, `org:ma-bam`). International bodies have no home.
 */
export function homesOf(actors: readonly Actor[]): Set<string> {
  const weights = new Map<string, number>();
  for (const { key, weight, main } of actors) {
    const country = countryOf(key);
    if (country !== undefined && main) weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  const most = Math.max(0, ...weights.values());
  return new Set([...weights].filter(([, weight]) => weight >= most * SHARE).map(([country]) => country));
}

function countryOf(key: string): string | undefined {
  return /^place:([A-Z]{2})$/u.exec(key)?.[1] ?? /^(?:place|org):([a-z]{2})-/u.exec(key)?.[1]?.toUpperCase();
}
