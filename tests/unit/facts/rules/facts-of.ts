import { analyse } from '../../../../lib/brief/analyse.ts';
import type { Analysis, Fact, FactKind } from '../../../../lib/model/analysis.ts';

export interface Told {
  readonly facts: readonly Fact[];
  readonly analysis: Analysis;
}

/** The facts of one kind that a text, published on Tuesday 10 September 2024 in Morocco, tells. */
export function factsOf(kind: FactKind, text: string): Told {
  const analysis = analyse({ id: 'test', text, published: '2024-09-10', country: 'MA' });
  return { facts: analysis.facts.filter((fact) => fact.kind === kind), analysis };
}
