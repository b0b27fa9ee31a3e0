/**
 * Packed term lists. A list is the articles of one term, as differences of their numbers with a weight of two bits:
 * `(difference << 2) | weight`, seven bits a byte. A page is a run of lists in order of their terms, some kilobytes.
 *
 * Method: variable-byte postings (Zobel & Moffat 2006). Terms are written one byte a letter when they are ASCII or
 * Arabic; looking a term up compares bytes and decodes nothing else of the page.
 */
export interface TermList {
  readonly term: string;
  readonly count: number;
  /** First and last article number, weight of the first. */
  readonly first: number;
  readonly weight: number;
  readonly last: number;
  /** The others: differences and weights, packed. */
  readonly rest: Uint8Array;
}

/** 0 to 3: what the term weighs in the article (terms/of-article.ts). */
export type Weight = number;

/** Bytes being written; grows as needed. */
export class Writer {
  #bytes: Uint8Array = new Uint8Array(1_024);
  length = 0;

  varint(value: number): void {
    this.#room(5);
    let v = value;
    while (v >= 0x80) {
      this.#bytes[this.length++] = (v & 0x7f) | 0x80;
      v >>>= 7;
    }
    this.#bytes[this.length++] = v;
  }

  bytes(data: Uint8Array): void {
    this.#room(data.length);
    this.#bytes.set(data, this.length);
    this.length += data.length;
  }

  done(): Uint8Array {
    return this.#bytes.slice(0, this.length);
  }

  #room(more: number): void {
    if (this.length + more <= this.#bytes.length) return;
    const larger = new Uint8Array(Math.max(this.#bytes.length * 2, this.length + more));
    larger.set(this.#bytes);
    this.#bytes = larger;
  }
}

/** Reads packed numbers one after the other. */
export class Reader {
  readonly data: Uint8Array;
  at: number;

  constructor(data: Uint8Array, at = 0) {
    this.data = data;
    this.at = at;
  }

  varint(): number {
    let value = 0;
    for (let shift = 0; shift < 35; shift += 7) {
      const byte = this.data[this.at++]!;
      value |= (byte & 0x7f) << shift;
      if (byte < 0x80) break;
    }
    return value >>> 0;
  }
}

const ARABIC = 0x600;
const ESCAPE = 0xff;

/** One byte a letter of ASCII and of the Arabic block; three for any other code unit. */
export function termBytes(term: string): Uint8Array {
  const out: number[] = [];
  for (let i = 0; i < term.length; i += 1) {
    const code = term.charCodeAt(i);
    if (code < 0x80) out.push(code);
    else if (code >= ARABIC && code < ARABIC + 0x7f) out.push(0x80 + code - ARABIC);
    else out.push(ESCAPE, code >> 8, code & 0xff);
  }
  return Uint8Array.from(out);
}

function termOf(data: Uint8Array, from: number, length: number): string {
  let out = '';
  for (let i = from; i < from + length; i += 1) {
    const byte = data[i]!;
    if (byte < 0x80) out += String.fromCharCode(byte);
    else if (byte < ESCAPE) out += String.fromCharCode(ARABIC + byte - 0x80);
    else {
      out += String.fromCharCode((data[i + 1]! << 8) | data[i + 2]!);
      i += 2;
    }
  }
  return out;
}

/** A list under way: articles are added in order of their numbers. */
export class ListBuilder {
  readonly term: string;
  #count = 0;
  #first = 0;
  #weight = 0;
  #last = 0;
  readonly #rest = new Writer();

  constructor(term: string) {
    this.term = term;
  }

  add(n: number, weight: Weight): void {
    if (this.#count === 0) {
      this.#first = n;
      this.#weight = weight;
    } else this.#rest.varint(((n - this.#last) << 2) | weight);
    this.#last = n;
    this.#count += 1;
  }

  done(): TermList | undefined {
    if (this.#count === 0) return undefined;
    const list = { term: this.term, count: this.#count, first: this.#first, weight: this.#weight };
    return { ...list, last: this.#last, rest: this.#rest.done() };
  }
}

/** Calls `take` for each article of a list, in order. */
export function eachPosting(list: TermList, take: (n: number, weight: Weight) => void): void {
  take(list.first, list.weight);
  const { data } = new Reader(list.rest);
  let n = list.first;
  for (let at = 0; at < data.length;) {
    let value = 0;
    let byte: number;
    let shift = 0;
    do {
      byte = data[at++]!;
      value |= (byte & 0x7f) << shift;
      shift += 7;
    } while (byte >= 0x80);
    n += value >>> 2;
    take(n, value & 3);
  }
}

/** `later` holds larger numbers only: packed bytes are joined as they are. */
export function joinLists(list: TermList, later: TermList): TermList {
  const seam = new Writer();
  seam.bytes(list.rest);
  seam.varint(((later.first - list.last) << 2) | later.weight);
  seam.bytes(later.rest);
  return { ...list, count: list.count + later.count, last: later.last, rest: seam.done() };
}

/** A list without some articles; undefined when nothing is left. */
export function withoutNumbers(list: TermList, gone: ReadonlySet<number>): TermList | undefined {
  const kept = new ListBuilder(list.term);
  eachPosting(list, (n, weight) => {
    if (!gone.has(n)) kept.add(n, weight);
  });
  return kept.done();
}

export function encodePage(lists: readonly TermList[]): Uint8Array {
  const out = new Writer();
  for (const { term, count, first, weight, last, rest } of lists) {
    const bytes = termBytes(term);
    out.varint(bytes.length);
    out.bytes(bytes);
    out.varint(count);
    out.varint((first << 2) | weight);
    out.varint(last - first);
    out.varint(rest.length);
    out.bytes(rest);
  }
  return out.done();
}

export function decodePage(data: Uint8Array): TermList[] {
  const out: TermList[] = [];
  eachList(data, undefined, (list) => void out.push(list));
  return out;
}

/** The lists of a page whose terms are asked for; `prefix`: those that begin with one. */
export function findInPage(data: Uint8Array, wanted: readonly Uint8Array[], prefix = false): TermList[] {
  const out: TermList[] = [];
  const fits = (from: number, length: number): boolean =>
    wanted.some(
      (term) => (prefix ? length >= term.length : length === term.length) && same(data, from, term),
    );
  eachList(data, fits, (list) => void out.push(list));
  return out;
}

function same(data: Uint8Array, from: number, term: Uint8Array): boolean {
  for (let i = term.length - 1; i >= 0; i -= 1) if (data[from + i] !== term[i]) return false;
  return true;
}

function eachList(
  data: Uint8Array,
  fits: ((from: number, length: number) => boolean) | undefined,
  take: (list: TermList) => void,
): void {
  const reader = new Reader(data);
  while (reader.at < data.length) {
    const length = reader.varint();
    const from = reader.at;
    reader.at += length;
    const count = reader.varint();
    const head = reader.varint();
    const span = reader.varint();
    const bytes = reader.varint();
    const end = reader.at + bytes;
    if (fits === undefined || fits(from, length)) {
      const first = head >>> 2;
      const rest = data.subarray(reader.at, end);
      take({ term: termOf(data, from, length), count, first, weight: head & 3, last: first + span, rest });
    }
    reader.at = end;
  }
}
