import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { subjectOf } from './shared/actors.ts';
import { isLater, makeFact, phrase, placesIn, timesIn } from './shared/fields.ts';
import { isWord } from './shared/lexicon.ts';
import type { Reading } from './shared/reading.ts';

const EVENTIVE = new Set(['hold', 'start', 'visit', 'meet', 'intend']);
/** How far an undated event may stand behind its verb, in tokens. */
const NEAR = 3;
const DATED = new Set(['talks', 'event', 'visit', 'opening']);

/**
 * What is to come: a planning marker or a future verb with an event or a date behind the reference day; a present verb
 * of holding only with such a date. A sentence tells one event a date.
 */
export const upcoming: FactRule = {
  id: 'upcoming',
  title: 'events announced for a later day',
  find(reading, ctx) {
    const out: Fact[] = [];
    for (const at of triggers(reading, ctx)) {
      if (reading.quoted(at)) continue;
      const fact = upcomingAt(reading, ctx, at);
      if (fact !== undefined && !out.some((one) => sameDays(one, fact))) out.push(fact);
    }
    return out;
  },
};

/** The second trigger of one event («من المقرر أن يعقد») brings no date of its own. */
function sameDays(a: Fact, b: Fact): boolean {
  return b.when === undefined || b.when.some((at) => a.when?.includes(at) === true);
}

/** Tokens of future verbs, present verbs of holding, and planning markers, in order. */
function triggers(reading: Reading, ctx: RuleContext): number[] {
  const out = new Set<number>();
  for (const verb of reading.verbs)
    if (verb.tense === 'future' || (verb.tense === 'present' && EVENTIVE.has(verb.class))) out.add(verb.at);
  for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
    const { key } = ctx.doc.tokens[i]!;
    // «ينتظر الجمهور» waits; only «ينتظر أن» announces.
    if (/^[وف]?(?:ينتظر|يرتقب)$/u.test(key) && ctx.doc.tokens[i + 1]?.key !== 'ان') continue;
    if (isWord(key, 'planned') && !/^[وف]?(?:ي|ال)توقع$|متوقع|مرجح/u.test(key)) out.add(i);
  }
  return [...out].sort((a, b) => a - b);
}

function upcomingAt(reading: Reading, ctx: RuleContext, at: number): Fact | undefined {
  const { tokens, text } = ctx.doc;
  if (/^[وف]?(?:لم|لن|لا|ما)$/u.test(tokens[at - 1]?.key ?? '')) return undefined;
  const marker = isWord(tokens[at]!.key, 'planned');
  const clause = reading.clauseOf(at);
  // «من المقرر أن …»: the planned event stands in the clause behind «أن».
  const index = reading.clauses.indexOf(clause);
  const next = reading.clauses[index + 1];
  const span =
    marker && next !== undefined && next.start <= at + 4 ? { start: clause.start, end: next.end } : clause;
  const verb = reading.verbs.find((one) => one.at >= at && one.at < span.end && one.at <= at + 6);
  const when = timesIn(ctx, span.start, span.end);
  const later = when.filter((time) => isLater(ctx, [time]));
  const noun =
    reading.nouns.find(
      (one) => DATED.has(one.class) && one.at > at && one.at < Math.min(span.end, at + 22),
    ) ?? (clause.relative || verb?.tense === 'future' || marker ? nounBefore(reading, at) : undefined);
  if (when.length > 0 && later.length === 0) return undefined;
  if (later.length === 0 && (noun === undefined || noun.at < at || noun.weak || noun.definite))
    return undefined;
  // Without a day the event itself must be what the verb speaks of: «سيعقد مؤتمر», not «خلال ورش عمل».
  if (later.length === 0 && noun!.at - (verb?.at ?? at) > NEAR) return undefined;
  const eventive = verb !== undefined && EVENTIVE.has(verb.class);
  if (!eventive && noun === undefined && !marker) return undefined;
  if (
    verb?.tense === 'present' &&
    !marker &&
    (later.length === 0 || (noun === undefined && verb.class !== 'start'))
  )
    return undefined;
  const subject = verb === undefined ? [] : subjectOf(ctx, verb.at, reading.clauseOf(verb.at)).keys;
  const head = noun?.at ?? (verb ?? { at }).at;
  return makeFact(ctx, reading, 'upcoming', at, at + 1, {
    status: 'planned', who: subject, what: phrase(ctx, head, span.end), when: later, where: placesIn(ctx, Math.min(at, head), span.end),
    ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
    confidence: later.length > 0 ? 0.85 : 0.65,
  }); // prettier-ignore
}

/** The event named before «الذي سينعقد» or «سيعقد», within a dozen tokens. */
function nounBefore(reading: Reading, at: number): Reading['nouns'][number] | undefined {
  return reading.nouns.findLast((one) => DATED.has(one.class) && one.at < at && one.at > at - 24);
}
