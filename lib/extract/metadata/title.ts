import { LIMITS } from '../../model/limits.ts';
import { firstMeta, type PageFacts } from '../page.ts';
import { commonWords, keyWords, plainKey, splitAt } from '../words.ts';
import { namesOutlet } from './outlet-line.ts';
import { isSiteName } from './site-names.ts';

/** Signs that part a headline from the site's name in `document.title` and og:title. */
const SIGNS = '-–—»:•·';

/**
 * The headline: the h1 that shares most words with what the head calls the page; without a fitting h1 the head's own
 * title with the site's name taken off either end.
 */
export function readTitle(page: PageFacts): string {
  const named = page.stale
    ? []
    : [
        firstMeta(page, 'og:title'),
        page.jsonld.headline,
        firstMeta(page, 'twitter:title', 'title', 'dc.title'),
      ].filter((text): text is string => text !== undefined && text !== '');
  const head = [...named, page.raw.title].filter((text) => text !== '');
  const best = bestHeadline(page, head);
  if (best !== undefined) return best.slice(0, LIMITS.titleChars);
  for (const text of head) {
    const stripped = stripSite(page, text);
    if (stripped !== '') return stripped.slice(0, LIMITS.titleChars);
  }
  return '';
}

/** Two of three words of a headline stand in the head's title; a page without a usable head needs a single long h1. */
const SHARE = 0.5;

function bestHeadline(page: PageFacts, head: readonly string[]): string | undefined {
  const headWords = head.map(keyWords);
  let best: string | undefined;
  let most = 0;
  for (const text of page.raw.h1) {
    const words = keyWords(text);
    if (words.length < 2 || isSiteName(page, text)) continue;
    const common = Math.max(0, ...headWords.map((other) => commonWords(words, other)));
    if (common > most && common >= SHARE * new Set(words).size) {
      best = text;
      most = common;
    }
  }
  if (best !== undefined) return best;
  const long = page.raw.h1.filter((text) => keyWords(text).length >= 4 && !isSiteName(page, text));
  return long.length === 1 && (page.stale || head.every((text) => stripSite(page, text) === ''))
    ? long[0]
    : undefined;
}

/** «خبر - موقع», «موقع | خبر», «خبر - قسم - موقع»: the parts that name the site go; the longest of the rest stays, with its separators. */
export function stripSite(page: PageFacts, text: string): string {
  const parts = splitAt(text, SIGNS);
  if (parts.length < 2) return isSiteName(page, text) ? '' : text;
  let from = 0;
  let to = parts.length;
  const site = (part: string): boolean => isSiteName(page, part) || namesOutlet(keyWords(part));
  while (to > from && site(parts[to - 1]!)) to -= 1;
  while (from < to && site(parts[from]!)) from += 1;
  if (from === to) return '';
  if (from === 0 && to === parts.length) {
    // No part is a known name: one short last part after a long first one is the usual «خبر - موقع».
    const last = keyWords(parts.at(-1)!).length;
    const first = keyWords(parts[0]!).length;
    return parts.length === 2 && last <= 3 && first >= 5 ? parts[0]! : text;
  }
  const start = text.indexOf(parts[from]!);
  const end = text.lastIndexOf(parts[to - 1]!) + parts[to - 1]!.length;
  return text.slice(start, end);
}

/** All texts that repeat the headline: blocks equal to one of them are not body. */
export function titleKeys(page: PageFacts, title: string): ReadonlySet<string> {
  const texts = [title, ...page.raw.h1, ...(page.meta.get('og:title') ?? []), page.jsonld.headline ?? ''];
  return new Set(texts.map(plainKey).filter((key) => key !== ''));
}
