import type { QuoteMention } from '../../model/analysis.ts';
import type { Ground } from '../context.ts';

/** Statements, sorted by start. */
export function findQuotes(_ground: Ground): QuoteMention[] {
  return [];
}
