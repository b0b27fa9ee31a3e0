import type {
  Analysis,
  EntityMention,
  MoneyMention,
  NumberMention,
  QuoteMention,
  RoleMention,
  Section,
  TimeMention,
} from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import type { TextDocument } from '../text/document.ts';

/** What the fact rules stand on: everything found before them. */
export type Findings = Pick<Analysis, 'entities' | 'roles' | 'times' | 'numbers' | 'money'> & {
  readonly reference?: NonNullable<Analysis['reference']>;
};

/**
 * One sentence with what begins in it. `tokens` is a half-open range of `doc.tokens`; the others are half-open ranges of
 * indexes into the context's list of the same name: `ctx.times.slice(s.times.start, s.times.end)`, or `itemsIn`.
 */
export interface SentenceView extends Span {
  readonly index: number;
  readonly tokens: Span;
  readonly entities: Span;
  readonly roles: Span;
  readonly times: Span;
  readonly numbers: Span;
  readonly money: Span;
  /** The block (paragraph) it belongs to: blocks are parted by newlines. */
  readonly block: number;
}

/** The findings with their places in the text worked out once. Every list is sorted by start. */
export interface Ground {
  readonly doc: TextDocument;
  readonly entities: readonly EntityMention[];
  readonly roles: readonly RoleMention[];
  readonly times: readonly TimeMention[];
  readonly numbers: readonly NumberMention[];
  readonly money: readonly MoneyMention[];
  readonly reference?: NonNullable<Analysis['reference']>;
  readonly sentences: readonly SentenceView[];
  /** Index of the sentence of each token, -1 for a newline between sentences. */
  readonly sentenceOf: Int32Array;
}

/** What typed-fact rules see: the ground, the statements and the background split. */
export interface FactContext extends Ground {
  readonly quotes: readonly QuoteMention[];
  /** Ranges of indexes into `quotes`, one a sentence: quotes that begin in it. */
  readonly quotesIn: readonly Span[];
  /** Sorted, disjoint. */
  readonly background: readonly Span[];
  /** Where a span of the text stands, by its start. Cost: log of the number of background spans. */
  readonly sectionOf: (span: Span) => Section;
}

/** The items of an index range. */
export function itemsIn<T>(list: readonly T[], range: Span): readonly T[] {
  return list.slice(range.start, range.end);
}

/** Sorts out what begins in which sentence. Cost: linear in the findings and tokens. */
export function openGround(doc: TextDocument, found: Findings): Ground {
  const { sentences, sentenceTokens, tokens } = doc;
  const entities = rangesBySentence(found.entities, sentences);
  const roles = rangesBySentence(found.roles, sentences);
  const times = rangesBySentence(found.times, sentences);
  const numbers = rangesBySentence(found.numbers, sentences);
  const money = rangesBySentence(found.money, sentences);
  const blocks = blockNumbers(doc);
  const sentenceOf = new Int32Array(tokens.length).fill(-1);
  const views = sentences.map((span, index): SentenceView => {
    const range = sentenceTokens[index]!;
    sentenceOf.fill(index, range.start, range.end);
    return {
      start: span.start, end: span.end, index, tokens: range, block: blocks[index]!,
      entities: entities[index]!, roles: roles[index]!, times: times[index]!, numbers: numbers[index]!, money: money[index]!,
    }; // prettier-ignore
  });
  return { doc, ...found, sentences: views, sentenceOf };
}

/** Adds statements and the background split. Cost: linear. */
export function openContext(
  ground: Ground,
  quotes: readonly QuoteMention[],
  background: readonly Span[],
): FactContext {
  return {
    ...ground,
    quotes,
    quotesIn: rangesBySentence(quotes, ground.doc.sentences),
    background,
    sectionOf: (span) => (spanAt(background, span.start) ? 'background' : 'main'),
  };
}

/** For each sentence the half-open index range of the items that begin in it; both lists sorted by start. One pass. */
export function rangesBySentence(items: readonly Span[], sentences: readonly Span[]): Span[] {
  let at = 0;
  return sentences.map((sentence) => {
    while (at < items.length && items[at]!.start < sentence.start) at += 1;
    const start = at;
    while (at < items.length && items[at]!.start < sentence.end) at += 1;
    return { start, end: at };
  });
}

/** Number of the block each sentence stands in. One pass over the tokens. */
function blockNumbers(doc: TextDocument): number[] {
  let block = 0;
  let at = 0;
  return doc.sentenceTokens.map((range) => {
    for (; at < range.start; at += 1) if (doc.tokens[at]!.kind === 'newline') block += 1;
    return block;
  });
}

/** True when one of the sorted, disjoint spans holds the offset. Binary search. */
function spanAt(spans: readonly Span[], offset: number): boolean {
  let low = 0;
  let high = spans.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const span = spans[middle]!;
    if (offset < span.start) high = middle - 1;
    else if (offset >= span.end) low = middle + 1;
    else return true;
  }
  return false;
}
