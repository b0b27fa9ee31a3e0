import irregular from '../data/ar/irregular-plurals.json' with { type: 'json' };
import { procliticsOf } from './clitics/proclitics.ts';
import { wordKey } from './clitics/word-key.ts';

/** Letters a stem keeps at least; names of three letters stay whole. */
const SHORTEST = 3;

/** Endings by slot: pronoun, then number, gender and case, then the nisba. Longest first in each. */
const PRONOUNS = ['هما', 'كما', 'ها', 'هم', 'هن', 'نا', 'كم', 'ه'];
const INFLECTIONS = ['تان', 'تين', 'يتا', 'ان', 'ين', 'ون', 'ات', 'وا', 'تا', 'ة', 'ت', 'ا'];

const SINGULAR: ReadonlyMap<string, string> = new Map(
  irregular.flatMap(({ id, singular }) => [[wordKey(id), wordKey(singular)] as const]),
);

function without(word: string, endings: readonly string[]): string {
  const ending = endings.find((one) => word.endsWith(one) && word.length - one.length >= SHORTEST);
  return ending === undefined ? word : word.slice(0, -ending.length);
}

/**
 * Light stem of a word key (lib/text/clitics/word-key.ts): proclitics, article, pronoun, number, gender and case off,
 * broken plurals to their singular by list, prefixes of the imperfect off. Never a root. Constant time.
 * Method: light10 (Larkey et al. 2007) with proclitics decided by the lexicon.
 */
export function stemOfKey(key: string): string {
  const letters = procliticsOf(key).length;
  let word = key.slice(letters);
  if (letters > 0 && key[letters - 1] === 'ل' && word.startsWith('ل') && word.length > SHORTEST)
    word = word.slice(1);
  const definite = word.startsWith('ال') && word.length - 2 >= SHORTEST;
  if (definite) word = word.slice(2);
  const listed = SINGULAR.get(word);
  if (listed !== undefined) return base(listed);
  if (!definite) {
    const owned = without(word, PRONOUNS);
    const plural = SINGULAR.get(owned) ?? SINGULAR.get(owned.replace(/[يوئؤ]$/u, 'ء'));
    if (plural !== undefined) return base(plural);
    word = owned;
  }
  return base(word);
}

/** Number, gender and case off; the imperfect without its prefix. */
function base(word: string): string {
  let stem = without(word, INFLECTIONS);
  if (stem.endsWith('ي') && stem.length > SHORTEST) stem = stem.slice(0, -1);
  if ((stem.startsWith('ي') || stem.startsWith('ت')) && word.startsWith(stem[0]!) && stem.length === 4 && stem[0] === 'ي') stem = stem.slice(1);
  return stem.replaceAll(/[ؤئ]/gu, 'ء').replace(/ة$/u, 'ه');
} // prettier-ignore

/** Light stem of one written word for search and relatedness. */
export function lightStem(word: string): string {
  return stemOfKey(wordKey(word));
}
