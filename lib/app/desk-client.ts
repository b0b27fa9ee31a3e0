import type { Correction, FollowedThread, Mark, Verdict } from '../model/desk.ts';
import type { LibraryQuery } from '../model/record.ts';
import { ok, type Result } from '../model/result.ts';
import {
  openDesk,
  type CodeDraft,
  type DeskStore,
  type MarkDraft,
  type Stamp,
  type Undo,
} from '../store/desk/index.ts';

export type { CodeDraft, MarkDraft };

/** A change that can be taken back as long as the page is open. */
export type Undoable = Result<{ readonly restore: () => Promise<Result<void>> }>;

type Watchers = Pick<
  DeskStore,
  | 'watchTags' | 'watchTagCounts' | 'watchCollections' | 'watchCollectionCounts' | 'watchFiling' | 'watchMarks' | 'watchMarksOf'
  | 'watchCodes' | 'watchCodeCounts' | 'watchCorrections' | 'watchFollowed' | 'watchSearches' | 'watchQueue'
>; // prettier-ignore

/** The reader's own work, as pages ask for it: ids, instants and undo are supplied here. */
export interface DeskClient extends Watchers, Pick<DeskStore, 'filings' | 'allMarks'> {
  /** A new tag or the one of this name, put on the article. */
  addTag(key: string, name: string): Promise<Result<void>>;
  removeTag(key: string, tagId: string): Promise<Result<void>>;
  tagArticles(keys: readonly string[], name: string): Promise<Undoable>;
  untagArticles(keys: readonly string[], tagId: string): Promise<Undoable>;
  renameTag(id: string, name: string): Promise<Undoable>;
  mergeTags(from: readonly string[], into: string): Promise<Undoable>;
  deleteTag(id: string): Promise<Undoable>;
  /** Answers the id of the new collection. */
  addCollection(name: string, parent?: string): Promise<Result<string>>;
  renameCollection(id: string, name: string): Promise<Undoable>;
  moveCollection(id: string, parent: string | undefined): Promise<Undoable>;
  deleteCollection(id: string): Promise<Undoable>;
  fileArticles(keys: readonly string[], collection: string): Promise<Undoable>;
  unfileArticles(keys: readonly string[], collection: string): Promise<Undoable>;
  setNote(key: string, note: string): Promise<Result<void>>;
  addMark(draft: MarkDraft): Promise<Result<Mark>>;
  setMarkNote(mark: Mark, note: string): Promise<Result<void>>;
  setMarkCodes(mark: Mark, codes: readonly string[]): Promise<Undoable>;
  removeMark(mark: Mark): Promise<Undoable>;
  removeCoder(coder: string): Promise<Undoable>;
  /** Answers the id of the new code. */
  addCode(draft: CodeDraft): Promise<Result<string>>;
  changeCode(id: string, draft: CodeDraft): Promise<Undoable>;
  deleteCode(id: string): Promise<Undoable>;
  addSearch(name: string, query: LibraryQuery): Promise<Result<void>>;
  renameSearch(id: string, name: string): Promise<Undoable>;
  deleteSearch(id: string): Promise<Undoable>;
  addToQueue(url: string, title: string): Promise<Result<void>>;
  removeFromQueue(urls: readonly string[]): Promise<Undoable>;
  draft(id: string): Promise<string | undefined>;
  /** '' drops it. A library that cannot be written only forgets drafts: nobody is told at each letter. */
  keepDraft(id: string, text: string): Promise<void>;
  correct(correction: Omit<Correction, 'id' | 'createdAt'>): Promise<Result<string>>;
  uncorrect(id: string): Promise<Result<void>>;
  setVerdict(a: string, b: string, verdict: Verdict['verdict'] | undefined): Promise<Result<void>>;
  follow(thread: Pick<FollowedThread, 'a' | 'b' | 'theme' | 'labelA' | 'labelB'>): Promise<Result<void>>;
  unfollow(id: string): Promise<Result<void>>;
}

/** The desk of real pages. One a page. */
export function createDeskClient(desk: DeskStore = openDesk()): DeskClient {
  // Watchers and what needs neither id nor instant are the store's own.
  return { ...desk, ...filingCalls(desk), ...codingCalls(desk), ...shelfCalls(desk), ...wordCalls(desk) };
}

function now(): string {
  return new Date().toISOString();
}

function stamp(): Stamp {
  return { id: crypto.randomUUID(), now: now() };
}

/** Undo as a function, for the toast. */
function undoable(desk: DeskStore, done: Result<Undo>): Undoable {
  return done.ok ? ok({ restore: () => desk.takeBack(done.value) }) : done;
}

function asVoid(done: Result<unknown>): Result<void> {
  return done.ok ? ok(undefined) : done;
}

function asId(done: Result<{ readonly id: string }>): Result<string> {
  return done.ok ? ok(done.value.id) : done;
}

function filingCalls(desk: DeskStore) {
  const back = (done: Result<Undo>): Undoable => undoable(desk, done);
  return {
    addTag: async (key: string, name: string) => asVoid(await desk.tagArticles([key], name, stamp())),
    removeTag: async (key: string, id: string) => asVoid(await desk.untagArticles([key], id, now())),
    tagArticles: async (keys: readonly string[], name: string) =>
      back(await desk.tagArticles(keys, name, stamp())),
    untagArticles: async (keys: readonly string[], id: string) =>
      back(await desk.untagArticles(keys, id, now())),
    renameTag: async (id: string, name: string) => back(await desk.renameTag(id, name)),
    mergeTags: async (from: readonly string[], into: string) => back(await desk.mergeTags(from, into, now())),
    deleteTag: async (id: string) => back(await desk.deleteTag(id, now())),
    addCollection: async (name: string, parent?: string) =>
      asId(await desk.addCollection(name, parent, stamp())),
    renameCollection: async (id: string, name: string) => back(await desk.renameCollection(id, name)),
    moveCollection: async (id: string, parent: string | undefined) =>
      back(await desk.moveCollection(id, parent)),
    deleteCollection: async (id: string) => back(await desk.deleteCollection(id, now())),
    fileArticles: async (keys: readonly string[], id: string) =>
      back(await desk.fileArticles(keys, id, now())),
    unfileArticles: async (keys: readonly string[], id: string) =>
      back(await desk.unfileArticles(keys, id, now())),
    setNote: (key: string, note: string) => desk.setNote(key, note, now()),
  };
}

function codingCalls(desk: DeskStore) {
  const back = (done: Result<Undo>): Undoable => undoable(desk, done);
  return {
    addMark: (draft: MarkDraft) => desk.addMark(draft, stamp()),
    setMarkNote: async (mark: Mark, note: string) => asVoid(await desk.changeMark(mark.id, { note })),
    setMarkCodes: async (mark: Mark, codes: readonly string[]) =>
      back(await desk.changeMark(mark.id, { codes })),
    removeMark: async (mark: Mark) => back(await desk.removeMark(mark.id)),
    removeCoder: async (coder: string) => back(await desk.removeCoder(coder)),
    addCode: async (draft: CodeDraft) => asId(await desk.addCode(draft, stamp())),
    changeCode: async (id: string, draft: CodeDraft) => back(await desk.changeCode(id, draft)),
    deleteCode: async (id: string) => back(await desk.deleteCode(id)),
  };
}

function shelfCalls(desk: DeskStore) {
  const back = (done: Result<Undo>): Undoable => undoable(desk, done);
  return {
    addSearch: async (name: string, query: LibraryQuery) =>
      asVoid(await desk.addSearch(name, query, stamp())),
    renameSearch: async (id: string, name: string) => back(await desk.renameSearch(id, name)),
    deleteSearch: async (id: string) => back(await desk.deleteSearch(id)),
    addToQueue: (url: string, title: string) => desk.addToQueue(url, title, now()),
    removeFromQueue: async (urls: readonly string[]) => back(await desk.removeFromQueue(urls)),
    draft: async (id: string) => {
      const found = await desk.draft(id);
      return found.ok ? found.value : undefined;
    },
    keepDraft: async (id: string, text: string) => void (await desk.keepDraft(id, text, now())),
  };
}

function wordCalls(desk: DeskStore) {
  return {
    correct: (word: Omit<Correction, 'id' | 'createdAt'>) => desk.correct(word, now()),
    setVerdict: (a: string, b: string, verdict: Verdict['verdict'] | undefined) =>
      desk.setVerdict(a, b, verdict, now()),
    follow: (thread: Pick<FollowedThread, 'a' | 'b' | 'theme' | 'labelA' | 'labelB'>) =>
      desk.follow(thread, now()),
  };
}
