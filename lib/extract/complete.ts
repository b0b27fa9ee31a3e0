import type { ArticleDraft, PageDate } from '../model/article.ts';
import { seenDates } from './arabic-date.ts';
import { samePage } from './metadata/addresses.ts';
import { outletFor } from './outlets.ts';

/**
 * What the background adds to a draft and what it refuses to believe. `url` is the address `interpret` believes: the one the
 * *browser* names, or another of its origin. Fills the outlet (the table's name replaces a missing one, the page's own
 * stays) and its country, resolves dates that came as raw text, drops a canonical address of another host or article.
 * Pure, no DOM.
 */
export function completeDraft(draft: ArticleDraft, url: string): ArticleDraft {
  const { canonicalUrl, published, modified, ...rest } = draft;
  const address = parse(url);
  const known = address === undefined ? undefined : outletFor(address.hostname);
  const outlet = draft.outlet ?? known?.name;
  const country = known?.country ?? draft.country;
  const canonical = canonicalUrl === undefined ? undefined : parse(canonicalUrl);
  if (address !== undefined) address.hash = '';
  return {
    ...rest,
    url: address?.href ?? draft.url,
    ...(canonical !== undefined &&
      address !== undefined &&
      samePage(canonical, address) && { canonicalUrl: canonical.href }),
    ...(outlet !== undefined && { outlet }),
    ...(country !== undefined && { country }),
    ...(published !== undefined && { published: resolve(published) }),
    ...(modified !== undefined && { modified: resolve(modified) }),
  };
}

const READ_LATE = 0.75;

/** «04 آب/أغسطس 2013» as a day when the page's own reader left it raw. */
function resolve(date: PageDate): PageDate {
  if (date.value !== undefined) return date;
  const all = seenDates(date.raw);
  const seen = all.find(({ calendar }) => calendar === 'gregory') ?? all[0];
  if (seen === undefined) return date;
  return {
    ...date,
    value: seen.day,
    calendar: seen.calendar,
    confidence: READ_LATE - (seen.unsure ? 0.3 : 0),
  };
}

function parse(value: string): URL | undefined {
  try {
    const url = new URL(value);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
