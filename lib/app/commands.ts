import type { Store } from '../store/index.ts';
import type { Settings } from '../model/settings.ts';
import { frontTab, onCommand } from '../platform/commands.ts';
import { onMenuClicked, putMenus } from '../platform/menus.ts';
import { onAddressBar } from '../platform/omnibox.ts';
import { MENU, onMenu, toggleSaved, type MenuParts } from './menus.ts';
import { chosenHash, suggestionsFor } from './omnibox.ts';

/** What the toolbar button shows for a moment after a menu line: done, or not. */
const DONE = '✓';
const FAILED = '!';
const FLASH = 1_500;

/** What the browser's own places work with besides the store. */
export interface BrowserParts extends Pick<MenuParts, 'entry' | 'read' | 'openPanel' | 'openLibrary'> {
  readonly desk: Pick<MenuParts, 'addMark' | 'addToQueue'>;
  readonly badge: (tabId: number, text: string) => Promise<void>;
  /** The badge a tab should have. */
  readonly badgeOf: (key: string) => Promise<string>;
  readonly settings: () => Promise<Settings>;
  readonly updateSettings: (patch: Partial<Settings>) => Promise<unknown>;
  readonly now: () => string;
}

/**
 * Context menus, keyboard commands and the keyword of the address bar. Registers every listener synchronously; the menu itself
 * is put up on installation and start (`setUpMenus`).
 */
export function startBrowserIntegration(store: Store, browser: BrowserParts): void {
  const parts = menuParts(store, browser);
  const failed = (error: unknown): void => console.error('siyaq: menu', error);
  onMenuClicked((click) => void onMenu(parts, click).catch(failed));
  onCommand((name, tabId) => void onKey(parts, name, tabId).catch(failed));
  onAddressBar(
    (text) => suggestionsFor(store, text),
    (text) => void parts.openLibrary(chosenHash(text)).catch(failed),
  );
}

/** Lines of the menu in the browser's language. Costs a few calls; wanted after installation, update and start of the browser. */
export function setUpMenus(): void {
  putMenus(MENU).catch((error: unknown) => console.error('siyaq: menu', error));
}

async function onKey(parts: MenuParts, name: string, tabId: number | undefined): Promise<void> {
  if (name === 'open-library') return parts.openLibrary('');
  const tab = tabId ?? (await frontTab());
  if (name === 'save-brief' && tab !== undefined) await toggleSaved(parts, tab);
  return undefined;
}

function menuParts(store: Store, browser: BrowserParts): MenuParts {
  const wait = (milliseconds: number): Promise<void> =>
    new Promise((resolve) => {
      setTimeout(resolve, milliseconds);
    });
  const refresh = async (tabId: number): Promise<void> => {
    const entry = await browser.entry(tabId);
    await browser.badge(tabId, entry?.key === undefined ? '' : await browser.badgeOf(entry.key));
  };
  return {
    ...browser,
    ...browser.desk,
    record: (key) => store.record(key),
    setSaved: async (key, saved) => store.setSaved([key], saved, browser.now()),
    togglePause: async () =>
      void (await browser.updateSettings({ paused: !(await browser.settings()).paused })),
    flash: async (tabId, done) => {
      await browser.badge(tabId, done ? DONE : FAILED);
      await wait(FLASH);
      await refresh(tabId);
    },
    wait,
  };
}
