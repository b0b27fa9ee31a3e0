import table from '../data/outlets.json' with { type: 'json' };

/** A news outlet known by its host. */
export interface KnownOutlet {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** How its dates name months: habit of the country, or `double` («آب/أغسطس») where the outlet is known for it. */
  readonly months: MonthHabit;
  /** Digits of its dates: `latn` (2024) in the Maghreb, elsewhere either kind. */
  readonly digits: 'latn' | 'both';
  /** It dates by the Umm al-Qura calendar. */
  readonly hijri?: boolean;
}

export type MonthHabit = 'common' | 'levant' | 'algeria' | 'morocco' | 'double';

interface Row extends Omit<KnownOutlet, 'months' | 'digits'> {
  readonly months: string;
  readonly digits: string;
  readonly source: string;
}

const ROWS: readonly Row[] = table;

/** All known outlets, sorted by id. Values are checked by `tests/unit/extract/outlets.test.ts`. */
export const OUTLETS = ROWS as readonly KnownOutlet[];

const BY_HOST: ReadonlyMap<string, KnownOutlet> = new Map(
  OUTLETS.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)),
);

/**
 * The outlet of a host, matched by suffix at a dot: «m.hespress.com» is Hespress, «nothespress.com» is not. The longest
 * suffix wins («arabic.cnn.com» before «cnn.com»). Background and CLI only: the table is too big for a content script.
 */
export function outletFor(host: string): KnownOutlet | undefined {
  const labels = host.toLowerCase().replace(/\.$/u, '').split('.');
  for (let from = 0; from < labels.length - 1; from += 1) {
    const known = BY_HOST.get(labels.slice(from).join('.'));
    if (known !== undefined) return known;
  }
  return undefined;
}
