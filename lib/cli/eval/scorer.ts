/** One printed line of `siyaq eval`. */
export interface ScoreRow {
  readonly measure: string;
  readonly figure: number;
  /** How to print it: share (×100 %), ratio or count. */
  readonly unit: 'share' | 'ratio' | 'count' | 'ms' | 'bytes';
  readonly goal: number;
  readonly moonshot?: number;
  /** `min`: figure should be at least the goal; `max`: at most. */
  readonly better: 'min' | 'max';
  /** What the figure is to be read against: «chrono .58». */
  readonly anchor?: string;
}

export interface ScorerContext {
  /** Folder of the corpora (`../shared/corpora`), and of the pages (`../shared/pages`). */
  readonly corpora: string;
  readonly pages: string;
  /** How many misses to print per measure (`--errors N`). */
  readonly errors: number;
  readonly miss: (measure: string, line: string) => void;
}

/** Scores one corpus. `inputs` are paths below `corpora` or `pages`; when one is missing the row reads "skipped: no corpora". */
export interface Scorer {
  readonly id: string;
  readonly inputs: readonly string[];
  readonly score: (context: ScorerContext) => Promise<readonly ScoreRow[]> | readonly ScoreRow[];
}
