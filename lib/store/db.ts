import { Dexie, type Table } from 'dexie';
import type { ArticleDraft } from '../model/article.ts';
import type { Brief } from '../model/brief.ts';
import type {
  Code, Collection, Correction, Draft, Filing, FollowedThread, Mark, QueuedLink, SavedSearch, Tag, Verdict,
} from '../model/desk.ts'; // prettier-ignore
import type { Contact, FollowedSite, Headline } from '../model/feeds.ts';
import type { ArticleVersion, LibraryRow } from '../model/record.ts';
import type { StoryFeatures } from '../related/types.ts';
import { version1 } from './versions/1.ts';
import { version2 } from './versions/2.ts';

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

export interface FeaturesEntry {
  readonly key: string;
  readonly n: number;
  readonly features: StoryFeatures;
}

/** The line of a list, with what lists are ordered and filtered by. */
export interface RowEntry extends LibraryRow {
  readonly n: number;
  /** 0 or 1: booleans cannot be indexed. */
  readonly kept: 0 | 1;
  /** ISO instants, so that text order is time order; '' when unknown. */
  readonly seen: string;
  readonly dated: string;
  readonly titleKey: string;
}

/**
 * Short number of an article, for packed postings; a new one each time its text changes, so a number never stands for
 * two texts. `terms` is what must be taken out of the postings when it goes, joined by blanks.
 */
export interface NumberEntry {
  readonly n?: number;
  readonly key: string;
  readonly terms: string;
}

/** Articles that hold a term: numbers `block * BLOCK + offset`, sorted. */
export interface PostingEntry {
  readonly t: string;
  readonly b: number;
  readonly ids: Uint16Array;
}

export interface MetaEntry {
  readonly id: string;
  readonly value: unknown;
}

/** The database of Siyaq. Schema: `versions/<n>.ts`, one file each. */
export class SiyaqDatabase extends Dexie {
  declare articles: Table<ArticleEntry, string>;
  declare briefs: Table<BriefEntry, string>;
  declare features: Table<FeaturesEntry, string>;
  declare rows: Table<RowEntry, string>;
  declare numbers: Table<NumberEntry, number>;
  declare postings: Table<PostingEntry, [string, number]>;
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
  }
}
