import type { Analysis, TimeMention } from '../model/analysis.ts';
import type { TextDocument } from './document.ts';

export interface TimeFindings {
  readonly times: TimeMention[];
  /** The day relative expressions were counted from; absent when the text gives none. */
  readonly reference?: NonNullable<Analysis['reference']>;
}

/** Dates, clock times, durations and sets, sorted by start, none overlapping. Relative ones resolve from the reference. */
export function findTimes(_doc: TextDocument): TimeFindings {
  return { times: [] };
}
