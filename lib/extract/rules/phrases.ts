import { keyWords } from '../words.ts';

/** Phrases by their first word; each phrase is its remaining words. */
export type Phrases = ReadonlyMap<string, readonly (readonly string[])[]>;

/** Makes a table of phrases given in any spelling. */
export function phrases(...texts: readonly string[]): Phrases {
  const out = new Map<string, (readonly string[])[]>();
  for (const text of texts) {
    const [first, ...rest] = keyWords(text);
    if (first !== undefined) out.set(first, [...(out.get(first) ?? []), rest]);
  }
  return out;
}

/** Words of the longest phrase the text starts with, or 0. Signs and bullets before it do not count. */
export function startsWithPhrase(words: readonly string[], table: Phrases): number {
  const rests = table.get(words[0] ?? '');
  if (rests === undefined) return 0;
  let best = 0;
  for (const rest of rests) {
    if (rest.length + 1 > best && rest.every((word, i) => words[i + 1] === word)) best = rest.length + 1;
  }
  return best;
}
