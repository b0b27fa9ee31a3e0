import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where the segmented sentences are, below the corpora. */
export const PUD = join('segmentation', 'pud-wiki.jsonl');

/** One syntactic word inside a written word. */
export interface PudPart {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
}

/** A sentence: its written words, each as the parts it is made of. */
export interface PudSentence {
  readonly id: string;
  readonly words: readonly (readonly PudPart[])[];
}

export function readPud(corpora: string): PudSentence[] {
  return (
    readFileSync(join(corpora, PUD), 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a corpus file of known shape
      .map((line) => JSON.parse(line) as PudSentence)
  );
}

/** The word as written. */
export function written(word: readonly PudPart[]): string {
  return word.map((part) => part.form).join('');
}

const PROCLITIC_CLASSES = new Set(['CCONJ', 'ADP', 'PART', 'AUX', 'SCONJ']);

/** The one-letter words at the front of a written word: «وبالتالي» → «وب». Empty when it has none. */
export function goldProclitics(word: readonly PudPart[]): string {
  let out = '';
  for (const part of word.slice(0, -1)) {
    if (part.form.length !== 1 || !PROCLITIC_CLASSES.has(part.upos) || !'وفبلكس'.includes(part.form)) break;
    out += part.form;
  }
  return out;
}
