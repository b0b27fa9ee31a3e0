import { route } from '../messaging/router.ts';
import { setBadge } from '../platform/badge.ts';
import { openPanel, openPanelOnClick } from '../platform/panel.ts';
import { onInstalled, onMessage, onStartup, self } from '../platform/runtime.ts';
import {
  allowedOnce,
  allowOnce,
  clearTab,
  forgetTab,
  setTabEntry,
  tabEntries,
  tabEntry,
  takeFromBudget,
} from '../platform/session.ts';
import { closeStorageToPages, readSettings, updateSettings } from '../platform/settings.ts';
import { askPage, onTabClosed, openExtensionPage } from '../platform/tabs.ts';
import { openStore } from '../store/index.ts';
import { contentHandlers, uiHandlers, type BackgroundParts } from './background.ts';
import { badgeFor } from './badge.ts';
import { setUpMenus, startBrowserIntegration } from './commands.ts';
import { menuDesk } from './menus-desk.ts';
import { startFeeds } from './feeds-start.ts';
import { backgroundRebuild } from './rebuild.ts';
import { expireOld } from './retention.ts';

const MESSAGES_A_MINUTE = 60;
const MINUTE = 60_000;
/** A worker that has just started has a page or a panel to answer first. */
const SETTLED = 3_000;
/** Old briefs are looked for at most this often. */
const EXPIRY_EVERY = 6 * 60 * MINUTE;

/** Joins the browser to the use cases. Registers every listener synchronously. */
export function startBackground(): void {
  const store = openStore();
  let expiredAt = 0;
  const expire = (): void => {
    const now = new Date();
    if (now.getTime() - expiredAt < EXPIRY_EVERY) return;
    expiredAt = now.getTime();
    void readSettings().then((settings) => expireOld(store, settings, now));
  };
  const rebuild = backgroundRebuild(store);
  setTimeout(rebuild, SETTLED);
  const parts: BackgroundParts = {
    store,
    now: () => new Date().toISOString(),
    settings: readSettings,
    entries: { get: tabEntry, all: tabEntries, set: setTabEntry, clear: clearTab },
    allowance: { get: allowedOnce, set: allowOnce },
    badge: setBadge,
    page: {
      address: async (tabId) => {
        const status = await askPage(tabId, 'page/ping', null);
        return status.ok ? status.value.url : undefined;
      },
      read: (tabId) => askPage(tabId, 'article/read', null),
    },
    afterRecord: () => {
      expire();
      rebuild();
    },
  };
  const routing = {
    self: self(),
    content: contentHandlers(parts),
    ui: { ...uiHandlers(parts), ...startFeeds() },
    budget: {
      take: (tabId: number) => takeFromBudget(tabId, Math.floor(Date.now() / MINUTE), MESSAGES_A_MINUTE),
    },
  };
  onMessage((message, sender) => route(routing, message, sender));
  onTabClosed((tabId) => void forgetTab(tabId));
  startBrowserIntegration(store, {
    entry: tabEntry,
    read: (tabId) => routing.ui['tab/read'].run({ tabId }, { kind: 'ui' }),
    openPanel,
    openLibrary: (hash) => openExtensionPage('library', hash),
    desk: menuDesk(),
    badge: setBadge,
    badgeOf: (key) => badgeFor(store, key),
    settings: readSettings,
    updateSettings,
    now: parts.now,
  });
  onInstalled((reason) => {
    setUpMenus();
    if (reason === 'install') void openExtensionPage('welcome');
  });
  onStartup(() => {
    setUpMenus();
    expire();
  });
  openPanelOnClick();
  closeStorageToPages().catch((error: unknown) => console.error('siyaq: storage', error));
}
