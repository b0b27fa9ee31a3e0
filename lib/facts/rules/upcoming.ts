import type { Fact } from '../../model/analysis.ts';
import type { FactRule, RuleContext } from './rule.ts';
import { inClass, wordClass } from '../../text/word-class.ts';
import { subjectOf, type Actors } from './shared/actors.ts';
import { isLater, makeFact, phrase, placesIn, timesIn } from './shared/fields.ts';
import { isWord, wordOf } from './shared/lexicon.ts';
import { trigger } from './shared/triggers.ts';
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
  triggers: trigger(
    'future',
    'fixture',
    'planned',
    'verb:hold',
    'verb:start',
    'verb:visit',
    'verb:meet',
    'verb:intend',
    'verb:schedule',
  ),
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
    if (
      verb.tense === 'future' ||
      (verb.tense === 'present' && EVENTIVE.has(verb.class)) ||
      (verb.tense === 'past' && verb.class === 'schedule' && setsDay(reading, ctx, verb.at))
    )
      out.add(verb.at);
  for (let i = reading.view.tokens.start; i < reading.view.tokens.end; i += 1) {
    const { key } = ctx.doc.tokens[i]!;
    // «ينتظر الجمهور» waits; only «ينتظر أن» announces.
    if (ctx.doc.tokens[i]!.kind !== 'word') continue;
    if (isWord(key, 'planned')) {
      if (/^[وف]?(?:ينتظر|يرتقب)$/u.test(key) && ctx.doc.tokens[i + 1]?.key !== 'ان') continue;
      if (!LIKELY.test(key) || isDated(reading)) out.add(i);
    } else if (
      wordOf(key).future ||
      (inClass(FIXTURES, key) && opens(reading, ctx, i) && !isDeadline(reading, key))
    )
      out.add(i);
  }
  return [...out].sort((a, b) => a - b);
}

/** What is only likely is told with a day, and never of figures: «يتوقع أن ينمو الاقتصاد بنسبة …» is a forecast. */
const LIKELY = /^[وف]?(?:ي|ال)توقع$|متوقع|مرجح|^[وف]?يرجح$/u;

function isDated({ view }: Reading): boolean {
  return (
    view.times.end > view.times.start &&
    view.numbers.end === view.numbers.start &&
    view.money.end === view.money.start
  );
}

const LASTING = wordClass('lasting');
const DUE = trigger('due');

/** «يستمر تقديم الطلبات إلى غاية …»: a day something is due. */
function isDeadline(reading: Reading, key: string): boolean {
  return inClass(LASTING, key) && (reading.triggers & DUE) !== 0;
}

const FINAL = wordClass('final');
const APPOINTED_DAY = wordClass('appointed-day');
const WAS = wordClass('was');

/** «حددت المحكمة يوم 3 نوفمبر موعدا للنطق بالحكم». */
function setsDay(reading: Reading, ctx: RuleContext, at: number): boolean {
  const { end } = reading.clauseOf(at);
  let day = false;
  for (let i = at + 1; i < end; i += 1) {
    const { key } = ctx.doc.tokens[i]!;
    // «آخر موعد»: a deadline.
    if (FINAL.has(key)) return false;
    day ||= APPOINTED_DAY.has(key);
  }
  return day;
}

const FIXTURES = wordClass('fixture');
/** A present verb announces only where it opens its sentence or clause. */
function opens(reading: Reading, ctx: RuleContext, at: number): boolean {
  if (ctx.entityAt[at]! >= 0) return false;
  return (
    at === reading.view.tokens.start ||
    // «على أن تعقد الجلسة …»
    (ctx.doc.tokens[at - 1]!.key === 'ان' && ctx.doc.tokens[at - 2]?.key === 'علي') ||
    (ctx.doc.tokens[at]!.key[0] === 'و' && /^[،,]$/u.test(ctx.doc.tokens[at - 1]!.key))
  );
}

function upcomingAt(reading: Reading, ctx: RuleContext, at: number): Fact | undefined {
  const { tokens, text } = ctx.doc;
  if (/^[وف]?(?:لم|لن|لا|ما)$/u.test(tokens[at - 1]?.key ?? '')) return undefined;
  // «كان من المقرر أن»: it was planned once.
  if (
    WAS.has(tokens[at - 1]?.key ?? '') ||
    (tokens[at - 1]?.key === 'من' && WAS.has(tokens[at - 2]?.key ?? ''))
  )
    return undefined;
  const schedule = reading.verbs.some((one) => one.at === at && one.class === 'schedule');
  const marker = isWord(tokens[at]!.key, 'planned') || schedule;
  const clause = reading.clauseOf(at);
  // «من المقرر أن …»: the planned event stands in the clause behind «أن».
  const index = reading.clauses.indexOf(clause);
  const next = reading.clauses[index + 1];
  const span =
    marker && next !== undefined && next.start <= at + 4 ? { start: clause.start, end: next.end } : clause;
  const verb = reading.verbs.find((one) => one.at >= at && one.at < span.end && one.at <= at + 6);
  const when = timesIn(ctx, span.start, span.end);
  const coming = verb?.tense === 'future' || wordOf(tokens[at]!.key).future;
  const later = when.filter(
    (time) => isLater(ctx, [time]) || (coming && isToday(ctx, time) && !afterToday(ctx, time)),
  );
  const noun =
    reading.nouns.find(
      (one) => DATED.has(one.class) && one.at > at && one.at < Math.min(span.end, at + 22),
    ) ?? (clause.relative || verb?.tense === 'future' || marker ? nounBefore(reading, at) : undefined);
  if (when.length > 0 && later.length === 0) return undefined;
  if (verb === undefined && !marker)
    return later.length === 0 ? undefined : announced(reading, ctx, at, span, later, noun);
  const eventive = verb !== undefined && EVENTIVE.has(verb.class);
  if (later.length === 0) {
    const firm =
      !clause.relative && (inClass(FIRM, tokens[at]!.key) || (marker && dueWithin(ctx, at, span.end)));
    // Without a day the event itself must be what the verb speaks of: «سيعقد مؤتمر», not «خلال ورش عمل».
    const spoken =
      noun !== undefined &&
      noun.at >= at &&
      !noun.weak &&
      !noun.definite &&
      noun.at - (verb?.at ?? at) <= NEAR;
    if (!firm && !spoken) return undefined;
  }
  const told = eventive || noun !== undefined || marker;
  const present = verb?.tense === 'present' && !marker;
  if (!told || (present && (later.length === 0 || (noun === undefined && verb.class !== 'start')))) {
    const fixture =
      verb?.tense === 'future' || (inClass(FIXTURES, tokens[at]!.key) && opens(reading, ctx, at));
    const fixed = later.length > 0 && fixture;
    return fixed ? announced(reading, ctx, at, span, later, noun) : undefined;
  }
  const subject =
    verb === undefined ? undefined : visitor(verb, subjectOf(ctx, verb.at, reading.clauseOf(verb.at)));
  const head = noun?.at ?? verb?.at ?? behindThat(ctx, at, span.end);
  return makeFact(ctx, reading, 'upcoming', at, at + 1, {
    status: 'planned', who: subject?.keys, actor: subject?.keys.length === 0 ? subject.text : undefined, what: phrase(ctx, head, span.end), when: later, where: placesIn(ctx, Math.min(at, head), span.end),
    ...(noun && { event: text.slice(tokens[noun.at]!.start, tokens[noun.at]!.end) }),
    confidence: later.length > 0 ? 0.85 : 0.65,
  }); // prettier-ignore
}

/** «حيث سيزور النجف»: the place behind a verb of visiting is where, not who. */
function visitor(verb: Reading['verbs'][number], subject: Actors): Actors {
  const place = verb.class === 'visit' && subject.keys.every((key) => key.startsWith('place:'));
  return place ? { ...subject, keys: [] } : subject;
}

/** «سيوارى الثرى اليوم»: what will be is still to come today. */
function isToday(ctx: RuleContext, time: number): boolean {
  return ctx.times[time]!.from!.slice(0, 10) === ctx.reference?.value.slice(0, 10);
}

/** «لن يسكت بعد اليوم»: from now on, no day. */
function afterToday(ctx: RuleContext, time: number): boolean {
  const { text } = ctx.doc;
  const { start } = ctx.times[time]!;
  return AFTER.test(text.slice(Math.max(0, start - LOOK_BACK), start));
}

const AFTER = /(?:بعد|منذ|حتى)\s$/u;
const LOOK_BACK = 5;

/** Markers that announce without a day. */
const FIRM = wordClass('firmly-planned');
const WITHIN = wordClass('within');

/** «في غضون أسبوعين»: no day, but a stretch in which it is due. */
function dueWithin(ctx: RuleContext, from: number, to: number): boolean {
  for (let i = from; i + 1 < to; i += 1) {
    const time = ctx.times[ctx.timeAt[i + 1]!];
    if (WITHIN.has(ctx.doc.tokens[i]!.key) && time?.type === 'DURATION') return true;
  }
  return false;
}

/** A future verb or a fixture that the tables do not know, with its day. */
function announced(
  reading: Reading,
  ctx: RuleContext,
  at: number,
  span: { readonly start: number; readonly end: number },
  later: readonly number[],
  noun: Reading['nouns'][number] | undefined,
): Fact | undefined {
  const dated = noun !== undefined && !noun.weak;
  const near = later.filter((time) => isNear(ctx, at, time, dated));
  if (near.length === 0 || isOpen(ctx, span)) return undefined;
  const subject = subjectOf(ctx, at, reading.clauseOf(at));
  // «النسخة الكاملة ستتاح …»: the subject before the verb belongs to what is told.
  const from = at - span.start <= SUBJECT_BEFORE && at > span.start ? firstWord(ctx, span.start, at) : at;
  return makeFact(ctx, reading, 'upcoming', at, at + 1, {
    status: 'planned', who: subject.keys, actor: subject.keys.length === 0 ? subject.text : undefined, what: phrase(ctx, from, span.end), when: near,
    where: placesIn(ctx, at, span.end), confidence: 0.7,
  }); // prettier-ignore
}

/** A day so far behind its verb, in characters, belongs to something else; a year or a decade is no day to wait for. */
const NEAR_DAY = 110;
const LONGEST_TIME = 100 * 86_400_000;

function isNear(ctx: RuleContext, at: number, time: number, dated: boolean): boolean {
  const { start, from, to } = ctx.times[time]!;
  const long = to !== undefined && from !== undefined && Date.parse(to) - Date.parse(from) > LONGEST_TIME;
  return (dated || !long) && Math.abs(start - ctx.doc.tokens[at]!.start) < NEAR_DAY;
}

/** «إذا»، «يمكن»: what may happen is not announced. */
function isOpen(ctx: RuleContext, span: { readonly start: number; readonly end: number }): boolean {
  for (let i = span.start; i < span.end; i += 1) if (isWord(ctx.doc.tokens[i]!.key, 'open')) return true;
  return false;
}

/** Words of a subject before its verb. */
const SUBJECT_BEFORE = 6;
const OPENERS = wordClass('opener');

function firstWord(ctx: RuleContext, from: number, to: number): number {
  let i = from;
  while (i < to && (ctx.doc.tokens[i]!.kind !== 'word' || inClass(OPENERS, ctx.doc.tokens[i]!.key))) i += 1;
  return i;
}

/** The event named before «الذي سينعقد» or «سيعقد», within a dozen tokens. */
function nounBefore(reading: Reading, at: number): Reading['nouns'][number] | undefined {
  return reading.nouns.findLast((one) => DATED.has(one.class) && one.at < at && one.at > at - 24);
}

/** «المقرر أن تنشر …»: what is planned stands behind «أن». */
function behindThat(ctx: RuleContext, at: number, to: number): number {
  for (let i = at + 1; i < Math.min(to, at + 4); i += 1) if (ctx.doc.tokens[i]!.key === 'ان') return i + 1;
  return at;
}
