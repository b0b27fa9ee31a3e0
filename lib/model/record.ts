import type { ArticleDraft } from './article.ts';
import type { Brief } from './brief.ts';

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
  /** Items of the brief the reader dismissed: `fact:<kind>:<start>` or an entity key. */
  readonly dismissed: readonly string[];
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

export interface LibraryQuery {
  readonly text: string;
  readonly filter: 'all' | 'saved' | 'recent';
  readonly order: 'newest' | 'published' | 'title';
}

export interface LibraryPage {
  readonly total: number;
  /** Keys of all matches in order (cheap), rows are asked for by range. */
  readonly keys: readonly string[];
}
