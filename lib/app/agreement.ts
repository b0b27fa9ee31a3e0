import type { Mark } from '../model/desk.ts';
import { overlaps, type Span } from '../model/span.ts';

/** How far two coders agree on one code, over the sentences of the articles both have coded. */
export interface CodeAgreement {
  readonly code: string;
  /** Sentences both gave it, the first alone, the second alone, neither. */
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
  /** Share of sentences judged alike, 0 to 1. */
  readonly percent: number;
  /** Cohen's kappa; undefined where both use a code always or never, and chance alone would agree wholly. */
  readonly kappa: number | undefined;
}

/** One article both coders have coded: its sentences as spans, and what each marked. */
export interface CodedArticle {
  readonly sentences: readonly Span[];
  readonly first: readonly Mark[];
  readonly second: readonly Mark[];
}

/**
 * Agreement code by code. The unit is the sentence: a coder gave it a code when a stretch of that code covers any part of it.
 * Method: J. Cohen, «A Coefficient of Agreement for Nominal Scales», Educational and Psychological Measurement 20 (1960).
 * Cost: sentences × marks of an article, a few thousand at most.
 */
export function agreementOf(
  articles: readonly CodedArticle[],
  codes: readonly string[],
): readonly CodeAgreement[] {
  const table = new Map(codes.map((code) => [code, { both: 0, first: 0, second: 0, neither: 0 }]));
  for (const { sentences, first, second } of articles) {
    for (const sentence of sentences) {
      const a = codesOn(first, sentence);
      const b = codesOn(second, sentence);
      for (const [code, cell] of table) {
        const one = a.has(code);
        const two = b.has(code);
        cell[one ? (two ? 'both' : 'first') : two ? 'second' : 'neither'] += 1;
      }
    }
  }
  return [...table].flatMap(([code, cell]) =>
    cell.both + cell.first + cell.second === 0 ? [] : [{ code, ...cell, ...measures(cell) }],
  );
}

function codesOn(marks: readonly Mark[], sentence: Span): ReadonlySet<string> {
  return new Set(marks.flatMap((mark) => (overlaps(mark, sentence) ? mark.codes : [])));
}

interface Cell {
  readonly both: number;
  readonly first: number;
  readonly second: number;
  readonly neither: number;
}

function measures({ both, first, second, neither }: Cell): { percent: number; kappa: number | undefined } {
  const all = both + first + second + neither;
  const observed = (both + neither) / all;
  const [one, two] = [(both + first) / all, (both + second) / all];
  const chance = one * two + (1 - one) * (1 - two);
  return { percent: observed, kappa: chance === 1 ? undefined : (observed - chance) / (1 - chance) };
}
