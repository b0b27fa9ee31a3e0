import { LIMITS } from '../../model/limits.ts';
import { firstMeta, type PageFacts } from '../page.ts';

/** Prefixes of hosts that show the same articles in another dress. */
const DRESS = /^(?:www|m|mobile|amp|wap|beta)\./u;

function bareHost(host: string): string {
  return host.toLowerCase().replace(DRESS, '');
}

function barePath(url: URL): string {
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

/** The part of an address that names one article: a number of four digits or more, else the last segment. */
function token(url: URL): string {
  const path = barePath(url);
  return /\d{4,}(?=\D*$)/u.exec(path)?.[0] ?? path.split('/').at(-1) ?? '';
}

function sameHost(a: URL, b: URL): boolean {
  return bareHost(a.hostname) === bareHost(b.hostname);
}

/** True when both addresses show the same article of the same site. */
export function samePage(a: URL, b: URL): boolean {
  if (!sameHost(a, b)) return false;
  if (barePath(a) === barePath(b)) return true;
  const left = token(a);
  return left.length >= 4 && left === token(b);
}

function parse(value: string | null | undefined, base: URL): URL | undefined {
  if (value === null || value === undefined || value === '' || value.length > LIMITS.urlChars) return undefined;
  try {
    const url = new URL(value, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function candidates(page: PageFacts): URL[] {
  const link = page.document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  return [link, firstMeta(page, 'og:url'), page.jsonld.url].flatMap((value) => parse(value, page.url) ?? []);
}

/** The canonical address when it agrees with the location; a foreign or unrelated one is not believed. */
export function readCanonical(page: PageFacts): string | undefined {
  const found = candidates(page).find((url) => samePage(url, page.url));
  if (found === undefined) return undefined;
  found.hash = '';
  return found.href;
}

/**
 * True when the head speaks of another article of this site: the sign of a same-document navigation that left the head
 * behind. An address of the front page says nothing.
 */
export function headIsStale(page: PageFacts): boolean {
  const found = candidates(page).filter((url) => sameHost(url, page.url) && barePath(url) !== '');
  return found.length > 0 && found.every((url) => !samePage(url, page.url));
}
