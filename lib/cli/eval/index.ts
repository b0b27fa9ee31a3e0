import type { Scorer } from './scorer.ts';

/** All corpora that `siyaq eval` scores, in print order. One file each; one line here. */
export const SCORERS: readonly Scorer[] = [];
