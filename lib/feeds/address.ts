import { FEED_LIMITS } from './limits.ts';

export type AddressFault = 'empty' | 'invalid' | 'scheme' | 'credentials';

export type AddressReading =
  { readonly ok: true; readonly url: string } | { readonly ok: false; readonly fault: AddressFault };

/**
 * What a reader typed, an OPML file or a page names → an address that may be asked: http(s), without user name, password
 * and fragment. «example.com» gets https; «feed://» and «feed:https://» are what old readers wrote.
 */
export function readAddress(typed: string): AddressReading {
  const text = typed
    .trim()
    .slice(0, FEED_LIMITS.urlChars)
    .replace(/^feed:(?:\/\/)?(?=https?:)/iu, '')
    .replace(/^feed:\/\//iu, 'https://');
  if (text === '') return { ok: false, fault: 'empty' };
  const scheme = /^([a-z][a-z0-9+.-]{0,20}):(?!\d)/iu.exec(text)?.[1]?.toLowerCase();
  if (scheme !== undefined && scheme !== 'http' && scheme !== 'https') return { ok: false, fault: 'scheme' };
  const full = scheme === undefined ? `https://${text}` : text;
  if (/\s/u.test(full) || !URL.canParse(full)) return { ok: false, fault: 'invalid' };
  const url = new URL(full);
  if (url.username !== '' || url.password !== '') return { ok: false, fault: 'credentials' };
  if (!/[.\]]/u.test(url.hostname) && url.hostname !== 'localhost') return { ok: false, fault: 'invalid' };
  url.hash = '';
  return { ok: true, url: url.href };
}

/** Match pattern of the host an address lives on, for the browser's own permission. Ports do not take part in patterns. */
export function originPattern(url: string): string {
  const { protocol, hostname } = new URL(url);
  return `${protocol}//${hostname}/*`;
}

/**
 * True when the second address lives where the first was followed: same host and port. A step up to https of the same
 * host counts as the same place, a step down to http does not.
 */
export function samePlace(followed: string, other: string): boolean {
  const [from, to] = [new URL(followed), new URL(other)];
  if (from.hostname !== to.hostname) return false;
  if (from.protocol === to.protocol) return from.port === to.port;
  return from.protocol === 'http:' && to.protocol === 'https:' && from.port === '' && to.port === '';
}

/** `href` of a page or feed as an absolute http(s) address, or undefined: other schemes are never links. */
export function resolveLink(href: string, base: string): string | undefined {
  const trimmed = href.trim();
  if (trimmed === '' || trimmed.length > FEED_LIMITS.urlChars || !URL.canParse(trimmed, base))
    return undefined;
  const url = new URL(trimmed, base);
  return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : undefined;
}
