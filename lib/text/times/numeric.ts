import { isPlain } from '../numbers/digits.ts';
import { two, valid, type Day } from './calendar.ts';
import { timeWord } from './lexicon.ts';
import { dayMonthResolved, dayResolved, hijriStretch, monthResolved, yearTail } from './parts.ts';
import type { Token } from '../tokens.ts';
import type { Context, Expression, Resolved } from './types.ts';

const DATE_LEAD = new Set('في يوم بتاريخ عند تاريخ الموافق وفي'.split(' '));

/** Dates in digits: ISO, day first, month and year, day and month where something says that it is a date. */
export function numericDate({ doc }: Context, i: number): Expression | undefined {
  const { tokens } = doc;
  const token = tokens[i];
  if (token?.kind !== 'number' || token.key.length > 10) return undefined;
  const spaced = isPlain(token.key) ? spacedDate(tokens, i) : undefined;
  const key = spaced?.key ?? token.key;
  if (spaced === undefined && (isPlain(key) || !/[-/.]/.test(key))) return undefined;
  const make = (day: Day, end = spaced?.end ?? i + 1): Expression | undefined => {
    if (day.y >= 1300 && day.y < 1600 && /^(?:ه|هجري|هجريه)$/.test(tokens[end]?.key ?? '')) {
      return {
        first: i,
        end: end + 1,
        type: 'DATE',
        rule: 'time.numeric',
        calendar: 'hijri',
        resolve: () => ({
          value: `${day.y}-${two(day.m)}-${two(day.d)}`,
          ...hijriStretch(day.y, day.m, day.d),
        }),
      };
    }
    if (!valid(day)) return undefined;
    return {
      first: i,
      end,
      type: 'DATE',
      rule: 'time.numeric',
      anchor: day,
      resolve: (): Resolved => ({ value: `${day.y}-${two(day.m)}-${two(day.d)}`, from: day, to: day }),
    };
  };
  const full = /^(\d{1,4})([-/.])(\d{1,2})\2(\d{1,4})$/.exec(key);
  if (full) {
    const [a, b, c] = [Number(full[1]), Number(full[3]), Number(full[4])];
    if (full[1]!.length === 4) return make({ y: a, m: b, d: c }) ?? make({ y: a, m: c, d: b });
    if (full[1]!.length > 2 || (full[4]!.length !== 4 && full[4]!.length !== 2)) return undefined;
    const y = full[4]!.length === 4 ? c : 2000 + c;
    const swapped = b > 12 && a <= 12;
    if (full[4]!.length === 2 && full[2] === '.') return undefined;
    const found = make(swapped ? { y, m: a, d: b } : { y, m: b, d: a });
    return found && full[1]!.length === 2 && full[4]!.length === 2
      ? nearer(found, { y: 2000 + a, m: b, d: c })
      : found;
  }
  const years = /^(\d{4})([-/])(\d{4})$/.exec(token.key);
  if (years) {
    const [a, b] = [Number(years[1]), Number(years[3])];
    if (a >= 1300 && a < 1500 && b === a + 1 && /^(?:ه|هجري|هجريه)$/.test(tokens[i + 1]?.key ?? '')) {
      const { from, approximate } = hijriStretch(a);
      return {
        first: i, end: i + 2, type: 'DATE', rule: 'time.year-range', calendar: 'hijri',
        resolve: () => ({ value: `${a}/${b}`, from, to: hijriStretch(b).to, ...(approximate && { approximate }) }),
      }; // prettier-ignore
    }
    // A stroke joins the two years of a season: «2024/2025».
    if (a < 1500 || b > 2199 || a >= b || (years[2] === '/' && b !== a + 1)) return undefined;
    return {
      first: i,
      end: i + 1,
      type: 'DATE',
      rule: 'time.year-range',
      resolve: () => ({ value: `${a}/${b}`, from: { y: a, m: 1, d: 1 }, to: { y: b, m: 12, d: 31 } }),
    };
  }
  const my = /^(\d{1,2})[-/](\d{4})$/.exec(token.key) ?? undefined;
  const ym = /^(\d{4})[-/](\d{1,2})$/.exec(token.key) ?? undefined;
  if (my || ym) {
    const [m, y] = my ? [Number(my[1]), Number(my[2])] : [Number(ym![2]), Number(ym![1])];
    if (m < 1 || m > 12 || y < 1900 || y > 2199) return undefined;
    return {
      first: i,
      end: i + 1,
      type: 'DATE',
      rule: 'time.numeric',
      resolve: () => monthResolved(m, y, undefined, undefined),
    };
  }
  const pair = /^(\d{1,2})([-/.])(\d{1,2})$/.exec(token.key);
  if (!pair) return undefined;
  const [a, b] = [Number(pair[1]), Number(pair[3])];
  const [d, m] = b > 12 ? [b, a] : [a, b];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  const lead = DATE_LEAD.has(tokens[i - 1]?.key ?? '') || timeWord(tokens[i - 1])?.item.kind === 'weekday';
  const shaped = pair[2] === '/' && (pair[1]!.startsWith('0') || pair[3]!.startsWith('0') || d > 12);
  const closed = tokens[i + 1] === undefined || tokens[i + 1]!.kind !== 'word';
  const year = /^[,،]$/.test(tokens[i + 1]?.key ?? '') ? yearTail(doc, i + 1) : undefined;
  if (year) return make({ y: year.y, m: b > 12 ? a : b, d: b > 12 ? b : a }, year.end);
  if (!shaped && !(lead && closed && pair[2] !== '.')) return undefined;
  return {
    first: i,
    end: i + 1,
    type: 'DATE',
    rule: 'time.numeric',
    resolve: (ref) => dayMonthResolved(d, m, undefined, undefined, ref),
  };
}

/** «7 / 10 / 1436», «7 - 10 - 2015»: a date in three numbers with blanks around its signs, the year in four digits. */
function spacedDate(tokens: readonly Token[], i: number): { key: string; end: number } | undefined {
  const sign = tokens[i + 1];
  if (sign?.kind !== 'punctuation') return undefined;
  const [a, b, again, c] = [tokens[i], tokens[i + 2], tokens[i + 3], tokens[i + 4]];
  if (!/^[-/]$/.test(sign.key) || again?.key !== sign.key) return undefined;
  if (!/^\d{1,2}$/.test(b?.key ?? '') || c?.kind !== 'number') return undefined;
  const key = [a!.key, b!.key, c.key].join(sign.key);
  return /^(?:\d{4}\D\d{1,2}\D\d{1,2}|\d{1,2}\D\d{1,2}\D\d{4})$/.test(key) ? { key, end: i + 5 } : undefined;
}

/** How far in years a day-first reading must lie from the reference before the year-first one is believed. */
const FAR = 3;

/** «16/04/21» written in 2016: the year stands first when only that reading falls near the reference. */
function nearer(dayFirst: Expression, yearFirst: Day): Expression {
  const y = dayFirst.anchor?.y;
  if (y === undefined || !valid(yearFirst)) return dayFirst;
  return {
    ...dayFirst,
    resolve: (ref) =>
      ref && Math.abs(y - ref.y) > FAR && Math.abs(yearFirst.y - ref.y) <= 1
        ? dayResolved(yearFirst)
        : dayFirst.resolve(ref),
  };
}
