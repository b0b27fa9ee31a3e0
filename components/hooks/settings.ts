import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';

/** Filled by `Page`, which shows nothing before the settings are known. */
export const SettingsContext = createContext<Settings>(DEFAULT_SETTINGS);

/** The reader's choices, kept up to date. Change them by `useClient().updateSettings`. */
export function useSettings(): Settings {
  return useContext(SettingsContext);
}
