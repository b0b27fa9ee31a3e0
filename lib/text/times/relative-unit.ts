import { readCardinal } from '../numbers/read.ts';
import { addDays, type Day } from './calendar.ts';
import { monthAt, timeWord } from './lexicon.ts';
import { shift, startAfter, unitResolved, yearStretch, yearTail } from './parts.ts';
import { relAt } from './relation.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { inWeek } from './weekday.ts';

/** «المدير العام السابق», «الأمين العام الحالي»: behind an office or a public thing «العام» is no year. */
const OFFICE =
  /^[وفبك]?(?:ال|لل)(?:مدير|امين|مدعي|مفتش|قائد|كاتب|نائب|مراقب|منسق|وكيل|محامي|مفوض|مندوب|سكرتير|حاكم|راي|قطاع|مشرف|رئيس|مجلس|مؤتمر|قنصل|نقيب|مقرر|متصرف|مفوض|مدرب)$/;

const THIS = new Set('هذا هذه وهذا وهذه بهذا بهذه لهذا لهذه'.split(' '));

/** A unit with relation: «الأسبوع المقبل», «هذا العام», «الأيام الماضية», «الأسابيع الثلاثة الماضية», «اليومين المقبلين». */
export function relativeUnit(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens, text } = doc;
  const demonstrative = THIS.has(tokens[i]?.key ?? '');
  let at = demonstrative ? i + 1 : i;
  let count: number | undefined;
  const number =
    tokens[at]?.kind === 'number' || !timeWord(tokens[at]) ? readCardinal(text, tokens, at) : undefined;
  if (number && number.value > 0 && number.value < 1000 && number.kind === 'cardinal') {
    count = number.value;
    at = number.end;
  }
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'unit') return undefined;
  // Of hours only the plural is placed: «الساعات الماضية», «الساعات الـ24 المقبلة».
  const hours = ['H', 'MIN', 'S'].includes(word.item.unit!);
  if (hours && word.item.n !== 0) return undefined;
  if (count === undefined && !word.definite) return undefined;
  const unit = word.item.unit!;
  const size = word.item.n;
  let end = at + 1;
  if (size === 0 && count === undefined) {
    // «الأشهر الـ18 الماضية»
    const digits = tokens[end]?.key === 'ال' && tokens[end + 1]?.kind === 'number';
    const inner =
      tokens[end]?.kind === 'word' ? readCardinal(text, tokens, digits ? end + 1 : end) : undefined;
    if ((inner?.definite || digits) && inner && inner.value > 2 && inner.value < 1000) {
      count = inner.value;
      end = inner.end;
    } else if (/^(?:القليله|العديده|القلائل)$/.test(tokens[end]?.key ?? '')) end += 1;
  }
  let rel = relAt(context, end);
  if (
    unit === 'Y' &&
    rel !== undefined &&
    OFFICE.test(tokens[i - 1]?.key ?? '') &&
    !/^ال(?:ماضي|منصرم)/.test(tokens[end]!.key)
  )
    return undefined;
  const start = at === i ? startAfter(doc, i, word.skip) : tokens[i]!.start;
  const make = (
    stop: number,
    resolve: Expression['resolve'],
    type: Expression['type'] = 'DATE',
  ): Expression => ({ first: i, end: stop, start, type, rule: 'time.unit', resolve });
  if (size === 1 && count === undefined) {
    // «اليوم الأخير من المعرض», «الشهر الأخير من السنة»: the last of what follows, not the one before this.
    if (/^الاخيره?$/.test(tokens[end]?.key ?? '') && tokens[end + 1]?.key === 'من') return undefined;
    if (tokens[end]?.key === 'بعد' && relAt(context, end + 1) === 1)
      return make(end + 2, (ref) => unitResolved(unit, 2, ref));
    if (rel === undefined) {
      if (!demonstrative || unit === 'CE') return undefined;
      if (unit === 'D')
        return { ...make(end, (ref) => unitResolved('D', 0, ref)), first: at, start: tokens[at]!.start };
      const monthNext = monthAt(tokens, end);
      if (unit === 'M' && monthNext) return undefined;
      const inside = unit === 'W' ? timeWord(tokens[end]) : undefined;
      if (inside?.item.kind === 'weekday' && inside.definite && inside.skip === 0) {
        return make(end + 1, (ref) => inWeek(inside.item.n, 0, ref));
      }
      rel = 0;
      return make(end, (ref) => unitResolved(unit, 0, ref));
    }
    if (unit === 'Y') {
      const named = yearTail(doc, end + 1);
      if (named && /^\d{4}$/.test(tokens[end + 1]?.key ?? ''))
        return make(named.end, () => ({ value: String(named.y), ...yearStretch(named.y) }));
    }
    const inside = unit === 'W' ? timeWord(tokens[end + 1]) : undefined;
    if (inside?.item.kind === 'weekday' && inside.definite && inside.skip === 0) {
      return make(end + 2, (ref) => inWeek(inside.item.n, rel!, ref));
    }
    return make(end + 1, (ref) => unitResolved(unit, rel!, ref));
  }
  if (rel === undefined) {
    if (demonstrative && size === 0 && unit === 'D') return make(end, () => ({ value: 'PRESENT_REF' }));
    return undefined;
  }
  end += 1;
  if (hours) {
    const value =
      count === undefined
        ? rel < 0
          ? 'PAST_REF'
          : rel > 0
            ? 'FUTURE_REF'
            : 'PRESENT_REF'
        : `PT${count}${unit === 'MIN' ? 'M' : unit}`;
    return make(end, () => ({ value }), count === undefined ? 'TIME' : 'DURATION');
  }
  const n = count ?? (size === 2 ? 2 : undefined);
  if (n === undefined && /اخير/.test(tokens[end - 1]!.key)) return undefined;
  if (n === undefined)
    return make(end, () => ({ value: rel < 0 ? 'PAST_REF' : rel > 0 ? 'FUTURE_REF' : 'PRESENT_REF' }));
  return make(end, (ref) => spanOf(unit, n, rel, ref), 'DURATION');
}

/** `n` units right before or behind the reference: the value is a duration, the interval says where. */
export function spanOf(unit: string, n: number, rel: number, ref: Day | undefined): Resolved {
  const value = `P${n}${unit}`;
  if (!ref) return { value };
  if (unit === 'DE') {
    const head = Math.floor(ref.y / 10) * 10;
    return {
      value,
      ...(rel < 0 ? yearStretch(head - 10 * n, 10 * n) : yearStretch(head + 10, 10 * n)),
      relative: true,
    };
  }
  if (rel < 0) return { value, from: shift(ref, unit, -n), to: addDays(ref, -1), relative: true };
  return { value, from: addDays(ref, 1), to: shift(ref, unit, n), relative: true };
}
