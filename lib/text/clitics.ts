/** A written word cut into its parts; `proclitics + stem + enclitics` concatenate to the word. */
export interface Segmented {
  readonly proclitics: readonly string[];
  readonly stem: string;
  readonly enclitics: readonly string[];
}

/** What a split may lean on besides the built-in lexicon: words (match keys) seen whole elsewhere in the document. */
export interface CliticEvidence {
  /** True when this match key is a known word or name (gazetteer, or elsewhere in the document without the clitic). */
  knows(key: string): boolean;
}

/** Splits one whitespace word. First version: only before the article. */
export function segmentWord(word: string, _evidence?: CliticEvidence): Segmented {
  const match = /^([وف]?[بكل]?)(?=ال\p{L}{2})/u.exec(word);
  const prefix = match?.[1] ?? '';
  return { proclitics: [...prefix], stem: word.slice(prefix.length), enclitics: [] };
}

/** Light stem of one word for search and relatedness: a folded key, clitics and common inflection off. Never a root. */
export function lightStem(word: string): string {
  return segmentWord(word).stem;
}
