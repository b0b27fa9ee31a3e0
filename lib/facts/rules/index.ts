import type { Fact, FactKind } from '../../model/analysis.ts';
import type { Span } from '../../model/span.ts';
import type { FactContext } from '../context.ts';
import { agreement } from './agreement.ts';
import { appointment } from './appointment.ts';
import { casualties } from './casualties.ts';
import { commitment } from './commitment.ts';
import { deadline } from './deadline.ts';
import { decision } from './decision.ts';
import { meeting } from './meeting.ts';
import { money } from './money.ts';
import { quantity } from './quantity.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { wordClass } from '../../text/word-class.ts';
import { sentenceAt } from '../../text/document.ts';
import { actorsFrom } from './shared/actors.ts';
import { tokenAt } from './shared/offsets.ts';
import { readSentence } from './shared/reading.ts';
import { statement } from './statement.ts';
import { upcoming } from './upcoming.ts';
import { visit } from './visit.ts';

export const RULES: readonly FactRule[] = [
  agreement,
  appointment,
  casualties,
  commitment,
  deadline,
  decision,
  meeting,
  money,
  quantity,
  statement,
  upcoming,
  visit,
];

/** Of two facts from one trigger or one clause the earlier kind here is kept: the more telling reading of an event. */
const EVENTS: readonly FactKind[] = [
  'appointment',
  'agreement',
  'commitment',
  'upcoming',
  'decision',
  'visit',
  'meeting',
  'deadline',
];
/** Triggers nearer than this, in characters, tell one event. */
const SAME_EVENT = 90;

/** A market report counts dozens of things; a brief shows the first ones. */
const MOST_QUANTITIES = 8;

/** Sums shown of a section, and of them prices reached («إلى 25.78 ريال»): the first ones, those with a side or a purpose before bare ones. */
const MOST_SUMS = 8;
const MOST_PRICES = 2;
const PRICE_WORDS = wordClass('price');

/** Leaves out the sums that matter least when there are too many. */
function foldSums(ctx: RuleContext, facts: readonly Fact[]): Fact[] {
  const drop = new Set<Fact>();
  for (const section of ['main', 'background'] as const) {
    const sums = facts.filter((fact) => fact.kind === 'money' && fact.section === section);
    sums
      .filter((fact) => isPrice(ctx, fact))
      .slice(MOST_PRICES)
      .forEach((fact) => drop.add(fact));
    const kept = sums.filter((fact) => !drop.has(fact));
    const weight = (fact: Fact): number =>
      Number(fact.payer !== undefined) +
      Number(fact.purpose !== undefined) +
      Number(fact.event !== undefined);
    [...kept]
      .sort((a, b) => weight(b) - weight(a) || a.start - b.start)
      .slice(MOST_SUMS)
      .forEach((fact) => drop.add(fact));
  }
  return facts.filter((fact) => !drop.has(fact));
}

/** «هبط السهم واحدا في المئة إلى 102.6 ريال»: a sum reached, not paid. */
function isPrice(ctx: RuleContext, fact: Fact): boolean {
  if (fact.payer !== undefined || fact.purpose !== undefined || fact.event !== undefined) return false;
  const reading = ctx.readings[sentenceAt(ctx.doc.sentences, fact.start)]!;
  const first = tokenAt(ctx, reading, fact.start);
  return PRICE_WORDS.has(ctx.doc.tokens[first - 1]?.key ?? '');
}

/** Facts of all rules, sorted by start, one a thing told. Cost: linear; a rule walks a sentence once, and only one that has a word to set it off. */
export function findTypedFacts(ctx: FactContext): Fact[] {
  const context = openRules(ctx);
  const found: Fact[] = [];
  for (const reading of context.readings)
    for (const rule of RULES)
      if ((reading.triggers & rule.triggers) !== 0) found.push(...rule.find(reading, context));
  return foldSums(context, arbitrate(context, found)).sort((a, b) => a.start - b.start || b.end - a.end);
}

function openRules(ctx: FactContext): RuleContext {
  const entityAt = beginIn(
    ctx,
    ctx.entities.map((one) => (one.type === 'nationality' ? { start: -1, end: -1 } : one)),
  );
  const roleAt = beginIn(ctx, ctx.roles);
  const timeAt = beginIn(ctx, ctx.times);
  const readings = ctx.sentences.map((view) => readSentence(ctx, view));
  const pairs: (readonly string[])[] = [];
  let pair: readonly string[] = [];
  const context: RuleContext = {
    ...ctx, entityAt, roleAt, timeAt, readings,
    pairBefore(sentence) {
      while (pairs.length <= sentence && pairs.length < ctx.sentences.length) {
        const { tokens } = ctx.sentences[pairs.length]!;
        pairs.push(pair);
        pair = pairIn(context, tokens) ?? pair;
      }
      return pairs[sentence] ?? [];
    },
  }; // prettier-ignore
  return context;
}

/** The first two or more actors joined in a sentence. */
function pairIn(ctx: RuleContext, { start, end }: Span): readonly string[] | undefined {
  for (let i = start; i < end; i += 1) {
    if (ctx.entityAt[i]! < 0 && ctx.roleAt[i]! < 0) continue;
    const { keys } = actorsFrom(ctx, i, Math.min(end, i + PAIR_REACH));
    if (keys.length >= 2) return keys.slice(0, 4);
  }
  return undefined;
}

/** Tokens in which a pair is named. */
const PAIR_REACH = 40;

/** For each token the index of the longest item that begins in it, -1 for none. Items sorted by start. One pass. */
function beginIn(ctx: FactContext, items: readonly Span[]): Int32Array {
  const { tokens } = ctx.doc;
  const out = new Int32Array(tokens.length).fill(-1);
  let i = 0;
  items.forEach((item, index) => {
    if (item.start < 0) return;
    while (i < tokens.length && tokens[i]!.end <= item.start) i += 1;
    if (i >= tokens.length || tokens[i]!.start > item.end) return;
    const known = out[i]!;
    if (known < 0 || items[known]!.end < item.end) out[i] = index;
  });
  return out;
}

/** Drops what tells an event or a number a second time. Bounded: compares within a sentence, and sums by their value. */
function arbitrate(ctx: RuleContext, found: readonly Fact[]): Fact[] {
  const out: Fact[] = [];
  const sums = new Set<string>();
  let quantities = 0;
  const counts = new Set<number>(
    found.flatMap((fact) => (fact.kind === 'casualties' && fact.number !== undefined ? [fact.number] : [])),
  );
  const bySentence = new Map<number, Fact[]>();
  for (const fact of found) {
    if (fact.kind === 'quantity') {
      const { value, unit } = ctx.numbers[fact.number!]!;
      const key = `${value} ${unit ?? fact.what}`;
      if (counts.has(fact.number!) || sums.has(key) || quantities >= MOST_QUANTITIES) continue;
      sums.add(key);
      quantities += 1;
    }
    if (fact.kind === 'casualties' && fact.number !== undefined) {
      const key = `${fact.event} ${ctx.numbers[fact.number]!.value} ${fact.section}`;
      if (sums.has(key)) continue;
      sums.add(key);
    }
    if (fact.kind === 'money') {
      const sum = ctx.money[fact.money!]!;
      const key = `${sum.amount} ${sum.currency} ${fact.section}`;
      if (sums.has(key)) continue;
      sums.add(key);
    }
    const rank = EVENTS.indexOf(fact.kind);
    if (rank < 0) {
      out.push(fact);
      continue;
    }
    const same = bySentence.get(fact.evidence.start) ?? [];
    bySentence.set(fact.evidence.start, [...same, fact]);
  }
  for (const events of bySentence.values()) {
    const ranked = [...events].sort(
      (a, b) => EVENTS.indexOf(a.kind) - EVENTS.indexOf(b.kind) || a.start - b.start,
    );
    const kept: Fact[] = [];
    for (const fact of ranked) if (!kept.some((one) => isSameEvent(one, fact))) kept.push(fact);
    out.push(...kept);
  }
  return out;
}

/** Near triggers tell one event, unless they are dated apart. */
function isSameEvent(a: Fact, b: Fact): boolean {
  const apart = a.when !== undefined && b.when !== undefined && !a.when.some((at) => b.when!.includes(at));
  return !apart && Math.abs(a.start - b.start) < SAME_EVENT;
}
