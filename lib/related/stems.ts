import { looseKey } from '../text/fold.ts';
import { surfaceStem } from '../text/surface-stem.ts';
import { tokenise, type Token } from '../text/tokens.ts';

export {
  beginningsOf,
  surfaceStem as stemOf,
  withoutArticle,
  withoutPreposition,
} from '../text/surface-stem.ts';

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

/** Names whose stems are remembered: the same few stand in every row of a list. */
const MOST_NAMES = 2_000;
const ofNames = new Map<string, readonly string[]>();

/** Stems under which the words of a name may stand in a text. */
export function stemsOfNames(name: string): readonly string[] {
  const known = ofNames.get(name);
  if (known !== undefined) return known;
  if (ofNames.size >= MOST_NAMES) ofNames.clear();
  const stems = looseWords(name).flatMap(stemsOfName);
  ofNames.set(name, stems);
  return stems;
}
