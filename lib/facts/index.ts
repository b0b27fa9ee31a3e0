import type { Fact, KeySentence, QuoteMention, ThemeScore, Thread } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { TextDocument } from '../text/document.ts';
import { splitBackground } from './background.ts';
import { openContext, openGround, type Findings } from './context.ts';
import { findKeySentences } from './key-sentences.ts';
import { findQuotes } from './quotes/index.ts';
import { findTypedFacts } from './rules/index.ts';
import { termsOf } from './terms.ts';
import { findThemes } from './themes.ts';
import { findThreads } from './threads.ts';

export type { Findings } from './context.ts';

export interface FactFindings {
  readonly quotes: readonly QuoteMention[];
  readonly background: readonly Span[];
  readonly facts: readonly Fact[];
  readonly keySentences: readonly KeySentence[];
  readonly themes: readonly ThemeScore[];
  readonly threads: readonly Thread[];
}

/**
 * Statements, background split, typed facts, key sentences, themes and threads of a document, each step standing on the
 * ones before it. Never throws; cost: linear in tokens and findings.
 */
export function findFacts(doc: TextDocument, found: Findings): FactFindings {
  const ground = openGround(doc, found);
  const quotes = findQuotes(ground);
  const terms = termsOf(ground);
  const background = splitBackground(ground, quotes, terms);
  const context = openContext(ground, quotes, background);
  const facts = findTypedFacts(context);
  const keySentences = findKeySentences(context, terms, facts);
  const themes = findThemes(context);
  const threads = findThreads(context, themes);
  return { quotes, background, facts, keySentences, themes, threads };
}
