import { hijriOf, two, valid, type Day } from './calendar.ts';
import { monthAt, type Month } from './lexicon.ts';
import {
  dayMonthResolved,
  hijriStretch,
  isYearWord,
  monthResolved,
  startAfter,
  yearTail,
  type YearRead,
} from './parts.ts';
import { relAt, relYear } from './relation.ts';
import type { Context, Expression, Resolved } from './types.ts';

/** A month name with what may stand around it: «شهر», the second name («نيسان/أبريل»), relation, year. */
export interface MonthRead {
  readonly month: Month;
  readonly end: number;
  readonly rel?: number;
  readonly year?: YearRead;
  /** The year is named relative to now: «من العام الماضي». */
  readonly yearRel?: number;
  /** «من السنة نفسها»: a year the text named before; left open. */
  readonly open?: boolean;
  /** The sentence looks ahead (a marker before the month), or back (no marker at all); absent when it does both. */
  readonly future?: boolean;
}

/** Which way a month without a year leans: see `MonthRead.future`. */
export function leaning(context: Context, i: number): boolean | undefined {
  if (context.future(i)) return true;
  return context.future(i, true) ? undefined : false;
}

/** Reads from a month name on. */
export function monthFrom(context: Context, i: number): MonthRead | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const found = monthAt(tokens, i);
  if (!found) return undefined;
  let end = found.end;
  const sign = tokens[end]?.key;
  const beside = monthAt(tokens, end);
  if (
    beside?.skip === 0 &&
    beside.month.calendar === found.month.calendar &&
    beside.month.month === found.month.month
  ) {
    // Agencies write both names with a blank between: «ديسمبر كانون الأول».
    end = beside.end;
  } else if (sign === '/' || sign === '(' || sign === '-' || sign === 'او') {
    const twin = monthAt(tokens, end + 1);
    if (twin?.month.calendar === found.month.calendar && twin.month.month === found.month.month) {
      end = sign === '(' && tokens[twin.end]?.key === ')' ? twin.end + 1 : twin.end;
    }
  }
  const rel = relAt(context, end);
  if (rel !== undefined) end += 1;
  const year = yearTail(doc, end);
  const fits =
    year && (found.month.calendar === 'hijri' ? year.hijri || (year.y > 1000 && year.y < 1700) : !year.hijri);
  const later = fits ? undefined : relYear(context, end);
  const same = fits || later ? undefined : sameYear(context, end);
  const future = leaning(context, i);
  return {
    month: found.month,
    ...(future !== undefined && { future }),
    ...(same !== undefined && { open: true }),
    end: same ?? (fits ? year.end : (later?.end ?? end)),
    ...(rel !== undefined && { rel }),
    ...(fits && { year }),
    ...(later && { yearRel: later.rel }),
  };
}

/** The token behind «من السنة نفسها», «من العام ذاته». */
function sameYear({ doc }: Context, i: number): number | undefined {
  const { tokens } = doc;
  if (!/^(?:من|في)$/.test(tokens[i]?.key ?? '') || !isYearWord(tokens[i + 1]?.key)) return undefined;
  return /^(?:نفس|ذات)ه?ا?$/.test(tokens[i + 2]?.key ?? '') ? i + 3 : undefined;
}

export function resolveMonthDay(read: MonthRead, d: number | undefined, now: Day | undefined): Resolved {
  const ref = read.open ? undefined : now;
  const { month, rel, year } = read;
  const base = ref && (month.calendar === 'hijri' ? hijriOf(ref).y : ref.y);
  const y = year?.y ?? (read.yearRel !== undefined && base !== undefined ? base + read.yearRel : undefined);
  if (month.calendar === 'hijri') {
    const today = y === undefined && ref ? hijriOf(ref) : undefined;
    const hy =
      y ??
      (today &&
        (rel === undefined || rel === 0
          ? today.y
          : rel < 0
            ? month.month < today.m
              ? today.y
              : today.y - 1
            : month.month > today.m
              ? today.y
              : today.y + 1));
    const tail = `${two(month.month)}${d === undefined ? '' : `-${two(d)}`}`;
    if (hy === undefined || (d ?? 1) > 30) return { value: `XXXX-${tail}` };
    return { value: `${hy}-${tail}`, ...hijriStretch(hy, month.month, d), relative: y === undefined };
  }
  const out =
    d === undefined
      ? monthResolved(month.month, y, rel, ref, read.future)
      : dayMonthResolved(d, month.month, y, rel, ref, read.future);
  if (read.year) return { ...out, placed: true };
  return read.yearRel === undefined ? out : { ...out, relative: ref !== undefined, placed: true };
}

/** The Gregorian day when the text says day, month and year. */
export function anchorOf(read: MonthRead, d: number): Day | undefined {
  if (!read.year || read.month.calendar === 'hijri') return undefined;
  const day = { y: read.year.y, m: read.month.month, d };
  return valid(day) ? day : undefined;
}

const OPENS_MONTH = new Set(
  'شهر في خلال منذ نهايه بدايه اواخر اوائل منتصف مطلع مستهل غايه حتي الي متم هذا من وفي ففي ومنذ بحلول بين قبل بعد'.split(
    ' ',
  ),
);

/** A month without a day. Names that are also words or given names need «شهر», a preposition, a relation or a year. */
export function monthAlone(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const titled = /^(?:[وبلف]|ال)?شهر$/.test(tokens[i]?.key ?? '');
  const demonstrative = tokens[i]?.key === 'هذا';
  const at = titled || demonstrative ? i + (demonstrative && tokens[i + 1]?.key === 'شهر' ? 2 : 1) : i;
  const found = monthAt(tokens, at);
  const read = found && monthFrom(context, at);
  if (!found || !read) return undefined;
  const opened = at > i || OPENS_MONTH.has(tokens[i - 1]?.key ?? '');
  const hijri = found.month.calendar === 'hijri';
  const strong = read.rel !== undefined || read.year !== undefined || read.yearRel !== undefined || titled;
  if (
    found.month.unsafe &&
    !strong &&
    !(opened && (!hijri || /^(?:و|ف)?(?:في|خلال)$/.test(tokens[i - 1]?.key ?? '')))
  )
    return undefined;
  if (found.month.unsafe && !strong && found.skip > 0) return undefined;
  if (found.month.unsafe && !strong && tokens[i - 1]?.key === 'من') return undefined;
  const start =
    at === i
      ? startAfter(doc, i, found.skip)
      : tokens[i]!.start + (titled && tokens[i]!.key.length > 3 && tokens[i]!.key[0] !== 'ا' ? 1 : 0);
  const rel = demonstrative ? 0 : undefined;
  return {
    first: i, end: read.end, start, type: 'DATE', rule: 'time.month', calendar: found.month.calendar,
    resolve: (ref) => resolveMonthDay(rel === undefined ? read : { ...read, rel }, undefined, ref),
  }; // prettier-ignore
}
