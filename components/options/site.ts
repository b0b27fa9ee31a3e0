import { parse } from 'tldts';
import { withoutControls } from '../../lib/i18n/direction.ts';

export type SiteFault = 'empty' | 'invalid' | 'suffix' | 'scheme';

export type SiteReading =
  | { readonly ok: true; readonly site: string }
  /** `said` is what the message names: the text as typed, or the suffix. */
  | { readonly ok: false; readonly fault: SiteFault; readonly said: string };

/** Letters of an address that are looked at. */
const MOST = 2_048;

/**
 * What a reader typed or pasted → the registrable domain it belongs to («https://www.bbc.co.uk/arabic» → «bbc.co.uk»), by the
 * public suffix list. IP addresses and `localhost` stand for themselves. Names under an unknown ending are taken for slips.
 */
export function readSite(typed: string): SiteReading {
  const text = withoutControls(typed).trim().slice(0, MOST);
  const bad = (fault: SiteFault, said = text): SiteReading => ({ ok: false, fault, said });
  if (text === '') return bad('empty');
  const scheme = /^([a-z][a-z0-9+.-]*):\/\//iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return bad('scheme');
  const address = scheme === undefined ? `https://${text}` : text;
  if (/\s/u.test(text) || !URL.canParse(address)) return bad('invalid');
  const { hostname } = new URL(address);
  const { domain, publicSuffix, isIp, isIcann, isPrivate } = parse(hostname, { allowPrivateDomains: true });
  if (isIp === true || hostname === 'localhost') return { ok: true, site: hostname };
  if (isIcann !== true && isPrivate !== true) return bad('invalid');
  if (domain === null) return bad('suffix', publicSuffix ?? hostname);
  return { ok: true, site: domain };
}
