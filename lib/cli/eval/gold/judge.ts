import type { Fact, QuoteMention } from '../../../model/analysis.ts';
import { articleText } from '../../../model/article.ts';
import type { BriefedArticle } from '../../../model/brief.ts';
import type { Tally } from '../spans.ts';
import type { GoldArticle, GoldFact, GoldStatement } from './article.ts';
import { isForm, isNamed, sameName, sameRole, touches } from './names.ts';

/** What is counted of one or many articles. */
export interface GoldCounts {
  readonly statements: Tally;
  readonly roles: Tally;
  readonly facts: Map<string, Tally>;
  /** Fields a reader noted of facts that were found, and how many of them are right. */
  readonly fields: { right: number; gold: number };
  readonly boundary: { right: number; gold: number };
  readonly key: { right: number; lead: number; places: number };
}

export type Miss = (measure: string, line: string) => void;

export function noCounts(): GoldCounts {
  const tally = (): Tally => ({ right: 0, found: 0, gold: 0 });
  return {
    statements: tally(), roles: tally(), facts: new Map(), fields: { right: 0, gold: 0 },
    boundary: { right: 0, gold: 0 }, key: { right: 0, lead: 0, places: 0 },
  }; // prettier-ignore
}

/** Compares the brief of an article with what its reader noted, into the counts. */
export function judge(gold: GoldArticle, briefed: BriefedArticle, counts: GoldCounts, miss: Miss): void {
  const text = articleText(briefed.article.blocks);
  const say: Miss = (measure, line) => miss(`gold ${measure}`, `${gold.id}: ${line}`);
  judgeStatements(gold, briefed, text, counts.statements, say);
  judgeRoles(gold, briefed, counts.roles, say);
  judgeFacts(gold, briefed, text, counts, say);
  judgeBoundary(gold, briefed, text, counts, say);
  judgeKey(gold, briefed, text, counts, say);
}

function judgeStatements(gold: GoldArticle, { brief }: BriefedArticle, text: string, into: Tally, say: Miss): void {
  const speaks = (one: GoldStatement, speaker: NonNullable<QuoteMention['speaker']>): boolean =>
    one.speaker.some(
      (name) => sameName(name, speaker.text) || (speaker.key !== undefined && isNamed(brief, speaker.key, name)),
    );
  const quotes = brief.analysis.quotes.filter((quote) => quote.speaker !== undefined);
  for (const one of gold.statements) {
    if (one.optional === true) continue;
    into.gold += 1;
    if (!quotes.some((quote) => touches(text, quote, one.text) && speaks(one, quote.speaker!)))
      say('statement missed', `${one.speaker[0]!}: ${one.text}`);
  }
  for (const quote of quotes) {
    const here = gold.statements.filter((one) => touches(text, quote, one.text));
    const right = here.find((one) => speaks(one, quote.speaker!));
    if (right?.optional === true) continue;
    into.found += 1;
    if (right !== undefined) into.right += 1;
    else say('statement wrong', `${quote.speaker!.text} | ${quote.text.slice(0, 60)}`);
  }
} // prettier-ignore

function judgeRoles(gold: GoldArticle, { brief }: BriefedArticle, into: Tally, say: Miss): void {
  const left = gold.roles.map((one) => ({ ...one, taken: false }));
  for (const person of brief.people) {
    const [role] = person.roles;
    if (role === undefined) continue;
    const hit = left.find((one) => !one.taken && isForm(person, one.person) && person.roles.some((got) => sameRole(got, one.role)));
    if (hit !== undefined) hit.taken = true;
    if (hit?.optional === true) continue;
    into.found += 1;
    if (hit !== undefined) into.right += 1;
    else say('role wrong', `${person.name} = ${person.roles.join(' / ')}`);
  }
  for (const one of left) {
    if (one.optional === true) continue;
    into.gold += 1;
    if (!one.taken) say('role missed', `${one.person} = ${one.role}`);
  }
} // prettier-ignore

function judgeFacts(gold: GoldArticle, briefed: BriefedArticle, text: string, counts: GoldCounts, say: Miss): void {
  const { brief } = briefed;
  const left = new Set(brief.analysis.facts.filter((fact) => fact.kind !== 'statement' && fact.quote === undefined));
  const tally = (kind: string): Tally => {
    let one = counts.facts.get(kind);
    if (one === undefined) counts.facts.set(kind, (one = { right: 0, found: 0, gold: 0 }));
    return one;
  };
  const fits = (fact: Fact, one: GoldFact): boolean =>
    one.kind.includes(fact.kind) &&
    (gold.background === undefined || one.section === fact.section) &&
    text.slice(fact.evidence.start, fact.evidence.end).includes(one.evidence) &&
    (one.value === undefined || (fact.number !== undefined && brief.analysis.numbers[fact.number]!.value === one.value)) &&
    (one.amount === undefined || (fact.money !== undefined && brief.analysis.money[fact.money]!.amount === one.amount));
  for (const one of gold.facts) {
    if (one.optional === true) continue;
    const hit = [...left].find((fact) => fits(fact, one));
    tally(hit?.kind ?? one.kind[0]!).gold += 1;
    if (hit === undefined) {
      say('fact missed', `${one.kind.join('/')} ${one.section} «${one.evidence}»`);
      continue;
    }
    left.delete(hit);
    tally(hit.kind).found += 1;
    tally(hit.kind).right += 1;
    judgeFields(briefed, hit, one, counts, say);
  }
  for (const fact of left) {
    if (gold.facts.some((one) => one.optional === true && fits(fact, one))) continue;
    tally(fact.kind).found += 1;
    say('fact wrong', `${fact.kind} ${fact.section} «${fact.text}» what=${fact.what ?? ''}`);
  }
} // prettier-ignore

function judgeFields({ brief }: BriefedArticle, fact: Fact, one: GoldFact, counts: GoldCounts, say: Miss): void {
  const note = (field: string, right: boolean): void => {
    counts.fields.gold += 1;
    if (right) counts.fields.right += 1;
    else say('field wrong', `${fact.kind} ${field} of «${one.evidence}»`);
  };
  const all = (keys: readonly string[] | undefined, names: readonly string[]): boolean =>
    names.every((name) => (keys ?? []).some((key) => isNamed(brief, key, name)));
  const actor = fact.actor;
  if (one.who !== undefined)
    note('who', all([...(fact.who ?? []), ...(fact.whom ?? [])], one.who) || (actor !== undefined && one.who.every((name) => sameName(name, actor))));
  if (one.whom !== undefined) note('whom', all([...(fact.who ?? []), ...(fact.whom ?? [])], one.whom));
  if (one.where !== undefined) note('where', all(fact.where, one.where));
  if (one.from !== undefined) note('from', (fact.when ?? []).some((at) => brief.analysis.times[at]!.from === one.from));
  if (one.status !== undefined) note('status', fact.status === one.status);
  if (one.payer !== undefined) note('payer', fact.payer !== undefined && isNamed(brief, fact.payer, one.payer));
  if (one.payee !== undefined) note('payee', fact.payee !== undefined && isNamed(brief, fact.payee, one.payee));
} // prettier-ignore

function judgeBoundary(gold: GoldArticle, { brief }: BriefedArticle, text: string, counts: GoldCounts, say: Miss): void {
  if (gold.background === undefined) return;
  const [first] = brief.analysis.background;
  const opening = first === undefined ? '' : text.slice(first.start, first.end);
  const right = gold.background === null ? first === undefined : opening.startsWith(gold.background);
  counts.boundary.gold += 1;
  if (right) counts.boundary.right += 1;
  else say('background', `«${opening.slice(0, 40)}» for «${gold.background ?? ''}»`);
} // prettier-ignore

/** Places compared: the strongest three of the brief (or two) against as many first sentences of the text. */
const PLACES = 3;

function judgeKey(gold: GoldArticle, { brief }: BriefedArticle, text: string, counts: GoldCounts, say: Miss): void {
  const { keySentences, sentences } = brief.analysis;
  const chosen = [...keySentences].sort((a, b) => b.score - a.score).slice(0, PLACES);
  const good = (span: { readonly start: number; readonly end: number }): boolean =>
    gold.keySentences.some((words) => touches(text, span, words));
  for (const one of chosen) if (!good(one)) say('key sentence', text.slice(one.start, one.end).slice(0, 60));
  counts.key.right += chosen.filter(good).length;
  counts.key.lead += sentences.slice(0, chosen.length).filter(good).length;
  counts.key.places += chosen.length;
} // prettier-ignore
