import type { ActorType, EntityView, RoleOverTime } from '../../model/insight.ts';
import { matchKey } from '../../text/fold.ts';
import type { BriefEntry, SiyaqDatabase } from '../db.ts';
import { keysOf } from '../numbers.ts';
import { readRows } from '../read.ts';
import { openReader } from '../terms/reader.ts';
import { valueOf } from '../terms/write.ts';
import { counted, periods } from './counts.ts';
import { holdersOf, newestFirst } from './holders.ts';

/** Briefs read for roles and other names: the newest of them, and as many of the oldest. */
const READ = 120;
const MOST_ROLES = 20;
const MOST_NAMES = 12;

/** The page of an entity: its articles, who stands beside it, what was said of it and when. */
export async function readEntity(
  db: SiyaqDatabase,
  key: string,
  page: { readonly offset: number; readonly limit: number },
): Promise<EntityView | undefined> {
  const [value, reader] = await Promise.all([valueOf(db, key), openReader(db)]);
  if (value === undefined || value.kind === 'outlet' || value.kind === 'theme') return undefined;
  const holders = await holdersOf(reader, [key]);
  if (holders.total === 0) return undefined;
  const numbers = await newestFirst(reader, holders.marks);
  const shown = await keysOf(db, numbers.slice(page.offset, page.offset + page.limit));
  const ends = numbers.length <= 2 * READ ? numbers : [...numbers.slice(0, READ), ...numbers.slice(-READ)];
  const briefs = await db.briefs.bulkGet(await keysOf(db, ends));
  const { actors, themes, outlets } = await counted(db, holders);
  return {
    key,
    name: value.name,
    type: value.kind satisfies ActorType,
    ...said(key, value.name, briefs.filter((brief) => brief !== undefined)),
    total: holders.total,
    rows: await readRows(db, shown),
    actors: actors.filter((actor) => actor.key !== key),
    themes,
    outlets,
    months: (await periods(holders)).months,
  }; // prettier-ignore
}

/** Roles and names of an entity in briefs, most often said first. */
function said(
  key: string,
  name: string,
  briefs: readonly BriefEntry[],
): Pick<EntityView, 'variants' | 'roles'> {
  const roles = new Map<string, RoleOverTime>();
  const names = new Map<string, { name: string; count: number }>();
  for (const { brief } of briefs) {
    const day = (brief.published ?? brief.provenance.retrievedAt).slice(0, 10);
    const one = [...brief.people, ...brief.organisations, ...brief.places].find(
      (entity) => entity.key === key,
    );
    for (const variant of [one?.name ?? name, ...(one?.variants ?? [])]) {
      const folded = matchKey(variant);
      const known = names.get(folded);
      names.set(folded, { name: known?.name ?? variant, count: (known?.count ?? 0) + 1 });
    }
    for (const role of one?.roles ?? []) {
      const folded = matchKey(role);
      const known = roles.get(folded);
      roles.set(folded, {
        role: known?.role ?? role,
        count: (known?.count ?? 0) + 1,
        first: known === undefined || day < known.first ? day : known.first,
        last: known === undefined || day > known.last ? day : known.last,
      });
    }
  }
  names.delete(matchKey(name));
  const often = <T extends { readonly count: number }>(list: Iterable<T>): T[] =>
    [...list].sort((a, b) => b.count - a.count);
  return {
    variants: often(names.values()).slice(0, MOST_NAMES).map((one) => one.name), // prettier-ignore
    roles: often(roles.values()).slice(0, MOST_ROLES),
  };
}
