import type { QuoteMention } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { Ground } from './context.ts';

/** Stretches that tell an earlier or another story, sorted and disjoint. */
export function splitBackground(_ground: Ground, _quotes: readonly QuoteMention[]): Span[] {
  return [];
}
