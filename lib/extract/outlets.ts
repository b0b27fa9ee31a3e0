import table from '../data/outlets.json' with { type: 'json' };

/** A news outlet known by its host. */
export interface KnownOutlet {
  readonly id: string;
  readonly hosts: readonly string[];
  readonly name: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
}

const BY_HOST: ReadonlyMap<string, KnownOutlet> = new Map(
  table.flatMap((outlet) => outlet.hosts.map((host) => [host, outlet] as const)),
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

/** All known outlets, sorted by id. */
export const OUTLETS: readonly KnownOutlet[] = table;
