import { encliticOf } from './clitics/enclitics.ts';
import { procliticsOf } from './clitics/proclitics.ts';
import { wordKey } from './clitics/word-key.ts';
import { fold } from './fold.ts';

/** A written word cut into its parts; `before + proclitics + stem + enclitics + after` concatenate to the word. */
export interface Segmented {
  /** Punctuation written together with the word, before and after it. */
  readonly before: string;
  readonly after: string;
  readonly proclitics: readonly string[];
  readonly stem: string;
  readonly enclitics: readonly string[];
}

/** What a split may lean on besides the lexicon and the counts. */
export interface CliticEvidence {
  /** True when this word key (lib/text/clitics/word-key.ts) stands in the same text as a word of its own. */
  knows(key: string): boolean;
}

/** Longest word that is looked at; longer strings are no words and stay whole. */
const MAX_WORD = 60;

const LETTER = /[\p{L}\p{M}\p{N}ـ]/u;

/** The letters of a whitespace word between its punctuation, as a range. */
function core(word: string): readonly [number, number] {
  let from = 0;
  let to = word.length;
  while (from < to && !LETTER.test(word[from]!)) from += 1;
  while (to > from && !LETTER.test(word[to - 1]!)) to -= 1;
  return [from, to];
}

/**
 * Splits one whitespace word into punctuation, proclitics (و ف ب ل ك س, one letter each; «لل» gives «ل» and «لـ…»), stem
 * and attached pronoun. `previous` is the key of the word before it. Linear in the word, constant from MAX_WORD on.
 * Method: lists and the article where they decide (certain.ts), else the likeliest reading (proclitics.ts).
 */
export function segmentWord(word: string, evidence?: CliticEvidence, previous = ''): Segmented {
  if (word.length > MAX_WORD) return { before: '', proclitics: [], stem: word, enclitics: [], after: '' };
  const [from, to] = core(word);
  const inner = word.slice(from, to);
  const { map } = fold(inner);
  const key = wordKey(inner);
  const cut = procliticsOf(key, evidence, previous).length;
  const pronoun = encliticOf(key.slice(cut));
  const end = map[key.length - pronoun.length] ?? inner.length;
  const proclitics: string[] = [];
  // A mark before the first letter stays with it.
  for (let i = 0; i < cut; i += 1) proclitics.push(inner.slice(i === 0 ? 0 : map[i], map[i + 1]));
  return {
    before: word.slice(0, from),
    proclitics,
    stem: inner.slice(cut === 0 ? 0 : map[cut], end),
    enclitics: pronoun === '' ? [] : [inner.slice(end)],
    after: word.slice(to),
  };
}

/** Splits the whitespace words of one sentence; the other words and the word before are evidence. Linear. */
export function segmentSentence(words: readonly string[]): Segmented[] {
  const keys = words.map((word) => (word.length > MAX_WORD ? '' : wordKey(word.slice(...core(word)))));
  const seen = new Set(keys);
  const evidence: CliticEvidence = { knows: (key) => seen.has(key) };
  return words.map((word, i) => segmentWord(word, evidence, keys[i - 1]));
}
