import { readOrdinal } from '../numbers/ordinals.ts';
import { readCardinal } from '../numbers/read.ts';
import { addDays, addMonths, dayNumber, monthLength, two, type Day } from './calendar.ts';
import { monthAt, timeWord } from './lexicon.ts';
import { monthAlone } from './month.ts';
import { startAfter, yearTail } from './parts.ts';
import { relAt, relYear } from './relation.ts';
import type { Token } from '../tokens.ts';
import type { Context, Expression, Resolved } from './types.ts';

/** «الربع الثالث من عام 2016», «النصف الأول من السنة الجارية», «2016 الربع الثالث», «الفصل الأول». */
export function partOfYear(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const leading = /^\d{4}$/.test(tokens[i]?.key ?? '');
  const at = leading ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'part-of-year' || !word.definite) return undefined;
  const parts = word.item.n;
  const rel = leading || word.item.form !== 'ربع' ? undefined : relAt(context, at + 1);
  if (rel !== undefined && !tokens[at + 1]!.key.startsWith('الاخير')) return relativeQuarter(context, i, rel);
  const ordinal = readOrdinal(text, tokens, at + 1);
  const last = /^(?:الاخير|الاخيره)$/.test(tokens[at + 1]?.key ?? '');
  const nth = last ? parts : ordinal?.value;
  if (nth === undefined || nth < 1 || nth > parts) return undefined;
  const end = last ? at + 2 : ordinal!.end;
  const month = tokens[end]?.key === 'من' ? monthAlone(context, end + 1) : undefined;
  if (month && !leading) {
    return {
      first: i, end: month.end, start: startAfter(doc, i, word.skip), type: 'DATE', rule: 'time.part-of-month',
      ...(month.calendar && { calendar: month.calendar }), resolve: (ref) => share(month.resolve(ref), nth, parts),
    }; // prettier-ignore
  }
  const tail = leading ? undefined : (relYear(context, end) ?? thisYear(tokens, end));
  const named = leading ? { y: Number(tokens[i]!.key), end } : yearTail(doc, end);
  if (!tail && !named && (word.item.form !== 'ربع' || /^(?:من|ل.{3,})$/.test(tokens[end]?.key ?? '')))
    return undefined;
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

/** «الأشهر التسعة الأولى من سنة 2024», «الأشهر الـ6 الأولى من العام الجاري»: the year up to that month. */
export function firstMonths(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const word = timeWord(tokens[i]);
  if (word?.item.unit !== 'M' || word.item.n !== 0 || !word.definite) return undefined;
  const at = tokens[i + 1]?.key === 'ال' ? i + 2 : i + 1;
  const count = readCardinal(text, tokens, at);
  if (!count || count.value < 2 || count.value > 11 || tokens[count.end]?.key !== 'الاولي') return undefined;
  const end = count.end + 1;
  const tail = relYear(context, end) ?? thisYear(tokens, end);
  const named = yearTail(doc, end);
  if (!tail && !named) return undefined;
  const m = count.value;
  return {
    first: i, end: named?.end ?? tail!.end, start: startAfter(doc, i, word.skip), type: 'DATE', rule: 'time.first-months',
    resolve: (ref) => {
      const y = named?.y ?? (ref && ref.y + (tail?.rel ?? 0));
      if (y === undefined) return { value: `XXXX-01/XXXX-${two(m)}` };
      return { value: `${y}-01/${y}-${two(m)}`, from: { y, m: 1, d: 1 }, to: { y, m, d: monthLength(y, m) }, relative: !named };
    },
  }; // prettier-ignore
}

/** «من العام», «من السنة» with nothing behind it: the year at hand. */
function thisYear(tokens: readonly Token[], i: number): { rel: number; end: number } | undefined {
  if (tokens[i]?.key !== 'من' || !/^(?:العام|السنه)$/.test(tokens[i + 1]?.key ?? '')) return undefined;
  const next = tokens[i + 2];
  return next?.kind === 'word' && (next.key.startsWith('ال') || timeWord(next))
    ? undefined
    : { rel: 0, end: i + 2 };
}

/** «الربع الحالي», «الربع الماضي»: the quarter at a distance from that of the reference. */
function relativeQuarter(context: Context, i: number, rel: number): Expression {
  const { doc } = context;
  return {
    first: i, end: i + 2, start: startAfter(doc, i, timeWord(doc.tokens[i])!.skip), type: 'DATE', rule: 'time.part-of-year',
    resolve: (ref) => {
      if (!ref) return { value: 'XXXX-QX' };
      const nth = ref.y * 4 + Math.floor((ref.m - 1) / 3) + rel;
      const [y, quarter] = [Math.floor(nth / 4), nth % 4];
      const m = 3 * quarter + 3;
      return { value: `${y}-Q${quarter + 1}`, from: { y, m: m - 2, d: 1 }, to: { y, m, d: monthLength(y, m) }, relative: true };
    },
  }; // prettier-ignore
}

/** Part `nth` of `parts` equal parts of a month; the value keeps the month. */
function share(whole: Resolved, nth: number, parts: number): Resolved {
  const { from, to } = whole;
  if (!from || !to) return whole;
  const days = dayNumber(to) - dayNumber(from) + 1;
  const edgeOf = (n: number): number => Math.round((days * n) / parts);
  return { ...whole, from: addDays(from, edgeOf(nth - 1)), to: addDays(from, edgeOf(nth) - 1) };
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
  // «سأرحل صيفا»: the bare adverb, where the clause ends behind a verb of going.
  const adverb =
    !word.definite &&
    timeWord(tokens[i - 1])?.item.kind === 'going' &&
    /^[.!؟?،,؛\n]?$/.test(tokens[at + 1]?.key ?? '');
  if (
    bare &&
    !led &&
    !adverb &&
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
