import type { PageLink } from '../../model/article.ts';
import { LIMITS } from '../../model/limits.ts';
import type { RawLink } from '../../model/raw-page.ts';
import { cleanText, cleanValue } from '../clean.ts';
import { absolute, samePage } from '../metadata/addresses.ts';
import { phrases, startsWithPhrase } from '../rules/phrases.ts';
import { hasArabic, keyWords } from '../words.ts';

const MAX_ANCHORS = 4_000;
/** Ancestors that are asked for a class or a heading that says «related». */
const LEVELS = 6;
const RELATED_MARK =
  /relat|read-?also|read-?more|also-?read|see-?also|recommend|suggest|similar|more-(?:stories|news)/iu;
const TAG_MARK = /(?:^|[\s_-])(?:tags?|keywords|topics)(?:$|[\s_-])/iu;
const CHROME =
  /(?:^|[\s_-])(?:nav|navbar|menu|footer|share|social|breadcrumbs?|most|latest|trending|ticker)/iu;
const OPENERS = phrases('اقرأ أيضا', 'إقرأ أيضا', 'اقرأ المزيد', 'شاهد أيضا', 'طالع أيضا', 'مواضيع ذات صلة', 'موضوعات ذات صلة', 'مواضيع متعلقة', 'موضوعات متعلقة', 'أخبار ذات صلة', 'أخبار متعلقة', 'اخبار متعلقة', 'مقالات ذات صلة', 'مواد ذات صلة', 'قصص مقترحة', 'ذات صلة', 'قد يهمك', 'في نفس السياق'); // prettier-ignore
/** A headline has at least three words; a tag may have one. */
const HEADLINE_WORDS = 3;
/** Longer ones in a list of tags are headlines of other stories. */
const TAG_WORDS = 6;

/**
 * Links the page offers: related blocks, links in the text, tags. Read from the live page before anything is cleaned.
 * Addresses are absolute http(s) without fragment; the page itself and bare menus are left out.
 */
export function collectLinks(root: Element, base: URL, body: Element): RawLink[] {
  const out = new Map<string, RawLink>();
  const inline = inlineAddresses(body);
  const anchors = root.getElementsByTagName('a');
  const known = new Map<Element, Place>();
  for (let i = 0; i < anchors.length && i < MAX_ANCHORS && out.size < LIMITS.links; i += 1) {
    const anchor = anchors[i]!;
    const href = anchor.getAttribute('href') ?? '';
    if (href === '' || href.startsWith('#') || href.length > LIMITS.urlChars) continue;
    const place = placeOf(anchor, known);
    if (place === 'chrome') continue;
    const said = place ?? (inline.has(href) ? 'inline' : undefined);
    if (said === undefined) continue;
    const title = cleanValue(anchor.textContent || anchor.getAttribute('title'), LIMITS.titleChars);
    const words = keyWords(title).length;
    if (!hasArabic(title) || words < (said === 'tag' ? 1 : HEADLINE_WORDS)) continue;
    const from = said === 'tag' && words > TAG_WORDS ? 'related' : said;
    const url = absolute(href, base);
    if (url === undefined || samePage(url, base)) continue;
    const before = out.get(url.href);
    if (before !== undefined && before.title.length >= title.length) continue;
    const dated = from === 'related' ? dateNear(anchor) : undefined;
    out.set(url.href, {
      url: url.href,
      title,
      from: before?.from ?? from,
      ...(dated !== undefined && { dated }),
    });
  }
  return [...out.values()];
}

function inlineAddresses(body: Element): ReadonlySet<string> {
  const out = new Set<string>();
  for (const anchor of body.getElementsByTagName('a')) out.add(anchor.getAttribute('href') ?? '');
  return out;
}

type Place = PageLink['from'] | 'chrome' | 'end' | undefined;

/** What kind of place an anchor stands in, by class, tag and the words before it; each ancestor is judged once. */
function placeOf(anchor: Element, known: Map<Element, Place>): PageLink['from'] | 'chrome' | undefined {
  if (/(?:^|\s)tag(?:\s|$)/u.test(anchor.getAttribute('rel') ?? '')) return 'tag';
  let at = anchor.parentElement;
  for (let level = 0; at !== null && level < LEVELS; at = at.parentElement, level += 1) {
    if (!known.has(at)) known.set(at, ownPlace(at));
    const place = known.get(at);
    if (place === 'end') return undefined;
    if (place !== undefined) return place;
  }
  return undefined;
}

function ownPlace(element: Element): Place {
  const { localName } = element;
  if (localName === 'nav' || localName === 'footer') return 'chrome';
  if (localName === 'body' || localName === 'main') return 'end';
  const marks = `${element.getAttribute('class') ?? ''} ${element.id}`;
  if (RELATED_MARK.test(marks) || opensRelated(element)) return 'related';
  if (TAG_MARK.test(marks)) return 'tag';
  return CHROME.test(marks) ? 'chrome' : undefined;
}

const OPENER_CHARS = 60;
const BLOCK_CHARS = 4_000;

/** «اقرأ أيضا:» as the first words of the element, or as the short element just before it. */
function opensRelated(element: Element): boolean {
  if (opens(firstWords(element)) && (element.textContent ?? '').length <= BLOCK_CHARS) return true;
  const before = element.previousElementSibling;
  return (
    before !== null && opens(firstWords(before)) && (before.textContent ?? '').trim().length < OPENER_CHARS
  );
}

function opens(text: string): boolean {
  return startsWithPhrase(keyWords(text), OPENERS) > 0;
}

/** The first characters of an element's text; reads a few text nodes, never the whole element. */
function firstWords(element: Element): string {
  const walker = element.ownerDocument.createTreeWalker(element, 4 /* NodeFilter.SHOW_TEXT */);
  let text = '';
  for (let nodes = 0; nodes < 6 && text.length < OPENER_CHARS; nodes += 1) {
    const node = walker.nextNode();
    if (node === null) break;
    text += `${(node as Text).data.slice(0, 2 * OPENER_CHARS).trim()} `;
  }
  return text.slice(0, OPENER_CHARS).trimStart();
}

const CARD_CHARS = 400;

/** What the same card prints of its day: the machine's day, else the short text that holds a digit. */
function dateNear(anchor: Element): string | undefined {
  const card = anchor.closest('li, article') ?? anchor.parentElement;
  const machine = card?.querySelector('time[datetime]')?.getAttribute('datetime')?.slice(0, 10);
  if (machine !== undefined && /^\d{4}-\d{2}-\d{2}$/u.test(machine)) return machine;
  const text = card?.textContent ?? '';
  return text.length < CARD_CHARS && /\p{Nd}/u.test(text) ? cleanText(text) : undefined;
}
