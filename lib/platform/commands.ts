import { browser } from 'wxt/browser';

/** A keyboard command as the browser has it; `shortcut` is '' when the reader gave it none. */
export interface KeyCommand {
  readonly name: string;
  readonly shortcut: string;
}

/** Calls back with the name of the command, inside the key press. The tab is the one in front. */
export function onCommand(listener: (name: string, tabId: number | undefined) => void): void {
  browser.commands.onCommand.addListener((name: string, tab?: { id?: number | undefined }) =>
    listener(name, tab?.id),
  );
}

/** All commands with the keys they have now. */
export async function keyCommands(): Promise<readonly KeyCommand[]> {
  const all = await browser.commands.getAll();
  return all.flatMap(({ name, shortcut }) =>
    name === undefined ? [] : [{ name, shortcut: shortcut ?? '' }],
  );
}

/** Firefox's own; WXT's types know Chrome's calls only. */
interface WithShortcutSettings {
  openShortcutSettings?(): Promise<void>;
}

/** The browser's page where keys are chosen. */
export async function openKeySettings(): Promise<void> {
  if (import.meta.env.FIREFOX) await (browser.commands as WithShortcutSettings).openShortcutSettings?.();
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** The tab in front in the window used last, when the browser did not say which one a key press meant. */
export async function frontTab(): Promise<number | undefined> {
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  return tab?.id;
}
