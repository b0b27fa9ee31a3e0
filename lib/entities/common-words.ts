/** What the counts of words in news say of a word that might be part of a name (lib/data/models/{words,plain-words}.json). */
import plain from '../data/models/plain-words.json' with { type: 'json' };
import counted from '../data/models/words.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';

/** Read at least this often, a word is a word of the language and not a slip. */
const SEEN = 2;
const PRONOUNS = ['هما', 'ها', 'هم', 'نا', 'ه'];

let counts: Map<string, number> | undefined;

function countOf(key: string): number {
  if (counts === undefined) {
    counts = new Map();
    for (const [count, words] of counted.words)
      for (const word of String(words).split(' ')) {
        const folded = matchKey(word);
        counts.set(folded, (counts.get(folded) ?? 0) + Number(count));
      }
  }
  return counts.get(key) ?? 0;
}

/** «بتمديد», «لتأمين»: a preposition with a word of the language, commoner than the two together. */
export function isPrepositional(key: string): boolean {
  const at = key[0] === 'و' || key[0] === 'ف' ? 1 : 0;
  if (key[at] !== 'ب' && key[at] !== 'ل') return false;
  const rest = key.slice(at + 1);
  return rest.length >= 3 && countOf(rest) >= SEEN && countOf(rest) > countOf(key);
}

/** «مبارياته», «ناديه»: a word of the language with its pronoun. */
export function isPossessed(key: string): boolean {
  if (key.length < 5) return false;
  const pronoun = PRONOUNS.find((ending) => key.endsWith(ending));
  if (pronoun === undefined) return false;
  const base = key.slice(0, -pronoun.length);
  if (base.length < 3) return false;
  const feminine = base.endsWith('ت') ? countOf(`${base.slice(0, -1)}ه`) : 0;
  return Math.max(countOf(base), feminine) >= SEEN && countOf(key) < SEEN;
}

let plainWords: Set<string> | undefined;

/** A word that news uses and never puts into a name, with its article too: «غضب», «القميص». */
export function isPlain(key: string): boolean {
  plainWords ??= new Set(plain.words.flatMap((list) => list.split(' ')));
  return plainWords.has(key.startsWith('ال') && key.length > 4 ? key.slice(2) : key);
}

/** The same in the accusative, which no name shows: «غضبا». */
export function isPlainAccusative(key: string): boolean {
  return key.length > 3 && key.endsWith('ا') && isPlain(key.slice(0, -1));
}
