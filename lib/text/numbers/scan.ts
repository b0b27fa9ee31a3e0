import type { TextDocument } from '../document.ts';
import type { Token } from '../tokens.ts';
import { letterOffset } from './affixes.ts';
import { clean } from './digits.ts';
import { numeral } from './lexicon.ts';
import { readOrdinal } from './ordinals.ts';
import { readCardinal, type Reading } from './read.ts';

/** A reading with its place in the text, clitics before it left out. */
export interface PlacedReading extends Reading {
  readonly start: number;
  readonly stop: number;
}

const memo = new WeakMap<TextDocument, readonly PlacedReading[]>();

/** Every number, fraction and ordinal of the body in order, none overlapping; read once a document. Linear. */
export function scanNumbers(doc: TextDocument): readonly PlacedReading[] {
  const known = memo.get(doc);
  if (known) return known;
  const { tokens, text } = doc;
  const out: PlacedReading[] = [];
  for (let i = 0; i < tokens.length;) {
    const token = tokens[i]!;
    if (token.kind === 'word' && isAddress(token.key)) {
      i = skipAddress(text, tokens, i);
      continue;
    }
    if (token.kind === 'number' && isDialled(tokens, i)) {
      i = skipDigits(tokens, i);
      continue;
    }
    const word = token.kind === 'word' ? numeral(token.key) : undefined;
    if (!word && token.kind !== 'number') {
      i += 1;
      continue;
    }
    if (!word && isOldDecimal(tokens, i)) {
      i = skipScale(tokens, i + 3);
      continue;
    }
    const reading = longer(readOrdinal(text, tokens, i), readCardinal(text, tokens, i));
    if (!reading) {
      i += 1;
      continue;
    }
    const start = word ? letterOffset(text, token, word.skip) : token.start;
    const placed = { ...reading, start, stop: tokens[reading.end - 1]!.end };
    const whole = word ? placed : enclosed(tokens, placed);
    i = (whole ?? placed).end;
    if (whole) out.push(whole);
  }
  memo.set(doc, out);
  return out;
}

const CLOSING: Readonly<Record<string, string>> = { '(': ')', '"': '"', '[': ']' };

/**
 * «(130) عاملا», «"115" ألف وجبة»: digits alone in brackets or quotation marks, as the Saudi press sets them. What is
 * counted, and the scale word, stand behind the sign; a scale takes the signs into the span.
 */
function enclosed(tokens: readonly Token[], inner: PlacedReading): PlacedReading | undefined {
  const open = tokens[inner.first - 1];
  const close = tokens[inner.end];
  if (!open || !close || CLOSING[open.key] !== close.key || inner.glued || inner.scale > 1) return inner;
  const first = inner.first - 1;
  const end = inner.end + 1;
  const behind = tokens[end];
  const next = behind?.kind === 'word' ? numeral(behind.key) : undefined;
  const scaled =
    next !== undefined && !next.joined && (next.item.kind === 'scale' || next.item.kind === 'scalePlural');
  // «(210) مائتين وعشرة ملايين»: the same number again in words.
  if (
    next !== undefined &&
    !next.joined &&
    !scaled &&
    next.preposition === '' &&
    next.item.kind !== 'ordinal' &&
    !next.definite
  )
    return undefined;
  if (!scaled) return { ...inner, first, end, plain: false };
  const scale = next.item.value;
  return {
    ...inner, first, end: end + 1, plain: false, scale, value: clean(inner.value * scale),
    ...(inner.to !== undefined && { to: clean(inner.to * scale) }), start: open.start, stop: tokens[end]!.end,
  }; // prettier-ignore
}

/** «1ر9 مليار»: a decimal mark of old wire services, met in both directions; which figure is whole is not told. */
function isOldDecimal(tokens: readonly Token[], i: number): boolean {
  const [a, mark, b] = [tokens[i]!, tokens[i + 1], tokens[i + 2]];
  return mark?.key === 'ر' && b?.kind === 'number' && a.end === mark.start && mark.end === b.start;
}

/** The token behind a scale word at `i`, or `i`. */
function skipScale(tokens: readonly Token[], i: number): number {
  const token = tokens[i];
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  return word?.item.kind === 'scale' || word?.item.kind === 'scalePlural' ? i + 1 : i;
}

/** Digits of a number one dials: a zero before six or more, or an international prefix before groups of digits. */
const DIALLED = /^0\d{6,}$/;

function isDialled(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i]!;
  if (token.key[0] === '0' && DIALLED.test(token.key)) return true;
  const before = tokens[i - 1];
  if (before?.key !== '+' || before.end !== token.start) return false;
  return token.key.length >= 9 || tokens[i + 1]?.kind === 'number';
}

/** The first token behind groups of digits. Bounded: a number one dials has at most eight groups. */
function skipDigits(tokens: readonly Token[], i: number): number {
  let at = i + 1;
  while (at < i + 8 && tokens[at]?.kind === 'number' && tokens[at]!.start - tokens[at - 1]!.end === 1)
    at += 1;
  return at;
}

export function isAddress(key: string): boolean {
  return key === 'http' || key === 'https' || key === 'www';
}

/** The first token behind the blank that ends a web address. */
export function skipAddress(text: string, tokens: readonly Token[], i: number): number {
  let end = tokens[i]!.end;
  while (end < text.length && text[end]!.trim() !== '') end += 1;
  let at = i + 1;
  while (at < tokens.length && tokens[at]!.start < end) at += 1;
  return at;
}

function longer(a: Reading | undefined, b: Reading | undefined): Reading | undefined {
  if (!a || !b) return a ?? b;
  return b.end > a.end ? b : a;
}
