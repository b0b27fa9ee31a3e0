import currencies from '../data/ar/currency-nouns.json' with { type: 'json' };
import timeWords from '../data/ar/time-words.json' with { type: 'json' };
import { looseKey } from '../text/fold.ts';
import { expectedShare, isCounted, isImperfect } from './features/terms.ts';
import { looseWords, stemOf, stemsOfNames, withoutArticle, withoutPreposition } from './stems.ts';
import type { StoryFeatures } from './types.ts';

/** A word in so much of all news names no matter: shown as a reason it says nothing. */
const SAYS_NOTHING = 0.1;
const MIN_LETTERS = 3;

/** «سنتا», «ساعات», «مليون دولار»: what is counted, not what is told. */
const MEASURES: ReadonlySet<string> = new Set(
  [
    ...currencies.flatMap(({ forms, dual }) => [...forms, ...dual]),
    ...timeWords.flatMap(({ kind, forms }) => (kind === 'unit' ? forms : [])),
  ].flatMap((form) => looseWords(form).map(stemOf)),
);

/**
 * Words in common to show to a reader, best first, at most `most`: whole forms as one of the stories writes them.
 * Left out: words of names that are shown beside them (`names`), verbs, measures, words of half of all news, and what is
 * left when the letter before a word may be a preposition and the word without it is already there.
 */
export function wordsToShow(
  terms: readonly string[],
  open: StoryFeatures,
  other: StoryFeatures,
  names: readonly string[],
  most: number,
): string[] {
  const taken = new Set(names.flatMap(stemsOfNames));
  const told = (word: string): boolean =>
    open.terms.some(([term]) => term === word) || other.terms.some(([term]) => term === word);
  const out: string[] = [];
  for (const term of terms) {
    if (out.length === most) break;
    const [bare = term] = stems(term, told).slice(1);
    if (taken.has(term) || taken.has(bare) || !ARABIC.test(term)) continue;
    if (MEASURES.has(bare) || isImperfect(bare) || expectedShare(bare) >= SAYS_NOTHING) continue;
    const word = formOf(term, bare, open, other);
    if (word.length < MIN_LETTERS) continue;
    for (const one of stems(term, told)) taken.add(one);
    out.push(word);
  }
  return out;
}

/** What pages say around a text («next», «top») is Latin more often than what a story turns on. */
const ARABIC = /^\p{Script=Arabic}/u;

/** The stem of a word, and that of the word without a letter that may be a preposition when news, or a story, knows the rest. */
function stems(word: string, told: (word: string) => boolean): string[] {
  const stem = stemOf(word);
  const rest = withoutPreposition(word);
  const bare = rest === undefined ? undefined : stemOf(rest);
  return bare !== undefined && !isCounted(stem) && (isCounted(bare) || told(bare)) ? [stem, bare] : [stem];
}

/** The form with its article when a story has one, else as written; without the preposition that was taken off. */
function formOf(term: string, bare: string, open: StoryFeatures, other: StoryFeatures): string {
  const forms = [open.words[term] ?? term, other.words[term] ?? term];
  const word = forms.find((form) => withoutArticle(looseKey(form)) !== looseKey(form)) ?? forms[0]!;
  if (bare === term) return word;
  const key = looseKey(word);
  const rest = withoutPreposition(key);
  return rest === undefined || key.length !== word.length ? word : word.slice(key.length - rest.length);
}
