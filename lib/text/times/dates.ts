import { valid, two, type Day } from './calendar.ts';
import { monthAt, timeWord, type Month } from './lexicon.ts';
import {
  dayAt,
  dayMonthResolved,
  hijriStretch,
  isYearWord,
  monthResolved,
  startAfter,
  unitResolved,
  weekdayResolved,
  yearDigits,
  yearTail,
  yearWords,
  countsNoun,
  yearStretch,
  type YearRead,
} from './parts.ts';
import { hijriOf } from './calendar.ts';
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
}

/** «الماضي», «المقبل», «الجاري» at token `i`. */
export function relAt({ doc }: Context, i: number): number | undefined {
  const word = timeWord(doc.tokens[i]);
  if (word?.item.kind !== 'rel' || word.joined || word.preposition !== '' || !word.definite) return undefined;
  return word.item.n;
}

/** [من] «العام الماضي», «السنة الجارية», «هذا العام» at token `i`. */
export function relYear(context: Context, i: number, unit = 'Y'): { rel: number; end: number } | undefined {
  const { tokens } = context.doc;
  let at = i;
  while (at < i + 2 && /^(?:من|في|،)$/.test(tokens[at]?.key ?? '')) at += 1;
  const demonstrative = /^هذ[اه]$/.test(tokens[at]?.key ?? '');
  if (demonstrative) at += 1;
  if (tokens[at]?.key === 'نفس' && unit === 'Y') return undefined;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'unit' || word.item.unit !== unit || !word.definite || word.item.n !== 1)
    return undefined;
  const rel = relAt(context, at + 1);
  if (rel !== undefined) return { rel, end: at + 2 };
  return demonstrative ? { rel: 0, end: at + 1 } : undefined;
}

/** Reads from a month name on. */
export function monthFrom(context: Context, i: number): MonthRead | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const found = monthAt(tokens, i);
  if (!found) return undefined;
  let end = found.end;
  const sign = tokens[end]?.key;
  if (sign === '/' || sign === '(' || sign === '-' || sign === 'او') {
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
  return {
    month: found.month,
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
    d === undefined ? monthResolved(month.month, y, rel, ref) : dayMonthResolved(d, month.month, y, rel, ref);
  return read.yearRel === undefined ? out : { ...out, relative: ref !== undefined };
}

/** The Gregorian day when the text says day, month and year. */
function anchorOf(read: MonthRead, d: number): Day | undefined {
  if (!read.year || read.month.calendar === 'hijri') return undefined;
  const day = { y: read.year.y, m: read.month.month, d };
  return valid(day) ? day : undefined;
}

/** «20 سبتمبر 2024», «الرابع من مارس», «فاتح يناير», «2. أكتوبر»; with «الموافق …» behind it, one expression. */
export function dayMonth(context: Context, i: number): Expression | undefined {
  const found = dayMonthAt(context, i);
  return found && pairWith(context, found);
}

function dayMonthAt(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  if (/^[وبل]?يوم$/.test(tokens[i]?.key ?? '') && tokens[i + 1]?.kind === 'number')
    return dayAlone(context, i);
  const day = dayAt(doc, i);
  if (!day) return undefined;
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
    first: i, end: read.end, type: 'DATE', rule: day.last ? 'time.month-end' : 'time.day-month', calendar: read.month.calendar,
    ...(anchor && { anchor }),
    resolve: (ref) => (d === LAST ? lastDay(read, ref) : resolveMonthDay(read, d, ref)),
  }; // prettier-ignore
  return expression;
}

/** «يوم 27»: a day of the reference's month, when nothing counted follows. */
function dayAlone(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const day = dayAt(doc, i + 1);
  if (
    !day ||
    (doc.tokens[day.end]?.kind === 'word' && !/^(?:و|حتي|الي|في)$/.test(doc.tokens[day.end]!.key))
  ) {
    const dated = day && dayMonth(context, i + 1);
    return dated && { ...dated, first: i + 1 };
  }
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

function dayInRelMonth(d: number, rel: number, ref: Day | undefined): Resolved {
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

const DATE_LEAD = new Set('في يوم بتاريخ عند تاريخ الموافق وفي'.split(' '));

/** Dates in digits: ISO, day first, month and year, day and month where something says that it is a date. */
export function numericDate({ doc }: Context, i: number): Expression | undefined {
  const { tokens } = doc;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.key.length > 10 || !/[-/.]/.test(token.key)) return undefined;
  const make = (day: Day, end = i + 1): Expression | undefined => {
    if (day.y >= 1300 && day.y < 1600 && /^(?:ه|هجري|هجريه)$/.test(tokens[end]?.key ?? '')) {
      return {
        first: i,
        end: end + 1,
        type: 'DATE',
        rule: 'time.numeric',
        calendar: 'hijri',
        resolve: () => ({
          value: `${day.y}-${two(day.m)}-${two(day.d)}`,
          ...hijriStretch(day.y, day.m, day.d),
        }),
      };
    }
    if (!valid(day)) return undefined;
    return {
      first: i,
      end,
      type: 'DATE',
      rule: 'time.numeric',
      anchor: day,
      resolve: (): Resolved => ({ value: `${day.y}-${two(day.m)}-${two(day.d)}`, from: day, to: day }),
    };
  };
  const full = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(token.key);
  if (full) {
    const [a, b, c] = [Number(full[1]), Number(full[3]), Number(full[4])];
    if (full[1]!.length === 4) return make({ y: a, m: b, d: c }) ?? make({ y: a, m: c, d: b });
    if (full[1]!.length > 2 || (full[4]!.length !== 4 && full[4]!.length !== 2)) return undefined;
    const y = full[4]!.length === 4 ? c : 2000 + c;
    const swapped = b > 12 && a <= 12;
    if (full[4]!.length === 2 && full[2] === '.') return undefined;
    return make(swapped ? { y, m: a, d: b } : { y, m: b, d: a });
  }
  const years = /^(\d{4})-(\d{4})$/.exec(token.key);
  if (years) {
    const [a, b] = [Number(years[1]), Number(years[2])];
    if (a < 1500 || b > 2199 || a >= b) return undefined;
    return {
      first: i,
      end: i + 1,
      type: 'DATE',
      rule: 'time.year-range',
      resolve: () => ({ value: `${a}/${b}`, from: { y: a, m: 1, d: 1 }, to: { y: b, m: 12, d: 31 } }),
    };
  }
  const my = /^(\d{1,2})[-/](\d{4})$/.exec(token.key) ?? undefined;
  const ym = /^(\d{4})[-/](\d{1,2})$/.exec(token.key) ?? undefined;
  if (my || ym) {
    const [m, y] = my ? [Number(my[1]), Number(my[2])] : [Number(ym![2]), Number(ym![1])];
    if (m < 1 || m > 12 || y < 1900 || y > 2199) return undefined;
    return {
      first: i,
      end: i + 1,
      type: 'DATE',
      rule: 'time.numeric',
      resolve: () => monthResolved(m, y, undefined, undefined),
    };
  }
  const pair = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(token.key);
  if (!pair) return undefined;
  const [a, b] = [Number(pair[1]), Number(pair[3])];
  const [d, m] = b > 12 ? [b, a] : [a, b];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const lead = DATE_LEAD.has(tokens[i - 1]?.key ?? '') || timeWord(tokens[i - 1])?.item.kind === 'weekday';
  const shaped = pair[2] === '/' && (pair[1]!.startsWith('0') || pair[3]!.startsWith('0') || d > 12);
  const closed = tokens[i + 1] === undefined || tokens[i + 1]!.kind !== 'word';
  const year = /^[,،]$/.test(tokens[i + 1]?.key ?? '') ? yearTail(doc, i + 1) : undefined;
  if (year) return make({ y: year.y, m: b > 12 ? a : b, d: b > 12 ? b : a }, year.end);
  if (!shaped && !(lead && closed && pair[2] !== '.')) return undefined;
  return {
    first: i,
    end: i + 1,
    type: 'DATE',
    rule: 'time.numeric',
    resolve: (ref) => dayMonthResolved(d, m, undefined, undefined, ref),
  };
}

const YEAR_LEAD = new Set(
  'ومن والي وبين في منذ بحلول افق حتي خلال من الي بين وحتي وفي ومنذ مونديال برسم صيف شتاء ربيع خريف'.split(
    ' ',
  ),
);

/** A year: «عام 2016», «سنة 1447 هـ», «في 1970», «(1949)», «2025م», «بين 2024 و2026» (each on its own). */
export function yearDate(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const named = isYearWord(tokens[i]?.key);
  const read = yearDigits(doc, named ? i + 1 : i) ?? (named ? yearWords(doc, i + 1) : undefined);
  if (!read) return undefined;
  if (!named && !read.hijri && read.end === i + 1) {
    const before = tokens[i - 1];
    const framed = before?.key === '(' && /^[)،,-]$/.test(tokens[i + 1]?.key ?? '');
    const second = (before?.key === 'و' || before?.key === '-') && yearDigits(doc, i - 2) !== undefined;
    if (!framed && !second && !(before && YEAR_LEAD.has(before.key))) return undefined;
    if (read.y < 1500 || countsNoun(doc, read.end)) return undefined;
    // «في 2000 مدرسة»: an indefinite noun right behind is counted, unless the year closes the clause.
    const next = tokens[read.end];
    if (read.y % 100 === 0 && next?.kind === 'word' && !next.key.startsWith('ال')) return undefined;
    if (next?.kind === 'word' && next.start - tokens[read.end - 1]!.end === 0) return undefined;
  }
  const skip = named && /^[لبو](?=ع|س)/.test(tokens[i]!.key) ? 1 : 0;
  return {
    first: i, end: read.end, start: startAfter(doc, i, skip), type: 'DATE', rule: 'time.year', calendar: read.hijri ? 'hijri' : 'gregory',
    resolve: () => (read.hijri ? { value: String(read.y), ...hijriStretch(read.y) } : { value: String(read.y), ...yearStretch(read.y) }),
  }; // prettier-ignore
}

const THIS_DAY = new Set('هذا يومه اليوم امس غدا يوم الغد'.split(' '));

/** A weekday with relation, week, deictic or date: «الجمعة 20 سبتمبر 2024», «أمس الجمعة», «الجمعة من الأسبوع المقبل». */
export function weekdayDate(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  let at = i;
  let lead: string | undefined;
  const deictic = tokens[i]?.key ?? '';
  if (THIS_DAY.has(deictic) || /^(?:و)?(?:امس|غدا)$/.test(deictic)) {
    lead = deictic;
    at += 1;
    if (lead === 'هذا' && tokens[at]?.key === 'يوم') at += 1;
  }
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'weekday' || (!word.definite && lead !== 'يوم' && lead !== 'هذا')) return undefined;
  if (lead === 'يوم' && word.definite) return undefined;
  const n = word.item.n;
  let end = at + 1;
  const first = i;
  const start = lead === undefined ? startAfter(doc, i, word.skip) : tokens[i]!.start;
  const make = (stop: number, resolve: Expression['resolve'], rule: string, anchor?: Day): Expression => ({
    first,
    end: stop,
    start,
    type: 'DATE',
    rule,
    ...(anchor && { anchor }),
    resolve,
  });
  // Date behind it.
  let date = end;
  if (/^(?:،|,|\()$/.test(tokens[date]?.key ?? '')) date += 1;
  if (/^(?:الموافق|في)$/.test(tokens[date]?.key ?? '')) date += 1;
  const absolute = dayMonth(context, date) ?? numericDate(context, date) ?? monthDay(context, date);
  if (absolute) return { ...absolute, first, start, rule: 'time.weekday-date' };
  if (lead === 'امس' || lead === 'وامس')
    return make(end, (ref) => unitResolved('D', -1, ref), 'time.weekday-deictic');
  if (/^و?غدا$|^الغد$/.test(lead ?? ''))
    return make(end, (ref) => unitResolved('D', 1, ref), 'time.weekday-deictic');
  if (lead === 'يومه' || lead === 'اليوم')
    return make(end, (ref) => unitResolved('D', 0, ref), 'time.weekday-deictic');
  const rel = relAt(context, end);
  if (rel !== undefined) {
    end += 1;
    return make(end, (ref) => weekdayResolved(n, rel, false, ref), 'time.weekday-relative');
  }
  const week = relYear(context, end, 'W');
  if (week) return make(week.end, (ref) => inWeek(n, week.rel, ref), 'time.weekday-week');
  const into = tokens[end]?.key === 'في';
  const day = dayAt(doc, into ? end + 1 : end);
  const closed = day && (tokens[day.end]?.kind !== 'word' || /^(?:حتي|الي|و)$/.test(tokens[day.end]!.key));
  if (day && closed && (!day.word || into)) {
    return make(day.end, (ref) => weekdayWithDay(n, day.d, ref), 'time.weekday-day');
  }
  return make(
    end,
    (ref) => weekdayResolved(n, lead === 'هذا' ? 0 : undefined, context.future(i), ref),
    'time.weekday',
  );
}

export function inWeek(n: number, rel: number, ref: Day | undefined): Resolved {
  const week = unitResolved('W', rel, ref);
  return week.from ? weekdayResolved(n, 0, false, week.from) : { value: `XXXX-WXX-${n}` };
}

function weekdayWithDay(n: number, d: number, ref: Day | undefined): Resolved {
  if (!ref) return { value: `XXXX-WXX-${n}` };
  return dayInRelMonth(d, 0, ref);
}
