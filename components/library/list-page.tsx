import { Download, Keyboard, Settings as Cog } from 'lucide';
import type { JSX, RefObject } from 'preact';
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryPage, LibraryQuery } from '../../lib/model/record.ts';
import type { ErrorCode } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';
import { useExportJob } from '../hooks/export-job.ts';
import { useT } from '../hooks/language.ts';
import { useMemory } from '../hooks/memory.ts';
import { useWatch, wordOf } from '../hooks/watch.ts';
import { Button, IconButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/progress.tsx';
import { LibraryFault, NothingListed } from './list-state.tsx';
import { ListTools } from './list-tools.tsx';
import { Rows } from './rows.tsx';
import { SearchBox } from './search-box.tsx';
import { NOTHING, selectedOf, toggled, withRange, type Selection } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { useBulk } from './use-bulk.ts';
import { articleHash } from './route.ts';
import { useShortcuts, type Command } from './use-shortcuts.ts';

/** What the list remembers while an article is open in its place. */
export interface ListMemory {
  selection: Selection;
  scroll: number;
}

interface Props {
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
  readonly memoryRef: RefObject<ListMemory>;
  /** Counts up when the address asks for the search field (`#/?focus=search`). */
  readonly focus: number;
}

type Listing = { readonly page: LibraryPage } | { readonly fault: ErrorCode };

const NO_KEYS: readonly string[] = [];

/** The library as a list: search, filter, order, tick, and act on what is ticked. */
export function ListPage({ query, onQuery, memoryRef, focus }: Props): JSX.Element {
  const t = useT();
  const client = useClient();
  const { listing, last, revision, refresh, retry } = useListing(query);
  const keys = last?.keys ?? NO_KEYS;
  const [selection, setSelection] = useState(() => memoryRef.current?.selection ?? NOTHING);
  const [active, setActive] = useState<{ index: number; at: number }>();
  const [letters, setLetters] = useMemory<'on' | 'off'>('single-letter-keys', 'on');
  const [help, setHelp] = useState(false);
  const anchorRef = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const bulk = useBulk(refresh);
  const job = useExportJob();
  useLayoutEffect(() => {
    if (memoryRef.current !== null) memoryRef.current.selection = selection;
  }, [memoryRef, selection]);
  useScrollMemory(memoryRef, keys.length > 0);
  useEffect(() => {
    if (focus > 0) field.current?.focus();
  }, [focus]);

  const chosen = selectedOf(selection, keys);
  const select = (index: number, range: boolean): void => {
    const key = keys[index];
    if (key === undefined) return;
    setSelection(range ? withRange(selection, keys, anchorRef.current, index) : toggled(selection, key));
    if (!range) anchorRef.current = index;
  };
  const move = (step: number, extend: boolean): void => {
    if (keys.length === 0) return;
    const from = active?.index ?? (step > 0 ? -1 : keys.length);
    const index = Math.min(Math.max(from + step, 0), keys.length - 1);
    if (extend) setSelection(withRange(selection, keys, Math.max(from, 0), index));
    setActive({ index, at: (active?.at ?? 0) + 1 });
  };
  const targets = (): readonly string[] => {
    const here = active === undefined ? undefined : keys[active.index];
    return chosen.length > 0 || here === undefined ? chosen : [here];
  };
  const remove = async (): Promise<void> => {
    const gone = targets();
    if (gone.length === 0 || bulk.busy || !(await bulk.remove(gone))) return;
    setSelection(NOTHING);
    // The row that had the focus is gone: the one that took its place gets it.
    const index = Math.min(active?.index ?? 0, keys.length - gone.length - 1);
    if (index >= 0 && active !== undefined) setActive({ index, at: active.at + 1 });
    else field.current?.focus();
  };
  const save = async (saved?: boolean): Promise<void> => {
    const wanted = targets();
    if (wanted.length === 0 || bulk.busy) return;
    const all = saved ?? (await client.libraryRows(wanted)).some((row) => !row.saved);
    await bulk.save(wanted, all);
  };
  const commands: { readonly [command in Command]: () => void } = {
    search: () => field.current?.focus(),
    next: () => move(1, false),
    previous: () => move(-1, false),
    'extend-next': () => move(1, true),
    'extend-previous': () => move(-1, true),
    select: () => active !== undefined && select(active.index, false),
    open: () => {
      const key = active === undefined ? undefined : keys[active.index];
      if (key !== undefined) location.hash = articleHash(key);
    },
    save: () => void save(),
    delete: () => void remove(),
    none: () => setSelection(NOTHING),
    help: () => setHelp(true),
  };
  useShortcuts((command) => commands[command](), letters === 'on');
  const searching = query.text.trim() !== '';
  const total = last?.total ?? 0;

  return (
    <div class="library">
      <header class="library__head">
        <h1>{t('library-title')}</h1>
        <div class="library__actions">
          <IconButton icon={Keyboard} label={t('library-keys')} onClick={() => setHelp(true)} />
          <IconButton icon={Cog} label={t('open-options')} onClick={() => void client.openPage('options')} />
          <Button icon={Download} disabled={total === 0 && !searching} onClick={() => job.start('all')}>
            {t('library-export')}
          </Button>
        </div>
      </header>
      <div class="library__tools">
        <SearchBox text={query.text} onSearch={(text) => onQuery({ ...query, text })} field={field} />
        {chosen.length === 0 ? (
          <ListTools query={query} onChange={onQuery} />
        ) : (
          <SelectionBar
            count={chosen.length}
            busy={bulk.busy}
            onSave={(saved) => void save(saved)}
            onDelete={() => void remove()}
            onExport={() => job.start(chosen)}
            onNone={() => setSelection(NOTHING)}
          />
        )}
        <div class="library__count">
          {total > 0 && (
            <label class="library__all">
              <input
                type="checkbox"
                checked={chosen.length === total}
                indeterminate={chosen.length > 0 && chosen.length < total}
                onChange={(event) => setSelection(event.currentTarget.checked ? new Set(keys) : NOTHING)}
              />
              <span>{t('library-select-all', { count: total })}</span>
            </label>
          )}
          <output>
            {last !== undefined && t(searching ? 'library-results' : 'library-count', { count: total })}
          </output>
        </div>
      </div>
      <main class="library__main">
        <ExportStatus job={job} />
        {bulk.fault !== undefined && (
          <Notice tone="error" title={t(`error-${bulk.fault}`)} onDismiss={bulk.forgetFault} />
        )}
        {listing !== undefined && 'fault' in listing ? (
          <LibraryFault code={listing.fault} onRetry={retry} />
        ) : last === undefined ? (
          <EmptyState picture={<Spinner label={t('library-loading')} />} title={t('library-loading')} />
        ) : total === 0 ? (
          <NothingListed query={query} onQuery={onQuery} />
        ) : (
          <Rows
            keys={keys}
            revision={revision}
            selection={selection}
            onSelect={select}
            active={active}
            onActive={(index) => {
              if (active?.index !== index) setActive({ index, at: 0 });
            }}
          />
        )}
      </main>
      {help && (
        <ShortcutsHelp
          letters={letters === 'on'}
          onLetters={(on) => setLetters(on ? 'on' : 'off')}
          onClose={() => setHelp(false)}
        />
      )}
    </div>
  );
}

/** Keys of the query, live. `last` stays while another query is under way, so that the list does not blink at every letter. */
function useListing(query: LibraryQuery): {
  readonly listing: Listing | undefined;
  readonly last: LibraryPage | undefined;
  readonly revision: unknown;
  readonly refresh: () => void;
  readonly retry: () => void;
} {
  const client = useClient();
  const [tries, setTries] = useState(0);
  const [changes, setChanges] = useState(0);
  const { text, filter, order } = query;
  const watched = useWatch<Listing>(`${String(tries)} ${filter} ${order} ${text}`, (listener) =>
    client.watchLibrary(
      query,
      (page) => listener({ page }),
      (fault) => listener({ fault }),
    ),
  );
  const listing = wordOf(watched);
  const [kept, setKept] = useState<LibraryPage>();
  const page = listing === undefined ? kept : 'page' in listing ? listing.page : undefined;
  useLayoutEffect(() => setKept(page), [page]);
  const refresh = (): void => setChanges((n) => n + 1);
  useEffect(() => {
    // Another page (the panel) may have saved or unsaved what is listed here.
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, []);
  const revision = useMemo(() => ({ page, changes }), [page, changes]);
  return { listing, last: page, revision, refresh, retry: () => setTries((n) => n + 1) };
}

/** Brings the reader back to where she was in the list when she left it for an article. */
function useScrollMemory(memoryRef: RefObject<ListMemory>, ready: boolean): void {
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
