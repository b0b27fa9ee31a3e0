import { two, valid, type Day } from './calendar.ts';
import type { TextDocument } from '../document.ts';
import { monthAt, timeWord } from './lexicon.ts';
import { anchorOf, monthFrom, resolveMonthDay, type MonthRead } from './month.ts';
import { numericDate } from './numeric.ts';
import { dayAt, startAfter, unitResolved, yearDigits, yearTail } from './parts.ts';
import { relYear } from './relation.ts';
import type { Context, Expression, Resolved } from './types.ts';

/** «20 سبتمبر 2024», «الرابع من مارس», «فاتح يناير», «2. أكتوبر»; with «الموافق …» behind it, one expression. */
export function dayMonth(context: Context, i: number): Expression | undefined {
  const found = dayMonthAt(context, i);
  return found && pairWith(context, found);
}

const DAY_WORDS = new Set('يوم ويوم بيوم ليوم'.split(' '));

function dayMonthAt(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  if (tokens[i + 1]?.kind === 'number' && DAY_WORDS.has(tokens[i]!.key)) return dayAlone(context, i);
  const day = dayAt(doc, i);
  if (!day || (day.word && partOf(doc, i))) return undefined;
  let at = day.end;
  if (/^(?:من|-|\/|\.)$/.test(tokens[at]?.key ?? '')) at += 1;
  if (tokens[at]?.key === 'شهر') at += 1;
  const named = monthAt(tokens, at);
  const read =
    named && (named.skip === 0 || at === day.end) && tokens[at]!.key[0] !== 'و'
      ? monthFrom(context, at)
      : monthAt(tokens, at)?.skip === 0
        ? monthFrom(context, at)
        : undefined;
  if (!read) {
    // «20 من الشهر القادم»
    const month = relYear(context, day.end, 'M');
    if (!month || (tokens[day.end]?.key !== 'من' && !tokens[day.end]?.key.startsWith('هذ'))) return undefined;
    return {
      first: i,
      end: month.end,
      type: 'DATE',
      rule: 'time.day-of-month',
      resolve: (ref) => dayInRelMonth(day.d, month.rel, ref),
    };
  }
  const d = day.last && read.month.calendar === 'gregory' ? LAST : day.d;
  const anchor = d === LAST ? undefined : anchorOf(read, d);
  const expression: Expression = {
    first: i, end: read.end, start: startAfter(doc, i, day.skip), type: 'DATE', rule: day.last ? 'time.month-end' : 'time.day-month', calendar: read.month.calendar,
    ...(anchor && { anchor }),
    resolve: (ref) => (d === LAST ? lastDay(read, ref) : resolveMonthDay(read, d, ref)),
  }; // prettier-ignore
  return expression;
}

/** «الربع الأول من رمضان», «الأسبوع الثاني من يونيو»: the ordinal counts the noun before it, not a day. */
function partOf({ tokens }: TextDocument, i: number): boolean {
  const before = timeWord(tokens[i - 1]);
  const { kind, unit } = before?.item ?? {};
  return before?.definite === true && (kind === 'part-of-year' || (kind === 'unit' && unit !== 'D'));
}

/** «يوم 27»: a day of the reference's month, when nothing counted follows. */
function dayAlone(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const whole = dayMonthAt(context, i + 1);
  if (whole) return { ...whole, first: i + 1 };
  const day = dayAt(doc, i + 1);
  if (!day || (doc.tokens[day.end]?.kind === 'word' && !/^(?:و|حتي|الي|في)$/.test(doc.tokens[day.end]!.key)))
    return undefined;
  const start = startAfter(doc, i, doc.tokens[i]!.key.length - 3);
  return {
    first: i,
    end: day.end,
    start,
    type: 'DATE',
    rule: 'time.day',
    resolve: (ref) => dayInRelMonth(day.d, 0, ref),
  };
}

const LAST = 99;

function lastDay(read: MonthRead, ref: Day | undefined): Resolved {
  const month = resolveMonthDay(read, undefined, ref);
  return month.to ? { ...month, value: `${month.value}-${two(month.to.d)}`, from: month.to } : month;
}

export function dayInRelMonth(d: number, rel: number, ref: Day | undefined): Resolved {
  const month = unitResolved('M', rel, ref);
  if (!month.from) return { value: `XXXX-XX-${two(d)}` };
  const day = { ...month.from, d };
  return valid(day)
    ? { value: `${month.value}-${two(d)}`, from: day, to: day, relative: true }
    : { value: `${month.value}-${two(d)}` };
}

/** Joins «… الموافق لـ …»: one expression whose Gregorian side gives value and interval. */
function pairWith(context: Context, left: Expression): Expression {
  const { tokens } = context.doc;
  let at = left.end;
  if (tokens[at]?.key === '،' || tokens[at]?.key === '(') at += 1;
  if (!/^(?:ال|و)?موافق$|^يوافق$|^الموافقه$/.test(tokens[at]?.key ?? '')) return left;
  at += 1;
  while (/^(?:ل|ليوم|يوم|في|ه)$/.test(tokens[at]?.key ?? '')) at += 1;
  const right = dayMonthAt(context, at) ?? numericDate(context, at);
  if (!right || (left.calendar ?? 'gregory') === (right.calendar ?? 'gregory')) return left;
  const main = left.calendar === 'hijri' ? right : left;
  return {
    ...main,
    first: left.first,
    end: right.end,
    rule: 'time.pair',
    ...(left.start !== undefined && { start: left.start }),
  };
}

/** «مايو الحادي عشر», «سبتمبر 10, 2001»: the day behind the month. */
export function monthDay(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const found = monthAt(doc.tokens, i);
  if (!found) return undefined;
  let at = found.end;
  if (doc.tokens[at]?.key === '-') at += 1;
  const day = dayAt(doc, at);
  if (!day || (day.word && doc.tokens[at]!.key.slice(0, 2) !== 'ال')) return undefined;
  const year = yearTail(doc, day.end);
  if (!day.word && !year && doc.tokens[day.end]?.kind === 'word') return undefined;
  const read: MonthRead = { month: found.month, end: year?.end ?? day.end, ...(year && { year }) };
  const anchor = anchorOf(read, day.d);
  return {
    first: i, end: read.end, start: startAfter(doc, i, found.skip), type: 'DATE', rule: 'time.month-day', calendar: found.month.calendar,
    ...(anchor && { anchor }), resolve: (ref) => resolveMonthDay(read, day.d, ref),
  }; // prettier-ignore
}

/** «2016, نوفمبر 16», «2016 - نونبر - 16»: the year first. */
export function yearMonthDay(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const year = yearDigits(doc, i);
  if (!year) return undefined;
  const skipSign = (at: number): number => (/^[.,،/-]$/.test(doc.tokens[at]?.key ?? '') ? at + 1 : at);
  const found = monthAt(doc.tokens, skipSign(year.end));
  if (!found || found.skip > 0 || (found.month.calendar === 'hijri') !== year.hijri) return undefined;
  const day = dayAt(doc, skipSign(found.end));
  if (!day || day.word || doc.tokens[day.end]?.kind === 'word') return undefined;
  const read: MonthRead = { month: found.month, end: day.end, year };
  const anchor = anchorOf(read, day.d);
  return {
    first: i, end: day.end, type: 'DATE', rule: 'time.year-month-day', calendar: found.month.calendar,
    ...(anchor && { anchor }), resolve: (ref) => resolveMonthDay(read, day.d, ref),
  }; // prettier-ignore
}
