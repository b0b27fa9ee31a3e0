import stopwords from '../data/ar/stopwords.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import type { Token } from '../text/tokens.ts';
import type { Ground } from './context.ts';

const STOP = new Set(stopwords.map(({ id }) => matchKey(id)));
/** Longest first. Without the article ب ل ك may be letters of the word, so they stay. */
const PREFIXES = ['وبال', 'وكال', 'فبال', 'ولل', 'فلل', 'وال', 'بال', 'كال', 'فال', 'ال', 'لل'];
const SUFFIXES = ['يات', 'يين', 'يون', 'تين', 'ها', 'ات', 'ان', 'ون', 'ين', 'يه', 'هم', 'نا', 'ه', 'ي', 'ا'];
const SHORTEST = 3;

/** Content words of each sentence and of the title as small integers: the same stem has the same number everywhere. */
export interface Terms {
  readonly sentences: readonly Int32Array[];
  readonly title: Int32Array;
  /** In how many sentences each term stands. */
  readonly frequency: Int32Array;
}

/** Light stem (light10, Larkey et al. 2007) of a match key: two spellings of one noun meet, roots stay apart. */
export function termStem(key: string): string {
  let bare = key;
  const prefix = PREFIXES.find((one) => key.startsWith(one) && key.length - one.length >= SHORTEST);
  if (prefix !== undefined) bare = key.slice(prefix.length);
  else if (key[0] === 'و' && key.length >= 5) bare = key.slice(1);
  const suffix = SUFFIXES.find((one) => bare.endsWith(one) && bare.length - one.length >= SHORTEST);
  return suffix === undefined ? bare : bare.slice(0, -suffix.length);
}

/** Cost: linear in the tokens. Numbers are no terms; stop words are left out. */
export function termsOf(ground: Ground): Terms {
  const ids = new Map<string, number>();
  const read = (tokens: readonly Token[]): Int32Array => {
    const out = new Set<number>();
    for (const { kind, key } of tokens) {
      if (kind !== 'word' || key.length < SHORTEST || STOP.has(key) || STOP.has(key.slice(1))) continue;
      const stem = termStem(key);
      let id = ids.get(stem);
      if (id === undefined) ids.set(stem, (id = ids.size));
      out.add(id);
    }
    return Int32Array.from(out);
  };
  const { doc } = ground;
  const title = read(doc.titleTokens);
  const sentences = doc.sentenceTokens.map(({ start, end }) => read(doc.tokens.slice(start, end)));
  const frequency = new Int32Array(ids.size);
  for (const sentence of sentences) for (const id of sentence) frequency[id]! += 1;
  return { sentences, title, frequency };
}
