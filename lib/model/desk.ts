import type { LibraryQuery } from './record.ts';

/**
 * The reader's own work on the library: what she typed, chose or decided. Never derived, never rebuilt, never dropped with
 * a new engine; exported whole. Ids are handed in (`newId`), instants are ISO.
 */

/** A free label of articles. `nameKey` is the folded name: one tag a key, whatever its spelling. */
export interface Tag {
  readonly id: string;
  readonly name: string;
  readonly nameKey: string;
  readonly createdAt: string;
}

/** A folder of articles; folders nest. An article may stand in many. */
export interface Collection {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly createdAt: string;
}

/** What the reader put on one article as a whole. */
export interface Filing {
  /** Key of the article. */
  readonly key: string;
  readonly tags: readonly string[];
  readonly collections: readonly string[];
  readonly note: string;
  readonly changedAt: string;
}

/** A stretch of an article the reader marked: a highlight, a note on it, or a coding. */
export interface Mark {
  readonly id: string;
  readonly key: string;
  /** UTF-16 offsets into the article's text. */
  readonly start: number;
  readonly end: number;
  /** The words as marked: found again when the text changes. */
  readonly text: string;
  readonly note: string;
  readonly codes: readonly string[];
  /** Name of who coded it; '' is the reader of this library, others come from a second coder's file. */
  readonly coder: string;
  readonly createdAt: string;
}

/** An entry of the codebook. Colours are names of the design system, not values. */
export interface Code {
  readonly id: string;
  readonly name: string;
  readonly parent?: string;
  readonly colour: CodeColour;
  /** One digit or letter, unique in the codebook. */
  readonly shortcut?: string;
  readonly memo: string;
  readonly createdAt: string;
}

export const CODE_COLOURS = ['amber', 'blue', 'green', 'grey', 'pink', 'red', 'teal', 'violet'] as const;
export type CodeColour = (typeof CODE_COLOURS)[number];

export interface SavedSearch {
  readonly id: string;
  readonly name: string;
  readonly query: LibraryQuery;
  readonly createdAt: string;
}

/**
 * A reader's correction of an entity; applied by the analysis of every later article and by pages at once.
 * `none`: not an entity at all · `type`: another kind · `merge`: the same as `target` · `apart`: never merged with `target`.
 */
export interface Correction {
  /** `<entity key> <kind>` and, for merge and apart, the target. */
  readonly id: string;
  /** Key of the entity as the analysis gave it. */
  readonly entity: string;
  /** Name as shown when it was corrected. */
  readonly name: string;
  readonly kind: 'none' | 'type' | 'merge' | 'apart';
  readonly type?: 'person' | 'organisation' | 'place';
  readonly target?: string;
  readonly targetName?: string;
  readonly createdAt: string;
}

/**
 * What the reader said of two articles. `unrelated`: never list one under the other · `apart`: not one event (or no copies)
 * although Siyaq thinks so · `together`: one event although it does not.
 */
export interface Verdict {
  /** The two keys in order, joined by a blank. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly verdict: 'unrelated' | 'apart' | 'together';
  readonly createdAt: string;
}

/** A thread the reader follows: new articles of it show on the badge until she has looked. */
export interface FollowedThread {
  /** `<a>|<b>|<theme>`: actor keys in order, b '' for a single entity. */
  readonly id: string;
  readonly a: string;
  readonly b: string;
  readonly theme: string;
  readonly labelA: string;
  readonly labelB: string;
  readonly since: string;
  /** Instant up to which its articles were seen. */
  readonly seen: string;
}

/** An address put aside to be read later (context menu). */
export interface QueuedLink {
  readonly url: string;
  readonly title: string;
  readonly addedAt: string;
}

/** Text being typed, kept so that a reload or a crash loses nothing. */
export interface Draft {
  /** What it belongs to: `note:<key>`, `mark:<id>`, `tag:<key>`. */
  readonly id: string;
  readonly text: string;
  readonly changedAt: string;
}

/** Longest note, in UTF-16 units: longer ones are refused with a message, never cut in silence. */
export const MAX_NOTE = 50_000;
export const MAX_NAME = 80;
