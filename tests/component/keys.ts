import type { BrowserKeys } from '../../components/options/keys-part.tsx';

/** Keyboard commands as a browser has them. */
export const KEYS: BrowserKeys = {
  list: async () => [
    { name: '_execute_action', shortcut: 'Ctrl+Shift+F' },
    { name: 'save-brief', shortcut: '' },
    { name: 'open-library', shortcut: 'Alt+L' },
  ],
  change: async () => undefined,
};
