import { DECAY } from './weights.ts';

/** Whole days from one ISO day to another. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = (Date.parse(to) - Date.parse(from)) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.round(days);
}

/** What is left of a likeness over so many days; undefined: not known. */
export function decay(gap: number | undefined): number {
  if (gap === undefined) return DECAY.unknown;
  return DECAY.floor + (1 - DECAY.floor) / (1 + Math.abs(gap) / DECAY.halving);
}
