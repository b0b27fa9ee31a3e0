import { browser } from 'wxt/browser';

/** Text on the toolbar button of one tab; '' takes it away. Browsers drop it by themselves when the tab navigates. */
export async function setBadge(tabId: number, text: string): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text });
    if (text === '') return;
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#0f5c57' });
    await browser.action.setBadgeTextColor?.({ tabId, color: '#ffffff' });
  } catch {
    // The tab was closed meanwhile: nothing to show it on.
  }
}
