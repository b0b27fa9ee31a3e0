import { numeralKeys } from '../numbers/lexicon.ts';
import type { Token } from '../tokens.ts';
import { clock, partOfDay } from './clock.ts';
import { dayMonth, monthDay, yearMonthDay } from './day-month.ts';
import { deictic } from './deictic.ts';
import { duration, repeated } from './durations.ts';
import { timeKeys } from './lexicon.ts';
import { YEAR_WORDS } from './parts.ts';
import { edge } from './edge.ts';
import { century, decade } from './era.ts';
import { monthAlone } from './month.ts';
import { numericDate } from './numeric.ts';
import { partOfYear, season } from './part-of-year.ts';
import { relativeUnit } from './relative-unit.ts';
import { nthWeekday, weekOf } from './week-of.ts';
import { weekdayDate } from './weekday.ts';
import { within } from './within.ts';
import { yearDate } from './year.ts';
import { dayRange, weekdayRange } from './ranges.ts';
import { spokenDay } from './spoken-day.ts';
import type { Rule } from './types.ts';

/** All rules; the longest match at a token wins, the earlier rule on a tie. */
export const RULES: readonly Rule[] = [
  dayRange, weekdayRange, nthWeekday, weekdayDate, dayMonth, monthDay, yearMonthDay, numericDate, clock, partOfDay, within, deictic, edge, weekOf, partOfYear, decade,
  century, season, relativeUnit, monthAlone, yearDate, repeated, duration, spokenDay,
]; // prettier-ignore

const OPENERS = new Set(
  'هذه تلك وقت ثاني ثالث رابع نفس قبل بعد منذ خلال لمده مده طوال طيله هذا هذه بهذا لهذا شهر كل وكل بكل عطله متم فاتح اول بعطله يومه بين من ظرف غضون وقبل وبعد ومنذ وخلال بضع بضعه لبضع لبضعه فتره القرن قرن علي في الليله اليوم واليوم وهذا'.split(
    ' ',
  ),
);

let openers: Set<string> | undefined;

/** Cheap test before any rule runs: can an expression open with this token? One lookup. */
export function triggered(token: Token): boolean {
  if (token.kind === 'number') return token.key.length <= 16;
  if (token.kind !== 'word') return false;
  openers ??= new Set([...OPENERS, ...timeKeys(), ...numeralKeys(), ...YEAR_WORDS]);
  return openers.has(token.key);
}
