import type { Brief, BriefEntity } from '../../lib/model/brief.ts';

/** Display name of every entity of a brief by key; nationalities and events by their first mention. */
export function namesOf(brief: Brief): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const { key, name } of brief.analysis.entities) if (!names.has(key)) names.set(key, name);
  for (const { key, name } of entitiesOf(brief)) names.set(key, name);
  return names;
}

export function entitiesOf(brief: Brief): readonly BriefEntity[] {
  return [...brief.people, ...brief.organisations, ...brief.places];
}
