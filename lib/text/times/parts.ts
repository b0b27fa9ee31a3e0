import type { TextDocument } from '../document.ts';
import { letterOffset } from '../numbers/affixes.ts';
import { numeral } from '../numbers/lexicon.ts';
import { readOrdinal } from '../numbers/ordinals.ts';
import { readCardinal } from '../numbers/read.ts';
import {
  addDays,
  addMonths,
  dayNumber,
  fromHijri,
  iso,
  isoWeek,
  monthLength,
  two,
  valid,
  weekday,
  type Day,
} from './calendar.ts';
import { timeWord } from './lexicon.ts';
import type { Resolved } from './types.ts';

/** An inclusive stretch of days. */
export interface Stretch {
  readonly from: Day;
  readonly to: Day;
}

export function monthStretch(y: number, m: number): Stretch {
  return { from: { y, m, d: 1 }, to: { y, m, d: monthLength(y, m) } };
}

export function yearStretch(y: number, years = 1): Stretch {
  return { from: { y, m: 1, d: 1 }, to: { y: y + years - 1, m: 12, d: 31 } };
}

export function dayResolved(day: Day, relative = false): Resolved {
  return { value: iso(day), from: day, to: day, relative };
}

/** First and last Gregorian day of a Hijri year, month or day. */
export function hijriStretch(y: number, m?: number, d?: number): Stretch & { approximate: boolean } {
  const from = fromHijri({ y, m: m ?? 1, d: d ?? 1 });
  if (d !== undefined) return { from: from.day, to: from.day, approximate: from.approximate };
  const next =
    m === undefined || m === 12 ? fromHijri({ y: y + 1, m: 1, d: 1 }) : fromHijri({ y, m: m + 1, d: 1 });
  return { from: from.day, to: addDays(next.day, -1), approximate: from.approximate };
}

/** How many months back and ahead a month without a year may lie, by which way its sentence leans. */
const WINDOW = { past: [-8, 3], both: [-6, 6], future: [-2, 9] } as const;

/** The year in which month `m` lies nearest to the reference; news that looks back means the month gone by. */
export function nearestYear(ref: Day, m: number, future?: boolean): number {
  const gap = m - ref.m;
  const [back, ahead] = WINDOW[future === undefined ? 'both' : future ? 'future' : 'past'];
  return gap > ahead ? ref.y - 1 : gap < back ? ref.y + 1 : ref.y;
}

/** Year of a month said with «الماضي» (-1), «المقبل» (1) or «الجاري» (0). */
export function relativeYear(ref: Day, m: number, rel: number): number {
  if (rel < 0) return m < ref.m ? ref.y : ref.y - 1;
  if (rel > 0) return m > ref.m ? ref.y : ref.y + 1;
  return ref.y;
}

export const YEAR_WORDS: ReadonlySet<string> = new Set([
  'عام',
  'سنه',
  'العام',
  'السنه',
  'لعام',
  'لسنه',
  'بعام',
  'وعام',
  'وسنه',
  'للعام',
  'العامين',
  'عامي',
  'سنتي',
  'موسم',
  'الموسم',
]);

export function isYearWord(key: string | undefined): boolean {
  return key !== undefined && YEAR_WORDS.has(key);
}

export interface YearRead {
  readonly y: number;
  readonly end: number;
  readonly hijri: boolean;
}

const HIJRI = /^(?:ه|هج|هجري|هجريه|الهجري|للهجره)$/;

/** A year in digits at token `i` with «م» or «هـ» behind it. */
export function yearDigits({ tokens }: TextDocument, i: number): YearRead | undefined {
  const token = tokens[i];
  if (token?.kind !== 'number' || !/^\d{4}$/.test(token.key)) return undefined;
  const y = Number(token.key);
  const mark = tokens[i + 1];
  // «1435/ 1436هـ»: the mark of the second year counts for the first.
  if (
    /^[-/]$/.test(mark?.key ?? '') &&
    y >= 1300 &&
    y < 1500 &&
    tokens[i + 2]?.key === String(y + 1) &&
    HIJRI.test(tokens[i + 3]?.key ?? '')
  )
    return { y, end: i + 1, hijri: true };
  const hijri = mark !== undefined && HIJRI.test(mark.key);
  if (hijri) return y >= 1 && y < 1700 ? { y, end: i + 2, hijri } : undefined;
  if (y < 1000 || y > 2199) return undefined;
  const common =
    mark !== undefined &&
    /^(?:م|ميلادي|ميلاديه|للميلاد)$/.test(mark.key) &&
    (mark.key !== 'م' || mark.start - token.end < 2);
  return { y, end: common ? i + 2 : i + 1, hijri: false };
}

/** A year in words: «ألفين وسبعة وعشرين», «تسعة عشر وثمانية وسبعين» (two pairs). */
export function yearWords({ text, tokens }: TextDocument, i: number): YearRead | undefined {
  if (tokens[i]?.kind !== 'word') return undefined;
  const read = readCardinal(text, tokens, i);
  if (!read || read.kind !== 'cardinal') return undefined;
  if (read.value >= 1000 && read.value < 2200) return { y: read.value, end: read.end, hijri: false };
  if (read.value !== 19 && read.value !== 20) return undefined;
  const low = readCardinal(text, tokens, read.end);
  return low && low.value >= 10 && low.value < 100
    ? { y: read.value * 100 + low.value, end: low.end, hijri: false }
    : undefined;
}

/** The year that closes a date: «، 2016», «من عام 2016», «سنة ألفين». */
export function yearTail(doc: TextDocument, i: number): YearRead | undefined {
  const { tokens } = doc;
  let at = i;
  if (tokens[at]?.key === '،' || tokens[at]?.key === ',') at += 1;
  if (tokens[at]?.key === 'من') at += 1;
  const named = isYearWord(tokens[at]?.key);
  if (named) at += 1;
  const digits = yearDigits(doc, at);
  if (digits)
    return !named &&
      at > i &&
      tokens[digits.end]?.kind === 'word' &&
      tokens[i]!.key !== 'من' &&
      countsNoun(doc, digits.end)
      ? undefined
      : digits;
  const words = yearWords(doc, at);
  return words && (named || tokens[words.end]?.kind !== 'word') ? words : undefined;
}

/** True when the word at `i` is plausibly what the digits before it count («2000 شخص»). */
export function countsNoun({ tokens }: TextDocument, i: number): boolean {
  const token = tokens[i];
  if (token?.kind !== 'word') return token?.key === '%' || token?.key === '$';
  const number = numeral(token.key);
  if (number) return !number.joined && number.item.kind !== 'ordinal';
  const unit = timeWord(token);
  if (unit?.item.kind === 'unit') return !unit.definite && !unit.joined && unit.preposition === '';
  return COUNTED.has(token.key);
}

const COUNTED = new Set(
  'شخص شخصا دولار درهم درهما ريال دينار جنيه ليره يورو طن كيلومتر كلم كم متر مترا قتيل جريح مليون الف الفا طالب نسمه عائله اسره فرد فردا منصب وحده مشارك نقطه لاجئ جندي عنصر موظف مقعد هكتار ميغاواط برميل مشروع مقاوله شركه منزل ضحيه حاله اصابه عامل مواطن مسافر سائح زائر سياره مدرسه جنديا قتيلا جريحا عنصرا موظفا مقعدا مشروعا منزلا مواطنا ضابط زبون بيت شقه كتاب صفحه'.split(
    ' ',
  ),
);

export interface DayRead {
  readonly d: number;
  readonly end: number;
  /** Said by an ordinal or «فاتح», not by digits. */
  readonly word: boolean;
  readonly last?: boolean;
  /** Letters of clitics before the word: «وفاتح», «بالثالث». */
  readonly skip: number;
}

const FIRST_DAY = new Set('فاتح بفاتح لفاتح وفاتح'.split(' '));
const LAST_DAY = new Set('متم بمتم لمتم ومتم'.split(' '));

/** The number of a day at token `i`: digits, cardinal or ordinal words up to 31, «فاتح» (1st), «متم» (last). */
export function dayAt({ text, tokens }: TextDocument, i: number): DayRead | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  if (token.kind === 'number') {
    if (!/^\d{1,2}$/.test(token.key)) return undefined;
    const d = Number(token.key);
    return d >= 1 && d <= 31 ? { d, end: i + 1, word: false, skip: 0 } : undefined;
  }
  if (token.kind !== 'word') return undefined;
  if (FIRST_DAY.has(token.key)) return { d: 1, end: i + 1, word: true, skip: token.key.length - 4 };
  if (LAST_DAY.has(token.key))
    return { d: 31, end: i + 1, word: true, last: true, skip: token.key.length - 3 };
  const word = numeral(token.key);
  if (!word) return undefined;
  const ordinal = readOrdinal(text, tokens, i);
  const cardinal = ordinal ? undefined : readCardinal(text, tokens, i);
  const read = ordinal ?? cardinal;
  if (!read || read.value < 1 || read.value > 31 || !Number.isInteger(read.value)) return undefined;
  // «كانون الثاني», «ربيع الأول»: the ordinal belongs to the month; callers ask only before a month name.
  return { d: read.value, end: read.end, word: true, skip: word.skip };
}

/** Raw start of token `i` behind its clitics. */
export function startAfter(doc: TextDocument, i: number, skip: number): number {
  const token = doc.tokens[i]!;
  return skip === 0 ? token.start : letterOffset(doc.text, token, skip);
}

/** A month of a year, or of the year nearest to the reference. */
export function monthResolved(
  m: number,
  y: number | undefined,
  rel: number | undefined,
  ref: Day | undefined,
  future?: boolean,
): Resolved {
  const year = y ?? (ref && (rel === undefined ? nearestYear(ref, m, future) : relativeYear(ref, m, rel)));
  if (year === undefined) return { value: `XXXX-${two(m)}` };
  return { value: `${year}-${two(m)}`, ...monthStretch(year, m), relative: y === undefined };
}

/** A day of a month likewise. */
export function dayMonthResolved(
  d: number,
  m: number,
  y: number | undefined,
  rel: number | undefined,
  ref: Day | undefined,
  future?: boolean,
): Resolved {
  let year = y;
  if (year === undefined && ref) {
    year = rel === undefined ? nearestYear(ref, m, future) : relativeYear(ref, m, rel);
    if (rel !== undefined && m === ref.m) {
      year = rel < 0 ? (d < ref.d ? ref.y : ref.y - 1) : rel > 0 ? (d > ref.d ? ref.y : ref.y + 1) : ref.y;
    }
  }
  if (year === undefined) return { value: `XXXX-${two(m)}-${two(d)}` };
  const day = { y: year, m, d: Math.min(d, monthLength(year, m)) };
  return valid({ ...day, d: day.d })
    ? dayResolved(day, y === undefined)
    : { value: `XXXX-${two(m)}-${two(d)}` };
}

/** A weekday before, after, or nearest before the reference. `week` shifts to the same weekday of another week. */
export function weekdayResolved(
  n: number,
  rel: number | undefined,
  future: boolean,
  ref: Day | undefined,
): Resolved {
  if (!ref) return { value: `XXXX-WXX-${n}` };
  const gap = n - weekday(ref);
  if (rel === 0) return dayResolved(addDays(ref, gap), true);
  const back = gap <= 0 ? gap : gap - 7;
  if (rel === undefined) return dayResolved(addDays(ref, future ? (gap >= 0 ? gap : gap + 7) : back), true);
  return dayResolved(addDays(ref, rel < 0 ? (gap < 0 ? gap : gap - 7) : gap > 0 ? gap : gap + 7), true);
}

/**
 * A deictic day said with its weekday: «أمس الأحد». Where the two disagree (a text printed days after it was written)
 * the weekday is right: the last one before the day, or the next one for «غدا».
 */
export function withWeekday(day: Resolved, n: number, ahead: boolean): Resolved {
  if (!day.from || weekday(day.from) === n) return day;
  return weekdayResolved(n, undefined, ahead, day.from);
}

/** Day, week, month, year, decade or century at distance `n` from the reference. */
export function unitResolved(unit: string, n: number, ref: Day | undefined): Resolved {
  if (!ref) return { value: n < 0 ? 'PAST_REF' : n > 0 ? 'FUTURE_REF' : 'PRESENT_REF' };
  const relative = true;
  if (unit === 'D') return dayResolved(addDays(ref, n), true);
  if (unit === 'NI') return { ...dayResolved(addDays(ref, n), true), value: `${iso(addDays(ref, n))}TNI` };
  if (unit === 'W') {
    const { value, monday } = isoWeek(addDays(ref, 7 * n));
    return { value, from: monday, to: addDays(monday, 6), relative };
  }
  if (unit === 'M') {
    const { y, m } = addMonths({ ...ref, d: 1 }, n);
    return { value: `${y}-${two(m)}`, ...monthStretch(y, m), relative };
  }
  if (unit === 'Y') return { value: String(ref.y + n), ...yearStretch(ref.y + n), relative };
  const size = unit === 'DE' ? 10 : 100;
  const head = Math.floor(ref.y / size) + n;
  return { value: String(head), ...yearStretch(head * size, size), relative };
}

/** The reference moved by `n` units: a day. */
export function shift(ref: Day, unit: string, n: number): Day {
  if (unit === 'D' || unit === 'NI') return addDays(ref, Math.round(n));
  if (unit === 'W') return addDays(ref, Math.round(7 * n));
  const months = { M: 1, Y: 12, DE: 120, CE: 1200 }[unit];
  return months ? addMonths(ref, Math.round(n * months)) : ref;
}

export function ordered(a: Day, b: Day): boolean {
  return dayNumber(a) <= dayNumber(b);
}
