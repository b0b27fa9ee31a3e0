import type { QueuedLink, SavedSearch } from '../../model/desk.ts';
import { LIMITS } from '../../model/limits.ts';
import type { LibraryQuery } from '../../model/record.ts';
import type { Result } from '../../model/result.ts';
import { checkedName, nameKeyOf } from './names.ts';
import { Refusal, type OnError, type Scope, type Stamp, type Stop, type Undo } from './scope.ts';

/** Drafts kept; the oldest go first. */
export const MOST_DRAFTS = 200;
/** Longest draft in UTF-16 units: what is typed is kept although it is too long to be a note, but not without end. */
const LONGEST_DRAFT = 2_000_000;
const LONGEST_TITLE = 400;

/** Saved searches, addresses put aside, and text being typed. */
export interface ShelfStore {
  watchSearches(listener: (searches: readonly SavedSearch[]) => void, onError?: OnError): Stop;
  addSearch(name: string, query: LibraryQuery, stamp: Stamp): Promise<Result<SavedSearch>>;
  renameSearch(id: string, name: string): Promise<Result<Undo>>;
  deleteSearch(id: string): Promise<Result<Undo>>;
  /** Newest first. */
  watchQueue(listener: (links: readonly QueuedLink[]) => void, onError?: OnError): Stop;
  /** Only addresses of the web; one put aside before keeps its place. */
  addToQueue(url: string, title: string, now: string): Promise<Result<void>>;
  removeFromQueue(urls: readonly string[]): Promise<Result<Undo>>;
  draft(id: string): Promise<Result<string | undefined>>;
  /** '' drops it. */
  keepDraft(id: string, text: string, now: string): Promise<Result<void>>;
}

export function shelfCalls(scope: Scope): ShelfStore {
  return { ...searchCalls(scope), ...queueCalls(scope), ...draftCalls(scope) };
}

function searchCalls({ db, change, watch }: Scope) {
  const free = async (raw: string, id: string): Promise<string> => {
    const { name, key } = checkedName(raw);
    const all = await db.searches.toArray();
    if (all.some((one) => one.id !== id && nameKeyOf(one.name) === key)) throw new Refusal('name-taken');
    return name;
  };
  return {
    watchSearches: (listener: (searches: readonly SavedSearch[]) => void, onError?: OnError) =>
      watch(() => db.searches.toArray(), listener, onError),
    addSearch: (raw: string, query: LibraryQuery, { id, now }: Stamp) =>
      change(['searches'], async () => {
        const made: SavedSearch = { id, name: await free(raw, id), query, createdAt: now };
        await db.searches.add(made);
        return made;
      }),
    renameSearch: (id: string, raw: string) =>
      change(['searches'], async (): Promise<Undo> => {
        const old = await db.searches.get(id);
        if (old === undefined) throw new Refusal('gone');
        await db.searches.put({ ...old, name: await free(raw, id) });
        return { put: { searches: [old] }, drop: {} };
      }),
    deleteSearch: (id: string) =>
      change(['searches'], async (): Promise<Undo> => {
        const old = await db.searches.get(id);
        if (old === undefined) throw new Refusal('gone');
        await db.searches.delete(id);
        return { put: { searches: [old] }, drop: {} };
      }),
  };
}

function queueCalls({ db, change, watch }: Scope) {
  return {
    watchQueue: (listener: (links: readonly QueuedLink[]) => void, onError?: OnError) =>
      watch(() => db.queue.orderBy('addedAt').reverse().toArray(), listener, onError),
    addToQueue: (url: string, title: string, now: string) =>
      change(['queue'], async () => {
        if (!URL.canParse(url) || url.length > LIMITS.urlChars || !/^https?:$/u.test(new URL(url).protocol))
          throw new Refusal('bad-address');
        const known = await db.queue.get(url);
        const named = title.replace(/\s+/gu, ' ').trim().slice(0, LONGEST_TITLE);
        await db.queue.put({ url, title: named || (known?.title ?? ''), addedAt: known?.addedAt ?? now });
      }),
    removeFromQueue: (urls: readonly string[]) =>
      change(['queue'], async (): Promise<Undo> => {
        const links = (await db.queue.bulkGet([...urls])).filter((one) => one !== undefined);
        await db.queue.bulkDelete([...urls]);
        return { put: { queue: links }, drop: {} };
      }),
  };
}

function draftCalls({ db, change, read }: Scope) {
  return {
    draft: (id: string) => read(async () => (await db.drafts.get(id))?.text),
    keepDraft: (id: string, text: string, now: string) =>
      change(['drafts'], async () => {
        if (text === '') return db.drafts.delete(id);
        await db.drafts.put({ id, text: text.slice(0, LONGEST_DRAFT), changedAt: now });
        if ((await db.drafts.count()) <= MOST_DRAFTS) return undefined;
        const old = (await db.drafts.toArray()).sort((a, b) => (a.changedAt < b.changedAt ? -1 : 1));
        return db.drafts.bulkDelete(old.slice(0, old.length - MOST_DRAFTS).map((one) => one.id));
      }),
  };
}
