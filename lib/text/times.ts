import type { Analysis, TimeMention } from '../model/analysis.ts';
import { sentenceAt, type TextDocument } from './document.ts';
import type { Token } from './tokens.ts';
import { addDays, dayNumber, iso, parseDay, type Day } from './times/calendar.ts';
import { rulesAt } from './times/rules.ts';
import { isAddress, skipAddress } from './numbers/scan.ts';
import { joinRanges } from './times/ranges.ts';
import type { Context, Expression, Resolved } from './times/types.ts';

export interface TimeFindings {
  readonly times: TimeMention[];
  /** The day relative expressions were counted from; absent when the text gives none. */
  readonly reference?: NonNullable<Analysis['reference']>;
}

/**
 * Dates, clock times, durations and sets, sorted by start, none overlapping.
 *
 * Reading and resolving are two passes. The reference is the publication date; without one it is the latest day that
 * the text says in full (day, month, year) outside a sentence about the future, and what rests on it is `inferred`.
 * Without any reference relative expressions keep an underspecified TIMEX value (`XXXX-12`) and no interval.
 * Cost: linear; every rule looks at a bounded number of tokens.
 */
export function findTimes(doc: TextDocument): TimeFindings {
  const context: Context = { doc, future: futureOf(doc) };
  const found = joinRanges(context, scan(context));
  const published = doc.published === undefined ? undefined : parseDay(doc.published);
  const ref = published ?? latestAnchor(context, found);
  const times: TimeMention[] = [];
  let last = -1;
  for (const expression of found) {
    const start = expression.start ?? doc.tokens[expression.first]!.start;
    if (start < last) continue;
    const end = doc.tokens[expression.end - 1]!.end;
    last = end;
    times.push(mention(doc, expression, expression.resolve(ref), start, end, published !== undefined));
  }
  if (!ref) return { times };
  return { times, reference: { value: iso(ref), from: published ? 'published' : 'text' } };
}

function mention(
  doc: TextDocument,
  expression: Expression,
  resolved: Resolved,
  start: number,
  end: number,
  given: boolean,
): TimeMention {
  const { value, from, to, relative, approximate } = resolved;
  return {
    start, end, text: doc.text.slice(start, end), type: expression.type, value,
    // Years before the era have no ISO day of four digits.
    ...(from && to && from.y >= 0 && { from: iso(from), to: iso(to) }),
    calendar: expression.calendar ?? 'gregory',
    ...(relative && from && !given && { inferred: true }),
    ...(approximate && { approximate: true }),
    rule: expression.rule,
  }; // prettier-ignore
}

/** The longest expression at each token that can open one; a bounded number of rules at each. */
function scan(context: Context): Expression[] {
  const { tokens } = context.doc;
  const out: Expression[] = [];
  for (let i = 0; i < tokens.length;) {
    if (isAddress(tokens[i]!.key)) {
      i = skipAddress(context.doc.text, tokens, i);
      continue;
    }
    let best = longestAt(context, i);
    // A preposition that stays outside («في الثلاثة عقود القادمة») must not hide the longer reading behind it.
    if (best && best.first > i) {
      const inner = longestAt(context, best.first);
      if (inner && inner.end > best.end) best = inner;
    }
    if (best) out.push(best);
    i = best ? Math.max(best.end, i + 1) : i + 1;
  }
  return out;
}

function longestAt(context: Context, i: number): Expression | undefined {
  let best: Expression | undefined;
  for (const rule of rulesAt(context.doc.tokens, i)) {
    const found = rule(context, i);
    if (found && (!best || found.end > best.end)) best = found;
  }
  return best;
}

function latestAnchor(context: Context, found: readonly Expression[]): Day | undefined {
  let best: Day | undefined;
  for (const { anchor, first } of found) {
    if (!anchor || anchor.y < 1900 || context.future(first, true)) continue;
    if (/^(?:حتي|بحلول|ابتداء|اعتبارا|افق|غايه|الي)$/.test(context.doc.tokens[first - 1]?.key ?? ''))
      continue;
    if (!best || dayNumber(anchor) > dayNumber(best)) best = anchor;
  }
  return best && addDays(best, 0);
}

const FUTURE =
  /^(?:[وف]?سوف|[وف]?س(?:ي|ت)\p{L}{3,}|المقرر|المزمع|المرتقب|المنتظر|يعتزم|تعتزم|يرتقب|ينتظر|سنعود|ساعود|سارحل|ساخرج|ساغادر)$/u;
const NOT_FUTURE = /^(?:و|ف)?(?:سيا|سيد|سته|ستين|ستون|سيار|سيطر|سيناء|سيره|ستائر|سينما|سيول|ستار|سيف|سياح)/;

/**
 * Does the sentence of token `i` speak of what is to come? With `anywhere` the marker may also stand behind the token.
 * Each sentence is read once.
 */
function futureOf(doc: TextDocument): Context['future'] {
  const marks = new Map<number, number>();
  return (i, anywhere = false) => {
    const s = sentenceAt(doc.sentenceTokens, i);
    if (s < 0) return false;
    let mark = marks.get(s);
    if (mark === undefined) {
      const { start, end } = doc.sentenceTokens[s]!;
      mark = start;
      while (mark < end && !isFuture(doc.tokens[mark]!)) mark += 1;
      if (mark === end) mark = Infinity;
      marks.set(s, mark);
    }
    return anywhere ? mark !== Infinity : mark < i;
  };
}

/** First letters of the words above: most words of a text begin otherwise. */
const FUTURE_HEADS = new Set('وفسايت');

function isFuture({ key, kind }: Token): boolean {
  return kind === 'word' && FUTURE_HEADS.has(key[0] ?? '') && FUTURE.test(key) && !NOT_FUTURE.test(key);
}
