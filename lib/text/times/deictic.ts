import type { Token } from '../tokens.ts';
import { dayMonth } from './day-month.ts';
import { timeWord } from './lexicon.ts';
import { startAfter, unitResolved, withWeekday } from './parts.ts';
import { relAt } from './relation.ts';
import type { Context, Expression, Resolved } from './types.ts';

function isYesterday(key: string | undefined): boolean {
  return key === 'امس' || key === 'الامس';
}

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
    resolve: (ref) => sameWeekday(tokens[end], unitResolved('D', n, ref), n),
  });
  const word = timeWord(tokens[i]);
  if (key === 'اول' || key === 'واول' || key === 'الاول') {
    if (isYesterday(next)) return day(i + 2, -2);
    return next === 'من' && isYesterday(tokens[i + 2]?.key) ? day(i + 3, -2) : undefined;
  }
  if (key === 'البارحه' && next === 'الاولي') return day(i + 2, -2);
  if (isYesterday(key) && /^(?:الاول|الاولي)$/.test(next)) return day(i + 2, -2);
  if (key === 'قبل' && isYesterday(next)) return day(i + 2, -2);
  if (key === 'قبل' && next === 'يوم' && tokens[i + 2]?.key === 'امس') return day(i + 3, -2);
  if ((key === 'بعد' || key === 'وبعد') && /^(?:ال)?غدا?$/.test(next)) return day(i + 2, 2);
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
    if (notToday(tokens, i)) return undefined;
    // «اليوم الأخير من شهر رمضان» is told by what follows.
    if (next === 'الاخير' && /^(?:من|في|ل.{3,})$/.test(tokens[i + 2]?.key ?? '')) return undefined;
    const rel = relAt(context, i + 1);
    if (rel !== undefined) return day(i + 2, rel, 'time.unit');
    if (/^(?:الذي|التي|العالمي|الوطني|الاول|الثاني|الثالث|الدولي|الواحد|الدراسي|الموالي)$/.test(next))
      return undefined;
    const date = dayMonth(context, i + 1);
    if (date) return { ...date, first: i, start: startAfter(doc, i, key.length - 5) };
    return day(i + 1, 0, 'time.deictic', startAfter(doc, i, key.length - 5));
  }
  const moment = momentAt(tokens, i);
  if (moment) return moment;
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

const PAPER = /^[وبل]?(?:ل?ل?(?:ال)?)?(?:اخبار|صحيفه|جريده|قناه|موقع|المصري|روسيا|بوابه|مدار|عين|صدي)$/;
const RATE = new Set(['في', 'وفي', 'ذلك', 'ذات', 'طوال', 'بنفس', 'نفس', 'طيله', 'ساعات']);

/** «في اللحظة», «هذه اللحظة», «تلك اللحظة»: a moment of the story, no day of its own. */
function momentAt(tokens: readonly Token[], i: number): Expression | undefined {
  const into = /^[وف]?في$/.test(tokens[i]?.key ?? '');
  const at = into ? i + 1 : i;
  const pointed = /^(?:هذه|تلك)$/.test(tokens[at]?.key ?? '');
  const noun = tokens[pointed ? at + 1 : at]?.key ?? '';
  if (noun !== 'اللحظه' || (!into && !pointed)) return undefined;
  const end = pointed ? at + 2 : at + 1;
  // «في اللحظة الأخيرة», «في اللحظة التي»: told by what follows.
  if (!pointed && /^(?:ال|التي)/.test(tokens[end]?.key ?? '')) return undefined;
  const value = tokens[at]?.key === 'هذه' ? 'PRESENT_REF' : 'PAST_REF';
  return {
    first: i, end, start: tokens[into ? i : at]!.start, type: 'DATE', rule: 'time.reference',
    resolve: () => ({ value }),
  }; // prettier-ignore
}

/**
 * «اليوم» that does not mean today: a newspaper («عين اليوم»), a rate or a day named elsewhere («3000 ريال في اليوم»,
 * «في اليوم نفسه», «ذات اليوم»). «في هذا اليوم», «حتى اليوم» stay, and «في اليوم التالي» is counted by its relation.
 */
function notToday(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1]?.key ?? '';
  if (PAPER.test(before)) return true;
  const rel = timeWord(tokens[i + 1])?.item.kind;
  return (RATE.has(before) && rel !== 'rel') || /^(?:نفسه|ذاته|عينه)$/.test(tokens[i + 1]?.key ?? '');
}

/** «أول من أمس الجمعة»: the weekday behind a deictic has the last word, see `withWeekday`. */
function sameWeekday(token: Token | undefined, day: Resolved, n: number): Resolved {
  return plainWeekday(token) ? withWeekday(day, timeWord(token)!.item.n, n > 0) : day;
}

function plainWeekday(token: Token | undefined): boolean {
  const word = timeWord(token);
  return word?.item.kind === 'weekday' && word.definite && word.skip === 0;
}
