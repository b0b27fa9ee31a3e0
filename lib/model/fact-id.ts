import type { Fact, FactKind } from './analysis.ts';

/** A fact as it is shown: under the kind the reader put it, `was` the one the analysis gave. */
export interface ShownFact extends Fact {
  readonly was?: FactKind;
}

/** Between the name of a fact and the kind the reader put it under; see `ArticleRecord.dismissed`. */
const PUT_UNDER = '>';

/** Name under which a fact is remembered, whatever kind it is shown under. */
export function factId({ kind, was = kind, start }: ShownFact): string {
  return `fact:${was}:${String(start)}`;
}

/** What is remembered of a fact that the reader put under another kind. */
export function retypeId(fact: ShownFact, kind: FactKind): string {
  return `${factId(fact)}${PUT_UNDER}${kind}`;
}

/** What is remembered now of the kind of a fact. */
export function retypedItems(fact: ShownFact, items: readonly string[]): readonly string[] {
  const beginning = `${factId(fact)}${PUT_UNDER}`;
  return items.filter((item) => item.startsWith(beginning));
}

export const FACT_KINDS = [
  'agreement', 'decision', 'meeting', 'visit', 'appointment', 'upcoming', 'money', 'quantity', 'casualties', 'statement',
  'deadline', 'commitment',
] as const satisfies readonly FactKind[]; // prettier-ignore

/** The facts of a brief less those set aside, each under the kind the reader gave it. Linear. */
export function shownFacts(facts: readonly Fact[], items: readonly string[]): readonly ShownFact[] {
  const gone = new Set(items);
  const under = new Map(items.map((item) => [item.split(PUT_UNDER, 1)[0], item.split(PUT_UNDER)[1]]));
  return facts.flatMap((fact): ShownFact[] => {
    const id = factId(fact);
    if (gone.has(id)) return [];
    const kind = FACT_KINDS.find((one) => one === under.get(id));
    return kind === undefined || kind === fact.kind ? [fact] : [{ ...fact, kind, was: fact.kind }];
  });
}
