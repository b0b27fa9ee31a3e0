import cues from '../data/ar/cue-words.json' with { type: 'json' };
import type { Fact, FactKind, KeySentence } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import type { FactContext, SentenceView } from './context.ts';
import { openingOf } from './openings.ts';
import type { Terms } from './terms.ts';

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
/** Weights of the features, after the best published run on EASC; position leads because news does. */
const WEIGHTS = { position: 3, title: 1.5, entities: 0.3, numbers: 0.2, cues: 0.6, facts: 1 } as const;
/** What happens is worth telling before what is counted. */
const TELLING: { readonly [K in FactKind]: number } = {
  agreement: 1,
  decision: 1,
  appointment: 1,
  casualties: 1,
  commitment: 0.9,
  deadline: 0.9,
  upcoming: 0.9,
  meeting: 0.8,
  visit: 0.7,
  money: 0.5,
  statement: 0.4,
  quantity: 0.2,
};
/** Each further fact of a sentence adds this share of its worth. */
const FURTHER = 0.3;
/** How fast position fades. */
const FADE = 0.35;
/** Own features against centrality in the last sum. */
const FEATURE_SHARE = 0.6;

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
  const told = toldIn(facts);
  const features = normalised(
    candidates.map(
      (one, place) => featuresOf(ctx, terms, title, one, place) + WEIGHTS.facts * (told.get(one.start) ?? 0),
    ),
  );
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
  let words = 0;
  for (let i = sentence.tokens.start; i < sentence.tokens.end; i += 1)
    if (doc.tokens[i]!.kind === 'word') words += 1;
  if (words < LEAST_WORDS || words > MOST_WORDS || ctx.sectionOf(sentence) === 'background') return false;
  const text = doc.text.slice(sentence.start, sentence.end);
  if (NOT_PROSE.test(text) || /[؟?:]$/u.test(text) || openingOf(ctx, sentence) !== undefined) return false;
  return !needsHolder(ctx, sentence, text);
}

/** How much the facts of each sentence tell, by the start of the sentence. */
function toldIn(facts: readonly Fact[]): Map<number, number> {
  const best = new Map<number, number>();
  const rest = new Map<number, number>();
  for (const { kind, section, evidence } of facts) {
    if (section === 'background') continue;
    const worth = TELLING[kind];
    const known = best.get(evidence.start) ?? 0;
    best.set(evidence.start, Math.max(known, worth));
    rest.set(evidence.start, (rest.get(evidence.start) ?? 0) + Math.min(known, worth));
  }
  return new Map(
    [...best].map(([start, worth]) => [start, worth + FURTHER * Math.min(1, rest.get(start) ?? 0)]),
  );
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

function featuresOf(
  ctx: FactContext,
  terms: Terms,
  title: ReadonlySet<number>,
  one: SentenceView,
  place: number,
): number {
  const own = terms.sentences[one.index]!;
  const inTitle = title.size === 0 ? 0 : own.filter((term) => title.has(term)).length / title.size;
  const entities = Math.min(1, (one.entities.end - one.entities.start) / 6);
  const numbers = Math.min(1, (one.numbers.end - one.numbers.start + one.money.end - one.money.start) / 3);
  let cue = 0;
  for (let i = one.tokens.start; i < one.tokens.end && i < one.tokens.start + 12; i += 1) {
    const { key } = ctx.doc.tokens[i]!;
    cue = Math.max(cue, CUES.get(key) ?? (key[0] === 'و' ? (CUES.get(key.slice(1)) ?? 0) : 0));
  }
  return (
    WEIGHTS.position / (1 + FADE * place) +
    WEIGHTS.title * inTitle +
    WEIGHTS.entities * entities +
    WEIGHTS.numbers * numbers +
    WEIGHTS.cues * cue
  );
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
