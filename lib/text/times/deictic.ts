import type { Token } from '../tokens.ts';
import { dayMonth } from './day-month.ts';
import { timeWord } from './lexicon.ts';
import { startAfter, unitResolved } from './parts.ts';
import { relAt } from './relation.ts';
import type { Context, Expression } from './types.ts';

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
