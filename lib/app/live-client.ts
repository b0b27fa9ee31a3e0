import { articleText } from '../model/article.ts';
import { fail, ok, type ErrorCode, type Result } from '../model/result.ts';
import type { LibraryPage, LibraryQuery } from '../model/record.ts';
import type { Settings } from '../model/settings.ts';
import type { Span } from '../model/span.ts';
import { askBackground, self } from '../platform/runtime.ts';
import { forgetSession, onTabEntriesChanged, tabEntries, tabEntry } from '../platform/session.ts';
import { forgetSettings, onSettingsChanged, readSettings, updateSettings } from '../platform/settings.ts';
import {
  activeTab,
  askPage,
  mayReadPages,
  onActiveTabChanged,
  openExtensionPage,
  openUrl,
  requestAccess,
} from '../platform/tabs.ts';
import { connect } from '../store/connect.ts';
import { openDesk } from '../store/desk/index.ts';
import { openFeedStore, type FeedStore } from '../store/feeds/index.ts';
import { openStore, type Store } from '../store/index.ts';
import { resetDatabase } from '../store/reset.ts';
import { createCodingClient } from './coding-client.ts';
import { createDeskClient } from './desk-client.ts';
import type { OnError, PanelState, SiyaqClient, Stop } from './client.ts';
import { exportFile } from './export-file.ts';
import { createFeedsClient, type FeedsClient } from './feeds-client.ts';
import { watchPanel } from './watch-panel.ts';

/** The client of real pages: store, settings, tabs and messages joined. One a page. Faults come back as values. */
export function createLiveClient(): SiyaqClient {
  const db = connect();
  const store = openStore(db.name, db);
  const desk = openDesk(db.name, db);
  const headlines = openFeedStore(db.name, db);
  const feeds = createFeedsClient(headlines);
  return {
    feeds,
    desk: createDeskClient(desk),
    ask: store,
    rebuild: store,
    coding: createCodingClient(store, desk, now, () => crypto.randomUUID()),
    resetLibrary: () => {
      db.close();
      return resetDatabase();
    },
    ...panelCalls(store, headlines),
    ...libraryCalls(store),
    watchSettings,
    updateSettings: (patch) => attempt(async () => void (await updateSettings(patch))),
    deleteEverything: () => deleteEverything(store, feeds),
    openPage: openExtensionPage,
    openUrl,
  };
}

function now(): string {
  return new Date().toISOString();
}

function refreshBadges(keys: readonly string[]): void {
  void askBackground('badge/refresh', { keys });
}

type PanelCalls = Pick<
  SiyaqClient,
  'watchPanel' | 'watchRecord' | 'watchRelated' | 'showEvidence' | 'readNow'
>;

function panelCalls(store: Store, headlines: FeedStore): PanelCalls {
  let access = true;
  const sources = {
    settings: readSettings,
    activeTab,
    ping: (tabId: number) => askPage(tabId, 'page/ping', null),
    entry: tabEntry,
    access: async () => (access = await mayReadPages()),
    origin: self().origin,
    changes: [onActiveTabChanged, onTabEntriesChanged, onSettingsChanged].map(
      (subscribe) => (listener: () => void) => subscribe(() => listener()),
    ),
  };
  return {
    watchPanel: (listener: (state: PanelState) => void) => watchPanel(sources, listener),
    watchRecord: (key, listener, onError) => store.watchRecord(key, listener, onError),
    // What compares stories is half of the code of a page, and no list of briefs needs it: it comes when it is asked for.
    watchRelated: (key, listener, onError) =>
      stopOf(
        import('./watch-related.ts').then(({ watchRelated }) =>
          watchRelated(store, headlines, key, listener, onError),
        ),
        onError,
      ),
    showEvidence: (key, span) => showEvidence(store, key, span),
    readNow: () => readNow(access),
  };
}

/** Ends a watcher that is still on its way, also before it begins to tell. */
function stopOf(coming: Promise<Stop>, onError: OnError): Stop {
  let over = false;
  let stop: Stop | undefined;
  coming.then(
    (begun) => {
      if (over) begun();
      else stop = begun;
    },
    () => {
      if (!over) onError('unexpected');
    },
  );
  return () => {
    over = true;
    stop?.();
  };
}

async function readNow(access: boolean): Promise<Result<void>> {
  try {
    // Browsers ask for access only inside the click: nothing may be awaited before this.
    if (!access && !(await requestAccess().catch(() => false))) return fail('site-excluded');
    const tab = await activeTab();
    return tab === undefined
      ? fail('not-an-article')
      : asVoid(await askBackground('tab/read', { tabId: tab.id }));
  } catch (error) {
    return fail('unexpected', String(error));
  }
}

/**
 * The keys of a query, and the same page again when something was saved or given up elsewhere: that changes rows without
 * changing which rows there are.
 */
function watchLibrary(
  store: Store,
  query: LibraryQuery,
  listener: (page: LibraryPage) => void,
  onError: OnError,
): Stop {
  const seen: { page?: LibraryPage; saved?: true } = {};
  let stopSaved: Stop | undefined;
  const watchSaved = (): Stop =>
    store.watchQuery({ text: '', filter: 'saved', order: 'newest', limit: 1 }, () => {
      // Its first word is how things are, not a change. Rows that came with the keys are of before.
      const { rows: _old, ...page } = seen.page ?? { total: 0, keys: [] };
      if (seen.saved === true) listener(page);
      seen.saved = true;
    });
  const stopPage = store.watchQuery(
    query,
    (page) => {
      listener((seen.page = page));
      // Asked after the list itself, which is what the reader waits for.
      if (query.filter !== 'saved') stopSaved ??= watchSaved();
    },
    onError,
  );
  return () => {
    stopPage();
    stopSaved?.();
  };
}

/** Only where the tab in front shows this very article: a click never marks a sentence in another page. */
async function showEvidence(store: Store, key: string, span: Span): Promise<Result<'exact' | 'approximate'>> {
  const tab = await activeTab();
  const entry = tab && (await tabEntry(tab.id));
  if (tab === undefined || entry?.key !== key)
    return fail('not-found', 'the tab in front shows another page');
  const kept = await store.record(key);
  const article = (kept.ok ? kept.value : undefined)?.article ?? entry.record?.article;
  if (article === undefined) return kept.ok ? fail('not-found') : kept;
  const text = articleText(article.blocks).slice(span.start, span.end);
  const shown = await askPage(tab.id, 'evidence/show', { ...span, text });
  return shown.ok ? ok(shown.value.how) : shown;
}

type LibraryCalls = Pick<
  SiyaqClient,
  | 'setSaved'
  | 'setDismissed'
  | 'watchLibrary'
  | 'libraryRows'
  | 'libraryKeys'
  | 'libraryAmong'
  | 'deleteArticles'
  | 'exportFile'
  | 'storageHealth'
>;

function libraryCalls(store: Store): LibraryCalls {
  return {
    setSaved: async (keys, saved) => {
      const done = await store.setSaved(keys, saved, now());
      if (done.ok) refreshBadges(keys);
      return done;
    },
    setDismissed: (key, item, dismissed) => store.setDismissed(key, item, dismissed),
    watchLibrary: (query, listener, onError) => watchLibrary(store, query, listener, onError),
    libraryRows: async (keys) => {
      const rows = await store.rows(keys);
      return rows.ok ? rows.value : [];
    },
    libraryKeys: async (numbers) => {
      const keys = await store.keys(numbers);
      return keys.ok ? keys.value : [];
    },
    libraryAmong: async (numbers, keys) => {
      const some = await store.among(numbers, keys);
      return some.ok ? some.value : [];
    },
    deleteArticles: async (keys) => {
      const removed = await store.remove(keys);
      if (!removed.ok) return removed;
      refreshBadges(keys);
      return ok({
        restore: async () => {
          const restored = await store.restore(removed.value);
          if (restored.ok) refreshBadges(keys);
          return restored;
        },
      });
    },
    exportFile: (task, onProgress, signal) => exportFile(store, task, now(), onProgress, signal),
    storageHealth: () => store.health(),
  };
}

function watchSettings(listener: (settings: Settings) => void, onError: OnError): Stop {
  let changed = false;
  const stop = onSettingsChanged((settings) => {
    changed = true;
    listener(settings);
  });
  const first = async (): Promise<void> => {
    const settings = await readSettings();
    if (!changed) listener(settings);
  };
  void first().catch(() => onError('unexpected'));
  return stop;
}

/** Library, followed sites, choices, and what is known of open tabs. The badges go first, as long as it is known where they are. */
async function deleteEverything(store: Store, feeds: FeedsClient): Promise<Result<void>> {
  const removed = await store.removeEverything();
  if (!removed.ok) return removed;
  const forgotten = await feeds.forgetEverything();
  if (!forgotten.ok) return forgotten;
  return attempt(async () => {
    const keys = (await tabEntries()).flatMap(({ entry }) => (entry.key === undefined ? [] : [entry.key]));
    refreshBadges(keys);
    await Promise.all([forgetSettings(), forgetSession()]);
    globalThis.localStorage?.clear();
  });
}

async function attempt<T>(task: () => Promise<T>): Promise<Result<T>> {
  try {
    return ok(await task());
  } catch (error) {
    const code: ErrorCode = /quota/iu.test(String(error)) ? 'quota' : 'unexpected';
    return fail(code, error instanceof Error ? error.message : String(error));
  }
}

function asVoid(result: Result<unknown>): Result<void> {
  return result.ok ? ok(undefined) : result;
}
