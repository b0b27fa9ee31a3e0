import wholeWords from '../data/ar/whole-words.json' with { type: 'json' };
import { looseKey } from './fold.ts';

/**
 * The stem by letters alone, for counting and comparing words: search terms, relatedness, key sentences, themes. Beside
 * the light stem of stem.ts, which asks the lexicon, it keeps three promises that an index needs: every stem is a piece
 * of the word as written (so that a word can be found while it is being typed), no text around it and no learnt table
 * changes it (so that stored terms stay valid), and it costs a fifth.
 */

/** Longest first, so that «وبال» is taken before «وب». Only with the article: without it ب ل ك may be letters of the word. */
const ARTICLES = ['وبال', 'وكال', 'فبال', 'وال', 'بال', 'كال', 'فال', 'ولل', 'فلل', 'ال', 'لل'];
const ENDINGS = [
  'يات',
  'يين',
  'يون',
  'تان',
  'تين',
  'ها',
  'ان',
  'ات',
  'ون',
  'ين',
  'يه',
  'تي',
  'هم',
  'نا',
  'ه',
  'ي',
];

/** Without its article and the proclitics before it; a lone «و» goes when enough is left. The word is a loose key. */
export function withoutArticle(key: string): string {
  for (const prefix of ARTICLES) {
    if (key.startsWith(prefix) && key.length - prefix.length >= 3) return key.slice(prefix.length);
  }
  return key.startsWith('و') && key.length >= 5 && !begins(key) ? key.slice(1) : key;
}

let own: ReadonlySet<string> | undefined;

/** «وزارة», «ولاية», «وكالة» in all their forms: the «و» is a letter of a listed word. */
function begins(key: string): boolean {
  own ??= new Set(
    wholeWords.filter(({ id }) => id.startsWith('و')).map(({ id }) => withoutEnding(looseKey(id))),
  );
  return own.has(withoutEnding(key));
}

function withoutEnding(bare: string): string {
  const ending = ENDINGS.find((one) => bare.endsWith(one) && bare.length - one.length >= 3);
  return ending === undefined ? bare : bare.slice(0, -ending.length);
}

/**
 * The stem under which search and relatedness meet spellings and inflections of one word: article, proclitics and one
 * common ending off. Never a root. `key` is a loose key (lib/text/fold.ts).
 * Method: light10 (Larkey et al. 2007) with a floor of three letters, so that short names stay whole.
 */
export function surfaceStem(key: string): string {
  return withoutEnding(withoutArticle(key));
}

/** «بمراكش», «لتونس», «وبفاس»: also findable without the letter that may be a preposition. Undefined when too short. */
export function withoutPreposition(key: string): string | undefined {
  const bare = key.length >= 6 && key.startsWith('و') ? key.slice(1) : key;
  if (bare.length < 5 || ARTICLES.some((prefix) => bare.startsWith(prefix))) return undefined;
  return 'بلكف'.includes(bare[0]!) ? bare.slice(1) : undefined;
}

/** Letters of a word, besides its proclitics, that are looked for while it is being typed. */
const TYPED = 2;

/**
 * What stems may begin with that the rest of a word being typed will give: the letters as they stand, and what is left
 * without an article or a «و» that the finished word would lose («المغ» of «المغرب» is too short to lose it yet). `typed`
 * is a loose key. `maybe`: all of it may be proclitics, of a word whose first letter is not there yet.
 */
export function beginningsOf(typed: string): { readonly starts: readonly string[]; readonly maybe: boolean } {
  const starts = new Set([withoutArticle(typed), withoutPreposition(typed) ?? withoutArticle(typed)]);
  const rests = ARTICLES.filter((prefix) => typed.startsWith(prefix)).map((prefix) =>
    typed.slice(prefix.length),
  );
  if (rests.every((rest) => rest.length < 3)) starts.add(typed);
  for (const rest of rests) if (rest.length === TYPED) starts.add(rest);
  if (typed.startsWith('و') && typed.length > TYPED + 1 && rests.length === 0) starts.add(typed.slice(1));
  const maybe =
    rests.some((rest) => rest.length < TYPED) || ARTICLES.some((prefix) => prefix.startsWith(typed));
  return { starts: [...starts], maybe };
}
