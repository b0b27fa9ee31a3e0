import type { PageStatus } from '../messaging/protocol.ts';
import type { Result } from '../model/result.ts';
import type { Settings } from '../model/settings.ts';
import type { TabEntry } from '../platform/session.ts';
import type { ActiveTab } from '../platform/tabs.ts';
import type { PanelState, Stop } from './client.ts';
import { panelState } from './panel-state.ts';

/** What the panel's state is gathered from; the browser's in the live client, fakes in tests. */
export interface PanelSources {
  settings(): Promise<Settings>;
  activeTab(): Promise<ActiveTab | undefined>;
  ping(tabId: number): Promise<Result<PageStatus>>;
  entry(tabId: number): Promise<TabEntry | undefined>;
  access(): Promise<boolean>;
  /** Our own origin, to know our pages. */
  readonly origin: string;
  /** Everything that may change the state. */
  readonly changes: readonly ((listener: () => void) => Stop)[];
}

/** A page that has just loaded may answer a moment later than the browser says it is complete. */
const ASK_AGAIN = [250, 750];

/**
 * Follows the tab in front. Every change starts a new look, and a look that was overtaken says nothing: a slow answer of the tab
 * before never becomes the state of this one. A new tab is `loading` until its own state is known.
 */
export function watchPanel(sources: PanelSources, listener: (state: PanelState) => void): Stop {
  let look = 0;
  let shownTab: number | undefined;
  const refresh = async (): Promise<void> => {
    look += 1;
    const mine = look;
    const current = (): boolean => mine === look;
    const [settings, tab] = await Promise.all([sources.settings(), sources.activeTab()]);
    if (!current()) return;
    if (tab?.id !== shownTab) {
      shownTab = tab?.id;
      listener({ kind: 'loading' });
    }
    const kind = kindOf(tab, sources.origin);
    if (tab === undefined || kind === 'own-page' || kind === 'none') {
      listener(panelState({ settings, tab: kind, access: true }));
      return;
    }
    for (const wait of [...ASK_AGAIN, undefined]) {
      const [page, access] = await Promise.all([sources.ping(tab.id), sources.access()]);
      const entry = await sources.entry(tab.id);
      if (!current()) return;
      const state = panelState({
        settings,
        tab: kind,
        access,
        ...(page.ok && { page: page.value }),
        ...(entry !== undefined && { entry }),
      });
      if (state.kind !== 'reload-page' || wait === undefined) {
        listener(state);
        return;
      }
      await new Promise((resolve) => setTimeout(resolve, wait));
      if (!current()) return;
    }
  };
  const again = (): void => void refresh().catch(() => listener({ kind: 'error', code: 'unexpected' }));
  const stops = sources.changes.map((subscribe) => subscribe(again));
  listener({ kind: 'loading' });
  again();
  return () => {
    look += 1;
    for (const stop of stops) stop();
  };
}

function kindOf(tab: ActiveTab | undefined, origin: string): 'loading' | 'own-page' | 'none' | 'web' {
  if (tab === undefined) return 'none';
  if (tab.url?.startsWith(origin) === true) return 'own-page';
  return tab.loading ? 'loading' : 'web';
}
