import { DECAY } from './weights.ts';

/** Whole days from one ISO day to another. */
export function daysBetween(from: string | undefined, to: string | undefined): number | undefined {
  if (from === undefined || to === undefined) return undefined;
  const days = (timeOf(to) - timeOf(from)) / 86_400_000;
  return Number.isNaN(days) ? undefined : Math.round(days);
}

/** Days are read by hand: parsing them was a tenth of a list's time. */
function timeOf(date: string): number {
  if (date.length !== ISO_DAY) return Date.parse(date);
  return Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10)));
}

const ISO_DAY = 'YYYY-MM-DD'.length;

/** What is left of a likeness over so many days; undefined: not known. */
export function decay(gap: number | undefined): number {
  if (gap === undefined) return DECAY.unknown;
  return DECAY.floor + (1 - DECAY.floor) / (1 + Math.abs(gap) / DECAY.halving);
}
