import { browser } from 'wxt/browser';
import type { ErrorCode } from '../model/result.ts';
import type { ArticleRecord } from '../model/record.ts';

/**
 * What is known of one tab. Lives in `storage.session`: outlives a stopped worker, not a closed browser, and content scripts
 * cannot read it. `url` is the address the entry speaks of: an entry of another address is out of date.
 */
export interface TabEntry {
  readonly url: string;
  readonly state: 'found' | 'working' | 'brief' | 'unstored' | 'error';
  readonly key?: string;
  /** The text changed since the record was made. */
  readonly changed?: boolean;
  readonly code?: ErrorCode;
  /** The brief itself when it could not be kept. */
  readonly record?: ArticleRecord;
}

const tabKey = (tabId: number): string => `tab:${tabId}`;
const allowKey = (tabId: number): string => `allow:${tabId}`;
const budgetKey = (tabId: number): string => `budget:${tabId}`;

export async function tabEntry(tabId: number): Promise<TabEntry | undefined> {
  return (await browser.storage.session.get(tabKey(tabId)))[tabKey(tabId)] as TabEntry | undefined;
}

export async function setTabEntry(tabId: number, entry: TabEntry): Promise<void> {
  await browser.storage.session.set({ [tabKey(tabId)]: entry });
}

/** All tabs with an entry. */
export async function tabEntries(): Promise<readonly { readonly tabId: number; readonly entry: TabEntry }[]> {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, entry]) =>
    key.startsWith('tab:') ? [{ tabId: Number(key.slice(4)), entry: entry as TabEntry }] : [],
  );
}

export async function clearTab(tabId: number): Promise<void> {
  await browser.storage.session.remove(tabKey(tabId));
}

/** Everything of a closed tab. */
export async function forgetTab(tabId: number): Promise<void> {
  await browser.storage.session.remove([tabKey(tabId), allowKey(tabId), budgetKey(tabId)]);
}

export async function forgetSession(): Promise<void> {
  await browser.storage.session.clear();
}

/** The reader asked to read exactly this address in this tab. */
export async function allowOnce(tabId: number, url: string): Promise<void> {
  await browser.storage.session.set({ [allowKey(tabId)]: url });
}

export async function allowedOnce(tabId: number): Promise<string | undefined> {
  return (await browser.storage.session.get(allowKey(tabId)))[allowKey(tabId)] as string | undefined;
}

/** Calls back whenever the entry of any tab changes. */
export function onTabEntriesChanged(listener: (tabIds: readonly number[]) => void): () => void {
  const heard = (changes: Record<string, unknown>, area: string): void => {
    if (area !== 'session') return;
    const tabs = Object.keys(changes).filter((key) => key.startsWith('tab:'));
    if (tabs.length > 0) listener(tabs.map((key) => Number(key.slice(4))));
  };
  browser.storage.onChanged.addListener(heard);
  return () => browser.storage.onChanged.removeListener(heard);
}

/** Messages a tab has sent in the current minute. Ends floods by a taken-over page; a reader never gets near it. */
export async function takeFromBudget(tabId: number, minute: number, perMinute: number): Promise<boolean> {
  const kept = (await browser.storage.session.get(budgetKey(tabId)))[budgetKey(tabId)] as
    { readonly minute: number; readonly count: number } | undefined;
  const count = kept?.minute === minute ? kept.count : 0;
  if (count >= perMinute) return false;
  await browser.storage.session.set({ [budgetKey(tabId)]: { minute, count: count + 1 } });
  return true;
}
