import type { ScoreRow } from '../eval/scorer.ts';

/** One printed line of `siyaq bench`: a figure beside its goal, with what it was measured against. */
export type BenchRow = Omit<ScoreRow, 'moonshot'>;

export interface BenchContext {
  /** Runs of each measurement; the median counts. */
  readonly runs: number;
  readonly texts: readonly BenchText[];
}

export interface BenchText {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published: string;
}

/** One measurement or a family that shares its preparation. `skip` says why it cannot be made here, or nothing. */
export interface Bench {
  readonly id: string;
  readonly title: string;
  readonly skip?: () => string | undefined;
  readonly run: (context: BenchContext) => Promise<readonly BenchRow[]> | readonly BenchRow[];
}

/** Milliseconds of one call. */
export function timed(task: () => void): number {
  const began = performance.now();
  task();
  return performance.now() - began;
}

/**
 * Runs tasks side by side in turns, so that what else the machine does falls on all of them alike; the median
 * milliseconds of each. One unmeasured turn comes first.
 */
export function sideBySide<K extends string>(
  tasks: { readonly [name in K]: () => void },
  runs: number,
): { readonly [name in K]: number } {
  const names = Object.keys(tasks) as K[];
  for (const name of names) tasks[name]();
  const times = new Map<K, number[]>(names.map((name) => [name, []]));
  for (let turn = 0; turn < runs; turn += 1)
    for (const name of names) times.get(name)!.push(timed(tasks[name]));
  return Object.fromEntries(names.map((name) => [name, median(times.get(name)!)])) as { [name in K]: number };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value below which a share of the values lies; NaN of none. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}
