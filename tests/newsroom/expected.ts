import { readFileSync } from 'node:fs';
import { matchKey } from '../../lib/text/fold.ts';
import type { Analysis, Fact, FactKind, Section } from '../../lib/model/analysis.ts';
import { articleText } from '../../lib/model/article.ts';
import type { BriefedArticle, BriefEntity } from '../../lib/model/brief.ts';

/** One fact the brief must (or must not) hold. Names are written as a reader would, not as keys. */
export interface ExpectedFact {
  /** Any one of these: two kinds are given where both are right. */
  readonly kind: readonly FactKind[];
  readonly section: Section;
  /** Words its evidence sentence contains. */
  readonly evidence: string;
  readonly who?: readonly string[];
  readonly where?: readonly string[];
  /** First day of one of its dates. */
  readonly from?: string;
  readonly payer?: string;
  readonly payee?: string;
  readonly status?: string;
}

/** `expected/<id>.json`: written by hand from reading the story, never from what the engine says. */
export interface Expected {
  readonly id: string;
  readonly outlet: string;
  readonly published?: string;
  readonly people: readonly { readonly name: string; readonly role?: string }[];
  readonly notPeople?: readonly string[];
  readonly organisations: readonly string[];
  readonly notOrganisations?: readonly string[];
  readonly places: readonly string[];
  readonly notPlaces?: readonly string[];
  readonly facts: readonly ExpectedFact[];
  readonly notFacts?: readonly ExpectedFact[];
  /** Opening words of the background; null = there is none; absent = a reader could see it either way. */
  readonly background?: string | null;
  readonly statements: readonly { readonly speaker: string; readonly text: string }[];
  /** All sums of the story. An empty list forbids any. */
  readonly money: readonly { readonly amount: number; readonly currency: string; readonly bound?: string }[];
  readonly percents?: readonly number[];
  readonly dates: readonly {
    readonly text: string;
    readonly from: string;
    readonly to?: string;
    readonly inferred?: boolean;
    readonly calendar?: string;
  }[];
  readonly threads?: readonly (readonly [a: string, b: string, section: Section])[];
}

export function readExpected(id: string): Expected {
  const expected: Expected = JSON.parse(
    readFileSync(new URL(`./expected/${id}.json`, import.meta.url), 'utf8'),
  );
  return expected;
}

/**
 * What is wrong with a brief, one line a fault; [] when it is as expected. Names are compared without regard to spelling
 * variants (alef, hamza, ta marbuta) and as parts of each other: «الرباط» stands for «مدينة الرباط».
 */
export function faultsOf(expected: Expected, { article, brief }: BriefedArticle): string[] {
  const faults: string[] = [];
  const say = (ok: boolean, line: string): void => {
    if (!ok) faults.push(`${expected.id}: ${line}`);
  };
  const { analysis } = brief;
  const text = articleText(article.blocks);
  say(
    same(brief.outlet ?? '', expected.outlet),
    `outlet is «${brief.outlet ?? ''}», not «${expected.outlet}»`,
  );
  if (expected.published !== undefined) {
    const got = (brief.published ?? '').slice(0, 10);
    say(got === expected.published, `published is «${got}», not ${expected.published}`);
  }
  for (const { name, role } of expected.people) {
    const person = named(brief.people, name);
    say(person !== undefined, `person missing: ${name}`);
    if (person !== undefined && role !== undefined)
      say(
        person.roles.some((got) => sameRole(got, role)),
        `role of ${name} is «${person.roles.join(' | ')}», not «${role}»`,
      );
  }
  for (const name of expected.organisations)
    say(named(brief.organisations, name) !== undefined, `organisation missing: ${name}`);
  for (const name of expected.places)
    say(
      brief.places.some((place) => [place.name, ...place.variants].some((form) => overlap(form, name))),
      `place missing: ${name}`,
    );
  for (const [list, names] of [
    [brief.people, expected.notPeople],
    [brief.organisations, expected.notOrganisations],
    [brief.places, expected.notPlaces],
  ] as const) {
    for (const name of names ?? [])
      say(!list.some((entity) => key(entity.name) === key(name)), `must not be an entity here: ${name}`);
  }
  for (const fact of expected.facts) {
    const near = analysis.facts.filter((got) => holds(text, got, fact.evidence));
    say(
      near.some((got) => fits(brief.analysis, allOf(brief), got, fact)),
      `fact missing: ${fact.kind.join('/')} in ${fact.section}, «${fact.evidence}» (there: ${near.map((got) => `${got.kind}/${got.section}`).join(', ')})`,
    );
  }
  for (const fact of expected.notFacts ?? []) {
    const wrong = analysis.facts.some(
      (got) =>
        fact.kind.includes(got.kind) && got.section === fact.section && holds(text, got, fact.evidence),
    );
    say(!wrong, `false fact: ${fact.kind.join('/')} in ${fact.section}, «${fact.evidence}»`);
  }
  faults.push(...backgroundFaults(expected, analysis, text), ...valueFaults(expected, analysis, text));
  for (const [a, b, section] of expected.threads ?? []) {
    const found = analysis.threads.some(
      (thread) =>
        thread.section === section &&
        [thread.a, thread.b].every((end) => [a, b].some((name) => isKey(allOf(brief), end, name))),
    );
    say(found, `thread missing: ${a} ↔ ${b} (${section})`);
  }
  return faults;
}

function backgroundFaults(expected: Expected, analysis: Analysis, text: string): string[] {
  if (expected.background === undefined) return [];
  const openings = analysis.background.map((span) => text.slice(span.start, span.end));
  if (expected.background === null)
    return openings.length === 0
      ? []
      : [`${expected.id}: background where there is none: «${openings[0]?.slice(0, 40)}»`];
  const opening = key(expected.background);
  if (openings.some((got) => key(got).startsWith(opening))) return [];
  return [
    `${expected.id}: background does not open with «${expected.background}» (${openings.map((got) => got.slice(0, 30)).join(' | ')})`,
  ];
}

function valueFaults(expected: Expected, analysis: Analysis, text: string): string[] {
  const faults: string[] = [];
  for (const { speaker, text: words } of expected.statements) {
    const quotes = analysis.quotes.filter((quote) => touches(text, quote, words));
    if (!quotes.some((quote) => overlap(quote.speaker?.text ?? '', speaker)))
      faults.push(
        `${expected.id}: statement of ${speaker} missing: «${words}» (${quotes.map((quote) => quote.speaker?.text ?? '?').join(', ')})`,
      );
  }
  for (const sum of expected.money) {
    const found = analysis.money.some(
      (got) =>
        got.amount === sum.amount &&
        got.currency === sum.currency &&
        (sum.bound === undefined || got.bound === sum.bound),
    );
    if (!found) faults.push(`${expected.id}: money missing: ${sum.amount} ${sum.currency}`);
  }
  for (const got of analysis.money) {
    if (!expected.money.some((sum) => sum.amount === got.amount))
      faults.push(`${expected.id}: money that is not there: «${got.text}» as ${got.amount} ${got.currency}`);
  }
  for (const percent of expected.percents ?? []) {
    if (!analysis.numbers.some((got) => got.kind === 'percent' && got.value === percent))
      faults.push(`${expected.id}: percentage missing: ${percent}`);
  }
  for (const date of expected.dates) {
    const at = text.indexOf(date.text);
    const times = analysis.times.filter((got) => got.start < at + date.text.length && got.end > at);
    const right = times.some(
      (got) =>
        got.from === date.from &&
        (date.to === undefined || got.to === date.to) &&
        (date.inferred === undefined || got.inferred === date.inferred) &&
        (date.calendar === undefined || got.calendar === date.calendar),
    );
    if (!right)
      faults.push(
        `${expected.id}: «${date.text}» is not ${date.from} (${times.map((got) => `${got.text} ${got.from ?? '?'}`).join(', ')})`,
      );
  }
  return faults;
}

function key(name: string): string {
  return matchKey(name).replaceAll(/\s+/gu, ' ').trim();
}

function same(a: string, b: string): boolean {
  return key(a) === key(b);
}

/** One name is the other or a part of it. */
function overlap(a: string, b: string): boolean {
  const [x, y] = [key(a), key(b)];
  return x !== '' && (x.includes(y) || y.includes(x));
}

function named(list: readonly BriefEntity[], name: string): BriefEntity | undefined {
  const exact = list.find((entity) => [entity.name, ...entity.variants].some((form) => same(form, name)));
  return (
    exact ??
    list.find((entity) => [entity.name, ...entity.variants].some((form) => key(form).includes(key(name))))
  );
}

function allOf(brief: BriefedArticle['brief']): readonly BriefEntity[] {
  return [...brief.people, ...brief.organisations, ...brief.places];
}

function isKey(list: readonly BriefEntity[], entityKey: string, name: string): boolean {
  const entity = list.find((item) => item.key === entityKey);
  return entity !== undefined && [entity.name, ...entity.variants].some((form) => overlap(form, name));
}

/** Two thirds of the words of the role are there, whatever hangs on them («لوزارة» is «وزارة»). */
function sameRole(got: string, wanted: string): boolean {
  const have = key(got).split(' ');
  const words = key(wanted)
    .split(' ')
    .filter((word) => word.length > 2);
  const hits = words.filter((word) => have.some((other) => stem(other) === stem(word)));
  return hits.length * 3 >= words.length * 2;
}

function stem(word: string): string {
  return word.replace(/^(?:وال|بال|لل|ال|ل|ب|و)(?=.{3})/u, '').replace(/ا$/u, '');
}

function holds(text: string, fact: Fact, words: string): boolean {
  return text.slice(fact.evidence.start, fact.evidence.end).includes(words);
}

function touches(
  text: string,
  span: { readonly start: number; readonly end: number },
  words: string,
): boolean {
  const at = text.indexOf(words);
  return at >= 0 && span.start < at + words.length && span.end > at;
}

function fits(
  analysis: Analysis,
  entities: readonly BriefEntity[],
  got: Fact,
  wanted: ExpectedFact,
): boolean {
  const all = (keys: readonly string[] | undefined, names: readonly string[] | undefined): boolean =>
    (names ?? []).every((name) => (keys ?? []).some((entityKey) => isKey(entities, entityKey, name)));
  const one = (entityKey: string | undefined, name: string | undefined): boolean =>
    name === undefined || (entityKey !== undefined && isKey(entities, entityKey, name));
  return (
    wanted.kind.includes(got.kind) &&
    got.section === wanted.section &&
    (wanted.status === undefined || got.status === wanted.status) &&
    all([...(got.who ?? []), ...(got.whom ?? [])], wanted.who) &&
    all(got.where, wanted.where) &&
    one(got.payer, wanted.payer) &&
    one(got.payee, wanted.payee) &&
    (wanted.from === undefined || (got.when ?? []).some((at) => analysis.times[at]?.from === wanted.from))
  );
}
