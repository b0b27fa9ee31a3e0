import type { ArticleDraft } from './article.ts';
import type { Brief } from './brief.ts';
import type { Span } from './span.ts';

/** One article of the library with its brief: what the store keeps and pages show. */
export interface ArticleRecord {
  readonly key: string;
  readonly article: ArticleDraft;
  readonly brief: Brief;
  readonly saved: boolean;
  /** ISO instants. */
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly savedAt?: string;
  /** Earlier texts of the same address, newest first (bounded). */
  readonly versions: readonly ArticleVersion[];
  /**
   * What the reader said of items of the brief. `fact:<kind>:<start>` or an entity key: set aside · `fact:<kind>:<start>><other kind>`:
   * a fact of another kind than the analysis took it for.
   */
  readonly dismissed: readonly string[];
  /** Only in what is read for an export, and only where there is any. */
  readonly work?: ReaderWork;
}

/** What the reader put on an article, in her own words: names, not the ids of the desk. */
export interface ReaderWork {
  readonly tags: readonly string[];
  /** Each with the collections it stands in: «بحث / فصل أول». */
  readonly collections: readonly string[];
  /** '' for none. */
  readonly note: string;
  /** In the order of the text. UTF-16 offsets into it; `coder` is '' for the reader of this library. */
  readonly marks: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly note: string;
    readonly codes: readonly string[];
    readonly coder: string;
  }[];
}

export interface ArticleVersion {
  readonly contentHash: string;
  readonly retrievedAt: string;
  readonly title: string;
  readonly text: string;
}

/** One line of a library list: enough to draw a row without loading the article. */
export interface LibraryRow {
  readonly key: string;
  readonly url: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly retrievedAt: string;
  readonly saved: boolean;
  readonly readingMinutes: number;
  /** Display names of the first people, organisations and places. */
  readonly people: readonly string[];
  readonly organisations: readonly string[];
  readonly places: readonly string[];
}

/**
 * What a list asks for. `text` is the reader's query: words, «"exact words"», query words (`outlet:`, `شخص:`, `after:`, …; grammar in
 * lib/store/query). Words are met in all their forms unless `exact`.
 */
export interface LibraryQuery {
  readonly text: string;
  readonly filter: 'all' | 'saved' | 'recent';
  /** `relevance` falls back to `newest` when the text holds no word to rank by. */
  readonly order: 'newest' | 'published' | 'title' | 'relevance';
  /** Words as written, without clitics, endings and beginnings. */
  readonly exact?: boolean;
  /** Keys wanted at most; `total` counts all. A long list asks for its first rows, then for more. */
  readonly limit?: number;
}

export interface LibraryPage {
  readonly total: number;
  /** Keys of the matches in order: all, or the first `limit`. Rows are asked for by range. */
  readonly keys: readonly string[];
  /**
   * Short numbers of all matches in order, where they are known: the keys of any stretch of the list are asked by them, so
   * that a hundred thousand matches take 400 kB and none of their rows is read. Absent: `keys` are all, or the first.
   */
  readonly numbers?: Uint32Array;
  /** Rows of the first keys, where they were read along with them. */
  readonly rows?: readonly LibraryRow[];
  /** The query cannot be read: nothing was looked for, `total` is 0. */
  readonly fault?: QueryFault;
}

/** What is wrong with a query, and where (UTF-16 offsets into its text). */
export interface QueryFault {
  readonly code: 'unclosed-quote' | 'missing-value' | 'bad-date' | 'bad-is' | 'unknown-field' | 'too-long';
  readonly start: number;
  readonly end: number;
}

export type FacetKind = 'outlet' | 'person' | 'organisation' | 'place' | 'theme' | 'month' | 'tag';

/** One value of a facet over the current matches. */
export interface FacetValue {
  /** Entity key, theme id, tag id, outlet as shown, or month (`2024-11`). */
  readonly key: string;
  /** For display; theme ids and months are put into words by the page. */
  readonly name: string;
  readonly count: number;
  /** What to add to the query to keep only these: `person:"فوزي لقجع"`. */
  readonly term: string;
}

/** Counts over all matches of a query, largest first, at most a dozen a kind (months: newest first, at most 36). */
export interface Facets {
  readonly total: number;
  readonly values: Readonly<Record<FacetKind, readonly FacetValue[]>>;
  readonly fault?: QueryFault;
}

/** A completion of the word being typed. */
export interface Suggestion {
  readonly kind: 'person' | 'organisation' | 'place' | 'outlet' | 'theme' | 'tag' | 'collection' | 'field';
  readonly name: string;
  /** What to put in place of the word being typed. */
  readonly term: string;
  /** Articles that hold it; absent for query words. */
  readonly count?: number;
}

/** Where a query's words stand in one row of the list; spans are UTF-16 offsets into `title` and `snippet`. */
export interface RowHighlight {
  readonly key: string;
  readonly title: readonly Span[];
  /** A stretch of the text around the best match; absent when only the headline or a query word matched. */
  readonly snippet?: { readonly text: string; readonly spans: readonly Span[] };
}

/** How far the making anew of old briefs has come; absent when nothing is to be done. */
export interface RebuildProgress {
  readonly done: number;
  readonly total: number;
  readonly state: 'running' | 'paused' | 'done';
}
