/** What the counts say of words and proclitics; made by lib/dev/learn-words.ts. */
export interface WordCounts {
  /** How often a word key was read, without its proclitics. */
  readonly words: ReadonlyMap<string, number>;
  /** Words read in all, those left out of `words` included. */
  readonly total: number;
  /** Share of each proclitic string before each class of word: `${kind} ${proclitics}` → probability. */
  readonly proclitics: ReadonlyMap<string, number>;
}

/**
 * How much weight unseen words get against seen ones: words read once in the learning text are about 12 % of its
 * words (Good and Turing), so the spelling model holds that share.
 */
export const UNSEEN = 0.12;

const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنهويءآأؤإئىة';
const EDGE = LETTERS.length + 1;
const SYMBOLS = LETTERS.length + 2;
const CODE = new Map(LETTERS.split('').map((letter, i) => [letter, i + 1]));

/** Trigram model of letters: how much a string looks like an Arabic word. Additive smoothing over bigrams. */
export class SpellingModel {
  readonly #three = new Float32Array(SYMBOLS ** 3);
  readonly #two = new Float32Array(SYMBOLS ** 2);

  /** Counts the letters of one word type. */
  learn(word: string, weight = 1): void {
    let a = EDGE;
    let b = EDGE;
    for (let i = 0; i <= word.length; i += 1) {
      const c = i === word.length ? EDGE : (CODE.get(word[i]!) ?? 0);
      const at = a * SYMBOLS + b;
      this.#three[at * SYMBOLS + c]! += weight;
      this.#two[at]! += weight;
      a = b;
      b = c;
    }
  }

  /** Natural logarithm of the probability of the letters of `word`. Linear in it. */
  logOf(word: string): number {
    let sum = 0;
    let a = EDGE;
    let b = EDGE;
    for (let i = 0; i <= word.length; i += 1) {
      const c = i === word.length ? EDGE : (CODE.get(word[i]!) ?? 0);
      const at = a * SYMBOLS + b;
      sum += Math.log((this.#three[at * SYMBOLS + c]! + 0.05) / (this.#two[at]! + 0.05 * SYMBOLS));
      a = b;
      b = c;
    }
    return sum;
  }
}

/** What a sighting with the article is worth for the word without it. */
const WITH_ARTICLE = 0.5;

/**
 * Natural logarithm of the probability of `word` as a word of its own: its count, and its letters for what is unseen.
 * `less` is taken off the count.
 */
export function logWord(word: string, counts: WordCounts, spelling: SpellingModel, less = 0): number {
  const count = (counts.words.get(word) ?? 0) - less + WITH_ARTICLE * (counts.words.get(`ال${word}`) ?? 0);
  return Math.log(
    ((1 - UNSEEN) * Math.max(0, count)) / counts.total + UNSEEN * Math.exp(spelling.logOf(word)),
  );
}
