import type { Analysis, Fact, KeySentence, QuoteMention, ThemeScore, Thread } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { TextDocument } from '../text/document.ts';

/** What the fact rules stand on: everything found before them. */
export type Findings = Pick<Analysis, 'entities' | 'roles' | 'times' | 'numbers' | 'money'> & {
  readonly reference?: NonNullable<Analysis['reference']>;
};

export interface FactFindings {
  readonly quotes: QuoteMention[];
  readonly background: Span[];
  readonly facts: Fact[];
  readonly keySentences: KeySentence[];
  readonly themes: ThemeScore[];
  readonly threads: Thread[];
}

/** Statements, background split, typed facts, key sentences, themes and threads of a document. */
export function findFacts(_doc: TextDocument, _found: Findings): FactFindings {
  return { quotes: [], background: [], facts: [], keySentences: [], themes: [], threads: [] };
}
