import { browser } from 'wxt/browser';

/**
 * What the content script needs to know of its own life, in place of WXT's class (`lib/dev/slim-content.ts`). Nothing is
 * dispatched into the page, and no event of a page can end us: without the extension the runtime has no id.
 */
export class ContentScriptContext {
  private readonly end = new AbortController();

  get signal(): AbortSignal {
    return this.end.signal;
  }

  get isValid(): boolean {
    if (browser.runtime?.id === undefined) this.end.abort();
    return !this.end.signal.aborted;
  }
}
