import { browser } from 'wxt/browser';
import { parseSettings } from '../model/settings-schema.ts';
import type { Settings } from '../model/settings.ts';

const KEY = 'settings';

/** The reader's choices as kept; unreadable or missing fields get their defaults, so a damaged store never opens a door. */
export async function readSettings(): Promise<Settings> {
  const kept = await browser.storage.local.get(KEY);
  return parseSettings(kept[KEY]);
}

/** Changes some fields. Read-modify-write: two pages changing the same field at once keep the later one. */
export async function updateSettings(patch: Partial<Settings>): Promise<Settings> {
  const next = parseSettings({ ...(await readSettings()), ...patch });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back after every change, from whichever page. */
export function onSettingsChanged(listener: (settings: Settings) => void): () => void {
  const heard = (changes: Record<string, { newValue?: unknown }>, area: string): void => {
    if (area === 'local' && KEY in changes) listener(parseSettings(changes[KEY]?.newValue));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

export async function forgetSettings(): Promise<void> {
  await browser.storage.local.clear();
}

/** Content scripts share our storage unless told otherwise (Chrome has the call, Firefox keeps `session` to itself already). */
export async function closeStorageToPages(): Promise<void> {
  await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
}
