import type { Actor } from './types.ts';

/** A country whose actors weigh at least this share of the weightiest country's is one of the story's homes. */
const SHARE = 0.5;

interface Countries {
  readonly homes: readonly string[];
  readonly all: ReadonlySet<string>;
}

/**
 * `abroad`: two stories are at home in different countries: neither knows a home of the other. `athome`: a home of the
 * one is a home of the other. Countries are counted by name, and by cities and bodies whose key begins with one
 * (`place:eg-أسيوط`, `org:ma-bam`). A story of international bodies alone has no home: nowhere abroad, nowhere at home.
 */
export function homesOf(a: readonly Actor[], b: readonly Actor[]): { abroad: boolean; athome: boolean } {
  const mine = countriesOf(a);
  const theirs = countriesOf(b);
  if (mine.homes.length === 0 || theirs.homes.length === 0) return { abroad: false, athome: false };
  return {
    abroad: !mine.homes.some((one) => theirs.all.has(one)) && !theirs.homes.some((one) => mine.all.has(one)),
    athome: mine.homes.some((one) => theirs.homes.includes(one)),
  };
}

const KNOWN = new WeakMap<readonly Actor[], Countries>();

/** Kept while the actors live: the open story's are asked for with every candidate. */
function countriesOf(actors: readonly Actor[]): Countries {
  let countries = KNOWN.get(actors);
  if (countries === undefined) {
    countries = counted(actors);
    KNOWN.set(actors, countries);
  }
  return countries;
}

function counted(actors: readonly Actor[]): Countries {
  const weights = new Map<string, number>();
  for (const { key, weight, main } of actors) {
    const country = countryOf(key);
    if (country !== undefined && main) weights.set(country, (weights.get(country) ?? 0) + weight);
  }
  const most = Math.max(0, ...weights.values());
  const homes = [...weights].filter(([, weight]) => weight >= most * SHARE).map(([country]) => country);
  return { homes, all: new Set(weights.keys()) };
}

function countryOf(key: string): string | undefined {
  return /^place:([A-Z]{2})$/u.exec(key)?.[1] ?? /^(?:place|org):([a-z]{2})-/u.exec(key)?.[1]?.toUpperCase();
}
