import type { NumberMention } from '../model/analysis.ts';
import type { TextDocument } from './document.ts';
import { boundAround } from './numbers/context.ts';
import { numeral } from './numbers/lexicon.ts';
import { scanNumbers, type PlacedReading } from './numbers/scan.ts';
import { percentEnd } from './numbers/percent.ts';
import { unitAfter } from './numbers/units.ts';

/**
 * All numbers of a document, sorted by start, none overlapping: digits, words, mixed, fractions, percentages, ordinals
 * and ranges («ما بين 5 و7»). Digits glued to letters («20دولار», «1M») are left to the money and time readers.
 * Cost: linear.
 */
export function findNumbers(doc: TextDocument): NumberMention[] {
  const readings = scanNumbers(doc);
  const out: NumberMention[] = [];
  for (let at = 0; at < readings.length; at += 1) {
    const reading = readings[at]!;
    const pair = rangePair(doc, reading, readings[at + 1]);
    if (pair) at += 1;
    const mention = mentionOf(doc, reading, pair);
    if (!mention) continue;
    out.push(mention);
    // «في المائة» holds a numeral of its own that is no number here.
    while (at + 1 < readings.length && readings[at + 1]!.start < mention.end) at += 1;
  }
  return out;
}

/** The upper number of «بين A وB», «من A إلى B», or undefined. The scale of B counts for both: «بين 3 و5 ملايين». */
export function rangePair(
  { tokens }: TextDocument,
  low: PlacedReading,
  high: PlacedReading | undefined,
): PlacedReading | undefined {
  if (!high || high.kind !== low.kind || low.kind === 'ordinal' || low.glued) return undefined;
  const gap = high.first - low.end;
  const between = tokens[low.first - 1]?.key ?? '';
  const joined = gap === 1 && tokens[low.end]!.key === 'و';
  const written = gap === 0 && numeral(tokens[high.first]!.key)?.joined === true;
  const ends = gap === 1 && /^(?:الي|حتي)$/.test(tokens[low.end]!.key);
  if (/^(?:و|ف)?(?:ما)?بين$/.test(between)) return joined || written || ends ? high : undefined;
  const to = gap === 1 && /^(?:الي|حتي|-)$/.test(tokens[low.end]!.key);
  // «30 إلى 40 بالمئة»: the percentage is of both.
  if (to && low.value < high.value && percentEnd(tokens, high.end, high.first)) return high;
  return to &&
    (/^(?:و|ف)?من$/.test(between) || tokens[low.end]!.key === '-') &&
    lowValue(low, high) < high.value
    ? high
    : undefined;
}

/** The lower value of a range, scaled like the upper when it says no scale of its own. */
export function lowValue(low: PlacedReading, high: PlacedReading): number {
  return low.scale === 1 && high.scale > 1 && low.value < high.value / high.scale
    ? low.value * high.scale
    : low.value;
}

function mentionOf(
  doc: TextDocument,
  reading: PlacedReading,
  pair: PlacedReading | undefined,
): NumberMention | undefined {
  const { text, tokens } = doc;
  const last = pair ?? reading;
  const percent = percentEnd(tokens, last.end, reading.first);
  if (reading.glued && percent === undefined) return undefined;
  if (gluedBefore(doc, reading)) return undefined;
  if (tokens[reading.first]!.key === 'باول' && /^[وف]?اولا$/.test(tokens[reading.first - 1]?.key ?? ''))
    return undefined;
  if (reading.value === 1 && reading.kind === 'cardinal' && !reading.plain && lonelyOne(doc, reading))
    return undefined;
  const sign = signBefore(doc, reading);
  const start = percent?.before !== undefined ? tokens[percent.before]!.start : (sign ?? reading.start);
  const stop = percent && percent.end > last.end ? tokens[percent.end - 1]!.end : last.stop;
  const kind = percent ? 'percent' : reading.kind;
  const counts = !percent && kind !== 'ordinal' && !reading.definite;
  const unit = counts ? unitAfter(doc, last.end, kind === 'fraction') : undefined;
  // «1-4» with nothing counted behind it is a score.
  if (reading.to !== undefined && !percent && !unit) return undefined;
  const end = percent?.end ?? last.end;
  const bound = kind === 'ordinal' ? undefined : boundAround(tokens, reading.first, end);
  const value = (sign === undefined ? 1 : -1) * (pair ? lowValue(reading, pair) : reading.value);
  const to = pair?.value ?? reading.to;
  return {
    start, end: stop, text: text.slice(start, stop), kind, value,
    ...(to !== undefined && { to }), ...(bound && { bound }), ...(unit && { unit }),
    rule: `number.${kind}${to === undefined ? '' : '-range'}`,
  }; // prettier-ignore
}

/** Start of a minus sign or «سالب/ناقص» before the number; a dash that opens a line of text is a list mark. */
function signBefore({ text, tokens }: TextDocument, { first, kind, end }: PlacedReading): number | undefined {
  const before = tokens[first - 1];
  if (!before || kind === 'ordinal') return undefined;
  if (before.key === 'سالب' || before.key === 'ناقص') return before.start;
  if (before.key !== '-' || before.end !== tokens[first]!.start) return undefined;
  const earlier = text[before.start - 1];
  if (earlier !== undefined && !/[\s(]/.test(earlier)) return undefined;
  const opensLine = first === 1 || tokens[first - 2]?.kind === 'newline';
  return opensLine && tokens[end]?.kind === 'word' ? undefined : before.start;
}

/** «كم2», «G20», «ن1»: digits that belong to the word before them; clitics and the article do not count as words. */
function gluedBefore({ tokens }: TextDocument, { first }: PlacedReading): boolean {
  const before = tokens[first - 1];
  const named = tokens[first - 2];
  // «كوفيد-19», «إف-16»: a name.
  if (
    before?.key === '-' &&
    before.end === tokens[first]!.start &&
    named?.kind === 'word' &&
    named.end === before.start
  )
    return true;
  if (tokens[first]!.kind !== 'number' || before?.kind !== 'word' || before.end !== tokens[first]!.start)
    return false;
  return !/^[وف]?(?:[بلك]|ال|بال|لل)?$/.test(before.key);
}

const PRONOUNS = new Set(['اي', 'كل', 'باي', 'لكل', 'وكل', 'ولا']);

/** «أي واحد», «كل واحد», «واحد من»: a pronoun, not a number. */
function lonelyOne({ tokens }: TextDocument, { first, end, definite }: PlacedReading): boolean {
  // «في آن واحد», «أولا بأول» count nothing.
  if (tokens[first - 1]?.key === 'ان' && tokens[first - 2]?.key === 'في') return true;
  if (tokens[first]!.kind !== 'word' || end !== first + 1 || !/واحد/.test(tokens[first]!.key)) return false;
  return (
    definite ||
    PRONOUNS.has(tokens[first - 1]?.key ?? '') ||
    tokens[end]?.key === 'من' ||
    tokens[end]?.key === 'تلو'
  );
}

export { arbitrate } from './numbers/arbitrate.ts';
