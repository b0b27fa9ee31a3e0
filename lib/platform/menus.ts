import { browser } from 'wxt/browser';

/** One line of the context menu. `title` is a message of `_locales`: menus speak the browser's language, as the browser's own do. */
export interface MenuLine {
  readonly id: string;
  readonly message: string;
  readonly contexts: readonly ('page' | 'selection' | 'link' | 'action')[];
}

/** A click on a line: where, and on what. */
export interface MenuClick {
  readonly id: string;
  readonly tab?: { readonly id: number; readonly windowId: number };
  /** Address of the link, for lines on links. */
  readonly link?: string;
  /** Words of the link (Firefox tells them, Chrome does not). */
  readonly linkText?: string;
  /** Words selected; blanks as the browser evens them out. */
  readonly selection?: string;
}

const WEB = ['http://*/*', 'https://*/*'];

/** Puts the lines in place of whatever stood there: browsers keep menus of an event page over its restarts. */
export async function putMenus(lines: readonly MenuLine[]): Promise<void> {
  await browser.contextMenus.removeAll();
  for (const { id, message, contexts } of lines) {
    const onPages = !contexts.includes('action');
    browser.contextMenus.create({
      id,
      title: browser.i18n.getMessage(message as 'name'),
      contexts: contexts as [(typeof contexts)[number]],
      ...(onPages && { documentUrlPatterns: WEB }),
      ...(contexts.includes('link') && { targetUrlPatterns: WEB }),
    });
  }
}

/** Calls back inside the click, so that a panel may be opened by it before anything is awaited. */
export function onMenuClicked(listener: (click: MenuClick) => void): void {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    const { linkText } = info as { linkText?: string };
    listener({
      id: String(info.menuItemId),
      ...(tab?.id !== undefined && tab.id >= 0 && { tab: { id: tab.id, windowId: tab.windowId } }),
      ...(info.linkUrl !== undefined && { link: info.linkUrl }),
      ...(linkText !== undefined && { linkText }),
      ...(info.selectionText !== undefined && { selection: info.selectionText }),
    });
  });
}
