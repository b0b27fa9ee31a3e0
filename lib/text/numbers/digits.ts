import type { Token } from '../tokens.ts';
import { numeral } from './lexicon.ts';

/** A number in digits as the grouping shape reads it, or what shape it has instead. */
export interface Digits {
  readonly value: number;
  /** `a/b` written in one token. */
  readonly fraction?: boolean;
  /** `5-7` written in one token. */
  readonly to?: number;
  /** No grouping, decimal or other sign: may be a year, a day, a house number. */
  readonly plain: boolean;
  readonly width: number;
}

const MAX_WIDTH = 24;

/**
 * Reads the key of a number token (ASCII digits). Decides the role of `.` and `,` by the shape of the groups:
 * two or more groups of three → thousands; both signs → the last is the decimal mark; one sign with exactly three
 * digits behind it → thousands, unless the whole part is 0 or `scaled` (a scale word follows: «3,500 مليار» is 3.5).
 * Clock times, dates, scores, addresses and versions are not numbers: undefined. Linear, capped.
 */
export function parseDigits(key: string, scaled: boolean): Digits | undefined {
  if (key.length > MAX_WIDTH) return undefined;
  const width = key.length;
  if (isPlain(key)) return { value: Number(key), plain: true, width };
  const signs = key.replace(/\d/g, '');
  if (signs === '/') return ratio(key, width);
  if (signs === '-') return range(key, width);
  const kinds = new Set(signs);
  for (const sign of kinds) if (sign !== '.' && sign !== ',') return undefined;
  if (kinds.size === 2) return mixed(key, signs, width);
  const groups = key.split(signs[0]!);
  const thousands =
    groups.every((group, at) => (at === 0 ? group.length <= 3 : group.length === 3)) && groups[0] !== '0';
  if (groups.length > 2)
    return thousands ? { value: Number(groups.join('')), plain: false, width } : undefined;
  if (thousands && !scaled) return { value: Number(groups.join('')), plain: false, width };
  return { value: Number(`${groups[0]}.${groups[1]}`), plain: false, width };
}

/** Digits and nothing else: nine numbers in ten. */
export function isPlain(key: string): boolean {
  for (let at = 0; at < key.length; at += 1) {
    const code = key.charCodeAt(at);
    if (code < 48 || code > 57) return false;
  }
  return key !== '';
}

function mixed(key: string, signs: string, width: number): Digits | undefined {
  const decimal = signs.at(-1)!;
  if (signs.indexOf(decimal) !== signs.length - 1) return undefined;
  const cut = key.lastIndexOf(decimal);
  const whole = key.slice(0, cut).split(signs[0]!);
  if (!whole.every((group, at) => (at === 0 ? group.length <= 3 : group.length === 3))) return undefined;
  return { value: Number(`${whole.join('')}.${key.slice(cut + 1)}`), plain: false, width };
}

/** `2/3`: a fraction only where it cannot well be a day and month. */
function ratio(key: string, width: number): Digits | undefined {
  const [above = '', below = ''] = key.split('/');
  if (above.startsWith('0') || below.startsWith('0') || above.length > 3 || below.length > 4)
    return undefined;
  const [a, b] = [Number(above), Number(below)];
  if (a >= b || (b > 10 && b !== 16 && b !== 100 && b !== 1000)) return undefined;
  return { value: a / b, fraction: true, plain: false, width };
}

function range(key: string, width: number): Digits | undefined {
  const [low = '', high = ''] = key.split('-');
  if (low.startsWith('0') || high.startsWith('0') || low.length > 6 || high.length > 6) return undefined;
  const [a, b] = [Number(low), Number(high)];
  return a < b ? { value: a, to: b, plain: false, width } : undefined;
}

/** True when nothing but marks stands between two tokens. */
export function adjacent(text: string, a: Token, b: Token): boolean {
  for (let at = a.end; at < b.start; at += 1) if (text[at]!.trim() === '') return false;
  return b.start - a.end <= 4;
}

/**
 * The key of the number that starts at token `i`, joined over an Arabic comma («١،٢٣٤،٥٦٧») and over a blank as
 * thousands mark («40 000»), and the token after it. At most eight tokens are looked at.
 */
export function digitRun(text: string, tokens: readonly Token[], i: number): { key: string; end: number } {
  let key = tokens[i]!.key;
  let end = i + 1;
  for (let step = 0; step < 8; step += 1) {
    const sign = tokens[end];
    const next = tokens[end + 1];
    if (
      sign?.kind === 'punctuation' &&
      (sign.key === '،' || sign.key === ',' || sign.key === '.') &&
      next?.kind === 'number'
    ) {
      if (!adjacent(text, tokens[end - 1]!, sign) || !adjacent(text, sign, next)) break;
      if (
        sign.key === '،' &&
        /^\d{1,2}$/.test(next.key) &&
        /^\d{1,3}$/.test(key) &&
        multiplies(tokens[end + 2])
      ) {
        // «1،6 مليون»: before a scale word the comma is a decimal mark.
        key += `.${next.key}`;
        end += 2;
        break;
      }
      if (sign.key === '،' && !/^\d{3}(?:[.,]\d+)?$/.test(next.key)) break;
      if (!/^\d[\d,]{0,14}$/.test(key)) break;
      key += (sign.key === '،' ? ',' : sign.key) + next.key;
      end += 2;
      continue;
    }
    if (sign?.kind !== 'number' || sign.start - tokens[end - 1]!.end !== 1) break;
    if (
      !/^\d{3}$/.test(sign.key) ||
      !/^[1-9]\d{0,2}(?:,\d{3})*$/.test(key) ||
      (tokens[end + 1]?.kind === 'number' && tokens[end + 1]!.key.length !== 3)
    )
      break;
    key += `,${sign.key}`;
    end += 1;
  }
  // «12،220,13»: after a comma for thousands the last comma is a decimal mark.
  const decimal = /^(\d{1,3}(?:,\d{3})+),(\d{1,2})$/.exec(key);
  if (decimal) key = `${decimal[1]}.${decimal[2]}`;
  return { key, end };
}

function multiplies(token: Token | undefined): boolean {
  const word = token?.kind === 'word' ? numeral(token.key) : undefined;
  return (
    word !== undefined && !word.joined && (word.item.kind === 'scale' || word.item.kind === 'scalePlural')
  );
}

/** Binary noise off decimals: 1.85 × 10⁹ is 1850000000. */
export function clean(value: number): number {
  return Number.isInteger(value) ? value : Number(value.toPrecision(15));
}
