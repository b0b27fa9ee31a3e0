import type { ActorType, EntityCount, Overview } from '../../model/insight.ts';
import type { LibraryQuery } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';
import { matchesOf } from '../query/match.ts';
import { counted, periods } from './counts.ts';

/** Counts over the matches of a query: time, outlets, themes, entities. */
export async function readOverview(db: SiyaqDatabase, query: LibraryQuery): Promise<Overview> {
  const found = await matchesOf(db, query);
  if ('fault' in found)
    return {
      total: 0, days: [], months: [], outlets: [], themes: [], people: [], organisations: [], places: [], fault: found.fault,
    }; // prettier-ignore
  const { actors, outlets, themes } = await counted(db, found.matches);
  const of = (type: ActorType): EntityCount[] => actors.filter((actor) => actor.type === type);
  return {
    total: found.matches.total,
    ...(await periods(found.matches)),
    outlets,
    themes,
    people: of('person'),
    organisations: of('organisation'),
    places: of('place'),
  };
}
