import { weekday, type Day } from './calendar.ts';
import { dayInRelMonth, dayMonth, monthDay } from './day-month.ts';
import { timeWord } from './lexicon.ts';
import { numericDate } from './numeric.ts';
import { dayAt, startAfter, unitResolved, weekdayResolved, withWeekday } from './parts.ts';
import { relAt, relYear } from './relation.ts';
import type { Context, Expression, Resolved } from './types.ts';

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
    return make(end, (ref) => withWeekday(unitResolved('D', -1, ref), n, false), 'time.weekday-deictic');
  if (/^و?غدا$|^الغد$/.test(lead ?? ''))
    return make(end, (ref) => withWeekday(unitResolved('D', 1, ref), n, true), 'time.weekday-deictic');
  if (lead === 'يومه' || lead === 'اليوم')
    return make(end, (ref) => withWeekday(unitResolved('D', 0, ref), n, false), 'time.weekday-deictic');
  const rel = relAt(context, end);
  if (rel !== undefined) {
    end += 1;
    return make(end, (ref) => weekdayResolved(n, rel, false, ref), 'time.weekday-relative');
  }
  const week = relYear(context, end, 'W');
  if (week) return make(week.end, (ref) => inWeek(n, week.rel, ref), 'time.weekday-week');
  const into = tokens[end]?.key === 'في';
  const day = dayAt(doc, into ? end + 1 : end);
  const closed =
    day &&
    (tokens[day.end]?.kind !== 'word' || /^(?:حتي|الي|و)$/.test(tokens[day.end]!.key)) &&
    !(tokens[day.end]?.key === 'و' && tokens[day.end + 1]?.kind === 'number');
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
  // The month is the one in which that day falls on the weekday, this one first.
  const months = [0, 1, -1].map((rel) => dayInRelMonth(d, rel, ref));
  return months.find(({ from }) => from !== undefined && weekday(from) === n) ?? months[0]!;
}
