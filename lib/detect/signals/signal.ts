import type { LanguageCode } from '../../model/analysis.ts';

/** What a signal may look at. Everything is read, nothing is written: the document is the live page. */
export interface GateInput {
  readonly document: Document;
  readonly url: URL;
}

/** The answer of one signal. */
export interface Evidence {
  /** 0 to 1: how much of the signal's weight is earned. */
  readonly value: number;
  /** True when the page cannot be an article whatever the rest says: later (dearer) signals are not asked. */
  readonly stop?: boolean;
  /** Why, in a few words for `--debug` and `detect`: `address:section /tag/`. */
  readonly reason?: string;
  readonly language?: LanguageCode;
}

/** One cheap question to a page. The registry keeps them in order of cost. */
export interface Signal {
  readonly id: string;
  readonly read: (input: GateInput) => Evidence;
}
