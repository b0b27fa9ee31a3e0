import type { Fact } from '../../model/analysis.ts';
import type { FactContext } from '../context.ts';

/** One kind of typed fact: what triggers it and how its fields are filled. */
export interface FactRule {
  readonly id: string;
  find(ctx: FactContext): Fact[];
}

export const RULES: readonly FactRule[] = [];

/** Facts of all rules, sorted by start. Cost: linear; each rule walks the sentences once. */
export function findTypedFacts(ctx: FactContext): Fact[] {
  return RULES.flatMap((rule) => rule.find(ctx)).sort((a, b) => a.start - b.start || b.end - a.end);
}
