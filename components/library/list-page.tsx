import { BookmarkPlus } from 'lucide';
import type { JSX, RefObject } from 'preact';
import { useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { LibraryQuery } from '../../lib/model/record.ts';
import { useClient } from '../hooks/client.ts';
import { useExportJob } from '../hooks/export-job.ts';
import { useT } from '../hooks/language.ts';
import { useMemory } from '../hooks/memory.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState } from '../ui/empty-state.tsx';
import { ExportStatus } from '../ui/export-status.tsx';
import { Notice } from '../ui/notice.tsx';
import { Spinner } from '../ui/progress.tsx';
import { FileSelectionDialog, TagSelectionDialog } from './bulk-dialogs.tsx';
import { FacetPanel, useFacets } from './facets.tsx';
import { Fold } from './fold.tsx';
import { ListHead } from './list-head.tsx';
import { LibraryFault } from './health.tsx';
import { NothingListed } from './list-state.tsx';
import { ListTools } from './list-tools.tsx';
import { QueryChips } from './query-chips.tsx';
import { QueryFaultNotice } from './query-fault.tsx';
import { Rows, type RowsView } from './rows.tsx';
import { SearchBox } from './search-box.tsx';
import { SaveSearchDialog } from './search-part.tsx';
import { NOTHING, toggled, withAll } from './selection.ts';
import { SelectionBar } from './selection-bar.tsx';
import { ShortcutsHelp } from './shortcuts-help.tsx';
import { Sidebar } from './sidebar.tsx';
import { useBulk } from './use-bulk.ts';
import { useChosen } from './use-chosen.ts';
import { useKeys } from './use-keys.ts';
import { articleHash } from './route.ts';
import { useListing, useScrollMemory, type ListMemory } from './use-listing.ts';
import { useShortcuts, type Command } from './use-shortcuts.ts';

interface Props {
  readonly query: LibraryQuery;
  readonly onQuery: (query: LibraryQuery) => void;
  readonly memoryRef: RefObject<ListMemory>;
  /** Counts up when the address asks for the search field (`#/?focus=search`). */
  readonly focus: number;
}

type Dialog =
  { readonly kind: 'help' | 'search' } | { readonly kind: 'tag' | 'file'; readonly keys: readonly string[] };

/** The library as a list: search, filter, order, tick, and act on what is ticked. */
export function ListPage({ query, onQuery, memoryRef, focus }: Props): JSX.Element {
  const t = useT();
  const client = useClient();
  const { fault, queryFault, last, first, revision, subject, refresh, retry } = useListing(query);
  const facets = useFacets(query, revision);
  const keys = useKeys(last, subject);
  const total = last?.total ?? 0;
  const [selection, setSelection] = useState(() => memoryRef.current?.selection ?? NOTHING);
  const [active, setActive] = useState<{ index: number; at: number }>();
  const [letters, setLetters] = useMemory<'on' | 'off'>('single-letter-keys', 'on');
  const [view, setView] = useMemory<RowsView>('library-view', 'list');
  const [dialog, setDialog] = useState<Dialog>();
  const anchorRef = useRef(0);
  const field = useRef<HTMLInputElement>(null);
  const bulk = useBulk(refresh);
  const job = useExportJob();
  useLayoutEffect(() => {
    if (memoryRef.current !== null) memoryRef.current.selection = selection;
  }, [memoryRef, selection]);
  useScrollMemory(memoryRef, total > 0);
  useEffect(() => {
    if (focus > 0) field.current?.focus();
  }, [focus]);

  const { chosen, read: readChosen } = useChosen(selection, keys);
  const selectRange = async (from: number, to: number): Promise<void> => {
    const range = await keys.stretch(Math.min(from, to), Math.max(from, to));
    setSelection((old) => withAll(old, range));
  };
  const select = (index: number, range: boolean): void => {
    const key = keys.at(index);
    if (key === undefined) return;
    if (range) return void selectRange(anchorRef.current, index);
    setSelection(toggled(selection, key));
    anchorRef.current = index;
  };
  const move = (step: number, extend: boolean): void => {
    if (total === 0) return;
    const from = active?.index ?? (step > 0 ? -1 : total);
    const index = Math.min(Math.max(from + step, 0), total - 1);
    if (extend) void selectRange(Math.max(from, 0), index);
    setActive({ index, at: (active?.at ?? 0) + 1 });
  };
  const targets = async (): Promise<readonly string[]> => {
    const some = await readChosen();
    const here = active === undefined ? undefined : keys.at(active.index);
    return some.length > 0 || here === undefined ? some : [here];
  };
  const ask = async (kind: 'tag' | 'file'): Promise<void> => {
    const some = await targets();
    if (some.length > 0) setDialog({ kind, keys: some });
  };
  const remove = async (): Promise<void> => {
    const gone = await targets();
    if (gone.length === 0 || bulk.busy || !(await bulk.remove(gone))) return;
    setSelection(NOTHING);
    // The row that had the focus is gone: the one that took its place gets it.
    const index = Math.min(active?.index ?? 0, total - gone.length - 1);
    if (index >= 0 && active !== undefined) setActive({ index, at: active.at + 1 });
    else field.current?.focus();
  };
  const save = async (saved?: boolean): Promise<void> => {
    const wanted = await targets();
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
      const key = active === undefined ? undefined : keys.at(active.index);
      if (key !== undefined) location.hash = articleHash(key);
    },
    save: () => void save(),
    delete: () => void remove(),
    none: () => setSelection(NOTHING),
    tag: () => void ask('tag'),
    file: () => void ask('file'),
    help: () => setDialog({ kind: 'help' }),
  };
  useShortcuts((command) => commands[command](), letters === 'on');
  const searching = query.text.trim() !== '';
  // What stands beside the list asks its questions after it: the disk answers one at a time.
  const answered = last !== undefined || fault !== undefined || queryFault !== undefined;

  const onText = useCallback((text: string): void => onQuery({ ...query, text }), [query, onQuery]);
  // Drawn again when they change, not at each word of the list: together they are most of what is in the page.
  const side = useMemo(() => answered && <Sidebar query={query} />, [answered, query]);
  const counts = useMemo(
    () => <FacetPanel facets={facets} text={query.text} onText={onText} />,
    [facets, query.text, onText],
  );

  return (
    <div class="library">
      <ListHead
        canExport={total > 0 || searching}
        onHelp={() => setDialog({ kind: 'help' })}
        onExport={(format) => job.start('all', format)}
      />
      <Fold class="library__side" label={t('library-side')} from="64rem">
        {side}
      </Fold>
      <div class="library__tools">
        <SearchBox text={query.text} onSearch={onText} field={field} />
        {queryFault !== undefined && (
          <QueryFaultNotice text={query.text} fault={queryFault} onText={onText} />
        )}
        <div class="library__query">
          <QueryChips text={query.text} onText={onText} />
          {searching && queryFault === undefined && (
            <Button kind="plain" icon={BookmarkPlus} onClick={() => setDialog({ kind: 'search' })}>
              {t('search-save')}
            </Button>
          )}
        </div>
        {chosen.length === 0 ? (
          <ListTools query={query} onChange={onQuery} view={view} onView={setView} />
        ) : (
          <SelectionBar
            count={chosen.length}
            busy={bulk.busy}
            onSave={(saved) => void save(saved)}
            onTag={() => void ask('tag')}
            onFile={() => void ask('file')}
            onDelete={() => void remove()}
            onExport={(format) => void readChosen().then((some) => job.start(some, format))}
            onNone={() => setSelection(NOTHING)}
          />
        )}
        <div class="library__count">
          {total > 0 && (
            <label class="library__all">
              <input
                type="checkbox"
                checked={chosen.length === total}
                disabled={keys.all === undefined && keys.numbers === undefined}
                indeterminate={chosen.length > 0 && chosen.length < total}
                onChange={(event) => {
                  if (!event.currentTarget.checked) return setSelection(NOTHING);
                  return void keys.readAll().then((all) => setSelection(new Set(all)));
                }}
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
        {fault !== undefined ? (
          <LibraryFault code={fault} onRetry={retry} />
        ) : last === undefined ? (
          <EmptyState picture={<Spinner label={t('library-loading')} />} title={t('library-loading')} />
        ) : total === 0 ? (
          <NothingListed query={query} onQuery={onQuery} />
        ) : (
          <Rows
            key={view}
            view={view}
            query={query}
            keys={keys}
            total={total}
            revision={revision}
            first={first}
            selection={selection}
            onSelect={select}
            active={active}
            onActive={(index) => {
              if (active?.index !== index) setActive({ index, at: 0 });
            }}
          />
        )}
      </main>
      <Fold class="library__facets" label={t('facets')} from="80rem">
        {counts}
      </Fold>
      {dialog?.kind === 'help' && (
        <ShortcutsHelp
          letters={letters === 'on'}
          onLetters={(on) => setLetters(on ? 'on' : 'off')}
          onClose={() => setDialog(undefined)}
        />
      )}
      {dialog?.kind === 'tag' && (
        <TagSelectionDialog keys={dialog.keys} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.kind === 'file' && (
        <FileSelectionDialog keys={dialog.keys} onClose={() => setDialog(undefined)} />
      )}
      {dialog?.kind === 'search' && <SaveSearchDialog query={query} onClose={() => setDialog(undefined)} />}
    </div>
  );
}
