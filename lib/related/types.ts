import type { LibraryRow } from '../model/record.ts';

/** Raised by one when the same article would give other features; stored ones are then made again. */
export const FEATURES_VERSION = 2;

/** One actor of a story: a person, organisation or place with its share of the text. */
export interface Actor {
  readonly key: string;
  readonly name: string;
  readonly type: 'person' | 'organisation' | 'place';
  /** 0 to 1: how much of the story turns on it (title, lead, count of mentions). */
  readonly weight: number;
  /** False when it occurs in the background section only. */
  readonly main: boolean;
  /** Key of the larger body it belongs to: «مكتب الأمم المتحدة لمكافحة الإرهاب» → `org:un`. */
  readonly parent?: string;
}

/**
 * What relatedness needs to know of one article, small and plain enough to be stored as it is (2 to 4 KB).
 * Made once when the article is kept; lists are compared without loading texts.
 */
export interface StoryFeatures {
  readonly v: number;
  /** Prominent actors first. */
  readonly actors: readonly Actor[];
  /** Theme ids, best first. */
  readonly themes: readonly string[];
  readonly threads: readonly {
    readonly a: string;
    readonly b: string;
    readonly theme: string;
    readonly main: boolean;
  }[];
  /** Light stems of the headline. */
  readonly title: readonly string[];
  /** Signature terms (light stems of headline, lead, body without the background) with their weight, heaviest first. */
  readonly terms: readonly (readonly [term: string, weight: number])[];
  /** One display form for terms that differ from it: shown in reasons. */
  readonly words: { readonly [term: string]: string };
  /** `<currency>:<amount>` of the main section. */
  readonly money: readonly string[];
  /** Days (ISO) named in the main section, other than the day of publication. */
  readonly days: readonly string[];
  /** Numbers of the headline: template look-alikes differ in them. */
  readonly titleNumbers: readonly string[];
  /** ISO day. */
  readonly published?: string;
  /** Key of the news agency the text credits. */
  readonly agency?: string;
  /** MinHash of word trigrams, 16 bits each. Empty for very short texts. */
  readonly minhash: readonly number[];
  /** Keys for candidate look-up: entities, pairs, signature terms. */
  readonly keys: readonly string[];
}

/** A stored article as relatedness sees it: no text. */
export interface Story {
  readonly key: string;
  readonly features: StoryFeatures;
  readonly row: StoryRow;
}

/** What a related list shows of a story. */
export type StoryRow = Pick<LibraryRow, 'key' | 'url' | 'title' | 'outlet' | 'published' | 'saved'>;

/** Stories that share keys with an open one, and how common its keys are in the whole library. */
export interface CandidateStories {
  readonly stories: readonly Story[];
  readonly documents: number;
  /** Number of stored articles that hold a key; only the keys of the open story. */
  readonly frequency: ReadonlyMap<string, number>;
}
