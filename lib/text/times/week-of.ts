import { readOrdinal } from '../numbers/ordinals.ts';
import { addDays, isoWeek } from './calendar.ts';
import { dayMonth } from './day-month.ts';
import { timeWord } from './lexicon.ts';
import { monthAlone, monthFrom } from './month.ts';
import { dayResolved, isYearWord, ordered, startAfter, unitResolved, weekdayResolved } from './parts.ts';
import { relativeUnit } from './relative-unit.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { yearDate } from './year.ts';

/** «الأسبوع الأول من عام 2027», «الأسبوع الأخير من يوليو», «أول يوم جمعة من يوليو». */
export function weekOf(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const word = timeWord(tokens[i]);
  const dated = weekWith(context, i);
  if (dated) return dated;
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

/** «الأسبوع في 15 سبتمبر», «أسبوع 15 سبتمبر»: the week that holds a day. */
function weekWith(context: Context, i: number): Expression | undefined {
  const { tokens } = context.doc;
  const word = timeWord(tokens[i]);
  if (word?.item.unit !== 'W' || word.item.n !== 1) return undefined;
  const into = tokens[i + 1]?.key === 'في';
  if (into && !word.definite) return undefined;
  const day = dayMonth(context, into ? i + 2 : i + 1);
  if (day?.type !== 'DATE' || day.calendar === 'hijri') return undefined;
  return {
    first: i, end: day.end, start: startAfter(context.doc, i, word.skip), type: 'DATE', rule: 'time.week-with',
    resolve: (ref) => {
      const { from, relative } = day.resolve(ref);
      if (!from) return { value: 'XXXX-WXX' };
      const { value, monday } = isoWeek(from);
      return { value, from: monday, to: addDays(monday, 6), relative: relative === true };
    },
  }; // prettier-ignore
}

/** «أول يوم جمعة من يوليو», «ثاني أحد من الشهر», «آخر جمعة من رمضان», «الأحد الأول من أكتوبر», «السبت الثاني». */
export function nthWeekday(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const bare = NTH.get((tokens[i]?.key ?? '').replace(/^[وفب](?=ا|ث|ر)/, ''));
  if (bare !== undefined) {
    const at = tokens[i + 1]?.key === 'يوم' ? i + 2 : i + 1;
    const day = timeWord(tokens[at]);
    if (day?.item.kind !== 'weekday' || day.definite || day.skip > 0) return undefined;
    const whole = frame(context, at + 1);
    return whole && weekdayIn(context, i, 0, whole.end, day.item.n, bare, whole);
  }
  const day = timeWord(tokens[i]);
  if (day?.item.kind !== 'weekday' || !day.definite) return undefined;
  const last = /^الاخيره?$/.test(tokens[i + 1]?.key ?? '');
  const ordinal = last ? { value: -1, end: i + 2, definite: true } : readOrdinal(text, tokens, i + 1);
  if (!ordinal?.definite || ordinal.value > 5) return undefined;
  const whole = frame(context, ordinal.end);
  if (whole) return weekdayIn(context, i, day.skip, whole.end, day.item.n, ordinal.value, whole);
  // With no month said it is the month at hand, and only where the clause ends.
  if (last || !/^[.!؟?،,\n]?$/.test(tokens[ordinal.end]?.key ?? '')) return undefined;
  const month: Pick<Expression, 'resolve'> = { resolve: (ref) => unitResolved('M', 0, ref) };
  return weekdayIn(context, i, day.skip, ordinal.end, day.item.n, ordinal.value, month);
}

const NTH: ReadonlyMap<string, number> = new Map([
  ['اول', 1],
  ['ثاني', 2],
  ['ثالث', 3],
  ['رابع', 4],
  ['اخر', -1],
]);

function weekdayIn(
  { doc }: Context,
  first: number,
  skip: number,
  end: number,
  weekday: number,
  nth: number,
  whole: Pick<Expression, 'resolve'>,
): Expression {
  return {
    first, end, start: startAfter(doc, first, skip), type: 'DATE', rule: 'time.nth-weekday',
    resolve: (ref) => weekdayOf(whole.resolve(ref), weekday, nth),
  }; // prettier-ignore
}

/** The `nth` weekday `n` of a period, counted from its end when negative; no interval when the period has none. */
function weekdayOf(whole: Resolved, n: number, nth: number): Resolved {
  const { from, to } = whole;
  const value = `${whole.value}-WXX-${n}-#${nth}`;
  if (!from || !to) return { value };
  const head =
    nth > 0
      ? weekdayResolved(n, 1, false, addDays(from, -1)).from
      : weekdayResolved(n, -1, false, addDays(to, 1)).from;
  const day = head && addDays(head, nth > 0 ? 7 * (nth - 1) : 0);
  if (!day || !ordered(day, to)) return { value };
  return { ...dayResolved(day), relative: whole.relative === true };
}
