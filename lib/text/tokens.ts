import type { Span } from '../model/span.ts';
import { matchKeyOf } from './fold.ts';

export type TokenKind = 'word' | 'number' | 'punctuation' | 'newline';

/** One token of a text. `key` is its match key; for punctuation the folded sign («»“” → `"`). */
export interface Token extends Span {
  readonly kind: TokenKind;
  readonly key: string;
}

const Unit = { Space: 0, Newline: 1, Letter: 2, Digit: 3, Mark: 4, Sign: 5 } as const;
type Unit = (typeof Unit)[keyof typeof Unit];

/** Class of one UTF-16 unit. Surrogates count as letters so that pairs stay whole. */
function classOf(code: number): Unit {
  if (code === 10 || code === 13 || code === 0x2028 || code === 0x2029) return Unit.Newline;
  if (code === 32 || code === 9 || code === 0xa0 || code === 0x202f || (code >= 0x2000 && code <= 0x200a))
    return Unit.Space;
  if ((code >= 48 && code <= 57) || (code >= 0x660 && code <= 0x669) || (code >= 0x6f0 && code <= 0x6f9))
    return Unit.Digit;
  if (
    (code >= 0x64b && code <= 0x65f) || code === 0x670 || code === 0x640 || code === 0x61c ||
    (code >= 0x610 && code <= 0x61a) || (code >= 0x6d6 && code <= 0x6dc) || (code >= 0x6df && code <= 0x6e8) || (code >= 0x6ea && code <= 0x6ed) ||
    (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code === 0xfeff || code === 0xad
  ) return Unit.Mark; // prettier-ignore
  if (
    (code >= 65 && code <= 90) || (code >= 97 && code <= 122) || (code >= 0xc0 && code <= 0x24f && code !== 0xd7 && code !== 0xf7) ||
    (code >= 0x370 && code <= 0x5ff) || (code >= 0x620 && code <= 0x66f && code !== 0x66a && code !== 0x66b && code !== 0x66c && code !== 0x66d) ||
    (code >= 0x671 && code <= 0x6d3) || code === 0x6d5 || (code >= 0x6ee && code <= 0x6ff) || (code >= 0x700 && code <= 0x1fff) ||
    (code >= 0x3040 && code <= 0xdfff) || (code >= 0xfb50 && code <= 0xfdfb) || (code >= 0xfe70 && code <= 0xfefc)
  ) return Unit.Letter; // prettier-ignore
  return Unit.Sign;
}

/** Units below this are looked up in a table made once: all Arabic text but its presentation forms. */
const TABLED = 0x2070;
const CLASSES = Uint8Array.from({ length: TABLED }, (_, code) => classOf(code));

function unitClass(code: number): Unit {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the table holds classes only
  return code < TABLED ? (CLASSES[code] as Unit) : classOf(code);
}

/** Signs that stay inside a number when digits stand on both sides: 1.200.000 3,5 12/10 10:30 12-10-2024. */
function joinsDigits(code: number): boolean {
  return (
    code === 46 ||
    code === 44 ||
    code === 47 ||
    code === 58 ||
    code === 45 ||
    code === 0x66b ||
    code === 0x66c ||
    code === 0x60d
  );
}

/**
 * Splits a text into words, numbers, single punctuation signs and newlines; blanks are dropped.
 * Letters and digits part («2025م» → 2025 · م). Marks and invisible controls stay with the token they follow.
 * Linear; offsets point into `text`.
 */
export function tokenise(text: string): Token[] {
  const tokens: Token[] = [];
  let i = 0;
  while (i < text.length) {
    const start = i;
    const unit = unitClass(text.charCodeAt(i));
    i += 1;
    if (unit === Unit.Space) continue;
    if (unit === Unit.Newline) {
      tokens.push({ start, end: i, kind: 'newline', key: '\n' });
      continue;
    }
    if (unit === Unit.Letter || unit === Unit.Digit) {
      i = run(text, i, unit);
      tokens.push({
        start,
        end: i,
        kind: unit === Unit.Digit ? 'number' : 'word',
        key: matchKeyOf(text, start, i),
      });
      continue;
    }
    if (unit === Unit.Mark) continue;
    tokens.push({ start, end: i, kind: 'punctuation', key: matchKeyOf(text, start, i) });
  }
  return tokens;
}

function run(text: string, from: number, kind: Unit): number {
  let i = from;
  while (i < text.length) {
    const code = text.charCodeAt(i);
    const unit = unitClass(code);
    if (unit === kind || unit === Unit.Mark) i += 1;
    else if (
      kind === Unit.Digit &&
      joinsDigits(code) &&
      i + 1 < text.length &&
      unitClass(text.charCodeAt(i + 1)) === Unit.Digit
    )
      i += 2;
    else break;
  }
  return i;
}
