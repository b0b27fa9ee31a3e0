import { diffArrays } from 'diff';

/** A run of words: in both texts, only in the old one, only in the new one. */
export interface DiffRun {
  readonly text: string;
  readonly kind: 'same' | 'gone' | 'new';
}

/** Changed words after which two texts are two texts, and a comparison by words says nothing. */
const MOST_CHANGES = 3_000;
/** Milliseconds one comparison may take. */
const PATIENCE = 400;

/**
 * What changed from the old text to the new one, word by word, as paragraphs of runs; undefined when they are too different to
 * be compared. Method: E. W. Myers, «An O(ND) Difference Algorithm and Its Variations» (1986), over words, blanks and signs.
 */
export function wordDiff(old: string, now: string): readonly (readonly DiffRun[])[] | undefined {
  const changes = diffArrays(wordsOf(old), wordsOf(now), {
    maxEditLength: MOST_CHANGES,
    timeout: PATIENCE,
  });
  if (changes === undefined) return undefined;
  const paragraphs: DiffRun[][] = [[]];
  for (const { value, added, removed } of changes) {
    const kind = added ? 'new' : removed ? 'gone' : 'same';
    for (const [i, text] of value.join('').split('\n').entries()) {
      if (i > 0) paragraphs.push([]);
      if (text !== '') paragraphs.at(-1)!.push({ text, kind });
    }
  }
  return paragraphs.filter((runs) => runs.length > 0);
}

function wordsOf(text: string): string[] {
  return text.match(/[\p{L}\p{M}\p{N}]+|\s|[^\p{L}\p{M}\p{N}\s]/gu) ?? [];
}

/** Words added and taken out, for a line above the comparison. */
export function countChanges(paragraphs: readonly (readonly DiffRun[])[]): { gone: number; fresh: number } {
  const count = { gone: 0, fresh: 0 };
  for (const { text, kind } of paragraphs.flat()) {
    const words = text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;
    if (kind === 'gone') count.gone += words;
    if (kind === 'new') count.fresh += words;
  }
  return count;
}
