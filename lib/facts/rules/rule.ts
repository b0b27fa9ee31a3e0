import type { Fact } from '../../model/analysis.ts';
import type { FactContext } from '../context.ts';
import type { Reading } from './shared/reading.ts';

/** The findings plus the readings of all sentences and the last pair of actors before each of them. */
export interface RuleContext extends FactContext {
  readonly readings: readonly Reading[];
  /** Index of the entity that begins in a token, the longest of several; -1 for none. */
  readonly entityAt: Int32Array;
  readonly roleAt: Int32Array;
  readonly timeAt: Int32Array;
  /** Keys of the last two or more actors joined before sentence i: what «الجانبان» stands for. Worked out when asked. */
  readonly pairBefore: (sentence: number) => readonly string[];
}

/** One kind of typed fact: what triggers it and how its fields are filled. Cost: linear in the sentence. */
export interface FactRule {
  readonly id: string;
  /** What it finds, in a few words, for the list of rules. */
  readonly title: string;
  /** Bits of what sets it off: it sees only sentences with one of them (./shared/triggers.ts). */
  readonly triggers: number;
  find(reading: Reading, ctx: RuleContext): readonly Fact[];
}
