import type { ArticleDraft } from '../../../model/article.ts';
import type { Brief, BriefEntity } from '../../../model/brief.ts';
import { keysOf } from '../../../related/features/keys.ts';
import type { StoryFeatures } from '../../../related/types.ts';

/** What one article of the measured library is made of. */
export interface BenchArticle {
  readonly article: ArticleDraft;
  readonly brief: Brief;
  readonly features: StoryFeatures;
}

/** A brief without what no list and no index reads: spans and facts weigh ten times the rest. */
export function slim({ article, brief, features }: BenchArticle): BenchArticle {
  const few = (list: readonly BriefEntity[]): BriefEntity[] =>
    list.map((one) => ({ ...one, mentions: one.mentions.slice(0, 2) }));
  const analysis = {
    ...brief.analysis,
    sentences: [], entities: [], times: [], numbers: [], money: [], quotes: [], facts: [], keySentences: [],
  }; // prettier-ignore
  return {
    article,
    features,
    brief: {
      ...brief,
      analysis,
      people: few(brief.people),
      organisations: few(brief.organisations),
      places: few(brief.places),
    },
  };
}

/** First visit of the measured library; each article comes a minute after the one before it. */
export const START = Date.UTC(2026, 0, 1);

/** The n-th article of the measured library: a real one, or a repeat of it with changes. */
export function nth(articles: readonly BenchArticle[], n: number): BenchArticle {
  const one = articles[n % articles.length]!;
  const round = Math.floor(n / articles.length);
  if (round === 0) return one;
  const roll = dice(n + 1);
  return repeat(one, articles[Math.floor(roll() * articles.length)]!, round, roll);
}

/** Share of a repeated article's words, terms and actors that come from another one. */
const CHANGED = 0.25;
/** Trigrams of a text a quarter of whose words are changed: (1 − .25)³ stay. */
const MINHASH_CHANGED = 0.58;
const DAY = 86_400_000;

/**
 * Repeat `round` of an article: another address and date, a quarter of words, terms and actors taken from `other`, so
 * that a library of 100,000 has the vocabulary and the near-copies of news and not a hundred thousand equal texts.
 */
function repeat(one: BenchArticle, other: BenchArticle, round: number, roll: () => number): BenchArticle {
  const url = `${one.article.url}-${round}`;
  const words = other.article.blocks.flatMap(({ text }) => text.split(' '));
  const swap = (text: string): string =>
    text
      .split(' ')
      .map((word) => (roll() < CHANGED ? words[Math.floor(roll() * words.length)]! : word))
      .join(' ');
  const title = swap(one.brief.title);
  const published = later(one.brief.published, round * 7);
  const article: ArticleDraft = {
    ...one.article,
    url,
    title,
    blocks: one.article.blocks.map((block) => ({ ...block, text: swap(block.text) })),
  };
  const { provenance } = one.brief;
  const brief: Brief = {
    ...one.brief,
    key: url,
    title,
    ...(published !== undefined && { published }),
    people: mixed(one.brief.people, other.brief.people, roll),
    organisations: mixed(one.brief.organisations, other.brief.organisations, roll),
    places: mixed(one.brief.places, other.brief.places, roll),
    provenance: { ...provenance, url, contentHash: `${provenance.contentHash}-${round}` },
  };
  const actors = mixed(one.features.actors, other.features.actors, roll);
  const terms = mixed(one.features.terms, other.features.terms, roll);
  const features: StoryFeatures = {
    ...one.features,
    actors,
    terms,
    minhash: one.features.minhash.map((value) =>
      roll() < MINHASH_CHANGED ? Math.floor(roll() * 65_536) : value,
    ),
    keys: keysOf(actors, one.features.threads, terms),
    ...(published !== undefined && { published: published.slice(0, 10) }),
  };
  return { article, brief, features };
}

function mixed<T>(mine: readonly T[], theirs: readonly T[], roll: () => number): T[] {
  return mine.map((one) => (roll() < CHANGED ? (theirs[Math.floor(roll() * theirs.length)] ?? one) : one));
}

function later(published: string | undefined, days: number): string | undefined {
  return published === undefined ? undefined : new Date(Date.parse(published) + days * DAY).toISOString();
}

/** The same numbers every run (Lehmer). */
export function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}
