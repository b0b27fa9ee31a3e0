import { articleText } from '../model/article.ts';
import { fail, ok, type ErrorCode, type Result } from '../model/result.ts';
import type { ArticleRecord } from '../model/record.ts';
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
import { featuresOf } from '../related/index.ts';
import { openStore, type Store } from '../store/index.ts';
import type { PanelState, SiyaqClient, Stop } from './client.ts';
import { exportJson } from './export-json.ts';
import { relatedOf } from './related.ts';
import { watchPanel } from './watch-panel.ts';

/** The client of real pages: store, settings, tabs and messages joined. One a page. Faults come back as values. */
export function createLiveClient(): SiyaqClient {
  const store = openStore();
  const now = (): string => new Date().toISOString();
  const refreshBadges = (keys: readonly string[]): void => void askBackground('badge/refresh', { keys });
  return {
    ...panelCalls(store),
    ...libraryCalls(store, now, refreshBadges),
    watchSettings: watchSettings,
    updateSettings: (patch) => attempt(async () => void (await updateSettings(patch))),
    deleteEverything: () => deleteEverything(store, refreshBadges),
    openPage: openExtensionPage,
    openUrl,
  };
}

type PanelCalls = Pick<
  SiyaqClient,
  'watchPanel' | 'watchRecord' | 'watchRelated' | 'showEvidence' | 'readNow'
>;

function panelCalls(store: Store): PanelCalls {
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
    watchRecord: (key, listener) => store.watchRecord(key, listener),
    watchRelated: (key, listener) => watchRelated(store, key, listener),
    showEvidence: (key, span) => showEvidence(store, key, span),
    readNow: async () => {
      // Browsers ask for access only inside the click: nothing may be awaited before this.
      if (!access && !(await requestAccess().catch(() => false))) return fail('site-excluded');
      const tab = await activeTab();
      return tab === undefined
        ? fail('not-an-article')
        : asVoid(await askBackground('tab/read', { tabId: tab.id }));
    },
  };
}

/** The list is worked out anew when the article changes or when stories that share its features come or go. */
function watchRelated(store: Store, key: string, listener: Parameters<SiyaqClient['watchRelated']>[1]): Stop {
  let stopCandidates: Stop = () => undefined;
  let hash: string | undefined;
  let run = 0;
  const follow = (record: ArticleRecord): void => {
    stopCandidates();
    stopCandidates = store.watchCandidates(featuresOf(record).keys, () => {
      run += 1;
      const mine = run;
      void relatedOf(store, record).then((list) => {
        if (mine === run) listener(list.ok ? list.value : { key, rows: [], threads: [] });
      });
    });
  };
  const stopRecord = store.watchRecord(key, (record) => {
    if (record === undefined || record.brief.provenance.contentHash === hash) return;
    hash = record.brief.provenance.contentHash;
    follow(record);
  });
  return () => {
    run += 1;
    stopRecord();
    stopCandidates();
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
  | 'deleteArticles'
  | 'exportJson'
  | 'storageHealth'
>;

function libraryCalls(
  store: Store,
  now: () => string,
  refreshBadges: (keys: readonly string[]) => void,
): LibraryCalls {
  return {
    setSaved: async (keys, saved) => {
      const done = await store.setSaved(keys, saved, now());
      if (done.ok) refreshBadges(keys);
      return done;
    },
    setDismissed: (key, item, dismissed) => store.setDismissed(key, item, dismissed),
    watchLibrary: (query, listener, onError) => store.watchQuery(query, listener, onError),
    libraryRows: async (keys) => {
      const rows = await store.rows(keys);
      return rows.ok ? rows.value : [];
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
    exportJson: (keys, onProgress, signal) => exportJson(store, keys, now(), onProgress, signal),
    storageHealth: () => store.health(),
  };
}

function watchSettings(listener: (settings: Settings) => void): Stop {
  let changed = false;
  const stop = onSettingsChanged((settings) => {
    changed = true;
    listener(settings);
  });
  void readSettings().then((settings) => {
    if (!changed) listener(settings);
  });
  return stop;
}

/** Library, choices, and what is known of open tabs. The badges go first, as long as it is known where they are. */
async function deleteEverything(
  store: Store,
  refreshBadges: (keys: readonly string[]) => void,
): Promise<Result<void>> {
  const removed = await store.removeEverything();
  if (!removed.ok) return removed;
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
