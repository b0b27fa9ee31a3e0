import type { EntityMention, RoleMention, TimeMention } from '../model/analysis.ts';
import type { TextDocument } from '../text/document.ts';

export interface EntityFindings {
  readonly entities: EntityMention[];
  readonly roles: RoleMention[];
}

/** What the user corrected by hand: match key of a name -> what it is, or 'none' for «not an entity». */
export type EntityCorrections = ReadonlyMap<
  string,
  { readonly type: EntityMention['type'] | 'none'; readonly key?: string }
>;

/** Finds people, organisations, places and nationalities, merges variants under canonical keys, and links roles. */
export function findEntities(
  _doc: TextDocument,
  _times: readonly TimeMention[],
  _corrections?: EntityCorrections,
): EntityFindings {
  return { entities: [], roles: [] };
}
