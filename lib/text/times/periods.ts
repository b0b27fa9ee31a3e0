import { readCardinal } from '../numbers/read.ts';
import { readOrdinal } from '../numbers/ordinals.ts';
import { addDays, addMonths, isoWeek, monthLength, type Day } from './calendar.ts';
import { dayMonth, inWeek, monthAlone, monthFrom, relAt, relYear, yearDate } from './dates.ts';
import { monthAt, timeWord } from './lexicon.ts';
import type { Token } from '../tokens.ts';
import {
  isYearWord,
  shift,
  startAfter,
  unitResolved,
  yearStretch,
  yearTail,
  weekdayResolved,
} from './parts.ts';
import type { Context, Expression, Resolved } from './types.ts';

/** «اليوم», «أمس», «أول أمس», «غدا», «بعد غد», «قبل يوم أمس», «الآن», «مؤخرا». «أخبار اليوم» is a newspaper. */
export function deictic(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const key = tokens[i]?.key ?? '';
  const next = tokens[i + 1]?.key ?? '';
  const day = (end: number, n: number, rule = 'time.deictic', start = tokens[i]!.start): Expression => ({
    first: i,
    end: plainWeekday(tokens[end]) ? end + 1 : end,
    start,
    type: 'DATE',
    rule,
    resolve: (ref) => unitResolved('D', n, ref),
  });
  const word = timeWord(tokens[i]);
  if (/^(?:و)?اول$/.test(key) && /^(?:ال)?امس$/.test(next)) return day(i + 2, -2);
  if (/^(?:ال)?امس$/.test(key) && /^(?:الاول|الاولي)$/.test(next)) return day(i + 2, -2);
  if (key === 'قبل' && (/^(?:ال)?امس$/.test(next) || (next === 'يوم' && tokens[i + 2]?.key === 'امس')))
    return day(next === 'يوم' ? i + 3 : i + 2, -2);
  if (/^و?بعد$/.test(key) && /^(?:ال)?غدا?$/.test(next)) return day(i + 2, 2);
  if (word?.item.kind === 'deictic') {
    if (/^(?:بامس|كامس)$/.test(key) || (word.preposition === 'ل' && !word.definite)) return undefined;
    return day(i + 1, word.item.n, 'time.deictic', startAfter(doc, i, word.skip));
  }
  if (word?.item.kind === 'ref') {
    if (word.item.form === 'آن' && !word.definite) return undefined;
    if (word.item.form !== 'آن' && word.definite) return undefined;
    const value = word.item.code;
    return {
      first: i,
      end: i + 1,
      start: startAfter(doc, i, word.skip),
      type: 'DATE',
      rule: 'time.reference',
      resolve: () => ({ value }),
    };
  }
  if (/^[وف]?اليوم$/.test(key)) {
    const before = tokens[i - 1]?.key ?? '';
    if (
      /^(?:اخبار|صحيفه|جريده|قناه|موقع|المصري|روسيا|بوابه|ذلك|مدار|هذا|في|طوال|ساعات)$/.test(before) &&
      before !== 'في' &&
      before !== 'هذا'
    )
      return undefined;
    const rel = relAt(context, i + 1);
    if (rel !== undefined) return day(i + 2, rel, 'time.unit');
    if (/^(?:الذي|التي|العالمي|الوطني|الاول|الثاني|الثالث|الدولي|الواحد|الدراسي|الموالي)$/.test(next))
      return undefined;
    const date = dayMonth(context, i + 1);
    if (date) return { ...date, first: i, start: startAfter(doc, i, key.length - 5) };
    const numeric = tokens[i + 1]?.key === '(' ? undefined : undefined;
    return numeric ?? day(i + 1, 0, 'time.deictic', startAfter(doc, i, key.length - 5));
  }
  if (key === 'نفس' && next === 'الوقت') {
    return {
      first: i,
      end: i + 2,
      type: 'DATE',
      rule: 'time.reference',
      resolve: () => ({ value: 'PRESENT_REF' }),
    };
  }
  if (/^[وف]?الليله$/.test(key)) {
    const rel = relAt(context, i + 1);
    const n = rel === undefined || rel === 0 ? 0 : rel;
    return {
      first: i,
      end: rel === undefined ? i + 1 : i + 2,
      type: 'TIME',
      rule: 'time.night',
      resolve: (ref) => unitResolved('NI', n, ref),
    };
  }
  return undefined;
}

function plainWeekday(token: Token | undefined): boolean {
  const word = timeWord(token);
  return word?.item.kind === 'weekday' && word.definite && word.skip === 0;
}

/** A unit with relation: «الأسبوع المقبل», «هذا العام», «الأيام الماضية», «الأسابيع الثلاثة الماضية», «اليومين المقبلين». */
export function relativeUnit(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const demonstrative = /^(?:[وبل]?هذ[اه]|نفس)$/.test(tokens[i]?.key ?? '');
  if (tokens[i]?.key === 'نفس') return undefined;
  let at = demonstrative ? i + 1 : i;
  let count: number | undefined;
  const number =
    tokens[at]?.kind === 'number' || !timeWord(tokens[at]) ? readCardinal(text, tokens, at) : undefined;
  if (number && number.value > 0 && number.value < 1000 && number.kind === 'cardinal') {
    count = number.value;
    at = number.end;
  }
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'unit' || ['H', 'MIN', 'S'].includes(word.item.unit!)) return undefined;
  if (count === undefined && !word.definite) return undefined;
  const unit = word.item.unit!;
  const size = word.item.n;
  let end = at + 1;
  if (size === 0 && count === undefined) {
    const inner = tokens[end]?.kind === 'word' ? readCardinal(text, tokens, end) : undefined;
    if (inner?.definite && inner.value > 2 && inner.value < 1000) {
      count = inner.value;
      end = inner.end;
    } else if (/^(?:القليله|العديده|القلائل)$/.test(tokens[end]?.key ?? '')) end += 1;
  }
  let rel = relAt(context, end);
  const start = at === i ? startAfter(doc, i, word.skip) : tokens[i]!.start;
  const make = (
    stop: number,
    resolve: Expression['resolve'],
    type: Expression['type'] = 'DATE',
  ): Expression => ({ first: i, end: stop, start, type, rule: 'time.unit', resolve });
  if (size === 1 && count === undefined) {
    if (tokens[end]?.key === 'بعد' && relAt(context, end + 1) === 1)
      return make(end + 2, (ref) => unitResolved(unit, 2, ref));
    if (rel === undefined) {
      if (!demonstrative || unit === 'CE') return undefined;
      if (unit === 'D')
        return { ...make(end, (ref) => unitResolved('D', 0, ref)), first: at, start: tokens[at]!.start };
      const monthNext = monthAt(tokens, end);
      if (unit === 'M' && monthNext) return undefined;
      const inside = unit === 'W' ? timeWord(tokens[end]) : undefined;
      if (inside?.item.kind === 'weekday' && inside.definite && inside.skip === 0) {
        return make(end + 1, (ref) => inWeek(inside.item.n, 0, ref));
      }
      rel = 0;
      return make(end, (ref) => unitResolved(unit, 0, ref));
    }
    if (unit === 'Y') {
      const named = yearTail(doc, end + 1);
      if (named && /^\d{4}$/.test(tokens[end + 1]?.key ?? ''))
        return make(named.end, () => ({ value: String(named.y), ...yearStretch(named.y) }));
    }
    const inside = unit === 'W' ? timeWord(tokens[end + 1]) : undefined;
    if (inside?.item.kind === 'weekday' && inside.definite && inside.skip === 0) {
      return make(end + 2, (ref) => inWeek(inside.item.n, rel!, ref));
    }
    return make(end + 1, (ref) => unitResolved(unit, rel!, ref));
  }
  if (rel === undefined) {
    if (demonstrative && size === 0 && unit === 'D') return make(end, () => ({ value: 'PRESENT_REF' }));
    return undefined;
  }
  end += 1;
  const n = count ?? (size === 2 ? 2 : undefined);
  if (n === undefined && /اخير/.test(tokens[end - 1]!.key)) return undefined;
  if (n === undefined)
    return make(end, () => ({ value: rel < 0 ? 'PAST_REF' : rel > 0 ? 'FUTURE_REF' : 'PRESENT_REF' }));
  return make(end, (ref) => spanOf(unit, n, rel, ref), 'DURATION');
}

/** `n` units right before or behind the reference: the value is a duration, the interval says where. */
export function spanOf(unit: string, n: number, rel: number, ref: Day | undefined): Resolved {
  const value = `P${n}${unit}`;
  if (!ref) return { value };
  if (unit === 'DE') {
    const head = Math.floor(ref.y / 10) * 10;
    return {
      value,
      ...(rel < 0 ? yearStretch(head - 10 * n, 10 * n) : yearStretch(head + 10, 10 * n)),
      relative: true,
    };
  }
  if (rel < 0) return { value, from: shift(ref, unit, -n), to: addDays(ref, -1), relative: true };
  return { value, from: addDays(ref, 1), to: shift(ref, unit, n), relative: true };
}

/** Any period that an edge word, a quarter or a season may stand before. */
export function periodAt(context: Context, i: number): Expression | undefined {
  const key = context.doc.tokens[i]?.key ?? '';
  const at = /^(?:من|في)$/.test(key) ? i + 1 : i;
  return (
    weekOf(context, at) ??
    century(context, at) ??
    decade(context, at) ??
    partOfYear(context, at) ??
    relativeUnit(context, at) ??
    monthAlone(context, at) ??
    yearDate(context, at) ??
    season(context, at) ??
    bareYear(context, at)
  );
}

function bareYear(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  if (!/^\d{4}$/.test(doc.tokens[i]?.key ?? '')) return undefined;
  const read = yearTail(doc, i);
  return read && !read.hijri
    ? {
        first: i,
        end: read.end,
        type: 'DATE',
        rule: 'time.year',
        resolve: () => ({ value: String(read.y), ...yearStretch(read.y) }),
      }
    : undefined;
}

/** «مطلع العام المقبل», «نهاية الأسبوع الماضي», «أواخر القرن التاسع عشر», «بقية الشهر», «عطلة نهاية الأسبوع». */
export function edge(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const holiday = /^[بل]?عطله$/.test(tokens[i]?.key ?? '');
  const at = holiday ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'edge' || word.definite) return undefined;
  const which = word.item.code;
  const start = startAfter(doc, i, holiday ? 0 : word.skip);
  let period = periodAt(context, at + 1);
  const unit = timeWord(tokens[at + 1]);
  if (
    !period &&
    unit?.item.kind === 'unit' &&
    unit.definite &&
    unit.item.n === 1 &&
    unit.item.unit !== 'D' &&
    unit.item.unit !== 'H' &&
    /^(?:W|M|Y)$/.test(unit.item.unit ?? '')
  ) {
    period = {
      first: at + 1,
      end: at + 2,
      type: 'DATE',
      rule: 'time.edge',
      resolve: (ref) => unitResolved(unit.item.unit!, 0, ref),
    };
  }
  if (!period || period.type !== 'DATE') return undefined;
  const inner = period;
  const weekWord =
    unit?.item.unit === 'W' ||
    (/^هذا$/.test(tokens[at + 1]?.key ?? '') && timeWord(tokens[at + 2])?.item.unit === 'W');
  const weekend = which === 'END' && weekWord && !/اواخر/.test(tokens[at]!.key);
  return {
    first: i,
    end: inner.end,
    start,
    type: 'DATE',
    rule: 'time.edge',
    resolve: (ref) => (weekend ? weekendOf(inner.resolve(ref)) : cut(inner.resolve(ref), which, ref)),
  };
}

function weekendOf(week: Resolved): Resolved {
  return week.from ? { ...week, value: `${week.value}-WE`, from: addDays(week.from, 5) } : week;
}

/** Half of a period by its edge; a third for what has no halves. The value keeps the whole (TIMEX3 `mod`). */
function cut(whole: Resolved, which: string, ref: Day | undefined): Resolved {
  const { from, to } = whole;
  if (!from || !to) return whole;
  if (which === 'REST') return ref ? { ...whole, from: ref, relative: true } : whole;
  const days = Math.max(
    1,
    Math.round((Date.UTC(to.y, to.m - 1, to.d) - Date.UTC(from.y, from.m - 1, from.d)) / 86_400_000) + 1,
  );
  if (which === 'MID') {
    const third = Math.floor(days / 3);
    return { ...whole, from: addDays(from, third), to: addDays(to, -third) };
  }
  const middle =
    days >= 365 && days <= 366
      ? addDays(addMonths(from, 6), -1)
      : days >= 28 && days <= 31
        ? addDays(from, 14)
        : addDays(from, Math.floor(days / 2) - 1 + (days === 7 ? 1 : 0));
  return which === 'START' ? { ...whole, to: middle } : { ...whole, from: addDays(middle, 1) };
}

/** «الربع الثالث من عام 2016», «النصف الأول من السنة الجارية», «2016 الربع الثالث», «الفصل الأول». */
export function partOfYear(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const leading = /^\d{4}$/.test(tokens[i]?.key ?? '');
  const at = leading ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'part-of-year' || !word.definite) return undefined;
  const parts = word.item.n;
  const ordinal = readOrdinal(text, tokens, at + 1);
  const last = /^(?:الاخير|الاخيره)$/.test(tokens[at + 1]?.key ?? '');
  const nth = last ? parts : ordinal?.value;
  if (nth === undefined || nth < 1 || nth > parts) return undefined;
  const end = last ? at + 2 : ordinal!.end;
  const tail = leading ? undefined : relYear(context, end);
  const named = leading ? { y: Number(tokens[i]!.key), end } : yearTail(doc, end);
  if (!tail && !named && word.item.form !== 'ربع') return undefined;
  if (!tail && !named && !/^(?:خلال|في)$/.test(tokens[at - 1]?.key ?? '')) return undefined;
  const letter = parts === 4 ? 'Q' : parts === 2 ? 'H' : 'T';
  return {
    first: i, end: named?.end ?? tail?.end ?? end, start: startAfter(doc, i, leading ? 0 : word.skip), type: 'DATE', rule: 'time.part-of-year',
    resolve: (ref) => {
      const y = named?.y ?? (ref && ref.y + (tail?.rel ?? 0));
      if (y === undefined) return { value: `XXXX-${letter}${nth}` };
      const size = 12 / parts;
      const m = nth * size;
      return { value: `${y}-${letter}${nth}`, from: { y, m: m - size + 1, d: 1 }, to: { y, m, d: monthLength(y, m) }, relative: !named };
    },
  }; // prettier-ignore
}

/** «صيف 2016», «الربيع القادم», «منتصف الصيف»; a bare season name only with the article behind «فصل/في/خلال». */
export function season(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const led = /^(?:ال)?فصل$/.test(tokens[i]?.key ?? '');
  const at = led ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'season' || monthAt(tokens, at)) return undefined;
  const value = word.item.code;
  const rel = relAt(context, at + 1);
  const tail = rel === undefined ? relYear(context, at + 1) : undefined;
  const named = yearTail(doc, rel === undefined ? at + 1 : at + 2);
  const bare = rel === undefined && !tail && !named;
  if (
    bare &&
    !led &&
    !(word.definite && /^(?:في|خلال|منتصف|بدايه|نهايه|اواخر|مطلع|لهذا|هذا)$/.test(tokens[at - 1]?.key ?? ''))
  )
    return undefined;
  const end = named?.end ?? tail?.end ?? (rel === undefined ? at + 1 : at + 2);
  return {
    first: i, end, start: startAfter(doc, i, led ? 0 : word.skip), type: 'DATE', rule: 'time.season',
    resolve: (ref) => {
      const order = ['SP', 'SU', 'FA', 'WI'].indexOf(value);
      const y = named?.y ?? (tail && ref ? ref.y + tail.rel : ref && seasonYear(ref, order, rel));
      if (y === undefined) return { value: bare ? value : `XXXX-${value}` };
      const from = { y, m: 3 + order * 3, d: 1 };
      return { value: `${y}-${value}`, from, to: addDays(addMonths(from, 3), -1), relative: !named };
    },
  }; // prettier-ignore
}

function seasonYear(ref: Day, order: number, rel: number | undefined): number {
  const m = 3 + order * 3;
  if (rel === undefined || rel === 0) return ref.y;
  if (rel > 0) return ref.m < m ? ref.y : ref.y + 1;
  return ref.m > m + 2 ? ref.y : ref.y - 1;
}

/** «السبعينيات [من القرن الماضي]», «ثمانينات القرن العشرين». */
export function decade(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const led =
    /^(?:ال|ب|و)?(?:عقد|سنوات|فتره)$/.test(tokens[i]?.key ?? '') &&
    timeWord(tokens[i + 1])?.item.kind === 'decade';
  const at = led ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'decade') return undefined;
  const from = tokens[at + 1]?.key === 'من' ? at + 2 : at + 1;
  const cent = century(context, from);
  const size = word.item.n;
  return {
    first: i, end: cent?.end ?? at + 1, start: startAfter(doc, i, led ? 0 : word.skip), type: 'DATE', rule: 'time.decade',
    resolve: (ref) => {
      const head = cent?.resolve(ref);
      const base = head?.from ? head.from.y - (head.from.y % 100) : size === 20 && (ref?.y ?? 0) >= 2020 ? 2000 : 1900;
      const y = base + size;
      return { value: String(y / 10), ...yearStretch(y, 10), ...(head?.relative && { relative: true }) };
    },
  }; // prettier-ignore
}

/** «القرن العشرين», «القرن الـ21», «القرن التاسع عشر»: the TIMEX value is the first two digits of its years. */
export function century(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  if (!/^[وبل]?(?:ال)?قرن$|^للقرن$/.test(tokens[i]?.key ?? '')) return undefined;
  let at = i + 1;
  const rel = relAt(context, at);
  if (rel !== undefined)
    return {
      first: i,
      end: at + 1,
      type: 'DATE',
      rule: 'time.century',
      resolve: (ref) => unitResolved('CE', rel, ref),
    };
  if (tokens[at]?.key === 'ال') at += 1;
  const digits =
    tokens[at]?.kind === 'number' && /^\d{1,2}$/.test(tokens[at]!.key)
      ? { value: Number(tokens[at]!.key), end: at + 1 }
      : undefined;
  const read = digits ?? readOrdinal(text, tokens, at) ?? readCardinal(text, tokens, at);
  if (!read || read.value < 1 || read.value > 30 || (!digits && !tokens[at]?.key.startsWith('ال')))
    return undefined;
  if (/^(?:ه|هجري|الهجري|قبل|ق)$/.test(tokens[read.end]?.key ?? '')) return undefined;
  const head = read.value - 1;
  return {
    first: i,
    end: read.end,
    start: startAfter(doc, i, /^[وب]/.test(tokens[i]!.key) ? 1 : 0),
    type: 'DATE',
    rule: 'time.century',
    resolve: () => ({ value: String(head).padStart(2, '0'), ...yearStretch(head * 100, 100) }),
  };
}

/** «الأسبوع الأول من عام 2027», «الأسبوع الأخير من يوليو», «أول يوم جمعة من يوليو». */
export function weekOf(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const word = timeWord(tokens[i]);
  const nthDay = /^[بفو]?(?:اول|اخر)$/.test(tokens[i]?.key ?? '')
    ? i + (tokens[i + 1]?.key === 'يوم' ? 2 : 1)
    : 0;
  if (nthDay > 0) {
    const day = timeWord(tokens[nthDay]);
    if (day?.item.kind !== 'weekday' || day.definite) return undefined;
    const whole = frame(context, nthDay + 1);
    if (!whole || tokens[i]!.key !== 'اول') return undefined;
    const n = day.item.n;
    return {
      first: i,
      end: whole.end,
      type: 'DATE',
      rule: 'time.nth-weekday',
      resolve: (ref) => firstWeekday(whole.resolve(ref), n),
    };
  }
  if (word?.item.unit !== 'W' || !word.definite || word.item.n !== 1) return undefined;
  const last = /^الاخير$/.test(tokens[i + 1]?.key ?? '');
  const ordinal = last ? undefined : readOrdinal(text, tokens, i + 1);
  if (!last && !ordinal) return undefined;
  const whole = frame(context, last ? i + 2 : ordinal!.end);
  if (!whole) return undefined;
  return {
    first: i,
    end: whole.end,
    start: startAfter(doc, i, word.skip),
    type: 'DATE',
    rule: 'time.week-of',
    resolve: (ref) => nthWeek(whole.resolve(ref), last ? -1 : ordinal!.value),
  };
}

function frame(context: Context, i: number): Expression | undefined {
  const { tokens } = context.doc;
  const at = /^(?:من|في)$/.test(tokens[i]?.key ?? '') ? i + 1 : i;
  if (at === i && !isYearWord(tokens[i]?.key) && !timeWord(tokens[i])) return undefined;
  return (
    relativeUnit(context, at) ??
    monthAlone(context, at) ??
    (monthFrom(context, at) ? undefined : yearDate(context, at))
  );
}

function nthWeek(whole: Resolved, n: number): Resolved {
  if (!whole.from || !whole.to)
    return { value: n < 0 ? whole.value : `${whole.value}-W${String(n).padStart(2, '0')}` };
  // A week belongs to the period that holds its Thursday.
  const monday =
    n < 0
      ? isoWeek(addDays(whole.to, whole.to.d === 31 && whole.to.m === 12 ? 0 : -3)).monday
      : addDays(isoWeek(addDays(whole.from, 3)).monday, 7 * (n - 1));
  const { value } = isoWeek(addDays(monday, 3));
  return { value, from: monday, to: addDays(monday, 6), relative: whole.relative === true };
}

function firstWeekday(whole: Resolved, n: number): Resolved {
  if (!whole.from) return { value: `${whole.value}-WXX-${n}-#1` };
  return { ...weekdayResolved(n, 1, false, addDays(whole.from, -1)), relative: whole.relative === true };
}
