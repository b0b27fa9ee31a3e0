import { numeral } from '../numbers/lexicon.ts';
import { timeWord } from './lexicon.ts';
import { dayInRelMonth } from './day-month.ts';
import { dayAt, dayMonthResolved } from './parts.ts';
import type { Context, Expression } from './types.ts';

/** Ends of a clause; a bare number is a day only when nothing that it could count follows. */
const CLOSES = /^[.!؟?،,؛\n]?$/;

/**
 * The bare day of first-person speech: «سأعود في 27.», «عدت إلى الحادي والعشرين», «سأسافر في 4.22». News says the month,
 * so the rule stands only right behind a first-person verb of going and coming and at the end of its clause.
 */
export function spokenDay(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const verb = timeWord(tokens[i]);
  if (verb?.item.kind !== 'going' || verb.definite || verb.preposition !== '') return undefined;
  const lead = tokens[i + 1]?.key ?? '';
  const at = lead === 'في' || lead === 'الي' ? i + 2 : i + 1;
  const token = tokens[at];
  const pair = token?.kind === 'number' ? /^(\d{1,2})\.(\d{1,2})$/.exec(token.key) : undefined;
  if (pair) {
    if (lead === 'الي' || !CLOSES.test(tokens[at + 1]?.key ?? '')) return undefined;
    const [a, b] = [Number(pair[1]), Number(pair[2])];
    const [d, m] = b > 12 ? [b, a] : [a, b];
    if (d < 1 || d > 31 || m < 1 || m > 12) return undefined;
    return {
      first: at, end: at + 1, type: 'DATE', rule: 'time.spoken-day',
      resolve: (ref) => dayMonthResolved(d, m, undefined, undefined, ref, context.future(i + 1)),
    }; // prettier-ignore
  }
  const day = dayAt(doc, at);
  if (!day || !CLOSES.test(tokens[day.end]?.key ?? '')) return undefined;
  const word = day.word ? numeral(token!.key) : undefined;
  if (day.word && (!word?.definite || (at === i + 1 && word.preposition !== 'ل'))) return undefined;
  if (!day.word && at === i + 1) return undefined;
  return {
    first: lead === 'الي' ? i + 1 : at, end: day.end, type: 'DATE', rule: 'time.spoken-day',
    resolve: (ref) => dayInRelMonth(day.d, 0, ref),
  }; // prettier-ignore
}
