import { LIMITS } from '../../model/limits.ts';

/** Prefixes of hosts that show the same articles in another dress. */
const DRESS = /^(?:www|m|mobile|amp|wap|beta)\./u;

function bareHost(host: string): string {
  return host.toLowerCase().replace(DRESS, '');
}

/** Path without index file, AMP dress and trailing slash, decoded, lower case. */
export function barePath(url: URL): string {
  let path = url.pathname;
  try {
    path = decodeURIComponent(path);
  } catch {
    // A broken escape stays as it is.
  }
  return path
    .toLowerCase()
    .replace(/\/(?:index\.(?:html?|php)|amp)?\/?$/u, '')
    .replace(/^\/amp(?=\/)/u, '')
    .replace(/\.amp(?=$|\.html?$)/u, '');
}

/** The part of an address that names one article: its last number when that has four digits or more, else the last segment. */
function token(url: URL): string {
  const path = barePath(url);
  const number = [...path.matchAll(/\d+/gu)].at(-1)?.[0] ?? '';
  return number.length >= 4 ? number : (path.split('/').at(-1) ?? '');
}

/** True for one site in any dress (www., m., amp.). */
export function sameHost(a: URL, b: URL): boolean {
  return bareHost(a.hostname) === bareHost(b.hostname);
}

/** True when both addresses show the same article of the same site. */
export function samePage(a: URL, b: URL): boolean {
  if (!sameHost(a, b)) return false;
  if (barePath(a) === barePath(b)) return true;
  const left = token(a);
  return left.length >= 4 && left === token(b);
}

/** An address as absolute http(s) without fragment, or undefined. */
export function absolute(href: string, base: URL): URL | undefined {
  try {
    const url = new URL(href, base);
    if (url.protocol !== 'http:' && url.protocol !== 'https:') return undefined;
    url.hash = '';
    return url.href.length > LIMITS.urlChars ? undefined : url;
  } catch {
    return undefined;
  }
}
