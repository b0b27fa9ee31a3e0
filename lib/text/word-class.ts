import table from '../data/ar/word-classes.json' with { type: 'json' };
import { matchKey } from './fold.ts';

const CLASSES = new Map(table.map(({ id, words }) => [id, new Set(words.map(matchKey))]));

/** The match keys of a class of lib/data/ar/word-classes.json. Throws for a class that is not there: a fault of the code. */
export function wordClass(id: string): ReadonlySet<string> {
  const found = CLASSES.get(id);
  if (found === undefined) throw new Error(`no word class ${id}`);
  return found;
}

/** Is the word in a class, with و or ف before it or not. */
export function inClass(words: ReadonlySet<string>, key: string): boolean {
  return words.has(key) || ((key[0] === 'و' || key[0] === 'ف') && words.has(key.slice(1)));
}
