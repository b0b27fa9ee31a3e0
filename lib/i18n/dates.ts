import { dateFormat, relativeFormat } from './formatters.ts';
import type { ArabicMonths } from './months.ts';

/** Dates in the words of one language. All days are read and shown in UTC, so that a day never moves with the reader's clock. */
export interface Dates {
  /** ISO day, month, year or instant → «20 سبتمبر 2024», «ديسمبر 2024», «2024»; undefined when it is none of them. */
  readonly date: (iso: string, style?: 'long' | 'short') => string | undefined;
  /** Two ISO days, both inclusive → «ديسمبر 2024» for a whole month, «2024» for a year, «20–22 سبتمبر 2024» else. */
  readonly interval: (from: string, to: string) => string | undefined;
  /** «قبل 3 أيام» of an ISO day or instant, counted from `now` (ISO). */
  readonly relative: (iso: string, now: string) => string | undefined;
  /** «16 ربيع الأول 1446 هـ» of an ISO day or instant by the calendar of Umm al-Qura; undefined for months and years. */
  readonly hijri: (iso: string) => string | undefined;
}

const PARTS = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.*)?)?)?$/u;
const DAY = 86_400_000;
const LONG = { month: 'long' } as const;
const SHORT = { month: 'short' } as const;
const WHOLE_DAY = { year: 'numeric', month: 'long', day: 'numeric' } as const;

/** `months`: names that stand in for those of `Intl` where the language is Arabic: browsers cut regional ones out of their data. */
export function datesOf(locale: string, months?: ArabicMonths): Dates {
  const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    dateFormat(locale, { timeZone: 'UTC', ...options });
  const named = months !== undefined && locale.startsWith('ar') ? months : undefined;
  const write = (options: Intl.DateTimeFormatOptions, time: number): string =>
    joined(formatter(options).formatToParts(time), named, () => time);
  const date: Dates['date'] = (iso, style = 'long') => {
    const [, year, month, day] = PARTS.exec(iso) ?? [];
    const time = dayOf(iso);
    if (year === undefined || time === undefined) return undefined;
    if (month === undefined) return write({ year: 'numeric' }, time);
    const names = style === 'long' ? LONG : SHORT;
    return write({ year: 'numeric', ...names, ...(day !== undefined && { day: 'numeric' }) }, time);
  };
  return {
    date,
    interval: (from, to) => {
      const [first, last] = [dayOf(from), dayOf(to)];
      if (first === undefined || last === undefined) return date(from) ?? date(to);
      if (first === last) return date(from);
      const whole = wholePeriod(from, to);
      if (whole !== undefined) return date(whole);
      const parts = formatter(WHOLE_DAY).formatRangeToParts(first, last);
      return joined(parts, named, (source) => (source === 'endRange' ? last : first));
    },
    relative: (iso, now) => relative(locale, iso, now),
    hijri: (iso) => {
      const time = dayOf(iso);
      if (time === undefined || PARTS.exec(iso)?.[3] === undefined) return undefined;
      const calendar = locale.replace('ca-gregory', 'ca-islamic-umalqura');
      return dateFormat(calendar, { timeZone: 'UTC', ...WHOLE_DAY }).format(time);
    },
  };
}

/** The parts of a formatted date with the month's own name in its place. A range says which end a part belongs to. */
function joined(
  parts: readonly { readonly type: string; readonly value: string; readonly source?: string }[],
  months: ArabicMonths | undefined,
  timeOf: (source: string | undefined) => number,
): string {
  return parts
    .map(({ type, value, source }) =>
      type === 'month' ? (months?.[new Date(timeOf(source)).getUTCMonth()] ?? value) : value,
    )
    .join('');
}

function relative(locale: string, iso: string, now: string): string | undefined {
  const [then, today] = [dayOf(iso), dayOf(now)];
  if (then === undefined || today === undefined) return undefined;
  const days = Math.round((then - today) / DAY);
  const words = relativeFormat(locale, { numeric: 'auto' });
  if (Math.abs(days) < 14) return words.format(days, 'day');
  if (Math.abs(days) < 60) return words.format(Math.round(days / 7), 'week');
  if (Math.abs(days) < 730) return words.format(Math.round(days / 30.44), 'month');
  return words.format(Math.round(days / 365.25), 'year');
}

/** Start of the UTC day of an ISO day, month, year or instant. */
function dayOf(iso: string): number | undefined {
  const [, year, month = '01', day = '01'] = PARTS.exec(iso) ?? [];
  if (year === undefined) return undefined;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  return new Date(time).toISOString().startsWith(`${year}-${month}-${day}`) ? time : undefined;
}

/** The month or year that two days enclose exactly. */
function wholePeriod(from: string, to: string): string | undefined {
  if (from.endsWith('-01-01') && to === `${from.slice(0, 4)}-12-31`) return from.slice(0, 4);
  const month = from.slice(0, 7);
  if (!from.endsWith('-01') || !to.startsWith(month)) return undefined;
  const last = new Date(Date.UTC(Number(from.slice(0, 4)), Number(from.slice(5, 7)), 0)).getUTCDate();
  return to === `${month}-${String(last)}` ? month : undefined;
}
