import type { Token } from '../tokens.ts';
import { matchKey } from '../fold.ts';

/** How a word of a closed list stands in the text: which one-letter clitics and whether the article is on it. */
export interface Affixed<T> {
  readonly item: T;
  /** `و` or `ف` is written on the word. */
  readonly joined: boolean;
  /** `ب`, `ل` or `ك` is written on the word. */
  readonly preposition: '' | 'ب' | 'ل' | 'ك';
  readonly definite: boolean;
  /** Letters before the word proper (the article is part of the word, clitics are not). */
  readonly skip: number;
}

const CLITICS: readonly (readonly [string, boolean, '' | 'ب' | 'ل' | 'ك'])[] = [
  ['', false, ''],
  ['و', true, ''],
  ['ف', true, ''],
  ['ب', false, 'ب'],
  ['ل', false, 'ل'],
  ['ك', false, 'ك'],
  ['وب', true, 'ب'],
  ['ول', true, 'ل'],
  ['فب', true, 'ب'],
  ['فل', true, 'ل'],
  ['وك', true, 'ك'],
];

/**
 * A lookup table of a closed word list under every clitic spelling, so that reading a token is one `Map.get`.
 * `words` are written forms without the article. Earlier words win, and a bare form always wins over a split one
 * («بعد» is never «ب + عد»). Cost: once, 22 keys a word.
 */
export function affixTable<T>(words: Iterable<readonly [string, T]>): Map<string, Affixed<T>> {
  const list = [...words].map(([form, item]) => [matchKey(form), item] as const);
  const table = new Map<string, Affixed<T>>();
  const put = (key: string, entry: Affixed<T>): void => {
    if (!table.has(key)) table.set(key, entry);
  };
  for (const [clitic, joined, preposition] of CLITICS) {
    for (const [key, item] of list) {
      put(clitic + key, { item, joined, preposition, definite: false, skip: clitic.length });
    }
    for (const [key, item] of list) {
      const entry = { item, joined, preposition, definite: true, skip: clitic.length };
      if (preposition === 'ل') {
        put(`${clitic}ل${key}`, { ...entry, skip: clitic.length - 1 });
        if (key.startsWith('ل')) put(clitic + key, { ...entry, skip: clitic.length - 1 });
      } else put(`${clitic}ال${key}`, entry);
    }
  }
  return table;
}

/** Raw offset of the letter number `skip` of a token, passing over marks. Linear in the token. */
export function letterOffset(text: string, token: Token, skip: number): number {
  let at = token.start;
  for (let seen = 0; at < token.end; at += 1) {
    if (matchKey(text[at]!) === '') continue;
    if (seen === skip) return at;
    seen += 1;
  }
  return token.start;
}
