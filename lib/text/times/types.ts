import type { TimeType } from '../../model/analysis.ts';
import type { TextDocument } from '../document.ts';
import type { Day } from './calendar.ts';

export interface Resolved {
  readonly value: string;
  readonly from?: Day;
  readonly to?: Day;
  /** The reference was needed. */
  readonly relative?: boolean;
  readonly approximate?: boolean;
  /** The text says the year, or how it stands to this year. */
  readonly placed?: boolean;
}

/** A time expression before its reference is known. Tokens `first` up to, not including, `end`. */
export interface Expression {
  readonly first: number;
  readonly end: number;
  /** Raw start when clitics stand before it. */
  readonly start?: number;
  readonly type: TimeType;
  readonly rule: string;
  readonly calendar?: 'gregory' | 'hijri';
  /** A full day the text itself says: a candidate for the reference. */
  readonly anchor?: Day;
  readonly resolve: (ref: Day | undefined) => Resolved;
}

export interface Context {
  readonly doc: TextDocument;
  /** The sentence of token `i` speaks of what is to come («سيعقد», «من المقرر»). */
  readonly future: (i: number, anywhere?: boolean) => boolean;
}

export type Rule = (context: Context, i: number) => Expression | undefined;
