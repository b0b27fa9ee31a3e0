import { looseKey } from '../text/fold.ts';
import { surfaceStem } from '../text/surface-stem.ts';
import { tokenise, type Token } from '../text/tokens.ts';

export { beginningsOf, surfaceStem as stemOf, withoutArticle, withoutPreposition } from '../text/surface-stem.ts';

/** The words and numbers of a text as loose keys, in order. */
export function looseWords(text: string): string[] {
  return tokenise(text)
    .filter(isContent)
    .map((token) => looseKey(token.key));
}

function isContent(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}

/** Stems under which a word of a name may stand: «جازان», and «بجازان», whose first letter no stem takes off. */
export function stemsOfName(key: string): string[] {
  return ['', 'ب', 'ل'].map((before) => surfaceStem(`${before}${key}`));
}
