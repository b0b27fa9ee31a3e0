import type { Fact, FactKind, FactStatus } from '../../../model/analysis.ts';
import { sentenceAt } from '../../../text/document.ts';
import type { RuleContext } from '../rule.ts';
import { isLocative } from './actors.ts';
import { isWord } from './lexicon.ts';
import type { Clause, Reading, VerbHit } from './reading.ts';

/** Longest stretch shown as `what`, in tokens. */
const PHRASE_TOKENS = 24;

type Filled = Omit<Fact, 'kind' | 'section' | 'evidence' | 'start' | 'end' | 'text' | 'rule'>;
type Fields = { readonly [K in keyof Filled]?: Filled[K] | undefined };

/** A fact at tokens `from`..`to` of a sentence; empty lists become absent fields. */
export function makeFact(
  ctx: RuleContext,
  reading: Reading,
  kind: FactKind,
  from: number,
  to: number,
  fields: Fields,
): Fact {
  const { tokens, text } = ctx.doc;
  const start = tokens[from]!.start;
  const end = tokens[Math.max(from, to - 1)]!.end;
  const { view } = reading;
  const section = OCCASIONS.has(kind) && isOld(ctx, fields.when ?? []) ? 'background' : ctx.sectionOf(view);
  const filled = Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
    ),
  );
  return {
    start, end, text: text.slice(start, end), rule: kind, kind, section,
    status: 'happened', confidence: 0.8, evidence: { start: view.start, end: view.end }, ...filled,
  }; // prettier-ignore
}

/** Kinds that happen on a day; a sum or a count is said of a period. */
const OCCASIONS: ReadonlySet<FactKind> = new Set([
  'agreement',
  'decision',
  'meeting',
  'visit',
  'appointment',
  'casualties',
]);
/** What happened so many days before the article is an earlier story, wherever it is told. */
const OLD_DAYS = 60;
const DAY = 86_400_000;

/** Do all dates of a fact end long before the reference day? False when it has none. */
function isOld(ctx: RuleContext, when: readonly number[]): boolean {
  const today = ctx.reference?.value;
  if (today === undefined || when.length === 0) return false;
  const limit = new Date(Date.parse(today.slice(0, 10)) - OLD_DAYS * DAY);
  if (Number.isNaN(limit.getTime())) return false;
  const day = limit.toISOString().slice(0, 10);
  return when.every((at) => (ctx.times[at]!.to ?? ctx.times[at]!.from!) < day);
}

/** Indexes of the dates with an interval in a token range. */
export function timesIn(ctx: RuleContext, from: number, to: number): number[] {
  const out: number[] = [];
  for (let i = from; i < to; i += 1) {
    const at = ctx.timeAt[i] ?? -1;
    if (at >= 0 && isDate(ctx, at) && !out.some((known) => ctx.times[known]!.value === ctx.times[at]!.value))
      out.push(at);
  }
  return out;
}

function isDate(ctx: RuleContext, at: number): boolean {
  const { type, from } = ctx.times[at]!;
  return (type === 'DATE' || type === 'TIME') && from !== undefined;
}

/** The first place an event is said to happen at in a token range; a later one belongs to something else. */
export function placesIn(ctx: RuleContext, from: number, to: number): string[] {
  for (let i = from; i < to; i += 1) {
    const at = ctx.entityAt[i] ?? -1;
    if (at < 0) continue;
    const entity = ctx.entities[at]!;
    if (entity.type === 'place' && isLocative(ctx, entity, i)) return [entity.key];
  }
  return [];
}

/** Does one of the dates begin behind the reference day. */
export function isLater(ctx: RuleContext, when: readonly number[]): boolean {
  const today = ctx.reference?.value.slice(0, 10);
  return today !== undefined && when.some((at) => ctx.times[at]!.from! > today);
}

/** The stretch from a token to a comma that ends the phrase, or the end of the clause. */
export function phrase(ctx: RuleContext, from: number, to: number): string | undefined {
  const { tokens, text } = ctx.doc;
  let end = from;
  while (end < Math.min(to, from + PHRASE_TOKENS) && !/^(?:[،,؛.:)(]|\n)$/u.test(tokens[end]!.key)) end += 1;
  while (end > from && /^(?:و|من|في|علي|الي|عن|مع|ان|قد|")$/u.test(tokens[end - 1]!.key)) end -= 1;
  if (end <= from) return undefined;
  return text.slice(tokens[from]!.start, tokens[end - 1]!.end);
}

/** Denied, negated, possible or asked for: what precedes the trigger in its clause, a few words back. */
export function isUnreal(ctx: RuleContext, at: number, clause: Clause): boolean {
  const { tokens } = ctx.doc;
  for (let i = Math.max(clause.start - 1, at - 6, 0); i < at; i += 1) {
    const { key } = tokens[i]!;
    if (isWord(key, 'open')) return true;
    if (i >= at - 2 && isWord(key, 'negation')) return true;
  }
  return false;
}

/** A planning marker before the trigger («من المقرر أن»), also across «أن». */
export function isPlanned(ctx: RuleContext, at: number, reading: Reading): boolean {
  for (let i = Math.max(reading.view.tokens.start, at - 8); i < at; i += 1) {
    if (isWord(ctx.doc.tokens[i]!.key, 'planned')) return true;
  }
  return false;
}

/** What is told inside somebody's indirect speech is reported, not established. */
export function statusAt(ctx: RuleContext, at: number): FactStatus {
  const { start } = ctx.doc.tokens[at]!;
  const sentence = sentenceAt(ctx.doc.sentences, start);
  const range = ctx.quotesIn[sentence];
  if (range === undefined) return 'happened';
  for (let q = range.start; q < range.end; q += 1) {
    const quote = ctx.quotes[q]!;
    if (start >= quote.start && start < quote.end) return 'reported';
  }
  return 'happened';
}

/** Verbs that may open an event of the paper's own telling: real, not planned, not quoted, not in a relative clause. */
export function realVerbs(ctx: RuleContext, reading: Reading, classes: readonly string[]): VerbHit[] {
  return reading.verbs.filter(
    (verb) =>
      classes.includes(verb.class) && verb.tense !== 'future' && !reading.quoted(verb.at) &&
      !reading.clauseOf(verb.at).relative && !isUnreal(ctx, verb.at, reading.clauseOf(verb.at)) && !isPlanned(ctx, verb.at, reading),
  ); // prettier-ignore
}
