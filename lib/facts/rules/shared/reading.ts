import type { Span } from '../../../model/span.ts';
import type { FactContext, SentenceView } from '../../context.ts';
import { inClass, wordClass } from '../../../text/word-class.ts';
import { trigger } from './triggers.ts';
import { wordOf, type Word, type NounForm, type VerbForm } from './lexicon.ts';

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
  /** What may set off a rule in it (./triggers.ts). */
  readonly triggers: number;
  readonly clauses: readonly Clause[];
  /** Tokens inside quotation marks with more than a few words: what somebody says, not what the paper reports. */
  readonly quoted: (token: number) => boolean;
  readonly clauseOf: (token: number) => Clause;
}

const PREPOSITIONS = wordClass('preposition');
const NUMBER = trigger('number');
const MONEY = trigger('money');
const QUOTE = trigger('quote');
/** A title in quotation marks («إعلان الرباط») is shorter than this many tokens; a quotation is not. */
const TITLE_TOKENS = 5;

/** Reads one sentence. Linear in its tokens. */
export function readSentence(ctx: FactContext, view: SentenceView): Reading {
  const { tokens } = ctx.doc;
  const { start, end } = view.tokens;
  const words = tokens
    .slice(start, end)
    .map((token) => (token.kind === 'word' ? wordOf(token.key) : undefined));
  const clauses = clausesOf(ctx, view, words);
  const at = clauseIndexes(clauses, start, end);
  const whole: Clause = { start, end, relative: false };
  const clauseOf = (token: number): Clause =>
    clauses[at[Math.min(Math.max(token, start), end - 1) - start] ?? 0] ?? clauses.at(-1) ?? whole;
  const verbs: VerbHit[] = [];
  const nouns: NounHit[] = [];
  let triggers = 0;
  if (view.numbers.end > view.numbers.start) triggers |= NUMBER;
  if (view.money.end > view.money.start) triggers |= MONEY;
  const spoken = ctx.quotesIn[view.index];
  if (spoken !== undefined && spoken.end > spoken.start) triggers |= QUOTE;
  for (let i = start; i < end; i += 1) {
    const word = words[i - start];
    if (word === undefined) continue;
    const { verb, noun } = word;
    triggers |= word.triggers;
    if (verb !== undefined && (!verb.ambiguous || opensClause(ctx, clauseOf(i), i)))
      verbs.push({ ...verb, at: i });
    if (noun !== undefined) nouns.push({ ...noun, at: i });
  }
  return { view, verbs, nouns, triggers, clauses, quoted: quotedIn(ctx, view), clauseOf };
}

/** For each token of a sentence the index of its clause. */
function clauseIndexes(clauses: readonly Clause[], start: number, end: number): Int32Array {
  const out = new Int32Array(Math.max(0, end - start));
  clauses.forEach((clause, index) => out.fill(index, clause.start - start, clause.end - start));
  return out;
}

/** An ambiguous form is the verb at the head of a clause, after a conjunction, «قد», «أن», or behind the subject. */
function opensClause(ctx: FactContext, clause: Clause, i: number): boolean {
  const { tokens } = ctx.doc;
  if (clause.start === i || (clause.start === i - 1 && tokens[i - 1]!.kind !== 'word')) return true;
  const before = tokens[i - 1];
  if (before === undefined) return true;
  // «ومنذ مطلع العام، قضى 675 مهاجرا»: an adverbial between the conjunction and the verb.
  if (isComma(before.key) && inClass(PREPOSITIONS, tokens[clause.start]!.key)) return true;
  const { classes } = wordOf(before.key);
  if (classes.has('relative') || classes.has('boundary')) return true;
  if (/^(?:و|ف|ل)?قد$|^(?:ب|ل)?ان$|^كما$|^حيث$|^فيما$|^و$|^لم$|^لن$|^[وف]?كان(?:ت|وا)?$/u.test(before.key))
    return true;
  return false;
}

function never(): boolean {
  return false;
}

function clausesOf(ctx: FactContext, view: SentenceView, words: readonly (Word | undefined)[]): Clause[] {
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
    const { key, kind } = tokens[i]!;
    if (kind !== 'word') {
      if (key === '؛' || key === ':' || key === '.') cut(i + 1, false);
      else if (relative && isComma(key)) cut(i + 1, false);
      continue;
    }
    const { classes, joined } = words[i - start]!;
    if (classes.has('relative')) cut(i, true);
    else if (i === start) continue;
    else if (classes.has('boundary')) cut(i, false);
    else if (key[0] === 'و' || key[0] === 'ف') {
      if (joined !== undefined && (!joined.ambiguous || isComma(tokens[i - 1]!.key))) cut(i, false);
    } else if (
      key[0] === 'م' &&
      isComma(tokens[i - 1]!.key) &&
      /^م.{3,6}ا$|^م.{3,5}ه$/u.test(key) &&
      /^(?:ان|الي|انه|انها|بان)$/u.test(tokens[i + 1]?.key ?? '')
    )
      cut(i, false);
  }
  cut(end, false);
  return out;
}

function isComma(key: string): boolean {
  return key === '،' || key === ',';
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
  if (spans.length === 0) return never;
  return (token) => spans.some((span) => token > span.start && token < span.end);
}
