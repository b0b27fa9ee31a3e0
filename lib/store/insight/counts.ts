import type { ActorType, EntityCount, PeriodCount, ValueCount } from '../../model/insight.ts';
import type { SiyaqDatabase, ValueEntry } from '../db.ts';
import { countDays, countValues, isoDay, largest } from '../query/facets.ts';
import type { Matches } from '../query/match.ts';

/** Entities, outlets and themes named of one question. */
export const MOST = 30;

export interface Counted {
  readonly actors: readonly EntityCount[];
  readonly outlets: readonly ValueCount[];
  readonly themes: readonly ValueCount[];
}

/** The largest values over some articles, told apart by what they are. */
export async function counted(
  db: SiyaqDatabase,
  matches: Pick<Matches, 'reader' | 'marks'>,
  most = MOST,
): Promise<Counted> {
  const all = await largest(db, await countValues(db, matches), most);
  const valued = (kind: ValueEntry['kind']): ValueCount[] =>
    all.filter(({ value }) => value.kind === kind).map(({ value, count }) => ({ key: value.name, count }));
  const actors = all.flatMap(({ value, count }) => entityCount(value, count));
  return { actors, outlets: valued('outlet'), themes: valued('theme') };
}

export function entityCount({ key, kind, name }: ValueEntry, count: number): EntityCount[] {
  return isActorKind(kind) ? [{ key, name, type: kind, count }] : [];
}

function isActorKind(kind: ValueEntry['kind']): kind is ActorType {
  return kind === 'person' || kind === 'organisation' || kind === 'place';
}

/** Articles a day and a month, in order of time. */
export async function periods(
  matches: Pick<Matches, 'reader' | 'marks'>,
): Promise<{ readonly days: readonly PeriodCount[]; readonly months: readonly PeriodCount[] }> {
  const days = [...(await countDays(matches))].sort(([a], [b]) => a - b);
  const months = new Map<string, number>();
  for (const [day, count] of days) {
    const month = isoDay(day).slice(0, 7);
    months.set(month, (months.get(month) ?? 0) + count);
  }
  return {
    days: days.map(([day, count]) => ({ period: isoDay(day), count })),
    months: [...months].map(([period, count]) => ({ period, count })),
  };
}
