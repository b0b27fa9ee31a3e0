import type { Result } from '../../model/result.ts';
import { SiyaqDatabase } from '../db.ts';
import { codeCalls, type CodeDraft, type CodeStore } from './codes.ts';
import { collectionCalls, type CollectionStore } from './collections.ts';
import { filingCalls, type FilingStore } from './filings.ts';
import { markCalls, type MarkDraft, type MarkStore } from './marks.ts';
import { scopeOf, takeBack, type OnError, type Stamp, type Stop, type Undo } from './scope.ts';
import { shelfCalls, type ShelfStore } from './shelf.ts';
import { tagCalls, type TagStore } from './tags.ts';
import { wordCalls, type WordStore } from './words.ts';

export type { CodeDraft, MarkDraft, OnError, Stamp, Stop, Undo };

/**
 * The reader's own work: tags, collections, notes, marks, codes, corrections, searches, queue and drafts. Every change is one
 * transaction and answers with a value; what cannot be kept is refused with a code. Watchers call at once and after each change,
 * also of another page.
 */
export interface DeskStore
  extends TagStore, CollectionStore, FilingStore, MarkStore, CodeStore, WordStore, ShelfStore {
  /** Takes a change back as long as the page is open. */
  takeBack(undo: Undo): Promise<Result<void>>;
  close(): void;
}

/** Opens lazily, on the library's connection or one of its own. */
export function openDesk(name = 'siyaq', db: SiyaqDatabase = new SiyaqDatabase(name)): DeskStore {
  const scope = scopeOf(db);
  return {
    ...tagCalls(scope),
    ...collectionCalls(scope),
    ...filingCalls(scope),
    ...markCalls(scope),
    ...codeCalls(scope),
    ...wordCalls(scope),
    ...shelfCalls(scope),
    takeBack: (undo) => takeBack(scope, undo),
    close: () => db.close(),
  };
}
