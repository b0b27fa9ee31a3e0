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
import { actorsFrom } from './shared/actors.ts';
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

/** Facts of all rules, sorted by start, one a thing told. Cost: linear; each rule walks each sentence once. */
export function findTypedFacts(ctx: FactContext): Fact[] {
  const context = openRules(ctx);
  const found = context.readings.flatMap((reading) => RULES.flatMap((rule) => rule.find(reading, context)));
  return arbitrate(context, found).sort((a, b) => a.start - b.start || b.end - a.end);
}

function openRules(ctx: FactContext): RuleContext {
  const entityAt = beginIn(
    ctx,
    ctx.entities.map((one) => (one.type === 'nationality' ? { start: -1, end: -1 } : one)),
  );
  const roleAt = beginIn(ctx, ctx.roles);
  const timeAt = beginIn(ctx, ctx.times);
  const readings = ctx.sentences.map((view) => readSentence(ctx, view));
  const pairBefore: (readonly string[])[] = [];
  const context: RuleContext = { ...ctx, entityAt, roleAt, timeAt, readings, pairBefore };
  let pair: readonly string[] = [];
  for (const { tokens } of ctx.sentences) {
    pairBefore.push(pair);
    for (let i = tokens.start; i < tokens.end; i += 1) {
      if (entityAt[i]! < 0 && roleAt[i]! < 0) continue;
      const { keys } = actorsFrom(context, i, Math.min(tokens.end, i + 40));
      if (keys.length >= 2) {
        pair = keys.slice(0, 4);
        break;
      }
    }
  }
  return context;
}

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
