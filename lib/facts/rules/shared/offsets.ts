import type { RuleContext } from '../rule.ts';
import type { Reading } from './reading.ts';

/** Index of the token of a sentence that holds an offset, or its last. Binary search. */
export function tokenAt(ctx: RuleContext, reading: Reading, offset: number): number {
  const { tokens } = ctx.doc;
  let low = reading.view.tokens.start;
  let high = reading.view.tokens.end - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
