import { correctionsOf, type EntityCorrections, type NamedCorrection } from '../entities/index.ts';
import type { EntityType } from '../model/analysis.ts';
import { standing } from '../model/corrections.ts';
import type { Correction } from '../model/desk.ts';
import type { Store } from '../store/index.ts';

/**
 * The reader's corrections as the analysis takes them. A correction holds for the entity and for its name as shown, so
 * that it also reaches texts in which another rule finds the name. `apart` takes back the joining it contradicts.
 */
export async function readCorrections(store: Store): Promise<EntityCorrections | undefined> {
  const stored = await store.corrections();
  if (!stored.ok || stored.value.length === 0) return undefined;
  return correctionsOf(standing(stored.value).flatMap(named));
}

function named(correction: Correction): NamedCorrection[] {
  const fix = fixOf(correction);
  if (fix === undefined) return [];
  return [correction.entity, correction.name].map((of) => ({ of, ...fix }));
}

function fixOf({
  kind,
  type,
  target,
  targetName,
  name,
}: Correction): Omit<NamedCorrection, 'of'> | undefined {
  if (kind === 'none') return { type: 'none' };
  if (kind === 'type' && type !== undefined) return { type, name };
  if (kind !== 'merge' || target === undefined) return undefined;
  const merged = typeOf(target);
  return merged === undefined
    ? undefined
    : { type: merged, key: target, ...(targetName !== undefined && { name: targetName }) };
}

const TYPES: ReadonlyMap<string, EntityType> = new Map([
  ['person', 'person'],
  ['org', 'organisation'],
  ['place', 'place'],
]);

function typeOf(key: string): EntityType | undefined {
  return TYPES.get(key.slice(0, key.indexOf(':')));
}
