import type { ArticleRecord } from '../model/record.ts';

/** Words and dates of the reader's language, for files that people read. Texts may hold marks of direction; `plain` takes them out. */
export interface ExportWords {
  readonly t: (id: string, args?: { readonly [name: string]: string | number }) => string;
  readonly maybe: (id: string) => string | undefined;
  readonly date: (iso: string) => string | undefined;
}

/** What a file says of itself. */
export interface ExportHead {
  /** ISO instant of the export. */
  readonly now: string;
  readonly engineVersion: number;
  readonly words: ExportWords;
}

/**
 * One kind of file that briefs are written to. Written in pieces, an article at a time, so that memory holds a chunk and not the
 * library: `head`, then each article (`between` two of them), then `tail`. Pure; cost of a piece is linear in its article.
 */
export interface ExportFormat {
  readonly id: string;
  readonly extension: string;
  readonly mime: string;
  readonly head?: (head: ExportHead) => string;
  readonly between?: string;
  readonly article: (record: ArticleRecord, head: ExportHead) => string;
  readonly tail?: string;
}
