import { LIMITS } from '../../model/limits.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import { barePath, sameHost, samePage } from './addresses.ts';

function parse(value: string | null | undefined, base: URL): URL | undefined {
  if (value === null || value === undefined || value === '' || value.length > LIMITS.urlChars)
    return undefined;
  try {
    const url = new URL(value, base);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}

function candidates(page: PageFacts): URL[] {
  return [page.raw.canonical, firstMeta(page, 'og:url'), page.jsonld.url].flatMap(
    (value) => parse(value, page.url) ?? [],
  );
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
