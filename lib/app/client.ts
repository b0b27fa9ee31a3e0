import type { LibraryPage, LibraryQuery, LibraryRow, ArticleRecord } from '../model/record.ts';
import type { RelatedList } from '../model/related.ts';
import type { ErrorCode, Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import type { AskStore, RebuildStore } from '../store/ask.ts';
import type { CodingClient } from './coding-client.ts';
import type { DeskClient } from './desk-client.ts';
import type { ExportTask } from './export-file.ts';
import type { FeedsClient } from './feeds-client.ts';

/** Ends a subscription. Calling it twice is harmless. */
export type Stop = () => void;

/** Told when a watcher cannot go on; it says nothing after that. */
export type OnError = (code: ErrorCode) => void;

/** What the panel shows for the active tab; one designed screen each. */
export type PanelState =
  | { readonly kind: 'loading' }
  /** First run not finished: nothing is read yet. */
  | { readonly kind: 'welcome' }
  | { readonly kind: 'paused' }
  | { readonly kind: 'not-article' }
  /** An article, not read because of the mode or the site list; `readNow` reads it. */
  | {
      readonly kind: 'unread';
      readonly why: 'click-mode' | 'site-not-allowed' | 'site-denied';
      readonly host: string;
    }
  | { readonly kind: 'working'; readonly host: string }
  | { readonly kind: 'brief'; readonly key: string; readonly changed: boolean }
  | { readonly kind: 'no-access'; readonly host: string }
  /** The content script of this page belongs to an older Siyaq: reload the page. */
  | { readonly kind: 'reload-page' }
  /** The brief was made but could not be kept. */
  | { readonly kind: 'unstored'; readonly code: ErrorCode; readonly record?: ArticleRecord }
  | { readonly kind: 'error'; readonly code: ErrorCode };

export interface StorageHealth {
  readonly articles: number;
  readonly saved: number;
  readonly usedBytes: number;
  readonly persistent: boolean;
}

export interface ExportFile {
  readonly name: string;
  readonly blob: Blob;
}

/**
 * Everything the pages of the extension can ask for. The pages get one through `ClientContext`; the live one joins
 * store, settings, tabs and messages (live-client.ts), component tests hand in their own.
 * A `watch…` calls its listener at once with what is known and again after every change.
 */
export interface SiyaqClient {
  /** The reader's own work: tags, notes, marks, codes, searches. */
  readonly desk: DeskClient;
  /** Questions to the index: facets, suggestions, highlights; pages of entities and threads. */
  readonly ask: AskStore;
  /** Coding with others: files, agreement. */
  readonly coding: CodingClient;
  /** Old briefs being made anew by a newer engine. */
  readonly rebuild: Pick<RebuildStore, 'watchRebuild' | 'pauseRebuild'>;
  /** Followed sites. */
  readonly feeds: FeedsClient;
  watchPanel(listener: (state: PanelState) => void): Stop;
  watchRecord(key: string, listener: (record: ArticleRecord | undefined) => void, onError: OnError): Stop;
  watchRelated(key: string, listener: (list: RelatedList) => void, onError: OnError): Stop;
  /** Scrolls the page of the active tab to a span of the article's text and marks it. */
  showEvidence(key: string, span: Span): Promise<Result<'exact' | 'approximate'>>;
  /** Reads the active page although the mode or list would not. */
  readNow(): Promise<Result<void>>;
  setSaved(keys: readonly string[], saved: boolean): Promise<Result<void>>;
  setDismissed(key: string, item: string, dismissed: boolean): Promise<Result<void>>;
  /** A new page also when only what its rows hold has changed: `saved` above all. */
  watchLibrary(query: LibraryQuery, listener: (page: LibraryPage) => void, onError: OnError): Stop;
  /** Rows for keys, in the order asked; deleted ones are missing. */
  libraryRows(keys: readonly string[]): Promise<readonly LibraryRow[]>;
  /** Keys for numbers of a page (`LibraryPage.numbers`), one for one; undefined where an article is no more. */
  libraryKeys(numbers: Uint32Array): Promise<readonly (string | undefined)[]>;
  /** Those of some keys that are among the numbers of a page, in its order. */
  libraryAmong(numbers: Uint32Array, keys: readonly string[]): Promise<readonly string[]>;
  /** Deletes; the records come back by `restore` while the page is open. */
  deleteArticles(keys: readonly string[]): Promise<Result<{ readonly restore: () => Promise<Result<void>> }>>;
  /** The given articles, or all, as a file. `onProgress` gets 0…1; aborting gives `export-failed`. */
  exportFile(
    task: ExportTask,
    onProgress?: (share: number) => void,
    signal?: AbortSignal,
  ): Promise<Result<ExportFile>>;
  watchSettings(listener: (settings: Settings) => void, onError: OnError): Stop;
  updateSettings(patch: Partial<Settings>): Promise<Result<void>>;
  /** Host of the active tab's page if it is an http(s) page the content script reported, for per-site switches. */
  storageHealth(): Promise<Result<StorageHealth>>;
  deleteEverything(): Promise<Result<void>>;
  /** Deletes a library that cannot be opened, and begins a new one at the next reload. Settings stay. */
  resetLibrary(): Promise<Result<void>>;
  openPage(page: 'library' | 'options' | 'welcome', hash?: string): Promise<void>;
  openUrl(url: string): Promise<void>;
}
