import type { PageStatus } from '../messaging/protocol.ts';
import type { TabEntry } from '../platform/session.ts';
import type { Settings } from '../model/settings.ts';
import type { PanelState } from './client.ts';
import { hostOf, mayRead } from './may-read.ts';

/** Everything the panel's state follows from, gathered for the tab in front. */
export interface PanelInputs {
  readonly settings: Settings;
  readonly tab: 'loading' | 'own-page' | 'none' | 'web';
  /** Answer of the page's content script; absent when nobody answered. */
  readonly page?: PageStatus;
  readonly entry?: TabEntry;
  /** The reader may have taken away the access to web pages. */
  readonly access: boolean;
}

/**
 * What the panel shows. An entry counts only when it speaks of the address the page is at now, so that a tab that has moved on
 * never shows the brief of the page before.
 */
export function panelState({ settings, tab, page, entry, access }: PanelInputs): PanelState {
  if (!settings.consented) return { kind: 'welcome' };
  const shown =
    entry !== undefined && page !== undefined && sameAddress(entry.url, page.url) ? entry : undefined;
  if (shown?.state === 'brief' && shown.key !== undefined)
    return { kind: 'brief', key: shown.key, changed: shown.changed === true };
  if (settings.paused) return { kind: 'paused' };
  if (tab === 'own-page' || tab === 'none') return { kind: 'not-article' };
  if (page === undefined) {
    if (!access) return { kind: 'no-access', host: '' };
    return tab === 'loading' ? { kind: 'loading' } : { kind: 'reload-page' };
  }
  return shown === undefined ? fromPage(page, settings) : fromEntry(shown, page, settings);
}

function fromEntry(entry: TabEntry, page: PageStatus, settings: Settings): PanelState {
  if (entry.state === 'unstored') {
    const { code = 'unexpected', record } = entry;
    return { kind: 'unstored', code, ...(record !== undefined && { record }) };
  }
  if (entry.state === 'error')
    return entry.code === 'not-an-article'
      ? { kind: 'not-article' }
      : { kind: 'error', code: entry.code ?? 'unexpected' };
  if (entry.state === 'working') return { kind: 'working', host: hostOf(page.url) };
  return fromPage(page, settings);
}

function fromPage(page: PageStatus, settings: Settings): PanelState {
  const host = hostOf(page.url);
  if (page.state === 'none') return { kind: 'not-article' };
  if (page.error !== undefined && page.error !== 'not-an-article') return { kind: 'error', code: page.error };
  if (page.error === 'not-an-article') return { kind: 'not-article' };
  if (page.state === 'found') {
    const decision = mayRead(settings, host);
    if (!decision.read) {
      const { why } = decision;
      if (why === 'not-consented') return { kind: 'welcome' };
      return why === 'paused' ? { kind: 'paused' } : { kind: 'unread', why, host };
    }
  }
  return { kind: 'working', host };
}

/** Fragments do not make another page. */
function sameAddress(a: string, b: string): boolean {
  return a.split('#', 1)[0] === b.split('#', 1)[0];
}
