import type { TextDocument } from '../../text/document.ts';

/** Longest quotation in tokens; what goes on longer has lost its closing mark. */
const MOST_TOKENS = 300;

/** For every token: index of the mark that closes the quotation opened here (`closeOf`) or opened the one closed here; -1 for others. */
export interface Marks {
  readonly closeOf: Int32Array;
  readonly openOf: Int32Array;
}

/**
 * Pairs quotation marks inside each block. «» nest and know their side; straight and curly marks take turns, because
 * outlets use either curl on either side. Linear.
 */
export function pairMarks(doc: TextDocument): Marks {
  const { tokens, text } = doc;
  const closeOf = new Int32Array(tokens.length).fill(-1);
  const openOf = new Int32Array(tokens.length).fill(-1);
  let outer = -1;
  let depth = 0;
  let turn = -1;
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i]!;
    if (token.kind === 'newline') {
      [outer, depth, turn] = [-1, 0, -1];
      continue;
    }
    if (token.key !== '"') continue;
    const sign = text[token.start];
    if (sign === '«') {
      if (depth === 0) outer = i;
      depth += 1;
    } else if (sign === '»') {
      depth = Math.max(0, depth - 1);
      if (depth === 0 && outer >= 0) {
        if (i - outer <= MOST_TOKENS) [closeOf[outer], openOf[i]] = [i, outer];
        outer = -1;
      }
    } else if (turn < 0) turn = i;
    else {
      if (i - turn <= MOST_TOKENS) [closeOf[turn], openOf[i]] = [i, turn];
      turn = -1;
    }
  }
  return { closeOf, openOf };
}
