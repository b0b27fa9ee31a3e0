import cues from '../data/ar/cue-words.json' with { type: 'json' };
import type { Fact, FactKind, KeySentence } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import type { FactContext, SentenceView } from './context.ts';
import { openingOf } from './openings.ts';
import { sayingOf } from './quotes/saying.ts';
import type { Terms } from './terms.ts';
import { wordClass } from '../text/word-class.ts';

/** Only this many sentences are ranked: what news says, it says before. Also bounds the square of comparisons. */
const MOST_RANKED = 100;
/** Words of a sentence a reader can take in; shorter ones say too little alone, longer ones are lists. */
const LEAST_WORDS = 8;
const MOST_WORDS = 65;
/** Part of the rank that comes from neighbours rather than from the sentence's own features (PageRank). */
const DAMPING = 0.85;
const ROUNDS = 20;
/** Two chosen sentences may share this much (cosine). */
const MOST_ALIKE = 0.45;
/**
 * Weights of the features: a logistic regression of «a careful reader would keep it» on the seen half of the own gold (L2 of
 * 3), rounded. With one article left out at a time the regression, which had two more features that came out at zero and not
 * yet the cues, had 36 of 46 places right, where the first sentences have 29.
 */
const WEIGHTS = {
  lead: 0.7, position: 0.3, happened: 0.35, coming: 0.25, money: 0.45, counted: -0.5, office: 0.15, voice: -0.15, goesOn: -0.4,
  title: 0.3, alike: 0.35, length: 0.55, short: -0.35, numbers: 0.3, cues: 0.2, last: -0.5, plain: -0.5,
} as const; // prettier-ignore
/** What happens is worth telling, then what is to come, before what is counted. */
const HAPPENED: ReadonlySet<FactKind> = new Set([
  'agreement', 'appointment', 'casualties', 'commitment', 'decision', 'meeting', 'visit',
]); // prettier-ignore
const COMING: ReadonlySet<FactKind> = new Set(['deadline', 'upcoming']);
/** Words of a sentence that says enough, and of one that says little. */
const FULL_WORDS = 20;
const FEW_WORDS = 12;
/** Numbers and sums after which more say nothing. */
const FULL_NUMBERS = 3;
/** How fast position fades. */
const FADE = 0.35;
/** Own features against centrality in the last sum; of 1, .85, .7 and .5 the best on the seen half that still asks the neighbours. */
const FEATURE_SHARE = 0.7;

const CUES = new Map(cues.map(({ id, weight }) => [matchKey(id), weight]));
const NOT_PROSE = /^(?:اقرأ|إقرأ|اقرا|شاهد|تابع|طالع|صورة|فيديو|المصدر|مصدر الصورة|تصوير|أرشيف|\(|#|©)/u;

/**
 * Two to four sentences of the story proper that together say what it says, in text order. Never from the background,
 * a caption, a question, a pointer to another article or someone's words without a holder.
 * Method: PageRank on TF-ISF cosine, with restarts by features (best on EASC, ROUGE-1 .70). Cost: bounded by MOST_RANKED².
 */
export function findKeySentences(ctx: FactContext, terms: Terms, facts: readonly Fact[]): KeySentence[] {
  const candidates = ctx.sentences.filter((one) => isCandidate(ctx, one)).slice(0, MOST_RANKED);
  if (candidates.length === 0) return [];
  const similarity = similarities(candidates, terms);
  const title = new Set(terms.title);
  const lead = new Set(terms.sentences[ctx.sentences[0]!.index]);
  const told = toldIn(facts);
  const scored = candidates.map((one) =>
    score(featuresOf(ctx, one, { terms, title, lead, told: told.get(one.start) })),
  );
  const least = Math.min(...scored);
  const features = normalised(scored.map((value) => value - least));
  const ranks = normalised(pageRank(similarity, features));
  const scores = features.map((feature, i) => FEATURE_SHARE * feature + (1 - FEATURE_SHARE) * ranks[i]!);
  return choose(scores, similarity, howMany(candidates.length))
    .sort((a, b) => a - b)
    .map((i) => ({
      start: candidates[i]!.start,
      end: candidates[i]!.end,
      score: Math.round(scores[i]! * 1000) / 1000,
    }));
}

function howMany(sentences: number): number {
  if (sentences <= 6) return 2;
  return sentences <= 14 ? 3 : 4;
}

function isCandidate(ctx: FactContext, sentence: SentenceView): boolean {
  const { doc } = ctx;
  const words = wordsOf(ctx, sentence);
  if (words < LEAST_WORDS || words > MOST_WORDS || ctx.sectionOf(sentence) === 'background') return false;
  const text = doc.text.slice(sentence.start, sentence.end);
  if (NOT_PROSE.test(text) || /[؟?:]$/u.test(text) || openingOf(ctx, sentence) !== undefined) return false;
  return !needsHolder(ctx, sentence, text);
}

/** The kinds of facts of the story proper, by the start of their sentence. */
function toldIn(facts: readonly Fact[]): Map<number, Set<FactKind>> {
  const out = new Map<number, Set<FactKind>>();
  for (const { kind, section, evidence } of facts) {
    if (section === 'background') continue;
    const known = out.get(evidence.start);
    if (known === undefined) out.set(evidence.start, new Set([kind]));
    else known.add(kind);
  }
  return out;
}

/** Somebody's own words whose holder stands elsewhere: «وأضاف: «…»», a sentence out of the middle of a quotation. */
function needsHolder(ctx: FactContext, sentence: SentenceView, text: string): boolean {
  if (/^["«“]/u.test(text)) return true;
  for (let i = sentence.index; i >= 0 && i > sentence.index - 3; i -= 1) {
    const { start, end } = ctx.quotesIn[i]!;
    for (let k = start; k < end; k += 1) {
      const quote = ctx.quotes[k]!;
      if (quote.end <= sentence.start || quote.start >= sentence.end) continue;
      if (i < sentence.index && quote.direct) return true;
      const named = quote.speaker !== undefined && namedIn(text, quote.speaker.text);
      if (!named && quote.start - sentence.start < text.length / 3) return true;
    }
  }
  return false;
}

/** The speaker's name or its last word stands in the sentence itself. */
function namedIn(text: string, name: string): boolean {
  return text.includes(name) || text.includes(name.split(' ').at(-1)!);
}

type Features = { readonly [K in keyof typeof WEIGHTS]: number };

interface Given {
  readonly terms: Terms;
  readonly title: ReadonlySet<number>;
  /** Terms of the first sentence. */
  readonly lead: ReadonlySet<number>;
  /** Kinds of the facts told in the sentence. */
  readonly told: ReadonlySet<FactKind> | undefined;
}

function featuresOf(
  ctx: FactContext,
  one: SentenceView,
  { terms, title, lead, told = NOTHING }: Given,
): Features {
  const own = terms.sentences[one.index]!;
  const { start, end } = ctx.quotesIn[one.index]!;
  const quotes = ctx.quotes.slice(start, end);
  const happened = anyOf(told, HAPPENED);
  const coming = anyOf(told, COMING);
  const words = wordsOf(ctx, one);
  const office = quotes.some(({ speaker }) => speaker?.role !== undefined);
  const voice = quotes.some(({ speaker }) => speaker !== undefined);
  const numbers = one.numbers.end - one.numbers.start + one.money.end - one.money.start;
  return {
    lead: Number(one.index === 0),
    position: 1 / (1 + FADE * one.index),
    happened: Number(happened),
    coming: Number(coming),
    money: Number(told.has('money')),
    counted: Number(told.has('quantity') && !happened && !coming),
    office: Number(office),
    voice: Number(voice && !office),
    goesOn: Number(quotes.length > 0 && GOING_ON.has(sayingOf(matchKey(quotes[0]!.verb))?.id ?? '')),
    title: shareOf(own, title, title.size),
    alike: shareOf(own, lead, own.length),
    length: Math.min(1, words / FULL_WORDS),
    short: Number(words < FEW_WORDS),
    numbers: Math.min(1, numbers / FULL_NUMBERS),
    cues: cueOf(ctx, one),
    last: Number(one.index === ctx.sentences.length - 1),
    plain: Number(told.size === 0 && !voice),
  };
}

const NOTHING: ReadonlySet<FactKind> = new Set();
const GOING_ON = wordClass('adds-detail');

function score(features: Features): number {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a constant
  return (Object.keys(WEIGHTS) as (keyof Features)[]).reduce(
    (sum, name) => sum + WEIGHTS[name] * features[name],
    0,
  );
}

function anyOf(told: ReadonlySet<FactKind>, kinds: ReadonlySet<FactKind>): boolean {
  for (const kind of told) if (kinds.has(kind)) return true;
  return false;
}

function shareOf(own: Int32Array, of: ReadonlySet<number>, whole: number): number {
  return whole === 0 ? 0 : own.filter((term) => of.has(term)).length / whole;
}

function wordsOf({ doc }: FactContext, one: SentenceView): number {
  let words = 0;
  for (let i = one.tokens.start; i < one.tokens.end; i += 1) if (doc.tokens[i]!.kind === 'word') words += 1;
  return words;
}

/** Tokens in which a cue stands. */
const CUE_TOKENS = 12;

function cueOf({ doc }: FactContext, one: SentenceView): number {
  let cue = 0;
  for (let i = one.tokens.start; i < Math.min(one.tokens.end, one.tokens.start + CUE_TOKENS); i += 1) {
    const { key } = doc.tokens[i]!;
    cue = Math.max(cue, CUES.get(key) ?? (key[0] === 'و' ? (CUES.get(key.slice(1)) ?? 0) : 0));
  }
  return cue;
}

/** Cosine of TF-ISF vectors, every pair; summed term by term, so that only pairs that share one are looked at. */
function similarities(list: readonly SentenceView[], terms: Terms): Float64Array[] {
  const count = terms.sentences.length;
  const holders = new Map<number, number[]>();
  const norms = new Float64Array(list.length);
  const rows = list.map(() => new Float64Array(list.length));
  list.forEach(({ index }, i) => {
    for (const term of terms.sentences[index]!) {
      norms[i]! += isf(terms, term, count) ** 2;
      const known = holders.get(term);
      if (known === undefined) holders.set(term, [i]);
      else known.push(i);
    }
  });
  for (const [term, where] of holders) {
    if (where.length < 2) continue;
    const weight = isf(terms, term, count) ** 2;
    for (const i of where) for (const k of where) if (i !== k) rows[i]![k]! += weight;
  }
  rows.forEach((row, i) => {
    for (let k = 0; k < row.length; k += 1)
      if (row[k]! > 0) row[k]! /= Math.sqrt(norms[i]!) * Math.sqrt(norms[k]!);
  });
  return rows;
}

/** Inverse sentence frequency: what stands in every sentence tells none apart. */
function isf({ frequency }: Terms, term: number, sentences: number): number {
  return Math.log(1 + sentences / Math.max(1, frequency[term]!));
}

function pageRank(similarity: readonly Float64Array[], features: readonly number[]): number[] {
  const total = features.reduce((sum, feature) => sum + feature, 0) || 1;
  const restart = features.map((feature) => feature / total);
  const out = similarity.map((row) => row.reduce((sum, value) => sum + value, 0) || 1);
  let ranks = [...restart];
  for (let round = 0; round < ROUNDS; round += 1)
    ranks = restart.map((own, i) => {
      let flow = 0;
      for (let k = 0; k < ranks.length; k += 1) flow += (ranks[k]! * similarity[k]![i]!) / out[k]!;
      return (1 - DAMPING) * own + DAMPING * flow;
    });
  return ranks;
}

function normalised(values: readonly number[]): number[] {
  const most = Math.max(...values, Number.EPSILON);
  return values.map((value) => value / most);
}

/** The best first, skipping what says the same as one already chosen. */
function choose(scores: readonly number[], similarity: readonly Float64Array[], count: number): number[] {
  const order = scores.map((_, i) => i).sort((a, b) => scores[b]! - scores[a]! || a - b);
  const chosen: number[] = [];
  for (const i of order) {
    if (chosen.length === count) break;
    if (chosen.every((other) => similarity[i]![other]! <= MOST_ALIKE)) chosen.push(i);
  }
  return chosen;
}
