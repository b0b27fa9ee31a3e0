import { Dexie, type Table } from 'dexie';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type {
  Code, Collection, Correction, Draft, Filing, FollowedThread, Mark, QueuedLink, SavedSearch, Tag, Verdict,
} from '../model/desk.ts'; // prettier-ignore
import type { Contact, FollowedSite, Headline } from '../model/feeds.ts';
import type { ArticleVersion, LibraryRow } from '../model/record.ts';
import type { Column, Columns, ValuesBlock } from './terms/columns.ts';
import type { ArticleValue } from './terms/of-article.ts';
import type { Segment } from './terms/segments.ts';
import { version1 } from './versions/1.ts';
import { version2 } from './versions/2.ts';
import { version3 } from './versions/3.ts';
import { version4 } from './versions/4.ts';
import { version5 } from './versions/5.ts';

/** Facts of record: never rebuilt, only what the reader saw and did. */
export interface ArticleEntry {
  readonly key: string;
  readonly article: ArticleDraft;
  readonly saved: boolean;
  readonly firstSeen: string;
  readonly lastSeen: string;
  readonly savedAt?: string;
  readonly versions: readonly ArticleVersion[];
  readonly dismissed: readonly string[];
}

/** Derived from the article: dropped and made again when the engine changes. */
export interface BriefEntry {
  readonly key: string;
  readonly brief: Brief;
  readonly engine: number;
}

/** Features of a story, packed (features.ts), with the line that related lists show of it. */
export interface StoryEntry {
  readonly n: number;
  readonly key: string;
  readonly v: number;
  /** How many terms the index was given of it. */
  readonly terms: number;
  readonly data: Uint8Array;
  readonly minhash: Uint16Array;
}

/** The line of a list, with what lists are ordered and filtered by. */
export interface RowEntry extends LibraryRow {
  readonly n: number;
  /** 0 or 1: booleans cannot be indexed. */
  readonly kept: 0 | 1;
  /** Time of the last visit and of publication, negative: the newest comes first. 0 when unknown. */
  readonly newest: number;
  readonly latest: number;
  readonly titleKey: string;
}

/** Short number of an article in the index; a new one each time its text changes, so it never stands for two texts. */
export interface NumberEntry {
  readonly n: number;
  readonly key: string;
}

/**
 * Terms of an article that no page has taken in yet, by kind (their first letter): a line a term, its last digit the
 * weight. A question reads the lines of its own kind only.
 */
export interface FreshEntry {
  readonly n: number;
  readonly terms: Readonly<Record<string, string>>;
  readonly values: Uint32Array;
}

/** A run of packed term lists (terms/codec.ts). */
export interface PageEntry {
  readonly id: number;
  readonly data: Uint8Array;
}

/** First terms of the pages of a segment, joined by newlines, and their ids. */
export interface DirectoryEntry {
  readonly id: Segment;
  readonly firsts: string;
  readonly ids: Uint32Array;
}

export interface ColumnEntry {
  readonly c: Column | 'values';
  readonly b: number;
  readonly data: Columns[Column] | ValuesBlock;
}

/** Something articles are counted by, under a short id. */
export interface ValueEntry extends ArticleValue {
  readonly id: number;
}

export interface MetaEntry {
  readonly id: string;
  readonly value: unknown;
}

/** The database of Siyaq. Schema: `versions/<n>.ts`, one file each. */
export class SiyaqDatabase extends Dexie {
  declare articles: Table<ArticleEntry, string>;
  declare briefs: Table<BriefEntry, string>;
  declare stories: Table<StoryEntry, number>;
  declare rows: Table<RowEntry, string>;
  declare numbers: Table<NumberEntry, number>;
  declare fresh: Table<FreshEntry, number>;
  declare pages: Table<PageEntry, number>;
  declare directory: Table<DirectoryEntry, string>;
  declare columns: Table<ColumnEntry, [string, number]>;
  declare values: Table<ValueEntry, number>;
  declare meta: Table<MetaEntry, string>;
  declare tags: Table<Tag, string>;
  declare collections: Table<Collection, string>;
  declare filings: Table<Filing, string>;
  declare marks: Table<Mark, string>;
  declare codes: Table<Code, string>;
  declare searches: Table<SavedSearch, string>;
  declare corrections: Table<Correction, string>;
  declare verdicts: Table<Verdict, string>;
  declare followedThreads: Table<FollowedThread, string>;
  declare queue: Table<QueuedLink, string>;
  declare drafts: Table<Draft, string>;
  declare sites: Table<FollowedSite, string>;
  declare headlines: Table<Headline, string>;
  declare contacts: Table<Contact, number>;

  constructor(name: string) {
    super(name);
    version1(this);
    version2(this);
    version3(this);
    version4(this);
    version5(this);
  }
}
