import { KeyFilter } from '../numbers/key-filter.ts';
import { numeralKeys } from '../numbers/lexicon.ts';
import type { Token } from '../tokens.ts';
import { clock, partOfDay } from './clock.ts';
import { dayMonth, monthDay, yearMonthDay } from './day-month.ts';
import { deictic } from './deictic.ts';
import { duration, repeated } from './durations.ts';
import { monthKeys, wordKinds } from './lexicon.ts';
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
import { dayList, dayRange, weekdayRange } from './ranges.ts';
import { spokenDay } from './spoken-day.ts';
import type { Rule } from './types.ts';

/** All rules; the longest match at a token wins, the earlier rule on a tie. */
export const RULES: readonly Rule[] = [
  dayList, dayRange, weekdayRange, nthWeekday, weekdayDate, dayMonth, monthDay, yearMonthDay, numericDate, clock, partOfDay, within, deictic, edge, weekOf, partOfYear, decade,
  century, season, relativeUnit, monthAlone, yearDate, repeated, duration, spokenDay,
]; // prettier-ignore

const OPENERS = new Set(
  'يومي ويومي بيومي ليومي ليلتي وليلتي هذه تلك وقت اخر ثاني ثالث رابع نفس قبل بعد منذ خلال لمده مده طوال طيله هذا هذه بهذا لهذا شهر كل وكل بكل عطله متم فاتح اول بعطله يومه بين من ظرف غضون وقبل وبعد ومنذ وخلال بضع بضعه لبضع لبضعه فتره القرن قرن علي في الليله اليوم واليوم وهذا'.split(
    ' ',
  ),
);

/** Frequent function words: they open a time only when a word of time, a number or a hedge follows. */
const WEAK = new Set('في وفي من علي بين قبل بعد منذ هذا هذه تلك كل وكل'.split(' '));
/** What may stand between such a word and the time. */
const BRIDGES = 'اللحظه اكثر ازيد اقل نحو حوالي قرابه زهاء ما'.split(' ');

/** Rules that may open with digits. */
const ON_DIGITS: readonly Rule[] = [
  dayRange, dayMonth, yearMonthDay, numericDate, clock, partOfYear, relativeUnit, yearDate, duration,
]; // prettier-ignore
/** Rules that may open with a bare preposition. */
const ON_PREPOSITION: readonly Rule[] = [dayRange, clock, within, deictic, duration];
const PREPOSITIONS = new Set('في وفي من علي بين'.split(' '));

const NONE: readonly Rule[] = [];
const ON_NUMERAL: readonly Rule[] = [dayRange, nthWeekday, dayMonth, clock, deictic, relativeUnit, duration];
const ON_MONTH: readonly Rule[] = [dayRange, monthDay, season, monthAlone];
/** Rules that may open with a word of time, by its kind; a kind that is not named here may open them all. */
const ON_KIND: Readonly<Record<string, readonly Rule[]>> = {
  decade: [decade],
  deictic: [weekdayDate, deictic],
  edge: [partOfDay, edge],
  going: [spokenDay],
  'other-year': NONE,
  part: [clock, partOfDay],
  ref: [within, deictic],
  rel: NONE,
  set: [repeated],
  weekday: [nthWeekday, weekdayDate],
};

let openers: Map<string, readonly Rule[]> | undefined;
let filter: KeyFilter | undefined;

/** Which rules each opening word may start; a word of several kinds («الأحد») starts those of each. */
function loadOpeners(): Map<string, readonly Rule[]> {
  const table = new Map<string, Set<Rule>>();
  const put = (key: string, rules: readonly Rule[]): void => {
    const known = table.get(key) ?? new Set();
    for (const rule of rules) known.add(rule);
    table.set(key, known);
  };
  for (const key of [...OPENERS, ...YEAR_WORDS]) put(key, RULES);
  for (const key of numeralKeys()) put(key, ON_NUMERAL);
  for (const key of monthKeys()) put(key, ON_MONTH);
  for (const [key, kind] of wordKinds()) put(key, ON_KIND[kind] ?? RULES);
  // In the order of RULES, because the earlier rule wins a tie.
  return new Map([...table].map(([key, rules]) => [key, RULES.filter((rule) => rules.has(rule))]));
}

/** The rules that may open with this word, or undefined. One look at a bit table, then one lookup. */
function opens(key: string): readonly Rule[] | undefined {
  if (!openers) {
    openers = loadOpeners();
    filter = new KeyFilter(openers.keys());
  }
  return filter!.mayHave(key) ? openers.get(key) : undefined;
}

/** The rules worth trying at token `i`: none for most words, a few for digits and prepositions. */
export function rulesAt(tokens: readonly Token[], i: number): readonly Rule[] {
  const { kind, key } = tokens[i]!;
  if (kind === 'number') return key.length <= 16 ? ON_DIGITS : NONE;
  const rules = kind === 'word' ? opens(key) : undefined;
  if (!rules) return NONE;
  if (!WEAK.has(key)) return rules;
  const next = tokens[i + 1];
  if (next?.kind !== 'number' && (next?.kind !== 'word' || !(opens(next.key) || BRIDGES.includes(next.key))))
    return NONE;
  return PREPOSITIONS.has(key) ? ON_PREPOSITION : RULES;
}
