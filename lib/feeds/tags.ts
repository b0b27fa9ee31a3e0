import { decodeEntities } from './entities.ts';

/** One piece of markup, in order: a tag, or the text between tags. */
export type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'raw'; readonly text: string }
  | { readonly kind: 'close'; readonly name: string }
  | { readonly kind: 'open'; readonly name: string; readonly attributes: string; readonly empty: boolean };

/** A tag longer than this is none: its sign is text. */
const TAG_CHARS = 8_192;
/** A CDATA section longer than this, or with the end of its item inside, was never closed: its opening is dropped. */
const CDATA_CHARS = 200_000;
/** So many unclosed ones are looked into; more is malice. */
const UNCLOSED = 50;

/**
 * The pieces of XML or HTML, however broken: no tree, nothing has to be closed, declared or escaped. Names in lower
 * case with their prefix. `raw` is CDATA, which holds no entities of its own. Linear: each sign is passed once.
 */
export function* piecesOf(markup: string): Generator<Piece> {
  let at = 0;
  let unclosed = 0;
  while (at < markup.length) {
    const sign = tagSign(markup, at);
    if (sign < 0) {
      yield { kind: 'text', text: markup.slice(at) };
      break;
    }
    if (sign > at) yield { kind: 'text', text: markup.slice(at, sign) };
    if (markup.startsWith('<![CDATA[', sign)) {
      const end = unclosed < UNCLOSED ? cdataEnd(markup, sign + 9) : -1;
      if (end < 0) unclosed += 1;
      else yield { kind: 'raw', text: markup.slice(sign + 9, end) };
      at = end < 0 ? sign + 9 : end + 3;
      continue;
    }
    if (markup.startsWith('<!--', sign)) {
      const end = markup.indexOf('-->', sign + 4);
      at = end < 0 ? markup.length : end + 3;
      continue;
    }
    const end = tagEnd(markup, sign);
    const piece = end < 0 ? undefined : tagOf(markup.slice(sign + 1, end));
    if (piece === undefined) {
      yield { kind: 'text', text: '<' };
      at = sign + 1;
    } else {
      if (piece !== 'skip') yield piece;
      at = end + 1;
    }
  }
}

/** Offset of the next `<` that a tag may begin with: one before a letter or `/`, `!`, `?`; -1 when there is none. */
function tagSign(markup: string, from: number): number {
  for (let at = markup.indexOf('<', from); at >= 0; at = markup.indexOf('<', at + 1)) {
    const next = markup.charCodeAt(at + 1);
    const letter = next | 0x20;
    if ((letter >= 0x61 && letter <= 0x7a) || next === 0x2f || next === 0x21 || next === 0x3f) return at;
  }
  return -1;
}

/** Offset of the `]]>` that ends a CDATA section, or -1 when it was never closed. */
function cdataEnd(markup: string, start: number): number {
  const end = markup.indexOf(']]>', start);
  if (end < 0 || end - start > CDATA_CHARS) return -1;
  // The end of another item's section is not the end of this one.
  return /<\/(?:item|entry)>/iu.test(markup.slice(start, end)) ? -1 : end;
}

/** Offset of the `>` of a tag; one inside quotes counts only when the quote is closed before the tag is too long. */
function tagEnd(markup: string, sign: number): number {
  const most = Math.min(markup.length, sign + TAG_CHARS);
  let quote = '';
  for (let i = sign + 1; i < most; i += 1) {
    const char = markup[i]!;
    if (quote !== '') {
      if (char === quote) quote = '';
    } else if (char === '>') return i;
    else if (char === '<') return -1;
    else if ((char === '"' || char === "'") && markup[i - 1] === '=') quote = char;
  }
  const plain = markup.slice(sign, most).indexOf('>');
  return plain < 0 ? -1 : sign + plain;
}

function tagOf(inner: string): Piece | 'skip' | undefined {
  if (inner.startsWith('?') || inner.startsWith('!')) return 'skip';
  const found = /^(\/?)([a-z][\w:.-]{0,60})/iu.exec(inner);
  if (found === null) return undefined;
  const name = found[2]!.toLowerCase();
  if (found[1] === '/') return { kind: 'close', name };
  const empty = inner.endsWith('/');
  return { kind: 'open', name, attributes: inner.slice(found[0].length, empty ? -1 : undefined), empty };
}

const ATTRIBUTES = 40;
const NAME_CHARS = 60;
const NAME_SIGN = /[\w:.-]/u;
const BLANK = /\s/u;

/** Attributes of an open tag: lower-case name → value, entities read. The first of a name counts. One pass. */
export function attributesOf(attributes: string): ReadonlyMap<string, string> {
  const out = new Map<string, string>();
  let at = 0;
  while (out.size < ATTRIBUTES) {
    const sign = attributes.indexOf('=', at);
    if (sign < 0) break;
    const name = nameBefore(attributes, sign, at);
    let start = sign + 1;
    while (start < attributes.length && BLANK.test(attributes[start]!)) start += 1;
    const quote = attributes[start];
    const quoted = quote === '"' || quote === "'";
    let end = quoted ? attributes.indexOf(quote, start + 1) : start;
    if (!quoted) while (end < attributes.length && !BLANK.test(attributes[end]!)) end += 1;
    if (end < 0) end = attributes.length;
    if (name !== '' && !out.has(name))
      out.set(name, decodeEntities(attributes.slice(quoted ? start + 1 : start, end)).trim());
    at = Math.max(end, start) + (quoted ? 1 : 0);
  }
  return out;
}

/** The name that ends before an equals sign, in lower case; '' when there is none. */
function nameBefore(attributes: string, sign: number, from: number): string {
  let end = sign;
  while (end > from && BLANK.test(attributes[end - 1]!)) end -= 1;
  let start = end;
  while (start > from && end - start < NAME_CHARS && NAME_SIGN.test(attributes[start - 1]!)) start -= 1;
  return attributes.slice(start, end).toLowerCase();
}
