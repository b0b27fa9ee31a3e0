/** What the browser says of a sender; the same fields in Chrome and Firefox (recorded in tests/fixtures/senders). */
export interface SenderInfo {
  readonly id?: string | undefined;
  readonly origin?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface Self {
  /** `runtime.id`. */
  readonly id: string;
  /** Origin of the extension's own pages, without a trailing slash. */
  readonly origin: string;
}

export type SenderClass =
  | { readonly kind: 'ui' }
  | { readonly kind: 'content'; readonly tabId: number; readonly url: string; readonly incognito: boolean }
  | { readonly kind: 'stranger' };

/**
 * Classifies a sender; the only place that reads `sender.*`. A content script's origin is that of the *page*
 * (measured in both browsers), so `origin` parts our pages from pages we read. Missing or opaque origin is a stranger.
 */
export function classifySender(sender: SenderInfo, self: Self): SenderClass {
  if (sender.id !== self.id) return { kind: 'stranger' };
  if (sender.origin === self.origin) return { kind: 'ui' };
  const tabId = sender.tab?.id;
  const isWeb = sender.origin !== undefined && /^https?:\/\//.test(sender.origin);
  if (!isWeb || tabId === undefined || sender.frameId !== 0 || sender.url === undefined)
    return { kind: 'stranger' };
  if (!/^https?:\/\//.test(sender.url)) return { kind: 'stranger' };
  return { kind: 'content', tabId, url: sender.url, incognito: sender.tab?.incognito === true };
}
