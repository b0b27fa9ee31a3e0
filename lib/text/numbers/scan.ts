import type { TextDocument } from '../document.ts';
import type { Token } from '../tokens.ts';
import { letterOffset } from './affixes.ts';
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
    const word = token.kind === 'word' ? numeral(token.key) : undefined;
    if (!word && token.kind !== 'number') {
      i += 1;
      continue;
    }
    const reading = longer(readOrdinal(text, tokens, i), readCardinal(text, tokens, i));
    if (!reading) {
      i += 1;
      continue;
    }
    const start = word ? letterOffset(text, token, word.skip) : token.start;
    out.push({ ...reading, start, stop: tokens[reading.end - 1]!.end });
    i = reading.end;
  }
  memo.set(doc, out);
  return out;
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
