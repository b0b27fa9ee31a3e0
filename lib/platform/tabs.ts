import { browser } from 'wxt/browser';
import { send } from '../messaging/client.ts';
import type { Answer, PageProtocol, Request } from '../messaging/protocol.ts';
import type { Result } from '../model/result.ts';

export interface ActiveTab {
  readonly id: number;
  readonly loading: boolean;
  /** Known only for pages of our own: there is no `tabs` permission. */
  readonly url?: string;
}

/** The tab in front in the window this page belongs to. */
export async function activeTab(): Promise<ActiveTab | undefined> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return undefined;
  return { id: tab.id, loading: tab.status === 'loading', ...(tab.url !== undefined && { url: tab.url }) };
}

/** Another tab came to the front, or the one in front began or finished loading. */
export function onActiveTabChanged(listener: () => void): () => void {
  const updated = (_id: number, change: { status?: string | undefined }, tab: { active: boolean }): void => {
    if (tab.active && change.status !== undefined) listener();
  };
  const moved = (): void => listener();
  browser.tabs.onActivated.addListener(moved);
  browser.tabs.onUpdated.addListener(updated);
  browser.tabs.onAttached.addListener(moved);
  return () => {
    browser.tabs.onActivated.removeListener(moved);
    browser.tabs.onUpdated.removeListener(updated);
    browser.tabs.onAttached.removeListener(moved);
  };
}

/** Asks the content script of a tab; `unexpected` when there is none. */
export function askPage<T extends keyof PageProtocol>(
  tabId: number,
  type: T,
  data: Request<T>,
): Promise<Result<Answer<T>>> {
  return send({ send: (message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }) }, type, data);
}

/** False when the reader has taken away the access to web pages (Firefox lets her). */
export async function mayReadPages(): Promise<boolean> {
  if (!import.meta.env.FIREFOX) return true;
  return browser.permissions.contains({ origins: ['http://*/*', 'https://*/*'] });
}

/** Asks for the access to web pages again; must be called by a click. */
export function requestAccess(): Promise<boolean> {
  return browser.permissions.request({ origins: ['http://*/*', 'https://*/*'] });
}

export async function openUrl(url: string): Promise<void> {
  const { protocol } = new URL(url);
  if (protocol !== 'http:' && protocol !== 'https:') throw new Error(`not a web address: ${protocol}`);
  await browser.tabs.create({ url });
}

/** Opens a page of the extension, or brings the one that is open to the front. */
export async function openExtensionPage(page: 'library' | 'options' | 'welcome', hash = ''): Promise<void> {
  if (page === 'options' && hash === '') return browser.runtime.openOptionsPage();
  const address = `${browser.runtime.getURL('/')}${page}.html`;
  const [open] = await browser.tabs.query({ url: `${address}*` }).catch(() => []);
  const url = hash === '' ? address : `${address}#${hash}`;
  if (open?.id === undefined) await browser.tabs.create({ url });
  else await browser.tabs.update(open.id, hash === '' ? { active: true } : { active: true, url });
}

export function onTabClosed(listener: (tabId: number) => void): void {
  browser.tabs.onRemoved.addListener((tabId) => listener(tabId));
}
