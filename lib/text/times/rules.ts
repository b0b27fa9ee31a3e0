import { numeral } from '../numbers/lexicon.ts';
import type { Token } from '../tokens.ts';
import { clock, partOfDay } from './clock.ts';
import { dayMonth, monthAlone, monthDay, numericDate, weekdayDate, year } from './dates.ts';
import { duration, repeated } from './durations.ts';
import { monthAt, timeWord } from './lexicon.ts';
import { isYearWord } from './parts.ts';
import { century, decade, deictic, edge, partOfYear, relativeUnit, season, weekOf } from './periods.ts';
import { dayRange } from './ranges.ts';
import type { Rule } from './types.ts';

/** All rules; the longest match at a token wins, the earlier rule on a tie. */
export const RULES: readonly Rule[] = [
  dayRange, weekdayDate, dayMonth, monthDay, numericDate, clock, partOfDay, deictic, edge, weekOf, partOfYear, decade,
  century, season, relativeUnit, monthAlone, year, repeated, duration,
]; // prettier-ignore

const OPENERS = new Set(
  'نفس قبل بعد منذ خلال لمده مده طوال طيله هذا هذه بهذا لهذا شهر كل وكل بكل عطله متم فاتح اول بعطله يومه بين من ظرف غضون وقبل وبعد ومنذ وخلال بضع بضعه لبضع لبضعه فتره القرن قرن علي في الليله اليوم واليوم وهذا'.split(
    ' ',
  ),
);

/** Cheap test before any rule runs: can an expression open with this token? */
export function triggered(token: Token): boolean {
  if (token.kind === 'number') return token.key.length <= 16;
  if (token.kind !== 'word') return false;
  return (
    OPENERS.has(token.key) ||
    timeWord(token) !== undefined ||
    monthAt([token, token], 0) !== undefined ||
    MONTH_HEADS.has(token.key) ||
    numeral(token.key) !== undefined ||
    isYearWord(token.key)
  );
}

/** First words of two-word months, which `monthAt` cannot tell from one token. */
const MONTH_HEADS = new Set(
  ['كانون', 'تشرين', 'ربيع', 'جمادي', 'ذو', 'ذي'].flatMap((head) =>
    ['', 'و', 'ب', 'ل', 'ف'].map((clitic) => clitic + head),
  ),
);
