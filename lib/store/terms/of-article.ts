import type { ArticleDraft } from '../../model/article.ts';
import type { Brief, BriefEntity } from '../../model/brief.ts';
import { looseWords, stemOf, withoutPreposition } from '../../related/stems.ts';
import { isStopStem } from '../../related/stop-words.ts';
import type { StoryFeatures } from '../../related/types.ts';
import { looseKey } from '../../text/fold.ts';

/** Distinct words one article may put into the index; longer ones are findable by their beginning. */
const MAX_WORDS = 4_000;
const MAX_WORD = 40;
/** Entities of one kind that are counted and found by their names. */
const MAX_ENTITIES = 24;

/** Between the stem of a word and the form it stands in. */
export const FORM = '\u0001';

/** What a facet or an entity page counts: an entity, an outlet, a theme. */
export interface ArticleValue {
  readonly key: string;
  readonly kind: 'person' | 'organisation' | 'place' | 'outlet' | 'theme';
  readonly name: string;
  readonly nameKey: string;
}

/**
 * Term → weight of one article, kinds told apart by their first letter:
 * `k` candidate keys of related stories · `w` words, as stem and form, weight: 3 in the headline, else how much of the
 * text they are · `n` words of names with p, o or l before them · `v` facet values.
 */
export function articleTerms(
  article: ArticleDraft,
  brief: Brief,
  features: StoryFeatures,
): Map<string, number> {
  const terms = wordTerms(article, brief);
  for (const key of features.keys) terms.set(`k${key}`, 0);
  for (const value of valuesOf(article, brief)) {
    terms.set(`v${value.key}`, 0);
    const letter = NAME_LETTER[value.kind];
    if (letter === undefined) continue;
    for (const word of looseWords(value.name))
      for (const stem of stemsOf(word)) terms.set(`n${letter}${stem}`, 0);
  }
  return terms;
}

/** Kinds of values, by the number in their ids. */
export const VALUE_KINDS = ['person', 'organisation', 'place', 'outlet', 'theme'] as const;
/** From an id to the next one of its kind. */
export const VALUE_IDS = 8;

/** Id of the n-th value (from 1): its kind is read off it, no row is needed for that. */
export function valueId(n: number, kind: ArticleValue['kind']): number {
  return n * VALUE_IDS + VALUE_KINDS.indexOf(kind);
}

export function kindNumber(id: number): number {
  return id % VALUE_IDS;
}

/** Length of an array that has a place for the ids of n values. */
export function valueIds(n: number): number {
  return (n + 1) * VALUE_IDS;
}

export const NAME_LETTER: Readonly<Record<string, string | undefined>> = {
  person: 'p',
  organisation: 'o',
  place: 'l',
};

export function valuesOf(article: ArticleDraft, brief: Brief): ArticleValue[] {
  const out = new Map<string, ArticleValue>();
  const add = (key: string, kind: ArticleValue['kind'], name: string): void =>
    void out.set(key, { key, kind, name, nameKey: looseKey(name) });
  if (article.outlet !== undefined) add(outletKey(article.outlet), 'outlet', article.outlet);
  for (const { id } of brief.analysis.themes) add(`theme:${id}`, 'theme', id);
  for (const list of [brief.people, brief.organisations, brief.places])
    for (const one of list.slice(0, MAX_ENTITIES)) if (isActor(one)) add(one.key, one.type, one.name);
  return [...out.values()];
}

function isActor(one: BriefEntity): one is BriefEntity & { type: 'person' | 'organisation' | 'place' } {
  return one.type === 'person' || one.type === 'organisation' || one.type === 'place';
}

export function outletKey(name: string): string {
  return `outlet:${looseKey(name)}`;
}

/**
 * Weights of BM25's term frequency part (k1 1.2, b .75, a text of 180 words as the mean) in three steps; the headline a
 * step of its own. Quantised impacts rank as the exact ones do (Anh & Moffat 2002).
 */
const K1 = 1.2;
const B = 0.75;
const MEAN_LENGTH = 180;
const STEPS = [1.25, 1.6] as const;
const TITLE = 3;

function wordTerms(article: ArticleDraft, brief: Brief): Map<string, number> {
  const names = [...brief.people, ...brief.organisations, ...brief.places].map((one) => one.name);
  const about = [article.outlet ?? '', article.byline ?? '', ...names, ...article.tags, article.section ?? '', article.lead ?? '']; // prettier-ignore
  const counts = new Map<string, number>();
  let length = 0;
  const count = (text: string, by: number): void => {
    for (const word of looseWords(text)) {
      length += by;
      if (counts.has(word) || counts.size < MAX_WORDS) counts.set(word, (counts.get(word) ?? 0) + by);
    }
  };
  for (const { text } of article.blocks) count(text, 1);
  for (const text of about) count(text, 0);
  const title = new Set(looseWords(article.title));
  for (const word of title) if (!counts.has(word)) counts.set(word, 1);
  const norm = K1 * (1 - B + (B * length) / MEAN_LENGTH);
  const out = new Map<string, number>();
  for (const [word, n] of counts) {
    const impact = (Math.max(1, n) * (K1 + 1)) / (Math.max(1, n) + norm);
    const weight = title.has(word) ? TITLE : STEPS.filter((step) => impact >= step).length;
    for (const term of termsOfWord(word)) out.set(term, Math.max(weight, out.get(term) ?? 0));
  }
  return out;
}

/** The terms a word (a loose key) is kept under: its stem, or stems, and the form it stands in. */
export function termsOfWord(word: string): string[] {
  const form = word.slice(0, MAX_WORD);
  return stemsOf(form).map((stem) => `w${stem}${FORM}${form}`);
}

/** The stems a word is kept under, and looked up under. */
export function stemsOf(word: string): string[] {
  const key = word.slice(0, MAX_WORD);
  const stem = stemOf(key);
  if (stem === '' || isStopStem(stem)) return [];
  const other = withoutPreposition(key);
  const second = other === undefined ? stem : stemOf(other);
  return second === stem ? [stem] : [stem, second];
}
