import { readFileSync } from 'node:fs';

/** A labelled stretch of a corpus line or of our findings. */
export interface Labelled {
  readonly start: number;
  readonly end: number;
  readonly type: string;
}

export interface LabelledLine {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly (Labelled & { readonly text: string })[];
}

/** Reads a JSONL corpus of labelled texts. */
export function readLabelled(path: string): LabelledLine[] {
  return (
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a corpus file of known shape
      .map((line) => JSON.parse(line) as LabelledLine)
  );
}

/** Counts of one type: found and right, found, in the gold. */
export interface Tally {
  right: number;
  found: number;
  gold: number;
}

/** F1 of a tally; 0 when nothing is found or asked. */
export function f1(tally: Tally): number {
  return tally.found + tally.gold === 0 ? 0 : (2 * tally.right) / (tally.found + tally.gold);
}

/** The sum of tallies, for a micro average. */
export function sum(tallies: Iterable<Tally>): Tally {
  const out = { right: 0, found: 0, gold: 0 };
  for (const tally of tallies) {
    out.right += tally.right;
    out.found += tally.found;
    out.gold += tally.gold;
  }
  return out;
}
