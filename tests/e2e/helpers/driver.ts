/** Anything a function given to `run` may take and give back: it travels as JSON. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** Runs inside a page. It is sent as text, so it may use its arguments and nothing else. */
export type PageFunction<A extends readonly Json[], R> = (
  document: Document,
  window: Window & typeof globalThis,
  ...args: A
) => R | Promise<R>;

/** A document one can look into and act on: a tab, the side panel, the sidebar. */
export interface Surface {
  run<A extends readonly Json[], R>(fn: PageFunction<A, R>, ...args: A): Promise<R>;
  /** Clicks the first visible element with this role whose accessible name contains `name`. Fails when there is none. */
  click(role: string, name: string): Promise<void>;
  /** Replaces the value of the first field with this accessible name, as typing does. */
  fill(name: string, value: string): Promise<void>;
  /** Presses a key (`j`, `Enter`, `Shift+Tab`, `؟`) where the focus is, as a keyboard does. */
  press(key: string): Promise<void>;
  /** Types words where the focus is. */
  type(words: string): Promise<void>;
}

export interface Tab extends Surface {
  go(url: string): Promise<void>;
  reload(): Promise<void>;
  address(): Promise<string>;
  /** Makes it the tab in front. */
  activate(): Promise<void>;
  close(): Promise<void>;
}

/** One browser with the built extension in a fresh profile. */
export interface Driver {
  readonly name: 'chrome' | 'firefox';
  /** `chrome-extension://<id>` or `moz-extension://<uuid>` */
  readonly extensionOrigin: string;
  /** Files the browser saved land here. */
  readonly downloads: string;
  newTab(url?: string): Promise<Tab>;
  /** An open tab whose address contains `part`, waited for. */
  tabAt(part: string): Promise<Tab>;
  /** Whether the panel is open, and the toolbar button pressed once more. */
  panelOpen(): Promise<boolean>;
  pressAction(tab: Tab): Promise<void>;
  /** Opens the browser's own panel beside the tab in front, as the toolbar button does. */
  openPanel(tab: Tab): Promise<Surface>;
  /** A picture of what a person sees: the panel (Chrome) or the whole window with its sidebar (Firefox). */
  screenshotPanel(file: string): Promise<void>;
  screenshot(tab: Tab, file: string): Promise<void>;
  /** A tab in a private window. */
  privateTab(url: string): Promise<Tab>;
  /** Text on the toolbar button for the tab in front. */
  badge(): Promise<string>;
  /** Kills the worker (Chrome) or event page (Firefox) at once. */
  stopBackground(): Promise<void>;
  /** Installs the extension anew under the open pages: their content scripts are orphans from then on. */
  reloadExtension(): Promise<void>;
  /** What the browser asked of anybody but this machine: refused, and a fault. */
  outside(): readonly string[];
  /** Settles when the browser has ended, by `close` or by the reader. */
  readonly closed: Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  readonly headless: boolean;
  /** Folder of a profile that stays when the browser ends; a fresh one that goes when not given. */
  readonly profile?: string;
}

/** Path of the browser in an environment variable set by the bootstrap (lib/dev/run.mjs). A missing browser is a failure. */
export function browserPath(variable: 'CHROMIUM_BIN' | 'FIREFOX_BIN'): string {
  const path = process.env[variable];
  if (path === undefined || path === '') {
    throw new Error(
      `${variable} is not set: it must name the browser to test. «npm test» finds and sets it.`,
    );
  }
  return path;
}
