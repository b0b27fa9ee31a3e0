import nisba from '../../data/ar/nisba.json' with { type: 'json' };
import places from '../../data/ar/places.json' with { type: 'json' };

interface PlaceRow {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly country?: string;
}

const ROWS: readonly PlaceRow[] = places;
const CAPITALS: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ id, kind, country }) =>
    kind === 'capital' && country !== undefined ? [[`place:${id}`, `place:${country}`] as const] : [],
  ),
);

/** Countries by id, with their usual name. */
export const COUNTRIES: ReadonlyMap<string, string> = new Map(
  ROWS.flatMap(({ id, kind, names }) => (kind === 'country' ? [[id, names[0]!] as const] : [])),
);

/** `place:MA`: two Latin letters. Cities are where something happens; countries act. */
export function isCountry(key: string): boolean {
  return /^place:[A-Z]{2}$/u.test(key);
}

/** The country a capital speaks for («الرباط» → `place:MA`), and is otherwise only the venue of. */
export function countryOfCapital(key: string): string | undefined {
  return CAPITALS.get(key);
}

/** Names of countries and capitals, and the adjectives of countries. */
export const COUNTRY_WORDS: readonly string[] = [
  ...ROWS.filter(({ kind }) => kind === 'country' || kind === 'capital').flatMap(({ names }) => names),
  ...nisba.flatMap(({ base }) => base),
];

const NAMES: ReadonlyMap<string, readonly string[]> = new Map(
  ROWS.map(({ id, names }) => [`place:${id}`, names]),
);

/** All names of a listed place: «مكة», «مكة المكرمة». None for others. */
export function namesOfPlace(key: string): readonly string[] {
  return NAMES.get(key) ?? [];
}
