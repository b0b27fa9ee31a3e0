import { expectedShare } from './features/terms.ts';
import { countryOfCapital, isCountry } from './features/places.ts';
import type { CandidateStories } from './types.ts';
import { EXPECTED, PRIOR_ARTICLES, RAREST } from './weights.ts';

/** Rarity of an index key in the reader's own library: 0 (in every article) to 1. */
export type Rarity = (key: string) => number;

/**
 * Inverse document frequency, smoothed towards what is expected of news, so that a library of ten articles already
 * knows that «الرئيس» is common and a person is rare. Scaled to 0…1.
 */
export function rarityIn({
  documents,
  frequency,
}: Pick<CandidateStories, 'documents' | 'frequency'>): Rarity {
  // One list asks for the rarity of the same few dozen keys with every candidate.
  const known = new Map<string, number>();
  const rarity = (key: string): number => {
    const share = ((frequency.get(key) ?? 0) + expected(key) * PRIOR_ARTICLES) / (documents + PRIOR_ARTICLES);
    return Math.max(0, Math.min(1, Math.log(share) / Math.log(RAREST)));
  };
  return (key) => {
    const before = known.get(key);
    if (before !== undefined) return before;
    const value = rarity(key);
    known.set(key, value);
    return value;
  };
}

function expected(key: string): number {
  if (key.startsWith('t:')) return expectedShare(key.slice(2));
  if (key.startsWith('p:')) return EXPECTED.pair;
  if (key.startsWith('person:')) return EXPECTED.person;
  if (key.startsWith('org:')) return EXPECTED.organisation;
  return isCountry(key) || countryOfCapital(key) !== undefined ? EXPECTED.country : EXPECTED.place;
}
