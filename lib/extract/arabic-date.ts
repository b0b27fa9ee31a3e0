import { matchKey } from '../text/fold.ts';

/** A day read in visible text. */
export interface SeenDate {
  /** ISO day of the common calendar. */
  readonly day: string;
  readonly calendar: 'gregory' | 'hijri';
  /** True when day and month could be exchanged (03/04/2024). */
  readonly unsure: boolean;
  /** Where in the text it was read. */
  readonly start: number;
  readonly end: number;
}

/**
 * Month names as folded words. Position = month. One name per country habit: common, Levantine, Algerian and Tunisian,
 * Moroccan, Egyptian, English. Two-word names are keyed by both words.
 */
const MONTHS: readonly (readonly string[])[] = [
  ['يناير', 'كانون الثاني', 'جانفي', 'january', 'jan'],
  ['فبراير', 'شباط', 'فيفري', 'february', 'feb'],
  ['مارس', 'اذار', 'march', 'mar'],
  ['ابريل', 'نيسان', 'افريل', 'april', 'apr'],
  ['مايو', 'ايار', 'ماي', 'may'],
  ['يونيو', 'يونيه', 'حزيران', 'جوان', 'june', 'jun'],
  ['يوليو', 'يوليه', 'تموز', 'جويليه', 'يوليوز', 'july', 'jul'],
  ['اغسطس', 'اب', 'اوت', 'غشت', 'august', 'aug'],
  ['سبتمبر', 'ايلول', 'شتنبر', 'september', 'sep', 'sept'],
  ['اكتوبر', 'تشرين الاول', 'october', 'oct'],
  ['نوفمبر', 'تشرين الثاني', 'نونبر', 'november', 'nov'],
  ['ديسمبر', 'كانون الاول', 'دجنبر', 'december', 'dec'],
];

const HIJRI: readonly (readonly string[])[] = [
  ['محرم', 'المحرم'], ['صفر'], ['ربيع الاول', 'ربيع اول'], ['ربيع الاخر', 'ربيع الثاني', 'ربيع ثاني', 'ربيع اخر'],
  ['جمادي الاولي', 'جمادي الاول'], ['جمادي الاخره', 'جمادي الثانيه', 'جمادي الاخر', 'جمادي الثاني'], ['رجب'], ['شعبان'], ['رمضان'], ['شوال'],
  ['ذو القعده', 'ذي القعده'], ['ذو الحجه', 'ذي الحجه'],
]; // prettier-ignore

type Month = { readonly month: number; readonly hijri: boolean };

const NAMES: ReadonlyMap<string, Month> = new Map<string, Month>([
  ...MONTHS.flatMap((names, i) => names.map((name) => [name, { month: i + 1, hijri: false }] as const)),
  ...HIJRI.flatMap((names, i) => names.map((name) => [name, { month: i + 1, hijri: true }] as const)),
]);

interface Piece {
  readonly text: string;
  readonly number: number;
  readonly start: number;
  readonly end: number;
}

const MAX_CHARS = 400;

function pieces(raw: string): Piece[] {
  const out: Piece[] = [];
  for (const match of raw.slice(0, MAX_CHARS).matchAll(/\p{Nd}+|[\p{L}\p{M}\u0640]+|[/\-.:\u060d\u066b]/gu)) {
    const text = matchKey(match[0]);
    out.push({
      text,
      number: /^\d+$/u.test(text) ? Number(text) : -1,
      start: match.index,
      end: match.index + match[0].length,
    });
  }
  return out;
}

/** The month that starts at piece `at`, and how many pieces it takes. */
function monthAt(list: readonly Piece[], at: number): (Month & { readonly size: number }) | undefined {
  const first = list[at];
  if (first === undefined || first.number >= 0) return undefined;
  const second = list[at + 1];
  const two = second === undefined ? undefined : NAMES.get(`${first.text} ${second.text}`);
  if (two !== undefined) return { ...two, size: 2 };
  const one = NAMES.get(first.text);
  return one === undefined ? undefined : { ...one, size: 1 };
}

/** «نيسان/أبريل»: a second name of the same month after a slash, a dash or a blank is skipped. */
function monthRun(list: readonly Piece[], at: number): (Month & { readonly size: number }) | undefined {
  const first = monthAt(list, at);
  if (first === undefined) return undefined;
  let size = first.size;
  for (let more = 0; more < 2; more += 1) {
    const sign = list[at + size]?.text;
    const next = monthAt(list, at + size + (sign === '/' || sign === '-' ? 1 : 0));
    if (next === undefined || next.hijri !== first.hijri || next.month !== first.month) break;
    size += next.size + (sign === '/' || sign === '-' ? 1 : 0);
  }
  return { ...first, size };
}

const MIN_YEAR = 1990;
const MAX_YEAR = 2100;

function isYear(value: number, hijri: boolean): boolean {
  return hijri ? value >= 1410 && value <= 1520 : value >= MIN_YEAR && value <= MAX_YEAR;
}

/** All days in a short text, in order: «04 آب/أغسطس 2013», «١٢ شتنبر ٢٠٢٤», «June 3, 2020», «3/6/2020», «5 رمضان 1445هـ». Linear; text capped at 400. */
export function seenDates(raw: string): SeenDate[] {
  const list = pieces(raw);
  const out: SeenDate[] = [];
  for (let i = 0; i < list.length; i += 1) {
    const found = namedDate(list, i) ?? numericDate(list, i);
    if (found === undefined) continue;
    out.push(found.date);
    i = found.last;
  }
  return out;
}

interface Found {
  readonly date: SeenDate;
  readonly last: number;
}

function make(
  list: readonly Piece[],
  from: number,
  last: number,
  day: string | undefined,
  hijri: boolean,
  unsure = false,
): Found | undefined {
  if (day === undefined) return undefined;
  return {
    date: {
      day,
      calendar: hijri ? 'hijri' : 'gregory',
      unsure,
      start: list[from]!.start,
      end: list[last]!.end,
    },
    last,
  };
}

/** D MONTH YEAR (also «12 من شتنبر 2024», «4 - مايو - 2013») or MONTH D YEAR. */
function namedDate(list: readonly Piece[], at: number): Found | undefined {
  const here = list[at]!;
  if (here.number >= 1 && here.number <= 31) {
    let next = at + 1;
    if (/^(?:من|th|st|nd|rd|[/\-.])$/u.test(list[next]?.text ?? '')) next += 1;
    const month = monthRun(list, next);
    if (month === undefined) return undefined;
    let year = next + month.size;
    if (/^[/\-.]$|^(?:عام|سنه)$/u.test(list[year]?.text ?? '')) year += 1;
    const value = list[year]?.number ?? -1;
    if (!isYear(value, month.hijri)) return undefined;
    return make(
      list,
      at,
      year,
      month.hijri ? fromHijri(value, month.month, here.number) : iso(value, month.month, here.number),
      month.hijri,
    );
  }
  const month = monthRun(list, at);
  const day = month === undefined ? undefined : list[at + month.size];
  if (month === undefined || day === undefined || day.number < 1 || day.number > 31) return undefined;
  let year = at + month.size + 1;
  if (/^(?:th|st|nd|rd)$/u.test(list[year]?.text ?? '')) year += 1;
  const value = list[year]?.number ?? -1;
  if (!isYear(value, month.hijri)) return undefined;
  return make(
    list,
    at,
    year,
    month.hijri ? fromHijri(value, month.month, day.number) : iso(value, month.month, day.number),
    month.hijri,
  );
}

/** 2020-06-03, 3/6/2020, 03.06.2020, 3-6-1445 (Hijri by its year). Day before month, as Arab pages write; unsure when both fit. */
function numericDate(list: readonly Piece[], at: number): Found | undefined {
  const sign = list[at + 1]?.text;
  if (sign === undefined || !/^[/\-.]$/u.test(sign) || list[at + 3]?.text !== sign) return undefined;
  const a = list[at]!.number;
  const b = list[at + 2]?.number ?? -1;
  const c = list[at + 4]?.number ?? -1;
  if (a < 0 || b < 0 || c < 0) return undefined;
  for (const [year, month, day, unsure] of [
    [a, b, c, false],
    [c, b, a, a <= 12 && b <= 12 && a !== b],
    [c, a, b, false],
  ] as const) {
    const hijri = isYear(year, true);
    if (!hijri && !isYear(year, false)) continue;
    const found = hijri ? fromHijri(year, month, day) : iso(year, month, day);
    if (found !== undefined) return make(list, at, at + 4, found, hijri, unsure);
  }
  return undefined;
}

/** A valid ISO day, else undefined. */
export function iso(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1) return undefined;
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return undefined;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

const DAY = 86_400_000;
/** 1 Muharram 1400 of the Umm al-Qura calendar, and the mean length of its year. */
const HIJRI_START = Date.UTC(1979, 10, 20);
const HIJRI_YEAR = 354.367;

/** The common day of a Hijri one, by the platform's own Umm al-Qura table: a guess by mean lengths, then a search around it. */
function fromHijri(year: number, month: number, day: number): string | undefined {
  if (month < 1 || month > 12 || day < 1 || day > 30) return undefined;
  const format = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const guess = HIJRI_START + Math.round((year - 1400) * HIJRI_YEAR + (month - 1) * 29.53 + day - 1) * DAY;
  for (let off = 0; off <= 6; off += 1) {
    for (const time of [guess + off * DAY, guess - off * DAY]) {
      const parts = format.formatToParts(time);
      const get = (type: string): number => Number(parts.find((part) => part.type === type)?.value ?? -1);
      if (get('year') === year && get('month') === month && get('day') === day)
        return new Date(time).toISOString().slice(0, 10);
    }
  }
  return undefined;
}
