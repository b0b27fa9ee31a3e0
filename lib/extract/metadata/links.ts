import type { PageLink } from '../../model/article.ts';
import { LIMITS } from '../../model/limits.ts';
import { seenDates } from '../arabic-date.ts';
import type { PageFacts } from '../page.ts';
import { absolute, samePage } from './addresses.ts';

/** The collected links with their days, then those of JSON-LD; one an address, the longest title stays. */
export function readLinks(page: PageFacts): PageLink[] {
  const out = new Map<string, PageLink>();
  for (const { url, title, from, dated } of page.raw.links) {
    const day = dated === undefined ? undefined : seenDates(dated)[0]?.day;
    out.set(url, { url, title, from, ...(day !== undefined && { published: day }) });
  }
  for (const { url: href, title } of page.stale ? [] : page.jsonld.related) {
    const url = absolute(href, page.url);
    if (url === undefined || samePage(url, page.url)) continue;
    const known = out.get(url.href);
    if (known !== undefined && known.title.length >= title.length) continue;
    out.set(url.href, { url: url.href, title, from: known?.from ?? 'jsonld' });
  }
  return [...out.values()].slice(0, LIMITS.links);
}
