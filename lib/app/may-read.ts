import type { PanelState } from './client.ts';
import type { Settings } from '../model/settings.ts';

export type ReadDecision =
  | { readonly read: true }
  | {
      readonly read: false;
      readonly why: 'not-consented' | 'paused' | Extract<PanelState, { kind: 'unread' }>['why'];
    };

/**
 * Whether a page of this host may be read now, by the reader's own choices. The order matters: nothing before consent, a pause
 * stops everything, a denied site is denied in every mode.
 */
export function mayRead(settings: Settings, host: string): ReadDecision {
  if (!settings.consented) return { read: false, why: 'not-consented' };
  if (settings.paused) return { read: false, why: 'paused' };
  if (isListed(host, settings.denied)) return { read: false, why: 'site-denied' };
  if (settings.mode === 'click') return { read: false, why: 'click-mode' };
  if (settings.mode === 'allowed' && !isListed(host, settings.allowed))
    return { read: false, why: 'site-not-allowed' };
  return { read: true };
}

/** A listed site covers itself and its subdomains. */
export function isListed(host: string, sites: readonly string[]): boolean {
  const wanted = host.toLowerCase();
  return sites.some((site) => wanted === site || wanted.endsWith(`.${site}`));
}

/** Host of a web address, '' when it is none. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname : '';
}
