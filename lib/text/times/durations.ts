import { numeral } from '../numbers/lexicon.ts';
import { readCardinal } from '../numbers/read.ts';
import { addDays, iso, two, type Day } from './calendar.ts';
import type { Token } from '../tokens.ts';
import { timeWord, type TimeEntry } from './lexicon.ts';
import { shift, startAfter } from './parts.ts';
import type { Context, Expression } from './types.ts';

interface Amount {
  readonly unit: string;
  readonly n: number;
  /** «بضعة أيام», «سنوات»: no number. */
  readonly vague: boolean;
}

interface Length {
  readonly parts: readonly Amount[];
  readonly first: number;
  readonly end: number;
  readonly start: number;
  /** A single unit word without number: «عام». */
  readonly bare: boolean;
}

const SUB_DAY = new Set(['H', 'MIN', 'S']);

/** One amount: «3 أسابيع», «يومين», «بضعة أيام», «نصف ساعة», «شهر». */
function amountAt(
  { doc }: Context,
  i: number,
): { amount: Amount; end: number; skip: number; bare: boolean } | undefined {
  const { tokens, text } = doc;
  const token = tokens[i];
  if (!token) return undefined;
  const word = timeWord(token);
  if (word?.item.kind === 'unit') {
    if (word.definite || word.preposition === 'ك') return undefined;
    const n = word.item.n;
    if (n === 0) return undefined;
    const amount = { unit: word.item.unit!, n, vague: false };
    const half = n === 1 && /^ونصف$/.test(tokens[i + 1]?.key ?? '') ? 0.5 : 0;
    const one = /^(?:واحده?|كامله?|كاملا|كاملين|كاملتين)$/.test(tokens[i + 1 + (half ? 1 : 0)]?.key ?? '')
      ? 1
      : 0;
    return {
      amount: { ...amount, n: n + half },
      end: i + 1 + (half ? 1 : 0) + one,
      skip: word.skip,
      bare: n === 1 && half === 0 && one === 0,
    };
  }
  if (/^[وبل]?بضعه?$/.test(token.key)) {
    const unit = timeWord(tokens[i + 1]);
    return unit?.item.kind === 'unit'
      ? {
          amount: { unit: unit.item.unit!, n: 3, vague: true },
          end: i + 2,
          skip: /^[وبل]بض/.test(token.key) ? 1 : 0,
          bare: false,
        }
      : undefined;
  }
  const before = tokens[i - 1];
  // «M1», «G20 ساعة»: the digits belong to a name.
  if (
    token.kind === 'number' &&
    before?.kind === 'word' &&
    before.end === token.start &&
    !/^(?:[وفبلك]|ال)$/.test(before.key)
  )
    return undefined;
  const read = readCardinal(text, tokens, i);
  if (!read || read.kind === 'ordinal' || read.value <= 0 || read.value > 1e6) return undefined;
  // «14 في المائة عام 2015»: the hundred belongs to the percentage.
  if (read.definite && read.value === 100 && (tokens[i - 1]?.key === 'في' || token.key.startsWith('بال')))
    return undefined;
  const unit = timeWord(tokens[read.end]);
  if (
    unit?.item.kind !== 'unit' ||
    unit.definite ||
    unit.joined ||
    unit.preposition !== '' ||
    unit.item.n === 2
  )
    return undefined;
  if (read.kind === 'fraction' && unit.item.n === 0) return undefined;
  if (notCounted(tokens, read.value, read.end, unit)) return undefined;
  const skip = token.kind === 'word' ? (numeral(token.key)?.skip ?? 0) : 0;
  return {
    amount: { unit: unit.item.unit!, n: read.value, vague: false },
    end: read.end + 1,
    skip,
    bare: false,
  };
}

/**
 * Nouns that are a unit of time in one sense only. «عقد» is also a contract: no text counts ten decades or more, and
 * contracts are made «مع» somebody and worth «بقيمة» something. «ساعة» is also a watch, and a product's number in front
 * of it («سمارت واتش 3 ساعة») shows in the missing plural.
 */
function notCounted(tokens: readonly Token[], n: number, at: number, unit: TimeEntry): boolean {
  const { unit: code, n: size } = unit.item;
  const next = tokens[at + 1]?.key ?? '';
  if (code === 'DE') return n >= 10 || /^(?:مع|بقيمه|استثمار|عمل|ايجار|جديده?|موقع)/.test(next);
  return code === 'H' && size === 1 && n >= 3 && n <= 10 && Number.isInteger(n);
}

/** Between the two numbers of a range: «5 إلى 7 أيام», «ثلاثة أو أربعة أشهر»; «و» only behind «بين». */
const RANGE = new Set(['الي', 'حتي', '-', 'او']);

/** «5 إلى 7 أيام», «بين 3 و5 سنوات», «3-5 سنوات»: two numbers of one unit. The value is a pair of durations. */
export function durationRange(context: Context, i: number): Expression | undefined {
  const { tokens, text } = context.doc;
  const low = readCardinal(text, tokens, i);
  if (low?.plain && tokens[low.end]?.kind === 'word' && tokens[low.end]!.key.length > 4) return undefined;
  if (!low || low.kind === 'ordinal' || low.glued || low.definite || low.value <= 0) return undefined;
  if (low.to !== undefined) {
    const unit = timeWord(tokens[low.end]);
    if (unit?.item.kind !== 'unit' || unit.definite || unit.joined || unit.preposition !== '')
      return undefined;
    return rangeOf(context, i, low.end + 1, unit.item.unit!, low.value, low.to);
  }
  const sign = tokens[low.end]?.key ?? '';
  const between = /^[وف]?(?:ما)?بين$/.test(tokens[i - 1]?.key ?? '');
  const and = between && sign === 'و';
  const joined = between && tokens[low.end]?.kind === 'word' && sign.length > 1 && sign.startsWith('و');
  if (!and && !joined && !RANGE.has(sign)) return undefined;
  const high = amountAt(context, joined ? low.end : low.end + 1);
  if (!high || high.bare || high.amount.vague || high.amount.n <= low.value) return undefined;
  return rangeOf(context, i, high.end, high.amount.unit, low.value, high.amount.n);
}

function rangeOf(
  { doc }: Context,
  i: number,
  end: number,
  unit: string,
  low: number,
  high: number,
): Expression {
  const value = [low, high].map((n) => durationValue([{ unit, n, vague: false }])).join('/');
  const skip = doc.tokens[i]!.kind === 'word' ? (numeral(doc.tokens[i]!.key)?.skip ?? 0) : 0;
  return {
    first: i, end, start: startAfter(doc, i, skip), type: 'DURATION', rule: 'time.duration-range', resolve: () => ({ value }),
  }; // prettier-ignore
}

/** A length of time: amounts joined by «و», with «من الآن» left out. */
export function lengthAt(context: Context, i: number): Length | undefined {
  const first = amountAt(context, i);
  if (!first) return undefined;
  const { tokens } = context.doc;
  const parts = [first.amount];
  let end = first.end;
  for (let step = 0; step < 3; step += 1) {
    const at = tokens[end]?.key === 'و' ? end + 1 : end;
    const token = tokens[at];
    const joined =
      at > end || (token?.kind === 'word' && token.key.startsWith('و')) || token?.kind === 'number';
    const next = joined ? amountAt(context, at) : undefined;
    if (!next || next.amount.unit === parts.at(-1)!.unit) break;
    parts.push(next.amount);
    end = next.end;
  }
  return {
    parts,
    first: i,
    end,
    start: startAfter(context.doc, i, first.skip),
    bare: first.bare && parts.length === 1,
  };
}

/** ISO 8601 duration. */
export function durationValue(parts: readonly Amount[]): string {
  let days = '';
  let clock = '';
  for (const { unit, n, vague } of parts) {
    const count = vague ? 'X' : String(Number(n.toFixed(3)));
    if (SUB_DAY.has(unit)) clock += count + (unit === 'MIN' ? 'M' : unit);
    else days += unit === 'NI' ? `${count}D` : count + unit;
  }
  return `P${days}${clock && `T${clock}`}`;
}

function moved(ref: Day, parts: readonly Amount[], sign: number): Day {
  return parts.reduce((day, { unit, n }) => shift(day, unit, sign * n), ref);
}

const LEADS = new Set('قبل بعد منذ خلال لمده مده طوال طيله في علي ظرف غضون'.split(' '));
const HEDGES = /^(?:اكثر|ازيد|اقل|نحو|حوالي|قرابه|زهاء|من)$/;

/** «قبل شهرين», «منذ 3 سنوات», «بعد أسبوعين من الآن», «لمدة عام», «خلال 3 أسابيع», «3 أيام». */
export function duration(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const key = tokens[i]?.key ?? '';
  const lead = key.length > 3 && (key[0] === 'و' || key[0] === 'ف') ? key.slice(1) : key;
  const led = LEADS.has(lead);
  let at = led ? i + 1 : i;
  if (led) while (at < i + 4 && HEDGES.test(tokens[at]?.key ?? '')) at += 1;
  if (led && /^(?:طوال|طيله)$/.test(lead)) {
    const whole = timeWord(tokens[at]);
    if (whole?.item.kind === 'unit' && whole.item.n === 1 && !whole.joined)
      return {
        first: i,
        end: at + 1,
        type: 'DURATION',
        rule: 'time.duration',
        resolve: () => ({ value: durationValue([{ unit: whole.item.unit!, n: 1, vague: false }]) }),
      };
  }
  const length = lengthAt(context, at);
  if (!length) return undefined;
  const { parts } = length;
  const subDay = parts.every(({ unit }) => SUB_DAY.has(unit));
  const value = durationValue(parts);
  const fromNow =
    tokens[length.end]?.key === 'من' && /^(?:الان|اليوم)$/.test(tokens[length.end + 1]?.key ?? '');
  const ahead =
    lead === 'بعد' && tokens[length.end]?.key === 'في' && tokens[length.end + 1]?.key === 'المستقبل';
  const end = fromNow || ahead ? length.end + 2 : length.end;
  const bareNoun = length.bare;
  if (bareNoun && !led) return undefined;
  // «منذ يوم الجمعة»: the day is the weekday's.
  if (bareNoun && parts[0]!.unit === 'D' && timeWord(tokens[length.end])?.item.kind === 'weekday')
    return undefined;
  const vague = parts.some((part) => part.vague);
  const point = (sign: number, rule: string, first: number, start?: number): Expression => ({
    first, end, ...(start !== undefined && { start }), type: subDay ? 'TIME' : 'DATE', rule,
    resolve: (ref) => {
      if (!ref || subDay) return { value: sign < 0 ? 'PAST_REF' : 'FUTURE_REF' };
      const day = moved(ref, parts, sign);
      const coarse = parts.at(-1)!.unit;
      const timex = coarse === 'Y' || coarse === 'DE' || coarse === 'CE' ? String(day.y) : coarse === 'M' ? `${day.y}-${two(day.m)}` : iso(day);
      return { value: timex, from: day, to: day, relative: true, approximate: vague };
    },
  }); // prettier-ignore
  const leadStart = tokens[i]!.start + (key.length > lead.length ? 1 : 0);
  if (lead === 'قبل' && (!bareNoun || !/^(?:ال|من|ان)/.test(tokens[length.end]?.key ?? ''))) {
    if (tokens[length.end]?.key === 'من' && !fromNow) return withoutLead();
    return point(-1, 'time.ago', i, leadStart);
  }
  if (lead === 'بعد') {
    if (tokens[length.end]?.key === 'من' && !fromNow) return bareNoun ? undefined : withoutLead();
    if (bareNoun) return undefined;
    if (subDay) return withoutLead();
    if (context.future(i) || fromNow || ahead || /^(?:[.!؟،\n]|)$/.test(tokens[length.end]?.key ?? '')) {
      return point(1, 'time.ahead', i, leadStart);
    }
    // «بعد 40 عاما أمضاها»: a point, but counted from something the rule does not see.
    const grain = { Y: 'XXXX', M: 'XXXX-XX' }[parts.at(-1)!.unit] ?? 'XXXX-XX-XX';
    return { ...point(1, 'time.after', i, leadStart), resolve: () => ({ value: grain }) };
  }
  if (fromNow) return point(lead === 'منذ' ? -1 : 1, 'time.from-now', length.first, length.start);
  if (bareNoun && /^(?:في|علي|خلال)$/.test(lead) && !/^(?:$|[.!؟،])/.test(tokens[length.end]?.key ?? ''))
    return undefined;
  if (bareNoun && lead === 'قبل') return undefined;
  return withoutLead();

  function withoutLead(): Expression {
    const since = lead === 'منذ' && !subDay;
    return {
      first: length!.first, end: length!.end, start: length!.start, type: 'DURATION', rule: since ? 'time.since' : 'time.duration',
      resolve: (ref) => (since && ref ? { value, from: moved(ref, parts, -1), to: addDays(ref, 0), relative: true } : { value }),
    }; // prettier-ignore
  }
}

/** «كل يوم», «كل عامين», «سنويا», «كل يوم جمعة». */
export function repeated(context: Context, i: number): Expression | undefined {
  const { doc } = context;
  const { tokens } = doc;
  const word = timeWord(tokens[i]);
  if (word?.item.kind === 'set' && !word.definite && word.preposition === '') {
    return {
      first: i,
      end: i + 1,
      start: startAfter(doc, i, word.skip),
      type: 'SET',
      rule: 'time.set',
      resolve: () => ({ value: word.item.code }),
    };
  }
  if (!/^[وفبل]?كل$/.test(tokens[i]?.key ?? '')) return undefined;
  const day = timeWord(tokens[i + 1])?.item.unit === 'D' ? timeWord(tokens[i + 2]) : undefined;
  if (day?.item.kind === 'weekday')
    return {
      first: i,
      end: i + 3,
      type: 'SET',
      rule: 'time.set',
      resolve: () => ({ value: `XXXX-WXX-${day.item.n}` }),
    };
  const length = lengthAt(context, i + 1);
  return (
    length && {
      first: i,
      end: length.end,
      type: 'SET',
      rule: 'time.set',
      resolve: () => ({ value: durationValue(length.parts) }),
    }
  );
}
