import { browser } from 'wxt/browser';

/**
 * Asks the browser for access to hosts, as match patterns. Must be called inside the click, with nothing awaited before
 * it. Silent where the access to pages stands as installed; a prompt where the reader has narrowed it.
 */
export function askForHosts(origins: readonly string[]): Promise<boolean> {
  const wanted = [...new Set(origins)];
  // A call that the browser does not take for a click is refused although the access may be there.
  return browser.permissions.request({ origins: wanted }).catch(() => mayAskHosts(wanted));
}

/** True when the browser lets us ask these hosts now. */
export async function mayAskHosts(origins: readonly string[]): Promise<boolean> {
  return browser.permissions.contains({ origins: [...origins] }).catch(() => false);
}
