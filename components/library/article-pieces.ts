import type { Fact } from '../../lib/model/analysis.ts';
import type { Block, BlockKind } from '../../lib/model/article.ts';
import { contains, overlaps, type Span } from '../../lib/model/span.ts';

/** A stretch of one block: plain, or the sentence that facts were taken from. */
export interface Piece extends Span {
  readonly text: string;
  readonly facts: readonly Fact[];
}

export interface PiecedBlock {
  readonly kind: BlockKind;
  readonly pieces: readonly Piece[];
  /** True for the first block of a background section. */
  readonly opensBackground: boolean;
}

/**
 * Cuts the blocks of an article at the evidence sentences of its facts. Offsets are those of `articleText(blocks)`.
 * Evidence that crosses a block is marked in each; overlapping evidence counts as one stretch. Linear in blocks × facts.
 */
export function piecesOf(
  blocks: readonly Block[],
  facts: readonly Fact[],
  background: readonly Span[],
): PiecedBlock[] {
  const stretches = merged(facts.map(({ evidence }) => evidence));
  let start = 0;
  let before = false;
  return blocks.map((block) => {
    const span = { start, end: start + block.text.length };
    start = span.end + 1;
    const inside = background.some((one) => overlaps(one, span));
    const opensBackground = inside && !before;
    before = inside;
    return { kind: block.kind, pieces: cut(block.text, span, stretches, facts), opensBackground };
  });
}

function merged(spans: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = out.at(-1);
    if (last !== undefined && start < last.end) last.end = Math.max(last.end, end);
    else out.push({ start, end });
  }
  return out;
}

function cut(text: string, span: Span, stretches: readonly Span[], facts: readonly Fact[]): Piece[] {
  const pieces: Piece[] = [];
  const add = (start: number, end: number, of: readonly Fact[]): void => {
    if (end > start)
      pieces.push({ start, end, text: text.slice(start - span.start, end - span.start), facts: of });
  };
  let at = span.start;
  for (const stretch of stretches) {
    if (!overlaps(stretch, span)) continue;
    const [from, to] = [Math.max(stretch.start, span.start), Math.min(stretch.end, span.end)];
    add(at, from, []);
    add(
      from,
      to,
      facts.filter(({ evidence }) => contains(stretch, evidence)),
    );
    at = to;
  }
  add(at, span.end, []);
  return pieces;
}

/** Id of the element that shows the piece which begins a stretch of evidence. */
export function pieceId(start: number): string {
  return `text-${String(start)}`;
}

/** The paragraphs of an older text, and whether today's text no longer has them. */
export function paragraphsGone(
  old: string,
  now: string,
): readonly { readonly text: string; readonly gone: boolean }[] {
  const present = new Set(now.split('\n').map(even));
  return old.split('\n').map((text) => ({ text, gone: !present.has(even(text)) }));
}

function even(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
