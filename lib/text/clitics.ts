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

/** What a split may lean on besides the built-in lexicon: words (keys) seen whole elsewhere in the document. */
export interface CliticEvidence {
  /** True when this word key is a known word or name (gazetteer, or elsewhere in the document without the clitic). */
  knows(key: string): boolean;
}

const LETTER = /[\p{L}\p{M}\p{N}ـ]/u;

function core(word: string): [number, number] {
  let from = 0;
  let to = word.length;
  while (from < to && !LETTER.test(word[from]!)) from += 1;
  while (to > from && !LETTER.test(word[to - 1]!)) to -= 1;
  return [from, to];
}

/** Splits one whitespace word. */
export function segmentWord(word: string, evidence?: CliticEvidence, previous = ''): Segmented {
  const [from, to] = core(word);
  const inner = word.slice(from, to);
  const folded = fold(inner);
  const letters = procliticsOf(wordKey(inner), evidence, previous);
  const cuts = [...letters].map((_, i) => inner.slice(folded.map[i], folded.map[i + 1]));
  return {
    before: word.slice(0, from),
    proclitics: cuts,
    stem: inner.slice(folded.map[letters.length]),
    enclitics: [],
    after: word.slice(to),
  };
}

export function segmentSentence(words: readonly string[]): Segmented[] {
  let previous = '';
  return words.map((word) => {
    const out = segmentWord(word, undefined, previous);
    previous = wordKey(word);
    return out;
  });
}
