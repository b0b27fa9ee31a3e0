import { matchKey } from '../fold.ts';

/**
 * The key under which words are counted: the match key, but with ta marbuta told from ha, because one is an ending of
 * the word and the other may be a pronoun. Linear in the word.
 */
export function wordKey(raw: string): string {
  const key = matchKey(raw);
  if (!key.endsWith('ه')) return key;
  for (let i = raw.length - 1; i >= 0; i -= 1) {
    const code = raw.charCodeAt(i);
    // Vowel signs may follow it.
    if ((code >= 0x64b && code <= 0x65f) || code === 0x670) continue;
    return code === 0x629 ? `${key.slice(0, -1)}ة` : key;
  }
  return key;
}
