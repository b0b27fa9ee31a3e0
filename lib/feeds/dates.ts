import { openDocument } from '../text/document.ts';
import { findTimes } from '../text/times.ts';

const DAY = 86_400_000;
/** Older dates are slips of software («1 January 1970», «0001-01-01»): no feed is that old. */
const EARLIEST = Date.UTC(1995, 0, 1);
const CHARS = 80;

/** Hours of the zone names that feeds write; AST is Arabia's. */
const ZONES: { readonly [name: string]: number } = {
  z: 0, ut: 0, utc: 0, gmt: 0, wet: 0, west: 1, bst: 1, cet: 1, cest: 2, eet: 2, eest: 3, ast: 3, msk: 3, trt: 3, gst: 4,
  est: -5, edt: -4, cst: -6, cdt: -5, mst: -7, mdt: -6, pst: -8, pdt: -7,
}; // prettier-ignore

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The date of a feed item as an ISO instant, or undefined when it says none that can be believed. Reads ISO 8601,
 * RFC 822 with its sloppy relatives, Unix seconds, and days in words («الجمعة 20 شتنبر 2024»). Without a zone: UTC.
 * Up to a day ahead of `now` (ISO) is a wrong zone and becomes `now`; more is not believed.
 */
export function feedDate(raw: string, now: string): string | undefined {
  const text = westernDigits(raw.trim().slice(0, CHARS));
  if (text === '') return undefined;
  const form = FORMS.find(({ looks }) => looks.test(text));
  const time = form === undefined ? wordedTime(text) : form.read(text);
  const today = Date.parse(now);
  if (time === undefined || Number.isNaN(time) || time < EARLIEST || time > today + DAY) return undefined;
  return new Date(Math.min(time, today)).toISOString();
}

/** A text that looks like one form is not read as another: «2024-13-01» is no day of January. */
const FORMS: readonly { readonly looks: RegExp; readonly read: (text: string) => number | undefined }[] = [
  { looks: /^\d{4}[-/]\d/u, read: isoTime },
  {
    looks: /^\d{10}(?:\d{3})?$/u,
    read: (text) => (text.length === 10 ? Number(text) * 1_000 : Number(text)),
  },
  {
    looks:
      /^(?:[a-z]{2,9}(?:\.?,\s{0,3}|\.?\s{1,3}))?(?:\d{1,2}[a-z]{0,2}[\s-]{1,3}[a-z]{3}|[a-z]{3,9}\.?\s{1,3}\d)/iu,
    read: rfcTime,
  },
];

/** ٢٠٢٤ and ۲۰۲۴ are 2024. */
function westernDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

const ISO =
  /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?:[T\s]{1,2}(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|[+-]\d{2}:?\d{2}|[a-z]{2,4})?)?/iu;

function isoTime(text: string): number | undefined {
  const found = ISO.exec(text);
  if (found === null) return undefined;
  const [, year, month, day, hour = '0', minute = '0', second = '0', zone] = found;
  return timeOf(+year!, +month!, +day!, +hour, +minute, +second, zone);
}

const RFC =
  /^(?:[a-z]{2,9}(?:\.?,\s{0,3}|\.?\s{1,3}))?(\d{1,2})(?:st|nd|rd|th)?[\s-]{1,3}([a-z]{3,9})\.?,?[\s-]{1,3}(\d{2,4})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?([+-]\d{2}:?\d{2}|[a-z]{1,4})?)?/iu;
const AMERICAN =
  /^(?:[a-z]{2,9}(?:\.?,\s{0,3}|\.?\s{1,3}))?([a-z]{3,9})\.?\s{1,3}(\d{1,2})(?:st|nd|rd|th)?,?\s{1,3}(\d{4})(?:,?\s{1,3}(\d{1,2}):(\d{2})(?::(\d{2}))?\s?(am|pm)?\s?([+-]\d{2}:?\d{2}|[a-z]{1,4})?)?/iu;

function rfcTime(text: string): number | undefined {
  const named = RFC.exec(text);
  const found = named ?? AMERICAN.exec(text);
  if (found === null) return undefined;
  const [, first, second, shortYear, hour = '0', minute = '0', sec = '0', half, zone] = found;
  const month = MONTHS.indexOf((named === null ? first! : second!).slice(0, 3).toLowerCase()) + 1;
  if (month === 0) return undefined;
  const day = Number(named === null ? second : first);
  const year = shortYear!.length === 2 ? 2000 + Number(shortYear) : Number(shortYear);
  return timeOf(year, month, day, hourOf(Number(hour), half), Number(minute), Number(sec), zone);
}

function hourOf(hour: number, half: string | undefined): number {
  if (half === undefined) return hour;
  return (hour % 12) + (half.toLowerCase() === 'pm' ? 12 : 0);
}

function timeOf(
  year: number,
  month: number,
  day: number,
  hour: number,
  minute: number,
  second: number,
  zone: string | undefined,
): number | undefined {
  if (month < 1 || month > 12 || day < 1 || hour > 24 || minute > 59 || second > 60) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return Date.UTC(year, month - 1, day, hour, minute, second) - offsetOf(zone);
}

function offsetOf(zone: string | undefined): number {
  if (zone === undefined) return 0;
  const numeric = /^([+-])(\d{2}):?(\d{2})$/u.exec(zone);
  if (numeric === null) return (ZONES[zone.toLowerCase()] ?? 0) * 3_600_000;
  const size = (Number(numeric[2]) * 60 + Number(numeric[3])) * 60_000;
  return numeric[1] === '-' ? -size : size;
}

/** A whole day in Arabic, English or French words. */
function wordedTime(text: string): number | undefined {
  const { times } = findTimes(openDocument({ id: 'feed', text }));
  const day = times.find(({ from, to, inferred }) => from !== undefined && from === to && inferred !== true);
  if (day?.from === undefined) return undefined;
  const clock = /(\d{1,2}):(\d{2})/u.exec(text);
  const [hour, minute] = [Number(clock?.[1] ?? 0), Number(clock?.[2] ?? 0)];
  const start = Date.parse(`${day.from}T00:00:00Z`);
  return hour < 24 && minute < 60 ? start + (hour * 60 + minute) * 60_000 : start;
}
