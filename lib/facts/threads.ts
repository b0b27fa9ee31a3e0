import type { ThemeScore, Thread } from '../model/analysis.ts';
import type { FactContext } from './context.ts';

/** Pairs of actors. */
export function findThreads(_ctx: FactContext, _themes: readonly ThemeScore[]): Thread[] {
  return [];
}
