import type { Span } from '../../../model/span.ts';
import type { FactContext, SentenceView } from '../../context.ts';
import { isWord, nounOf, verbOf, type NounForm, type VerbForm } from './lexicon.ts';

export interface VerbHit extends VerbForm {
  /** Token index. */
  readonly at: number;
}

export interface NounHit extends NounForm {
  readonly at: number;
}

/** A stretch of a sentence with one predicate. Token range. */
export interface Clause extends Span {
  readonly relative: boolean;
}

/** One sentence made ready for the fact rules: its verbs, event nouns and clauses. */
export interface Reading {
  readonly view: SentenceView;
  readonly verbs: readonly VerbHit[];
  readonly nouns: readonly NounHit[];
  readonly clauses: readonly Clause[];
  /** Tokens inside quotation marks with more than a few words: what somebody says, not what the paper reports. */
  readonly quoted: (token: number) => boolean;
  readonly clauseOf: (token: number) => Clause;
}

/** A title in quotation marks («إعلان الرباط») is shorter than this many tokens; a quotation is not. */
const TITLE_TOKENS = 5;

/** Reads one sentence. Linear in its tokens. */
export function readSentence(ctx: FactContext, view: SentenceView): Reading {
  const { tokens } = ctx.doc;
  const { start, end } = view.tokens;
  const clauses = clausesOf(ctx, view);
  const clauseOf = (token: number): Clause =>
    clauses.find((clause) => token < clause.end) ?? clauses.at(-1) ?? { start, end, relative: false };
  const verbs: VerbHit[] = [];
  const nouns: NounHit[] = [];
  for (let i = start; i < end; i += 1) {
    const token = tokens[i]!;
    if (token.kind !== 'word') continue;
    const verb = verbOf(token.key);
    if (verb !== undefined && (!verb.ambiguous || opensClause(ctx, clauses, i)))
      verbs.push({ ...verb, at: i });
    const noun = nounOf(token.key);
    if (noun !== undefined) nouns.push({ ...noun, at: i });
  }
  return { view, verbs, nouns, clauses, quoted: quotedIn(ctx, view), clauseOf };
}

/** An ambiguous form is the verb at the head of a clause, after a conjunction, «قد», «أن», or behind the subject. */
function opensClause(ctx: FactContext, clauses: readonly Clause[], i: number): boolean {
  const { tokens } = ctx.doc;
  if (
    clauses.some((clause) => clause.start === i || (clause.start === i - 1 && tokens[i - 1]!.kind !== 'word'))
  )
    return true;
  const before = tokens[i - 1];
  if (before === undefined || isWord(before.key, 'relative')) return true;
  if (/^(?:و|ف|ل)?قد$|^(?:ب|ل)?ان$|^كما$|^حيث$|^فيما$|^و$|^لم$|^لن$|^[وف]?كان(?:ت|وا)?$/u.test(before.key))
    return true;
  return false;
}

function clausesOf(ctx: FactContext, view: SentenceView): Clause[] {
  const { tokens } = ctx.doc;
  const { start, end } = view.tokens;
  const out: Clause[] = [];
  let from = start;
  let relative = false;
  const cut = (at: number, next: boolean): void => {
    if (at > from) out.push({ start: from, end: at, relative });
    from = at;
    relative = next;
  };
  for (let i = start; i < end; i += 1) {
    const token = tokens[i]!;
    const { key } = token;
    if (key === '؛' || key === ':' || key === '.') cut(i + 1, false);
    else if (relative && (key === '،' || key === ',')) cut(i + 1, false);
    else if (isWord(key, 'relative')) cut(i, true);
    else if (isWord(key, 'boundary') && i > start) cut(i, false);
    else if (i > start && /^[وف]/u.test(key)) {
      const verb = verbOf(key.slice(1));
      if (verb !== undefined && !verb.ambiguous) cut(i, false);
      else if (verb !== undefined && /^[،,]$/u.test(tokens[i - 1]!.key)) cut(i, false);
    } else if (
      i > start &&
      /^[،,]$/u.test(tokens[i - 1]!.key) &&
      /^م.{3,6}ا$|^م.{3,5}ه$/u.test(key) &&
      /^(?:ان|الي|انه|انها|بان)$/u.test(tokens[i + 1]?.key ?? '')
    )
      cut(i, false);
  }
  cut(end, false);
  return out;
}

function quotedIn(ctx: FactContext, view: SentenceView): (token: number) => boolean {
  const { tokens } = ctx.doc;
  const spans: Span[] = [];
  let open = -1;
  for (let i = view.tokens.start; i < view.tokens.end; i += 1) {
    if (tokens[i]!.key !== '"') continue;
    if (open < 0) open = i;
    else {
      if (i - open > TITLE_TOKENS) spans.push({ start: open, end: i });
      open = -1;
    }
  }
  if (open >= 0) spans.push({ start: open, end: view.tokens.end });
  return (token) => spans.some((span) => token > span.start && token < span.end);
}
