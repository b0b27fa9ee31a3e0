import type { Fact } from '../../lib/model/analysis.ts';
import type { Block, BlockKind } from '../../lib/model/article.ts';
import type { Mark } from '../../lib/model/desk.ts';
import { contains, overlaps, type Span } from '../../lib/model/span.ts';

/** A stretch of text over which nothing changes: the same facts were taken from it, the same marks lie on it. */
export interface Piece extends Span {
  readonly text: string;
  readonly facts: readonly Fact[];
  readonly marks: readonly Mark[];
}

/** One sentence, or the signs between two (`real` false): what the keyboard walks over. */
export interface PiecedSentence extends Span {
  readonly real: boolean;
  readonly pieces: readonly Piece[];
}

export interface PiecedBlock {
  readonly kind: BlockKind;
  readonly sentences: readonly PiecedSentence[];
  /** True for the first block of a background section. */
  readonly opensBackground: boolean;
}

/** What is shown on a text. Offsets are those of `articleText(blocks)`. */
export interface OnText {
  readonly sentences: readonly Span[];
  readonly facts: readonly Fact[];
  readonly background: readonly Span[];
  readonly marks: readonly Mark[];
}

/**
 * Cuts the blocks of an article into sentences, and these where evidence or a mark begins or ends. What crosses a block is shown
 * in each. Linear in blocks × (sentences + facts + marks).
 */
export function piecesOf(blocks: readonly Block[], on: OnText): PiecedBlock[] {
  let start = 0;
  let before = false;
  return blocks.map((block) => {
    const span = { start, end: start + block.text.length };
    start = span.end + 1;
    const inside = on.background.some((one) => overlaps(one, span));
    const opensBackground = inside && !before;
    before = inside;
    return { kind: block.kind, sentences: sentencesOf(block.text, span, on), opensBackground };
  });
}

function sentencesOf(text: string, span: Span, on: OnText): PiecedSentence[] {
  const facts = on.facts.filter(({ evidence }) => overlaps(evidence, span));
  const marks = on.marks.filter((mark) => overlaps(mark, span));
  const out: PiecedSentence[] = [];
  const add = (start: number, end: number, real: boolean): void => {
    if (end <= start) return;
    const own = { start, end };
    out.push({ ...own, real, pieces: cut(text, span.start, own, facts, marks) });
  };
  let at = span.start;
  for (const sentence of on.sentences) {
    if (!overlaps(sentence, span)) continue;
    const [from, to] = [Math.max(sentence.start, at), Math.min(sentence.end, span.end)];
    add(at, from, false);
    add(from, to, true);
    at = Math.max(at, to);
  }
  add(at, span.end, false);
  return out;
}

function cut(
  text: string,
  offset: number,
  span: Span,
  facts: readonly Fact[],
  marks: readonly Mark[],
): Piece[] {
  const edges = new Set([span.start, span.end]);
  for (const { start, end } of [...facts.map(({ evidence }) => evidence), ...marks]) {
    if (start > span.start && start < span.end) edges.add(start);
    if (end > span.start && end < span.end) edges.add(end);
  }
  const sorted = [...edges].sort((a, b) => a - b);
  return sorted.slice(0, -1).map((start, i) => {
    const piece = { start, end: sorted[i + 1]! };
    return {
      ...piece,
      text: text.slice(piece.start - offset, piece.end - offset),
      facts: facts.filter(({ evidence }) => contains(evidence, piece)),
      marks: marks.filter((mark) => contains(mark, piece)),
    };
  });
}

/** Id of the element that shows the sentence which begins there. */
export function pieceId(start: number): string {
  return `text-${String(start)}`;
}
