import type { EntityMention, EntityType } from '../model/analysis.ts';

/**
 * Least confidence at which a name that only the sequence model saw is shown in a brief. Set by reading 80 articles of news: below
 * it more than every second person or body was wrong. The analysis keeps them: search and relatedness weigh them themselves.
 */
const LEAST_SHOWN: Readonly<Partial<Record<EntityType, number>>> = {
  person: 0.75,
  organisation: 0.86,
  place: 0.7,
};

/** The same where the grammar of titles gives the name a role: two signs of one person. */
const WITH_ROLE = 0.55;

/** What stands only as a part of another name: a family name, «مدريد» in «ريال مدريد». */
const PARTS: ReadonlySet<string> = new Set(['family-name', 'part-of-name']);

/** Is an entity sure enough to be shown: one of its mentions is, and not only as the family name of another. */
export function isShown(
  mentions: readonly Pick<EntityMention, 'type' | 'rule' | 'confidence' | 'role'>[],
): boolean {
  return mentions.some(({ type, rule, confidence, role }) =>
    rule === 'model'
      ? confidence >= (role === undefined ? (LEAST_SHOWN[type] ?? 0) : WITH_ROLE)
      : !PARTS.has(rule),
  );
}
