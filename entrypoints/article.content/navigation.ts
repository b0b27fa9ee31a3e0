import type { Surroundings } from './surroundings.ts';

/** The part of the Navigation API we use (Chromium 102, Firefox 147, Safari 26). */
type WithNavigation = Window & { readonly navigation?: EventTarget };

const POLL = 1_000;

/** The address in the bar without its fragment: what makes two pages different. */
export function addressOf(window: Window): string {
  const { href } = window.location;
  const hash = href.indexOf('#');
  return hash < 0 ? href : href.slice(0, hash);
}

/**
 * Calls back when the address changes without a new document. The Navigation API tells after the change
 * (`navigatesuccess`, `currententrychange`); without it, popstate and one comparison of strings a second, while the page
 * is visible. Fragments do not count.
 */
export function onAddressChange({ window, signal, alive }: Surroundings, changed: () => void): void {
  let known = addressOf(window);
  const check = (): void => {
    const now = addressOf(window);
    if (now === known || signal.aborted) return;
    known = now;
    changed();
  };
  const { navigation } = window as WithNavigation;
  window.addEventListener('popstate', check, { signal });
  if (navigation !== undefined) {
    navigation.addEventListener('navigatesuccess', check, { signal });
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = window.setInterval(() => {
    if (!alive()) window.clearInterval(timer);
    else if (window.document.visibilityState !== 'hidden') check();
  }, POLL);
  signal.addEventListener('abort', () => window.clearInterval(timer));
}
