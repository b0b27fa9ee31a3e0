import { addDays, addMonths, type Day } from './calendar.ts';
import { century, decade } from './era.ts';
import { timeWord } from './lexicon.ts';
import { monthAlone } from './month.ts';
import { partOfYear, season } from './part-of-year.ts';
import { startAfter, unitResolved, yearStretch, yearTail } from './parts.ts';
import { relativeUnit } from './relative-unit.ts';
import type { Context, Expression, Resolved } from './types.ts';
import { weekOf } from './week-of.ts';
import { yearDate } from './year.ts';

/** Any period that an edge word, a quarter or a season may stand before. */
export function periodAt(context: Context, i: number): Expression | undefined {
  const key = context.doc.tokens[i]?.key ?? '';
  const at = /^(?:من|في)$/.test(key) ? i + 1 : i;
  return (
    weekOf(context, at) ??
    century(context, at) ??
    decade(context, at) ??
    partOfYear(context, at) ??
    relativeUnit(context, at) ??
    monthAlone(context, at) ??
    yearDate(context, at) ??
    season(context, at) ??
    bareYear(context, at)
  );
}

function bareYear(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  if (!/^\d{4}$/.test(doc.tokens[i]?.key ?? '')) return undefined;
  const read = yearTail(doc, i);
  return read && !read.hijri
    ? {
        first: i,
        end: read.end,
        type: 'DATE',
        rule: 'time.year',
        resolve: () => ({ value: String(read.y), ...yearStretch(read.y) }),
      }
    : undefined;
}

/** «مطلع العام المقبل», «نهاية الأسبوع الماضي», «أواخر القرن التاسع عشر», «بقية الشهر», «عطلة نهاية الأسبوع». */
export function edge(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const holiday = /^[بل]?عطله$/.test(tokens[i]?.key ?? '');
  const at = holiday ? i + 1 : i;
  const word = timeWord(tokens[at]);
  if (word?.item.kind !== 'edge' || word.definite) return undefined;
  const which = word.item.code;
  const start = startAfter(doc, i, holiday ? 0 : word.skip);
  let period = periodAt(context, at + 1);
  const unit = timeWord(tokens[at + 1]);
  if (
    !period &&
    unit?.item.kind === 'unit' &&
    unit.definite &&
    unit.item.n === 1 &&
    unit.item.unit !== 'D' &&
    unit.item.unit !== 'H' &&
    /^(?:W|M|Y)$/.test(unit.item.unit ?? '') &&
    timeWord(tokens[at + 2])?.item.kind !== 'other-year'
  ) {
    period = {
      first: at + 1,
      end: at + 2,
      type: 'DATE',
      rule: 'time.edge',
      resolve: (ref) => unitResolved(unit.item.unit!, 0, ref),
    };
  }
  if (!period || period.type !== 'DATE') return undefined;
  const inner = period;
  const weekWord =
    unit?.item.unit === 'W' ||
    (/^هذا$/.test(tokens[at + 1]?.key ?? '') && timeWord(tokens[at + 2])?.item.unit === 'W');
  const weekend = which === 'END' && weekWord && !/اواخر/.test(tokens[at]!.key);
  return {
    first: i,
    end: inner.end,
    start,
    type: 'DATE',
    rule: 'time.edge',
    resolve: (ref) => (weekend ? weekendOf(inner.resolve(ref)) : cut(inner.resolve(ref), which, ref)),
  };
}

function weekendOf(week: Resolved): Resolved {
  return week.from ? { ...week, value: `${week.value}-WE`, from: addDays(week.from, 5) } : week;
}

/** Half of a period by its edge; a third for what has no halves. The value keeps the whole (TIMEX3 `mod`). */
function cut(whole: Resolved, which: string, ref: Day | undefined): Resolved {
  const { from, to } = whole;
  if (!from || !to) return whole;
  if (which === 'REST') return ref ? { ...whole, from: ref, relative: true } : whole;
  const days = Math.max(
    1,
    Math.round((Date.UTC(to.y, to.m - 1, to.d) - Date.UTC(from.y, from.m - 1, from.d)) / 86_400_000) + 1,
  );
  if (which === 'MID') {
    const third = Math.floor(days / 3);
    return { ...whole, from: addDays(from, third), to: addDays(to, -third) };
  }
  const middle =
    days >= 365 && days <= 366
      ? addDays(addMonths(from, 6), -1)
      : days >= 28 && days <= 31
        ? addDays(from, 14)
        : addDays(from, Math.floor(days / 2) - 1 + (days === 7 ? 1 : 0));
  return which === 'START' ? { ...whole, to: middle } : { ...whole, from: addDays(middle, 1) };
}
