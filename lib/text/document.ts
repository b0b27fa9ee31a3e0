import type { AnalyseInput } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { splitSentences } from './sentences.ts';
import { tokenise, type Token } from './tokens.ts';

/**
 * A text made ready once for all rules: every finder takes a `TextDocument` and nothing else of the article.
 * Sentences are capped (LIMITS.sentenceChars) and in order; `sentenceTokens[i]` is the token range of sentence i.
 */
export interface TextDocument {
  readonly text: string;
  readonly title: string;
  readonly tokens: readonly Token[];
  readonly titleTokens: readonly Token[];
  readonly sentences: readonly Span[];
  /** Half-open ranges of token indexes, one per sentence. */
  readonly sentenceTokens: readonly Span[];
  readonly published?: string;
  readonly country?: string;
}

/** Cost: linear in the text. The caller has already capped the text (LIMITS.articleChars). */
export function openDocument(input: AnalyseInput): TextDocument {
  const tokens = tokenise(input.text);
  const title = input.title ?? '';
  const sentences = splitSentences(input.text);
  return {
    text: input.text,
    title,
    tokens,
    titleTokens: tokenise(title),
    sentences,
    sentenceTokens: tokenRanges(tokens, sentences),
    ...(input.published !== undefined && { published: input.published }),
    ...(input.country !== undefined && { country: input.country }),
  };
}

/** Token ranges of spans that are sorted and disjoint. One pass. */
export function tokenRanges(tokens: readonly Span[], spans: readonly Span[]): Span[] {
  let at = 0;
  return spans.map((span) => {
    while (at < tokens.length && tokens[at]!.start < span.start) at += 1;
    const start = at;
    while (at < tokens.length && tokens[at]!.start < span.end) at += 1;
    return { start, end: at };
  });
}

/** Index of the sentence that holds offset `at`, or -1. Binary search. */
export function sentenceAt(sentences: readonly Span[], at: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const sentence = sentences[middle]!;
    if (at < sentence.start) high = middle - 1;
    else if (at >= sentence.end) low = middle + 1;
    else return middle;
  }
  return -1;
}
