/** A day of the proleptic Gregorian calendar. */
export interface Day {
  readonly y: number;
  readonly m: number;
  readonly d: number;
}

const DAY_MS = 86_400_000;

/** Days since 1970-01-01. */
export function dayNumber({ y, m, d }: Day): number {
  const date = new Date(0);
  date.setUTCFullYear(y, m - 1, d);
  return Math.round(date.getTime() / DAY_MS);
}

export function dayOf(number: number): Day {
  const date = new Date(number * DAY_MS);
  return { y: date.getUTCFullYear(), m: date.getUTCMonth() + 1, d: date.getUTCDate() };
}

export function addDays(day: Day, n: number): Day {
  return dayOf(dayNumber(day) + n);
}

/** Adds months; the day is cut to the length of the new month (31 January + 1 month = 28 February). */
export function addMonths({ y, m, d }: Day, n: number): Day {
  const index = y * 12 + (m - 1) + n;
  const year = Math.floor(index / 12);
  const month = index - year * 12 + 1;
  return { y: year, m: month, d: Math.min(d, monthLength(year, month)) };
}

export function monthLength(y: number, m: number): number {
  return m === 2
    ? y % 4 === 0 && (y % 100 !== 0 || y % 400 === 0)
      ? 29
      : 28
    : [4, 6, 9, 11].includes(m)
      ? 30
      : 31;
}

/** 1 = Monday … 7 = Sunday. */
export function weekday(day: Day): number {
  return ((((dayNumber(day) + 3) % 7) + 7) % 7) + 1;
}

export function iso({ y, m, d }: Day): string {
  return `${String(y).padStart(4, '0')}-${two(m)}-${two(d)}`;
}

export function two(n: number): string {
  return String(n).padStart(2, '0');
}

/** ISO week of a day, with its Monday. */
export function isoWeek(day: Day): { value: string; monday: Day } {
  const monday = addDays(day, 1 - weekday(day));
  const thursday = addDays(monday, 3);
  const week = 1 + Math.floor((dayNumber(thursday) - dayNumber({ y: thursday.y, m: 1, d: 1 })) / 7);
  return { value: `${thursday.y}-W${two(week)}`, monday };
}

export function valid({ y, m, d }: Day): boolean {
  return m >= 1 && m <= 12 && d >= 1 && d <= monthLength(y, m);
}

/** Parses the day of an ISO date or instant. */
export function parseDay(text: string): Day | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text);
  if (!match) return undefined;
  const day = { y: Number(match[1]), m: Number(match[2]), d: Number(match[3]) };
  return valid(day) ? day : undefined;
}

let format: Intl.DateTimeFormat | undefined;

/** Conversions kept; an article needs a handful, and `Intl` costs more than all other rules of a date. */
const KEPT = 512;
const converted = new Map<number, Day>();

/** Umm al-Qura day of a Gregorian day, through `Intl`; recent conversions are remembered. */
export function hijriOf(day: Day): Day {
  const number = dayNumber(day);
  const known = converted.get(number);
  if (known !== undefined) return known;
  if (converted.size >= KEPT) converted.clear();
  const hijri = convert(number);
  converted.set(number, hijri);
  return hijri;
}

function convert(number: number): Day {
  format ??= new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    day: 'numeric',
    month: 'numeric',
    year: 'numeric',
    timeZone: 'UTC',
  });
  const out = { y: 0, m: 0, d: 0 };
  for (const { type, value } of format.formatToParts(new Date(number * DAY_MS))) {
    if (type === 'year') out.y = Number.parseInt(value, 10);
    if (type === 'month') out.m = Number(value);
    if (type === 'day') out.d = Number(value);
  }
  return out;
}

/** Years of the Umm al-Qura table; outside it a conversion is arithmetic. */
const TABLE = { from: 1300, to: 1600 };

/**
 * Gregorian day of a Hijri day: a first guess by mean month length, then a step by the difference `Intl` reports.
 * Cost: at most six conversions. Always a day off is possible where the month is sighted locally (Morocco).
 */
export function fromHijri(h: Day): { day: Day; approximate: boolean } {
  let guess = Math.round(((h.y - 1) * 12 + (h.m - 1)) * 29.530589 + h.d - 1) - 492_148;
  for (let step = 0; step < 6; step += 1) {
    const seen = hijriOf(dayOf(guess));
    const gap = Math.round(((h.y - seen.y) * 12 + (h.m - seen.m)) * 29.530589) + (h.d - seen.d);
    if (gap === 0) break;
    guess += gap;
  }
  return { day: dayOf(guess), approximate: h.y < TABLE.from || h.y > TABLE.to };
}
