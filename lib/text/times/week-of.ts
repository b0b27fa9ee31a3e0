import { readOrdinal } from '../numbers/ordinals.ts';
import { addDays, isoWeek } from './calendar.ts';
import { timeWord } from './lexicon.ts';
import { monthAlone, monthFrom } from './month.ts';
import { isYearWord, startAfter, weekdayResolved } from './parts.ts';
import { relativeUnit } from './relative-unit.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { yearDate } from './year.ts';

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
