/**
 * What is known of words before any text is read: words whose first letter is their own, names, function words.
 * Sources: lib/data/ar (each record names its own). Built at first use, kept.
 */
import foreignNames from '../../data/ar/foreign-names.json' with { type: 'json' };
import functionWords from '../../data/ar/function-words.json' with { type: 'json' };
import givenNames from '../../data/ar/given-names.json' with { type: 'json' };
import orgs from '../../data/ar/orgs.json' with { type: 'json' };
import places from '../../data/ar/places.json' with { type: 'json' };
import titles from '../../data/ar/titles.json' with { type: 'json' };
import wholeWords from '../../data/ar/whole-words.json' with { type: 'json' };
import { wordKey } from './word-key.ts';

export interface Lexicon {
  /** Words that begin with a letter that is a proclitic elsewhere: «وزير», «كتاب», «لقاء». */
  readonly whole: ReadonlySet<string>;
  /** One-word names of places and bodies, given names, titles, foreign names that begin with a proclitic's letter. */
  readonly names: ReadonlySet<string>;
  /** Function words with the proclitics that surely come off before them. */
  readonly functions: ReadonlyMap<string, string>;
}

/** Endings after which the rest may be a listed word: longest first. */
export const ENDINGS = [
  'تهما', 'اتها', 'اتهم', 'اتنا', 'يتها', 'تها', 'ته', 'تهم', 'تنا', 'اته', 'يها', 'يهم', 'هما', 'وها', 'تان', 'تين', 'تي', 'ائه', 'ائها', 'ائهم', 'ها', 'هم', 'هن', 'نا', 'كم', 'ات', 'ان', 'ين',
  'ون', 'وا', 'تا', 'ية', 'يا', 'يه', 'يين', 'يون', 'يات', 'ه', 'ا', 'ة', 'ت', 'ي', 'ك', 'و',
]; // prettier-ignore

/** Letters a listed word must have before an ending may be taken off to find it. */
const SHORTEST = 3;

function build(): Lexicon {
  const names = new Set<string>();
  const add = (name: string): void => {
    if (!name.includes(' ')) names.add(wordKey(name));
  };
  for (const record of foreignNames) record.names.forEach(add);
  for (const place of places) place.names.forEach(add);
  for (const org of orgs) org.names.forEach(add);
  for (const record of givenNames) add(record.id);
  for (const record of titles) add(record.id);
  const functions = new Map<string, string>();
  // «أن» and «إن» are one key.
  for (const { id, after } of functionWords) {
    const key = wordKey(id);
    functions.set(key, (functions.get(key) ?? '') + after);
  }
  return {
    whole: new Set(wholeWords.map(({ id }) => wordKey(id))),
    names,
    functions,
  };
}

let built: Lexicon | undefined;

/** The tables; built at first use. */
export function lexicon(): Lexicon {
  built ??= build();
  return built;
}

/** True for a listed word or an inflection of one: «وزيرة», «كتابها». Constant time. */
export function isWhole(key: string, { whole }: Lexicon): boolean {
  if (whole.has(key)) return true;
  return ENDINGS.some((ending) => {
    const length = key.length - ending.length;
    if (length < SHORTEST || !key.endsWith(ending)) return false;
    const base = key.slice(0, length);
    return (
      whole.has(base) ||
      (ending.startsWith('ت') && whole.has(`${base}ة`)) ||
      (ending.startsWith('ائ') && whole.has(`${base}اء`))
    );
  });
}
