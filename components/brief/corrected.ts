import type { EntityMention, EntityType } from '../../lib/model/analysis.ts';
import type { Brief, BriefEntity } from '../../lib/model/brief.ts';
import { standing } from '../../lib/model/corrections.ts';
import type { Correction } from '../../lib/model/desk.ts';

/** Steps a chain of «the same as» is followed: longer ones go in a circle. */
const STEPS = 8;

/** What became of one entity. */
interface Fate {
  readonly gone: boolean;
  readonly key: string;
  readonly name?: string;
  readonly type?: EntityType;
}

/**
 * A brief as the reader corrected its entities: those that are none leave every list, others change their kind, or become one
 * with another. Facts keep their words; a name that is gone is no longer put before them. The analysis of later articles knows
 * the corrections itself; this is for briefs made before. Linear in the entities.
 */
export function correctedBrief(brief: Brief, corrections: readonly Correction[]): Brief {
  if (corrections.length === 0) return brief;
  const of = new Map<string, Correction>();
  // Of two words on one name the later holds.
  for (const one of standing(corrections)) if (one.kind !== 'apart') of.set(one.entity, one);
  if (of.size === 0) return brief;
  const all = [...brief.people, ...brief.organisations, ...brief.places];
  const byKey = new Map<string, BriefEntity>();
  for (const entity of all) {
    const fate = fateOf(entity.key, of);
    if (fate.gone) continue;
    const known = byKey.get(fate.key);
    const own = {
      ...entity,
      key: fate.key,
      name: fate.name ?? entity.name,
      type: fate.type ?? entity.type,
    };
    byKey.set(fate.key, known === undefined ? own : joined(known, own));
  }
  const kept = [...byKey.values()];
  const ofType = (type: EntityType): BriefEntity[] => kept.filter((one) => one.type === type);
  const entities = brief.analysis.entities.flatMap((mention): EntityMention[] => {
    const fate = fateOf(mention.key, of);
    if (fate.gone) return [];
    return [{ ...mention, name: fate.name ?? mention.name, type: fate.type ?? mention.type }];
  });
  return {
    ...brief,
    people: ofType('person'),
    organisations: ofType('organisation'),
    places: ofType('place'),
    analysis: { ...brief.analysis, entities },
  };
}

function fateOf(key: string, of: ReadonlyMap<string, Correction>): Fate {
  let fate: Fate = { gone: false, key };
  for (let step = 0; step < STEPS; step += 1) {
    const said = of.get(fate.key);
    if (said === undefined) return fate;
    if (said.kind === 'none') return { ...fate, gone: true };
    if (said.kind === 'type') return { ...fate, ...(said.type !== undefined && { type: said.type }) };
    if (said.target === undefined || said.target === fate.key) return fate;
    fate = {
      ...fate,
      key: said.target,
      ...(said.targetName !== undefined && { name: said.targetName }),
    };
  }
  return fate;
}

/** Two entities that are one: names, roles and mentions of both, the first one's name. */
function joined(a: BriefEntity, b: BriefEntity): BriefEntity {
  const distinct = <T>(list: readonly T[]): T[] => [...new Set(list)];
  return {
    ...a,
    variants: distinct([...a.variants, b.name, ...b.variants]).filter((one) => one !== a.name),
    roles: distinct([...a.roles, ...b.roles]),
    sections: distinct([...a.sections, ...b.sections]),
    mentions: [...a.mentions, ...b.mentions].sort((x, y) => x.start - y.start),
    confidence: Math.max(a.confidence, b.confidence),
  };
}
