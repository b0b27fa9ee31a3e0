import { looseKey } from '../text/fold.ts';
import { tokenise, type Token } from '../text/tokens.ts';

export { surfaceStem as stemOf, withoutArticle, withoutPreposition } from '../text/surface-stem.ts';

/** The words and numbers of a text as loose keys, in order. */
export function looseWords(text: string): string[] {
  return tokenise(text)
    .filter(isContent)
    .map((token) => looseKey(token.key));
}

function isContent(token: Token): boolean {
  return token.kind === 'word' || token.kind === 'number';
}
