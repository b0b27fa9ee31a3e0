import type { TextDocument } from '../text/document.ts';
import { matchKey } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import { lexicon, lookUp, type Lexicon, type Listed } from './lexicon.ts';

/** One way to read the start of a word: `cut` letters of proclitics off; `article`: «لل…» read as «ال…». */
export interface Reading {
  readonly cut: number;
  readonly article: boolean;
  readonly key: string;
}

/** A listed name found in the text. Token range, and the offset where the name itself begins. */
export interface Hit {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly name: string;
  readonly listed: readonly Listed[];
  /** Letters of proclitics before it. */
  readonly cut: number;
}

/** A document with every listed name looked up once: `hitAt[i]` is the longest hit that begins at token i. */
export interface Scan {
  readonly doc: TextDocument;
  readonly tokens: readonly Token[];
  readonly lex: Lexicon;
  readonly hitAt: readonly (Hit | undefined)[];
  /** Index of the token's sentence. */
  readonly sentenceOf: Int32Array;
}

/** Readings of a word, whole word first: a listed whole word wins over any split. At most six. */
export function readings(key: string): Reading[] {
  const out: Reading[] = [{ cut: 0, article: false, key }];
  const first = key[0];
  const rest = key.slice(1);
  if (first === 'و' || first === 'ف') {
    if (rest.length >= 3) out.push({ cut: 1, article: false, key: rest });
    prepositions(rest, 1, out);
  } else prepositions(key, 0, out);
  return out;
}

function prepositions(key: string, cut: number, out: Reading[]): void {
  const first = key[0];
  if (first !== 'ب' && first !== 'ل' && first !== 'ك') return;
  if (first === 'ل' && key[1] === 'ل' && key.length >= 4)
    out.push({ cut, article: true, key: `ال${key.slice(2)}` });
  if (key.length >= (first === 'ك' ? 5 : 4)) out.push({ cut: cut + 1, article: false, key: key.slice(1) });
}

/** «لبي بي سي», «وبسي إن إن»: before the letters of an acronym, whose first word is too short to lose one by itself. */
function beforeAcronym(key: string): Reading[] {
  const joined = key[0] === 'و' || key[0] === 'ف' ? 1 : 0;
  return [joined, 0].flatMap((at) =>
    key.length - at === 3 && 'بلك'.includes(key[at]!)
      ? [{ cut: at + 1, article: false, key: key.slice(at + 1) }]
      : [],
  );
}

/** Raw offset after the first `letters` key letters of a token (marks and tatweel do not count). */
export function offsetAfter(scan: { doc: TextDocument }, token: Token, letters: number): number {
  if (letters === 0) return token.start;
  if (token.end - token.start === token.key.length) return token.start + letters;
  for (let at = token.start + 1; at < token.end; at += 1)
    if (matchKey(scan.doc.text.slice(token.start, at)).length >= letters) {
      while (at < token.end && matchKey(scan.doc.text[at]!) === '') at += 1;
      return at;
    }
  return token.start;
}

/** Shown form of a stretch: blanks joined, tatweel out. */
export function shown(text: string): string {
  let out = '';
  for (const sign of text) {
    if (sign === '\u0640') continue;
    const blank = sign === ' ' || sign === '\u00a0' || sign === '\n' || sign === '\t';
    if (blank && (out === '' || out.endsWith(' '))) continue;
    out += blank ? ' ' : sign;
  }
  return out.trimEnd();
}

/** Looks every word up once. Linear: six readings a word, at most 14 steps each. */
export function openScan(doc: TextDocument): Scan {
  const lex = lexicon();
  const { tokens } = doc;
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  doc.sentenceTokens.forEach((range, index) => {
    for (let i = range.start; i < range.end && i < tokens.length; i += 1) sentenceOf[i] = index;
  });
  const hitAt: (Hit | undefined)[] = Array.from({ length: tokens.length });
  for (let i = 0; i < tokens.length; i += 1) {
    if (tokens[i]!.kind === 'word') hitAt[i] = hit(doc, lex, i);
  }
  return { doc, tokens, lex, hitAt, sentenceOf };
}

function hit(doc: TextDocument, lex: Lexicon, i: number): Hit | undefined {
  const token = doc.tokens[i]!;
  const rest = (ahead: number): string | undefined => doc.tokens[i + ahead]?.key;
  let best: Hit | undefined;
  for (const reading of [...readings(token.key), ...beforeAcronym(token.key)]) {
    const found = lookUp(lex.root, reading.key, rest);
    if (reading.key.length === 2 && reading.cut > 0 && (found?.length ?? 0) < 3) continue;
    if (found === undefined || (best !== undefined && found.length <= best.to - best.from)) continue;
    // A word that is in the lists as a common word loses no letter.
    if (reading.cut > 0 && found.length === 1 && !reading.key.startsWith('ال') && lex.stop.has(token.key))
      continue;
    const start = offsetAfter({ doc }, token, reading.cut);
    const end = doc.tokens[i + found.length - 1]!.end;
    const raw = doc.text.slice(start, end);
    const listed = found.listed.filter((entry) => !entry.latin || raw === raw.toUpperCase());
    if (listed.length === 0) continue;
    const name = shown(
      reading.article ? `ال${doc.text.slice(offsetAfter({ doc }, token, reading.cut + 2), end)}` : raw,
    );
    best = {
      from: i,
      to: i + found.length,
      start,
      end,
      name,
      listed,
      cut: reading.cut + (reading.article ? 1 : 0),
    };
  }
  return best;
}
