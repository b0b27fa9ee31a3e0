import type { ArticleDraft, PageDate } from '../model/article.ts';
import { seenDates } from './arabic-date.ts';
import { samePage } from './metadata/addresses.ts';
import { outletFor, type KnownOutlet, type MonthHabit } from './outlets.ts';
import { keyWords } from './words.ts';

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
    ...(published !== undefined && { published: resolve(published, known) }),
    ...(modified !== undefined && { modified: resolve(modified, known) }),
  };
}

const READ_LATE = 0.75;
/** What an unclear order of day and month, and a month name of another country, cost a date (arabic-date.ts takes the first). */
const UNSURE = 0.3;
const FOREIGN_MONTH = 0.2;

/** «04 آب/أغسطس 2013» as a day when the page's own reader left it raw, then judged by the habits of a known outlet. */
function resolve(date: PageDate, known: KnownOutlet | undefined): PageDate {
  const all = seenDates(date.raw);
  const seen = all.find(({ calendar }) => calendar === 'gregory') ?? all[0];
  if (seen === undefined) return date;
  const read: PageDate =
    date.value === undefined
      ? {
          ...date,
          value: seen.day,
          calendar: seen.calendar,
          confidence: READ_LATE - (seen.unsure ? UNSURE : 0),
        }
      : date;
  if (known === undefined) return read;
  // Outside Arabia months begin when the moon was seen: a day too many or too few is a wrong day.
  if (read.calendar === 'hijri' && known.hijri !== true) {
    const { value: _value, ...raw } = read;
    return { ...raw, confidence: 0 };
  }
  // All known outlets write the day before the month.
  const sure = seen.unsure && read.value === seen.day ? UNSURE : 0;
  const foreign = hasForeignMonth(read.raw, known.months) ? FOREIGN_MONTH : 0;
  return sure === foreign ? read : { ...read, confidence: Math.max(0, read.confidence + sure - foreign) };
}

/** Month names that only one habit has; folded. */
const OWN_MONTHS: { readonly [H in MonthHabit]?: readonly string[] } = {
  levant: ['شباط', 'اذار', 'نيسان', 'ايار', 'حزيران', 'تموز', 'ايلول', 'كانون', 'تشرين'],
  algeria: ['جانفي', 'فيفري', 'افريل', 'جوان', 'جويليه', 'اوت'],
  morocco: ['يوليوز', 'غشت', 'شتنبر', 'نونبر', 'دجنبر'],
};

/** A month as only another country's papers name it: the line may be of another outlet's story. */
function hasForeignMonth(raw: string, habit: MonthHabit): boolean {
  if (habit === 'double') return false;
  const words = new Set(keyWords(raw.slice(0, 200)));
  return Object.entries(OWN_MONTHS).some(
    ([other, names]) => other !== habit && names.some((name) => words.has(name)),
  );
}

function parse(value: string): URL | undefined {
  try {
    const url = new URL(value);
    return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
  } catch {
    return undefined;
  }
}
