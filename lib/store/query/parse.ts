import type { QueryFault } from '../../model/record.ts';
import { matchKey } from '../../text/fold.ts';
import { FIELD_WORDS, STATES, type Field } from './words.ts';

/** Longer queries are refused: nobody types them, and each word costs a look-up. */
const MAX_LENGTH = 600;
const MAX_PARTS = 24;

/** A run of words as written; `exact`: it stood in quotation marks. */
export interface QueryText {
  readonly text: string;
  readonly exact: boolean;
  readonly start: number;
  readonly end: number;
}

export interface QueryFilter {
  readonly field: Field;
  readonly value: string;
  readonly quoted: boolean;
  readonly start: number;
  readonly end: number;
}

export interface ParsedQuery {
  readonly texts: readonly QueryText[];
  readonly filters: readonly QueryFilter[];
  /** The query ends inside a word that may go on. */
  readonly typing: boolean;
}

export type Parsed =
  { readonly ok: true; readonly query: ParsedQuery } | { readonly ok: false; readonly fault: QueryFault };

const FIELDS: ReadonlyMap<string, Field> = new Map(
  FIELD_WORDS.map(({ word, field }) => [matchKey(word), field]),
);
const OPENING = '"“„«';
const CLOSING = '"”“»';

/**
 * Reads a query: words, quoted words, and query words with a value (`outlet:هسبريس`, `شخص:"فوزي لقجع"`, `after:2024-11`).
 * A fault names its code and place; it never throws. Linear in the text. A colon after any other Arabic word is a colon.
 */
export function parseQuery(text: string): Parsed {
  if (text.length > MAX_LENGTH) return fault('too-long', MAX_LENGTH, text.length);
  const texts: QueryText[] = [];
  const filters: QueryFilter[] = [];
  let at = 0;
  while (at < text.length && texts.length + filters.length < MAX_PARTS) {
    if (isBlank(text[at]!)) {
      at += 1;
      continue;
    }
    const start = at;
    if (OPENING.includes(text[at]!)) {
      const value = quoted(text, at);
      if (value === undefined) return fault('unclosed-quote', start, text.length);
      at = value.end;
      texts.push({ text: value.text, exact: true, start, end: at });
      continue;
    }
    const end = wordEnd(text, at);
    const colon = text.indexOf(':', at);
    const field = colon > at && colon < end ? fieldOf(text.slice(at, colon)) : undefined;
    if (field === undefined) {
      if (isUnknownField(text.slice(at, end))) return fault('unknown-field', at, colon + 1);
      texts.push({ text: text.slice(at, end), exact: false, start, end });
      at = end;
      continue;
    }
    const value = valueAt(text, colon + 1);
    if (value === 'unclosed') return fault('unclosed-quote', colon + 1, text.length);
    if (value.text.trim() === '') return fault('missing-value', start, value.end);
    const wrong = wrongValue(field, value.text);
    if (wrong !== undefined) return fault(wrong, colon + 1, value.end);
    filters.push({ field, value: value.text, quoted: value.quoted, start, end: value.end });
    at = value.end;
  }
  const last = texts.at(-1);
  const typing = last !== undefined && !last.exact && last.end === text.length;
  return { ok: true, query: { texts, filters, typing } };
}

function fault(code: QueryFault['code'], start: number, end: number): Parsed {
  return { ok: false, fault: { code, start, end } };
}

function isBlank(sign: string): boolean {
  return /\s/u.test(sign);
}

function wordEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBlank(text[at]!) && !(at > from && OPENING.includes(text[at]!) && text[at - 1] !== ':')) at += 1;
  return at;
} // prettier-ignore

function quoted(text: string, from: number): { text: string; end: number } | undefined {
  for (let at = from + 1; at < text.length; at += 1)
    if (CLOSING.includes(text[at]!)) return { text: text.slice(from + 1, at), end: at + 1 };
  return undefined;
}

function valueAt(text: string, from: number): { text: string; end: number; quoted: boolean } | 'unclosed' {
  if (from < text.length && OPENING.includes(text[from]!)) {
    const value = quoted(text, from);
    return value === undefined ? 'unclosed' : { ...value, quoted: true };
  }
  let end = from;
  while (end < text.length && !isBlank(text[end]!)) end += 1;
  return { text: text.slice(from, end), end, quoted: false };
}

export function fieldOf(word: string): Field | undefined {
  return FIELDS.get(matchKey(word).toLowerCase());
}

/** `foo:bar` looks like a query word; `https://…` and «قال: نعم» do not. */
function isUnknownField(word: string): boolean {
  return /^[a-z]{2,14}:[^/\s]/iu.test(word);
}

function wrongValue(field: Field, value: string): QueryFault['code'] | undefined {
  if (field === 'is') return stateOf(value) === undefined ? 'bad-is' : undefined;
  if (field === 'after' || field === 'before') return dayOf(value) === undefined ? 'bad-date' : undefined;
  return undefined;
}

export function stateOf(value: string): 0 | 1 | undefined {
  return STATES.get(matchKey(value).toLowerCase());
}

const DAY = 86_400_000;

/** First day of a year, month or day (`2024`, `2024-11`, `٢٠٢٤/١١/٥`), as days since 1970. */
export function dayOf(value: string): number | undefined {
  const parts = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?$/u.exec(matchKey(value));
  if (parts === null) return undefined;
  const [year, month, day] = [Number(parts[1]), Number(parts[2] ?? 1), Number(parts[3] ?? 1)];
  const time = Date.UTC(year, month - 1, day);
  const read = new Date(time);
  if (read.getUTCMonth() !== month - 1 || read.getUTCDate() !== day) return undefined;
  return Math.max(0, Math.floor(time / DAY));
}
