import type { RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryPage, LibraryQuery, LibraryRow, QueryFault } from '../../lib/model/record.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import type { Selection } from './selection.ts';

/** What the list remembers while an article is open in its place. */
export interface ListMemory {
  selection: Selection;
  scroll: number;
}

type Listing = { readonly page: LibraryPage } | { readonly fault: ErrorCode };

export interface Listed {
  /** The library cannot be read. */
  readonly fault: ErrorCode | undefined;
  /** The query cannot be read; `last` is what the one before it found. */
  readonly queryFault: QueryFault | undefined;
  readonly last: LibraryPage | undefined;
  /** Rows that came with the keys of `last`, as long as nothing was said to have changed since. */
  readonly first: readonly LibraryRow[] | undefined;
  readonly revision: unknown;
  /** Names the query, whatever was said of it. */
  readonly subject: string;
  readonly refresh: () => void;
  readonly retry: () => void;
}

/**
 * Keys of the query, live. `last` stays while another query is under way, so that the list does not blink at every letter, and
 * while a query cannot be read.
 */
export function useListing(query: LibraryQuery): Listed {
  const client = useClient();
  const [tries, setTries] = useState(0);
  const [changes, setChanges] = useState(0);
  const { text, filter, order, exact = false } = query;
  const subject = `${String(tries)} ${filter} ${order} ${String(exact)} ${text}`;
  const watched = useWatch<Listing>(subject, (listener) =>
    client.watchLibrary(
      query,
      (page) => listener({ page }),
      (fault) => listener({ fault }),
    ),
  );
  const listing = wordOf(watched);
  const [kept, setKept] = useState<{
    readonly page: LibraryPage | undefined;
    readonly steady: LibraryPage | undefined;
  }>();
  const found = listing !== undefined && 'page' in listing ? listing.page : undefined;
  const failed = listing !== undefined && 'fault' in listing;
  const page = failed ? undefined : found?.fault === undefined ? (found ?? kept?.page) : kept?.page;
  const pageRef = useRef(page);
  const [stale, setStale] = useState<LibraryPage>();
  useLayoutEffect(() => {
    pageRef.current = page;
  }, [page]);
  const refresh = (): void => {
    setStale(pageRef.current);
    setChanges((n) => n + 1);
  };
  useEffect(() => {
    // Another page (the panel) may have saved or unsaved what is listed here.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  // The numbers of a list that come after its first keys are no change of it.
  const steady = completes(page, kept?.steady) ? kept?.steady : page;
  useLayoutEffect(() => setKept({ page, steady }), [page, steady]);
  const revision = useMemo(() => ({ page: steady, changes }), [steady, changes]);
  return {
    fault: listing !== undefined && 'fault' in listing ? listing.fault : undefined,
    queryFault: found?.fault,
    last: page,
    first: page === stale ? undefined : page?.rows,
    revision,
    subject,
    refresh,
    retry: () => setTries((n) => n + 1),
  };
}

function completes(page: LibraryPage | undefined, before: LibraryPage | undefined): boolean {
  if (page?.numbers === undefined || before === undefined || before.numbers !== undefined) return false;
  const same = page.keys.length === before.keys.length && page.total === before.total;
  return same && page.keys.every((key, i) => key === before.keys[i]);
}

/** Brings the reader back to where she was in the list when she left it for an article. */
export function useScrollMemory(memoryRef: RefObject<ListMemory>, ready: boolean): void {
  useEffect(() => {
    const memory = memoryRef.current;
    if (!ready || memory === null) return undefined;
    if (memory.scroll > 0) window.scrollTo({ top: memory.scroll, behavior: 'instant' });
    const note = (): void => {
      memory.scroll = window.scrollY;
    };
    window.addEventListener('scroll', note, { passive: true });
    return () => window.removeEventListener('scroll', note);
  }, [memoryRef, ready]);
}
