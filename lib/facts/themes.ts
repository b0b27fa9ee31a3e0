import type { ThemeScore } from '../model/analysis.ts';
import type { FactContext } from './context.ts';

/** Themes by weight. */
export function findThemes(_ctx: FactContext): ThemeScore[] {
  return [];
}
