import { browser } from 'wxt/browser';

/** Firefox's own; WXT's types know Chrome's calls only. */
interface WithSidebar {
  readonly sidebarAction: { toggle(): Promise<void>; open(): Promise<void> };
}

/**
 * The toolbar button opens the panel. Chrome does it by itself once told; Firefox wants the call inside the click, with nothing
 * awaited before it.
 */
export function openPanelOnClick(): void {
  if (import.meta.env.FIREFOX) {
    browser.action.onClicked.addListener(
      () => void (browser as unknown as WithSidebar).sidebarAction.toggle(),
    );
  } else {
    browser.sidePanel
      .setPanelBehavior({ openPanelOnActionClick: true })
      .catch((error: unknown) => console.error('siyaq: panel', error));
  }
}

/** Opens the panel beside a tab. Only inside a click or a key press, with nothing awaited before it. */
export function openPanel({ windowId }: { readonly windowId: number }): void {
  const opened = import.meta.env.FIREFOX
    ? (browser as unknown as WithSidebar).sidebarAction.open()
    : browser.sidePanel.open({ windowId });
  opened.catch((error: unknown) => console.error('siyaq: panel', error));
}
