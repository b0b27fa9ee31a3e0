import { monthFrom, resolveMonthDay, type MonthRead } from './month.ts';
import { relAt, relYear } from './relation.ts';
import { addDays, addMonths, iso, type Day } from './calendar.ts';
import { monthAt, timeWord } from './lexicon.ts';
import { dayAt, ordered, startAfter, unitResolved, weekdayResolved } from './parts.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { inWeek } from './weekday.ts';

/** «من يناير إلى غشت 2024»: the year said at the end counts for the beginning, or the one before it. */
function inYearOf(a: Resolved, b: Resolved): Resolved {
  const parts = /^\d{4}(-\d{2}(?:-\d{2})?)$/.exec(a.value);
  if (!parts || !a.from || !a.to || !b.to) return a;
  const same = b.to.y - a.from.y;
  const years = ordered(addMonths(a.from, 12 * same), b.to) ? same : same - 1;
  const from = addMonths(a.from, 12 * years);
  return { ...a, value: `${from.y}${parts[1]!}`, from, to: addMonths(a.to, 12 * years) };
}

/** Value and interval from two ends. */
function between(left: Resolved, b: Resolved): Resolved {
  const a = b.placed && !left.placed && left.relative ? inYearOf(left, b) : left;
  const value = `${a.value}/${b.value}`;
  if (!a.from || !b.to) return { value };
  const relative = a.relative === true || b.relative === true;
  if (ordered(a.from, b.to)) return { value, from: a.from, to: b.to, relative };
  // «من أكتوبر إلى فبراير» runs over the new year; any other end before its start is left without an interval.
  const next = /^(\d{4})(-\d{2}(?:-\d{2})?)$/.exec(b.value);
  if (!b.relative || !next || !ordered(a.from, addMonths(b.to, 12))) return { value };
  return {
    value: `${a.value}/${Number(next[1]) + 1}${next[2]}`,
    from: a.from,
    to: addMonths(b.to, 12),
    relative,
  };
}

const OPEN = /^(?:[وف]?من|[وف]?بين)$/;
const TO = /^(?:الي|حتي|-)$/;

/** Two days of one month: «من 3 حتى 12 سبتمبر», «بين 2 و 7 فبراير 2018», «4-22 يناير», «نوفمبر بين 15 و 19». */
export function dayRange(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const opens = tokens[i];
  const led = opens?.kind === 'word' && OPEN.test(opens.key);
  const month =
    led || opens?.kind !== 'word' ? undefined : monthAt(tokens, tokens[i]?.key === 'شهر' ? i + 1 : i);
  if (month && OPEN.test(tokens[month.end]?.key ?? '')) {
    const pair = daysAt(context, month.end + 1, true);
    if (!pair) return undefined;
    const read: MonthRead = { month: month.month, end: pair.end };
    return range(i, pair.end, pair.low, pair.high, (d, ref) => resolveMonthDay(read, d, ref));
  }
  const pair = daysAt(context, led ? i + 1 : i, led);
  if (!pair) return undefined;
  let at = pair.end;
  if (/^(?:من|في)$/.test(tokens[at]?.key ?? '')) at += 1;
  const read = monthAt(tokens, tokens[at]?.key === 'شهر' ? at + 1 : at)
    ? monthFrom(context, tokens[at]?.key === 'شهر' ? at + 1 : at)
    : undefined;
  if (read) return range(i, read.end, pair.low, pair.high, (d, ref) => resolveMonthDay(read, d, ref));
  const rel = relYear(context, at, 'M');
  if (!rel) return undefined;
  return range(i, rel.end, pair.low, pair.high, (d, ref) => {
    const whole = unitResolved('M', rel.rel, ref);
    const day = whole.from && { ...whole.from, d };
    return day
      ? { value: iso(day), from: day, to: day, relative: true }
      : { value: `XXXX-XX-${String(d).padStart(2, '0')}` };
  });
}

/** «يومي السبت والأحد المقبلين»: two weekdays in a row, both placed by what stands behind them. */
export function weekdayPair(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  if (!/^[وفبل]?(?:يومي|ليلتي)$/.test(tokens[i]?.key ?? '')) return undefined;
  const low = timeWord(tokens[i + 1]);
  const split = tokens[i + 2]?.key === 'و' ? 1 : 0;
  const high = timeWord(tokens[i + 2 + split]);
  if (low?.item.kind !== 'weekday' || high?.item.kind !== 'weekday' || !low.definite || !high.definite)
    return undefined;
  if (split === 0 && !high.joined) return undefined;
  const end = i + 3 + split;
  const rel = relAt(context, end);
  const [a, b] = [low.item.n, high.item.n];
  const future = context.future(i, true);
  return {
    first: i + 1, end: rel === undefined ? end : end + 1, type: 'DATE', rule: 'time.weekday-pair',
    resolve: (ref) => {
      const from = weekdayResolved(a, rel, future, ref);
      const to = weekdayResolved(b, rel, future, ref);
      return between(from, from.from && to.to && !ordered(from.from, to.to) ? weekdayResolved(b, 1, true, from.from) : to);
    },
  }; // prettier-ignore
}

const DAYS = /^[وفبل]?(?:يومي|ايام|ليلتي|ليالي)$/;
/** No list of days is longer. */
const MAX_DAYS = 6;

/** «يومي 5 و6 نونبر 2025», «أيام 5 و6 و7 ماي», «12 و13 و14 شوال»: days of one month told one by one; the interval runs over them all. */
export function dayList(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const key = tokens[i]?.key ?? '';
  const bare = tokens[i]?.kind === 'number';
  if (!bare && !DAYS.test(key)) return undefined;
  if (bare && !/^[و،]/.test(tokens[i + 1]?.key ?? '')) return undefined;
  const low = dayAt(doc, bare ? i : i + 1);
  if (!low || low.last) return undefined;
  let high = low;
  for (let step = 0; step < MAX_DAYS; step += 1) {
    let at = high.end;
    if (tokens[at]?.key === '،') at += 1;
    const and = tokens[at]?.key === 'و';
    if (!and && at === high.end && !tokens[at]?.key.startsWith('و')) break;
    const next = dayAt(doc, and ? at + 1 : at);
    if (!next || next.d <= high.d) break;
    high = next;
  }
  if (high === low) return undefined;
  let at = high.end;
  if (tokens[at]?.key === 'من') at += 1;
  if (tokens[at]?.key === 'شهر') at += 1;
  const read = monthAt(tokens, at)?.skip === 0 ? monthFrom(context, at) : undefined;
  if (!read) return undefined;
  const skip = /^[وفبل](?:يوم|اي|لي)/.test(key) ? 1 : 0;
  return {
    ...range(i, read.end, low.d, high.d, (d, ref) => resolveMonthDay(read, d, ref)),
    start: startAfter(doc, i, skip), calendar: read.month.calendar, rule: 'time.day-list',
  }; // prettier-ignore
}

function range(
  first: number,
  end: number,
  low: number,
  high: number,
  day: (d: number, ref: Day | undefined) => Resolved,
): Expression {
  return {
    first,
    end,
    type: 'DATE',
    rule: 'time.day-range',
    resolve: (ref) => between(day(low, ref), day(high, ref)),
  };
}

/** «3 و 12», «4-22», «الخامس عشر والتاسع عشر», «4 إلى 22». */
function daysAt(
  { doc }: Context,
  i: number,
  led: boolean,
): { low: number; high: number; end: number } | undefined {
  const { tokens } = doc;
  const joined = /^(\d{1,2})-(\d{1,2})$/.exec(tokens[i]?.key ?? '');
  if (joined) {
    const [low, high] = [Number(joined[1]), Number(joined[2])];
    return low < high && low > 0 && high <= 31 ? { low, high, end: i + 1 } : undefined;
  }
  const low = dayAt(doc, i);
  if (!low || low.last) return undefined;
  const sign = tokens[low.end]?.key ?? '';
  const and = led && sign === 'و';
  const high = dayAt(doc, and || TO.test(sign) ? low.end + 1 : low.end);
  if (!high || high.d <= low.d) return undefined;
  if (!and && !TO.test(sign) && !(led && sign.startsWith('و'))) return undefined;
  return { low: low.d, high: high.d, end: high.end };
}

const ANY_DAY: Day = { y: 2000, m: 1, d: 1 };

/** «الآن», «الأيام الماضية»: no day even when the reference is known. */
function isOpen(e: Expression): boolean {
  return e.resolve(ANY_DAY).from === undefined;
}

/** A weekday that closes a range lies behind the one that opens it: «من الثلاثاء إلى الخميس». */
function nextOf(a: Expression, b: Expression, ref: Day | undefined): Resolved {
  const [from, to] = [a.resolve(ref).from, b.resolve(ref)];
  if (!from || !to.to || ordered(from, to.to)) return to;
  const day = addDays(to.to, 7);
  return { ...to, value: iso(day), from: day, to: day };
}

/** «الأسبوع المقبل من الأربعاء إلى الجمعة», «هذا الأسبوع بين الأربعاء والجمعة»: weekdays of a named week. */
export function weekdayRange(context: Context, i: number): Expression | undefined {
  const { tokens } = context.doc;
  const week = relYear(context, i, 'W');
  if (!week || !OPEN.test(tokens[week.end]?.key ?? '') || /^(?:من|في|،)$/.test(tokens[i]?.key ?? ''))
    return undefined;
  const low = timeWord(tokens[week.end + 1]);
  let at = week.end + 2;
  if (tokens[at]?.key === 'و' || TO.test(tokens[at]?.key ?? '')) at += 1;
  const high = timeWord(tokens[at]);
  if (low?.item.kind !== 'weekday' || high?.item.kind !== 'weekday') return undefined;
  const [a, b] = [low.item.n, high.item.n];
  return {
    first: i, end: at + 1, type: 'DATE', rule: 'time.weekday-range',
    resolve: (ref) => between(inWeek(a, week.rel, ref), inWeek(b, week.rel, ref)),
  }; // prettier-ignore
}

/** Joins two neighbouring dates with «إلى», «حتى», «-», or with «و» behind «بين», into one expression. One pass. */
export function joinRanges(context: Context, found: readonly Expression[]): Expression[] {
  const { tokens } = context.doc;
  const out: Expression[] = [];
  for (let at = 0; at < found.length; at += 1) {
    const a = found[at]!;
    const b = found[at + 1];
    const sign = b ? (tokens[a.end]?.key ?? '') : '';
    const lead = tokens[a.first - 1]?.key ?? '';
    const gap = b ? b.first - a.end : -1;
    const dash =
      sign === '-' && b?.type === 'DATE' && (b.rule === a.rule || (a.anchor && b.anchor) !== undefined);
    const to = gap === 1 && ((TO.test(sign) && sign !== '-') || dash);
    const spaced = gap === 2 && TO.test(sign) && sign !== '-' && tokens[a.end + 1]?.key === 'يوم';
    const and =
      /^(?:[وف]?بين|العامين|عامي|سنتي)$/.test(lead) &&
      ((gap === 1 && sign === 'و') || (gap === 0 && tokens[b!.first]?.key.startsWith('و') === true));
    if (!b || a.type !== 'DATE' || b.type !== 'DATE' || !(to || spaced || and) || isOpen(a) !== isOpen(b)) {
      out.push(a);
      continue;
    }
    const led = OPEN.test(lead);
    const first = led ? a.first - 1 : a.first;
    const { start: _start, anchor: _anchor, ...rest } = a;
    out.push({
      ...rest,
      first,
      end: b.end,
      ...(!led && a.start !== undefined && { start: a.start }),
      rule: 'time.range',
      resolve: (ref) =>
        between(a.resolve(ref), b.rule === 'time.weekday' ? nextOf(a, b, ref) : b.resolve(ref)),
    });
    at += 1;
  }
  return out;
}
