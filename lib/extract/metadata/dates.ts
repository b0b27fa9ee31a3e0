import type { DateSource, PageDate } from '../../model/article.ts';
import { matchKey } from '../../text/fold.ts';
import { iso, seenDates } from '../arabic-date.ts';
import { cleanValue } from '../clean.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import type { NearText } from '../../model/raw-page.ts';

export interface PageDates {
  readonly published?: PageDate;
  readonly modified?: PageDate;
}

const CONFIDENCE: { readonly [S in DateSource]: number } = {
  jsonld: 0.97,
  meta: 0.95,
  microdata: 0.93,
  'time-element': 0.85,
  visible: 0.8,
  given: 1,
};

const PUBLISHED_META = ['article:published_time', 'og:published_time', 'datepublished', 'publish-date', 'publishdate', 'publish_date', 'pubdate', 'dc.date.issued', 'dcterms.issued', 'dc.date', 'date', 'parsely-pub-date', 'sailthru.date', 'cxenseparse:recs:publishtime', 'article.published', 'published_at'] as const; // prettier-ignore
const MODIFIED_META = [
  'article:modified_time',
  'og:updated_time',
  'datemodified',
  'dcterms.modified',
  'last-modified',
  'lastmod',
] as const;

/**
 * Publication and change date: JSON-LD, meta, microdata, `time`, then the visible Arabic date near the headline.
 * A machine date that is one day off the visible one beside the headline gives way to it (false `Z` on local time).
 */
export function readDates(page: PageFacts, near: readonly NearText[]): PageDates {
  const seen = readVisible(near);
  const published = machine(page, 'published') ?? timeElement(page) ?? seen.published;
  const modified = machine(page, 'modified') ?? seen.modified;
  return {
    ...(published !== undefined && { published: settle(published, seen.published) }),
    ...(modified !== undefined && { modified }),
  };
}

function machine(page: PageFacts, which: 'published' | 'modified'): PageDate | undefined {
  if (!page.stale) {
    const ld = toDate(page.jsonld[which], 'jsonld');
    if (ld?.value !== undefined) return ld;
    const meta = toDate(firstMeta(page, ...(which === 'published' ? PUBLISHED_META : MODIFIED_META)), 'meta');
    if (meta?.value !== undefined) return meta;
  }
  const micro = toDate(page.raw[which], 'microdata');
  return micro?.value === undefined ? undefined : micro;
}

/** A string of the page as a date: ISO 8601 in its usual misspellings, RFC 2822, or an Arabic day. */
export function toDate(raw: string | undefined, source: DateSource): PageDate | undefined {
  const text = cleanValue(raw, 120);
  if (text === '') return undefined;
  const value = isoValue(text);
  if (value !== undefined)
    return { raw: text, value, source, calendar: 'gregory', confidence: CONFIDENCE[source] };
  const seen = seenDates(text).find(({ calendar }) => calendar === 'gregory') ?? seenDates(text)[0];
  if (seen === undefined) return { raw: text, source, calendar: 'gregory', confidence: 0 };
  return {
    raw: text,
    value: seen.day,
    source,
    calendar: seen.calendar,
    confidence: CONFIDENCE[source] - (seen.unsure ? 0.3 : 0),
  };
}

const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]\s*(\d{2}):(\d{2})(?::(\d{2})(?:\.\d{1,9})?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$/iu;

/** The instant with its own offset (so that its day is the local one), or the day when the page gives no zone. */
function isoValue(text: string): string | undefined {
  const match = ISO.exec(text);
  if (match === null) return undefined;
  const [, year, month, day, hour, minute, second, zone] = match;
  const date = iso(Number(year), Number(month), Number(day));
  if (date === undefined || Number(year) < 1990 || Number(year) > 2100) return undefined;
  if (hour === undefined || zone === undefined || Number(hour) > 23 || Number(minute) > 59) return date;
  const offset = zone.toUpperCase() === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`;
  return `${date}T${hour}:${minute}:${second ?? '00'}${offset}`;
}

/** `<time datetime>` of this story. */
function timeElement(page: PageFacts): PageDate | undefined {
  for (const text of page.raw.times) {
    const date = toDate(text, 'time-element');
    if (date?.value !== undefined) return date;
  }
  return undefined;
}

const UPDATED = /تحديث|تعديل|updated|modified/iu;

/** The visible day nearest to the headline, among the lines that stand where a day of this story can stand. */
function readVisible(near: readonly NearText[]): PageDates {
  let published: PageDate | undefined;
  let modified: PageDate | undefined;
  let clock = false;
  for (const { text, label: before } of near) {
    if (before === undefined) continue;
    const dates = seenDates(text);
    const day = dates.find(({ calendar }) => calendar === 'gregory') ?? dates[0];
    if (day === undefined) continue;
    // A sentence that holds a date is the story, not its date line.
    if (matchKey(text).split(' ').length > 14) continue;
    const label = `${before} ${text.slice(0, day.start)}`;
    const date: PageDate = {
      raw: text,
      value: day.day,
      source: 'visible',
      calendar: day.calendar,
      confidence: CONFIDENCE.visible - (day.unsure ? 0.3 : 0) - (day.calendar === 'hijri' ? 0.1 : 0),
    };
    if (UPDATED.test(label) && !/نشر/u.test(label)) modified ??= date;
    else if (published === undefined || (clock && /نشر/u.test(label))) {
      published = date;
      // Both calendars and no label: the day of the page, unless nothing else is there.
      clock = dates.length > 1 && dates.some(({ calendar }) => calendar === 'hijri') && !/نشر/u.test(label);
    }
  }
  return {
    ...((published ?? modified) !== undefined && { published: published ?? modified! }),
    ...(modified !== undefined && { modified }),
  };
}

/** One day between a zoned instant and the visible day: the visible one is what readers saw. Larger gaps stay with the machine. */
function settle(published: PageDate, seen: PageDate | undefined): PageDate {
  if (
    seen?.value === undefined ||
    published.value === undefined ||
    seen.source !== 'visible' ||
    seen.calendar === 'hijri'
  )
    return published;
  if (!published.value.endsWith('Z') && !published.value.endsWith('+00:00')) return published;
  const gap = (Date.parse(seen.value) - Date.parse(published.value.slice(0, 10))) / 86_400_000;
  if (Math.abs(gap) !== 1) return published;
  return { ...published, value: seen.value, confidence: seen.confidence };
}
