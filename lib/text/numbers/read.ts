import type { Token } from '../tokens.ts';
import { accept, addDigits, compoundFollows, emptyState, type State } from './automaton.ts';
import { adjacent, clean, digitRun, parseDigits } from './digits.ts';
import {
  FIFTHS,
  fractionFollows,
  mixedFraction,
  readFraction,
  scaleWord,
  tailFraction,
} from './fractions.ts';
import { numeral } from './lexicon.ts';

/** One number as read from token `first` up to, not including, token `end`. */
export interface Reading {
  readonly first: number;
  readonly end: number;
  readonly value: number;
  readonly kind: 'cardinal' | 'ordinal' | 'fraction';
  /** Upper end, where one token writes a range. */
  readonly to?: number;
  /** The first word carries the article. */
  readonly definite: boolean;
  /** Digits and nothing else: may be a year or a day. */
  readonly plain: boolean;
  /** The last scale word that multiplies (1000, 10⁶ …), 1 when none. */
  readonly scale: number;
  /** Letters stand right before or behind the digits («20دولار»). */
  readonly glued: boolean;
}

/** No number in words is longer; a guard on hostile text. */
const MAX_WORDS = 40;

/**
 * The longest cardinal or fraction that starts at token `i`, or undefined.
 * Method: "current group × scale + total": units, teens, tens and hundreds fill a group below 1000, a scale word closes
 * it; «و» may only add what is smaller than the last scale, so «ثلاثمائة ومائتين» are two numbers.
 * Cost: linear in the words it takes; the last few answers are kept, because several time rules ask at one token.
 */
export function readCardinal(text: string, tokens: readonly Token[], i: number): Reading | undefined {
  let slots = recent.get(tokens);
  if (!slots) recent.set(tokens, (slots = []));
  const slot = i & (SLOTS - 1);
  const known = slots[slot];
  if (known?.at === i) return known.reading;
  const reading = cardinalAt(text, tokens, i);
  slots[slot] = { at: i, reading };
  return reading;
}

/** A power of two: how many tokens side by side keep their answer. */
const SLOTS = 8;
const recent = new WeakMap<readonly Token[], { at: number; reading: Reading | undefined }[]>();

function cardinalAt(text: string, tokens: readonly Token[], i: number): Reading | undefined {
  const token = tokens[i];
  if (!token) return undefined;
  const state = emptyState();
  let at = i;
  let plain = false;
  let definite = false;
  let glued = false;
  if (token.kind === 'number') {
    const run = digitRun(text, tokens, i);
    const scaled = isScale(tokens[run.end]);
    const digits = parseDigits(run.key, scaled);
    if (!digits) return undefined;
    const after = tokens[run.end];
    glued = after?.kind === 'word' && after.start === tokens[run.end - 1]!.end;
    at = run.end;
    if (digits.to !== undefined || digits.fraction) {
      const kind = digits.fraction ? 'fraction' : 'cardinal';
      const times = digits.to !== undefined && scaled ? (numeral(after!.key)?.item.value ?? 1) : 1;
      return {
        first: i, end: times > 1 ? at + 1 : at, value: digits.value * times, kind, definite, plain: false, scale: times, glued,
        ...(digits.to !== undefined && { to: digits.to * times }),
      }; // prettier-ignore
    }
    const power = powerAt(text, tokens, run.end, digits.value);
    if (power)
      return { first: i, ...power, kind: 'cardinal', definite, plain: false, scale: 1, glued: false };
    state.group = digits.value;
    state.digits = true;
    state.last = 'digits';
    plain = digits.plain;
    const mixed = plain ? mixedFraction(text, tokens, at, digits.value) : undefined;
    if (mixed) return { first: i, ...mixed, definite, plain: false, scale: 1, glued: false };
  } else {
    if (token.kind !== 'word') return undefined;
    const word = numeral(token.key);
    if (!word) return undefined;
    definite = word.definite;
    if (word.item.kind === 'fraction') return readFraction(tokens, i, word);
    if (!accept(state, word, false, tokens, i)) return undefined;
    at = i + 1;
  }
  const limit = i + MAX_WORDS;
  while (at < limit) {
    const next = step(state, tokens, at);
    if (next === at) break;
    at = next;
  }
  if (state.last === 'none') return undefined;
  const reading = {
    first: i, definite, glued,
    plain: plain && at === i + 1, kind: 'cardinal',
    scale: state.floor === Infinity ? 1 : state.floor,
  } as const; // prettier-ignore
  return finish(state, text, tokens, at, reading);
}

function isScale(token: Token | undefined): boolean {
  const kind = token?.kind === 'word' ? numeral(token.key) : undefined;
  return (
    kind !== undefined && !kind.joined && (kind.item.kind === 'scale' || kind.item.kind === 'scalePlural')
  );
}

/** The value of a scale word that multiplies what stands before it; 0 for any other token. */
function scaleValue(token: Token | undefined): number {
  return isScale(token) ? numeral(token!.key)!.item.value : 0;
}

/** One more word of the number; the token after it, or the same index when the number ends here. */
function step(state: State, tokens: readonly Token[], at: number): number {
  const token = tokens[at];
  if (token?.kind !== 'word') return at;
  if (token.key === 'و') {
    const next = tokens[at + 1];
    if (next?.kind === 'number') {
      // «20 ألف و30 ألف» are two numbers: what is added must stay below the last scale, with its own scale counted.
      if (scaleValue(tokens[at + 2]) >= state.floor) return at;
      return addDigits(state, next, isScale(tokens[at + 2])) ? at + 2 : at;
    }
    const word = next?.kind === 'word' ? numeral(next.key) : undefined;
    if (!word || word.joined || word.preposition !== '') return at;
    return fractionFollows(word, tokens, at + 1) || !accept(state, word, true, tokens, at + 1) ? at : at + 2;
  }
  const word = numeral(token.key);
  if (!word || word.preposition !== '') return at;
  if (word.joined && fractionFollows(word, tokens, at)) return at;
  // «وأحد عشر» folds to the same key as «واحد»; inside a number «واحد» can only be that.
  const joined = word.joined || (token.key === 'واحد' && compoundFollows(tokens, at, 'unit1'));
  return accept(state, word, joined, tokens, at) ? at + 1 : at;
}

/** «1,1^23», «-12e-1» behind a number in digits. */
function powerAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  base: number,
): { value: number; end: number } | undefined {
  const sign = tokens[at];
  if ((sign?.key !== '^' && sign?.key !== 'e') || !adjacent(text, tokens[at - 1]!, sign)) return undefined;
  const signed = tokens[at + 1]?.key === '-' || tokens[at + 1]?.key === '+';
  const token = tokens[signed ? at + 2 : at + 1];
  const exponent =
    token?.kind === 'number' && adjacent(text, tokens[at + (signed ? 1 : 0)]!, token)
      ? parseDigits(token.key, false)
      : undefined;
  if (!exponent || exponent.value > 300) return undefined;
  const power = tokens[at + 1]!.key === '-' ? -exponent.value : exponent.value;
  return {
    value: sign.key === 'e' ? clean(Number(`${base}e${power}`)) : base ** power,
    end: signed ? at + 3 : at + 2,
  };
}

type Head = Pick<Reading, 'first' | 'definite' | 'glued' | 'plain' | 'kind' | 'scale'>;

/** Tails behind the whole part: decimals in words, «ونصف», «وثلاثة أرباع», «أخماس», «واحد على ثلاثة». */
function finish(s: State, text: string, tokens: readonly Token[], at: number, head: Head): Reading {
  const value = clean(s.total + s.group);
  const next = tokens[at];
  if (next?.kind !== 'word') return { ...head, end: at, value };
  if ((next.key === 'فاصله' || next.key === 'نقطه') && s.floor === Infinity) {
    const tail = readCardinal(text, tokens, at + 1);
    const below = tail && decimals(tail, s.group);
    if (below) return { ...head, plain: false, ...below };
  }
  const half = tailFraction(tokens, at);
  if (half) {
    const unit = s.group === 0 && s.floor !== Infinity ? s.floor : 1;
    const end = unit > 1 && scaleWord(tokens[half.end]) === unit ? half.end + 1 : half.end;
    const kind = unit > 1 ? 'cardinal' : 'fraction';
    return { ...head, kind, plain: false, end, value: clean(value + half.value * unit) };
  }
  if (
    head.first + 1 === at &&
    s.last === 'unit' &&
    !head.definite &&
    FIFTHS.has(tokens[head.first]!.key) &&
    /^ال.{2}/.test(next.key) &&
    !numeral(next.key)
  ) {
    return { ...head, kind: 'fraction', end: at, value: 1 / value };
  }
  const word = numeral(next.key);
  if (word?.item.kind === 'fractionPlural' && !word.joined && !word.definite && value > 0) {
    return { ...head, kind: 'fraction', plain: false, end: at + 1, value: value / word.item.value };
  }
  const over = denominator(text, tokens, at, value);
  if (over) return { ...head, kind: 'fraction', plain: false, ...over };
  return { ...head, end: at, value };
}

function decimals(tail: Reading, whole: number): { value: number; end: number; scale: number } | undefined {
  if (tail.kind !== 'cardinal' || !Number.isInteger(tail.value)) return undefined;
  const { scale } = tail;
  // Only «خمسة مليار» (one group and its scale) may stand behind the mark.
  const part = tail.value / scale;
  if (!Number.isInteger(part) || part >= 1000) return undefined;
  return { value: clean(Number(`${whole}.${part}`) * scale), end: tail.end, scale };
}

/** «واحد على ثلاثة», «واحد من تريليون», «جزء من مائة» behind a number. */
function denominator(
  text: string,
  tokens: readonly Token[],
  at: number,
  above: number,
): { value: number; end: number } | undefined {
  const key = tokens[at]!.key;
  const part = key === 'جزء' || key === 'اجزاء' || key === 'جزءا';
  const from = part ? at + 2 : at + 1;
  if (part ? tokens[at + 1]?.key !== 'من' : key !== 'علي' && (key !== 'من' || above !== 1)) return undefined;
  const below = readCardinal(text, tokens, from);
  if (
    !below ||
    below.kind !== 'cardinal' ||
    below.value <= 1 ||
    below.glued ||
    !Number.isInteger(below.value)
  )
    return undefined;
  if (key === 'علي' && below.definite) return undefined;
  // «مائتان وثلاثة أجزاء من مائة»: the whole part stands before the parts.
  const whole = part && above > below.value ? above - (above % below.value) : 0;
  return { value: clean(whole + (above - whole) / below.value), end: below.end };
}
