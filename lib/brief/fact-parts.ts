import type { Fact, TimeMention } from '../model/analysis.ts';
import type { Brief } from '../model/brief.ts';

/** The fields of a fact in words a reader can be shown: names for keys, texts for indexes. */
export interface FactParts {
  readonly who: readonly string[];
  readonly whom: readonly string[];
  readonly what?: string;
  readonly where: readonly string[];
  readonly when: readonly {
    readonly text: string;
    readonly value: string;
    readonly from?: string;
    readonly to?: string;
    readonly inferred: boolean;
  }[];
  /** As written: «1.85 مليار درهم». */
  readonly money?: string;
  readonly number?: string;
  readonly payer?: string;
  readonly payee?: string;
  readonly purpose?: string;
  readonly event?: string;
  /** Of a statement. */
  readonly speaker?: { readonly text: string; readonly role?: string };
  readonly said?: string;
}

/** A fact of a brief, its keys and indexes looked up. Keys without an entity in the brief are left out. Cost: the fields. */
export function factParts(brief: Brief, fact: Fact): FactParts {
  const { analysis } = brief;
  const names = (keys: readonly string[] | undefined): string[] =>
    (keys ?? []).flatMap((key) => nameOf(brief, key) ?? []);
  const money = fact.money === undefined ? undefined : analysis.money[fact.money]?.text;
  const number = fact.number === undefined ? undefined : analysis.numbers[fact.number];
  const quote = fact.quote === undefined ? undefined : analysis.quotes[fact.quote];
  const payer = fact.payer === undefined ? undefined : nameOf(brief, fact.payer);
  const payee = fact.payee === undefined ? undefined : nameOf(brief, fact.payee);
  return {
    who: fact.who === undefined && fact.actor !== undefined ? [fact.actor] : names(fact.who),
    whom: names(fact.whom),
    ...(fact.what !== undefined && { what: fact.what }),
    where: names(fact.where),
    when: (fact.when ?? []).flatMap((at) => analysis.times[at] ?? []).map(timePart),
    ...(money !== undefined && { money }),
    ...(number !== undefined && { number: withUnit(number.text, number.unit) }),
    ...(payer !== undefined && { payer }),
    ...(payee !== undefined && { payee }),
    ...(fact.purpose !== undefined && { purpose: fact.purpose }),
    ...(fact.event !== undefined && { event: fact.event }),
    ...(quote?.speaker !== undefined && { speaker: quote.speaker }),
    ...(quote !== undefined && { said: quote.text }),
  };
}

/** Display name of an entity of the brief. Lists are short; no index is kept. */
export function nameOf(brief: Brief, key: string): string | undefined {
  for (const list of [brief.places, brief.organisations, brief.people]) {
    const found = list.find((one) => one.key === key);
    if (found !== undefined) return found.name;
  }
  return undefined;
}

function withUnit(text: string, unit: string | undefined): string {
  return unit === undefined || text.endsWith(unit) ? text : `${text} ${unit}`;
}

function timePart(time: TimeMention): FactParts['when'][number] {
  const { text, value, from, to, inferred = false } = time;
  return {
    text,
    value,
    ...(from !== undefined && { from }),
    ...(to !== undefined && { to }),
    inferred,
  };
}
