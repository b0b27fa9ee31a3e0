import { LIMITS } from '../../model/limits.ts';
import type { Mark, RawPage } from '../../model/raw-page.ts';
import { cleanValue } from '../clean.ts';
import { isElsewhere } from './elsewhere.ts';

type Texts = Pick<
  RawPage,
  'bylines' | 'leads' | 'tags' | 'crumbs' | 'times' | 'section' | 'publisher' | 'published' | 'modified'
>;

/** Texts of elements whose markup says what they are. Cost: some `querySelectorAll`, a few elements each. */
export function collectElements(root: Element): Texts {
  const section = textOf(root, '[itemprop~="articleSection"]', 80);
  const publisher = valueOf(root, '[itemprop~="publisher"] [itemprop~="name"]', 80);
  const published = valueOf(root, '[itemprop~="datePublished"]', 120);
  const modified = valueOf(root, '[itemprop~="dateModified"]', 120);
  return {
    bylines: bylines(root),
    leads: leads(root),
    tags: texts(root, 'a[rel~="tag"]', LIMITS.tags, 240),
    crumbs: texts(root, '[class*="breadcrumb" i] a', 8, 80),
    times: times(root),
    ...(section !== '' && { section }),
    ...(publisher !== '' && { publisher }),
    ...(published !== '' && { published }),
    ...(modified !== '' && { modified }),
  };
}

/** The first elements of a selector, at most `most`. */
function some(root: Element, selector: string, most: number): Element[] {
  const found = root.querySelectorAll(selector);
  const out: Element[] = [];
  for (let i = 0; i < found.length && i < most; i += 1) out.push(found[i]!);
  return out;
}

function texts(root: Element, selector: string, most: number, chars: number): string[] {
  return some(root, selector, most).map((element) => cleanValue(element.textContent, chars));
}

function textOf(root: Element, selector: string, chars: number): string {
  return cleanValue(root.querySelector(selector)?.textContent, chars);
}

/** Microdata: the machine's value before the shown one. */
function valueOf(root: Element, selector: string, chars: number): string {
  const element = root.querySelector(selector);
  return cleanValue(
    element?.getAttribute('datetime') ?? element?.getAttribute('content') ?? element?.textContent,
    chars,
  );
}

const BYLINE_CHARS = 120;
const BYLINES =
  '[itemprop~="author"], a[rel~="author"], [class*="byline" i], [class*="author" i], [class*="writer" i]';
/** Class words of the author of *this* page: «article__author», «author-name»; not «authors-list», «author-bio». */
const AUTHOR_CLASS = /(?:^|[\s_-])(?:by-?line|author|writer)(?:[_-]?(?:name|title|link))?(?:\s|$)/iu;
const OTHERS =
  'footer, aside, nav, [class*="comment" i], [class*="related" i], [class*="sidebar" i], [class*="widget" i], li article, [class*="card" i]';

function bylines(root: Element): string[] {
  return some(root, BYLINES, 16).flatMap((element) => {
    const said = element.hasAttribute('itemprop') || element.hasAttribute('rel');
    if (!said && !AUTHOR_CLASS.test(element.getAttribute('class') ?? '')) return [];
    if (element.closest(OTHERS) !== null) return [];
    const content = element.getAttribute('content');
    const inner =
      content === null
        ? element.querySelector('[itemprop~="name"], a[rel~="author"], a[href*="author"]')
        : null;
    const text = cleanValue(
      content ?? inner?.getAttribute('content') ?? inner?.textContent ?? spaced(element),
      BYLINE_CHARS * 2,
    );
    return text === '' || text.length > BYLINE_CHARS ? [] : text;
  });
}

/** Text with blanks between the parts: a label and a name are often set apart by style alone. */
function spaced({ childNodes }: Element): string {
  let out = '';
  for (const { textContent } of childNodes) out += ` ${textContent ?? ''}`;
  return out;
}

const LEADS =
  '[class*="standfirst" i], [class*="article-lead" i], [class*="article-summary" i], [class*="post-excerpt" i], [class*="subtitle" i], [class*="sub-title" i], [class*="sub-headline" i], [itemprop~="alternativeHeadline"]';

function leads(root: Element): string[] {
  return some(root, LEADS, 4)
    .filter((element) => element.closest('aside, footer, nav, li, [class*="related" i]') === null)
    .map((element) => cleanValue(element.textContent, 600));
}

const UPDATED = /تحديث|تعديل|updated|modified/iu;

/** `<time datetime>` of this story; one that is called an update only when no other follows. */
function times(root: Element): string[] {
  const found = some(root, 'time[datetime]', 6);
  return found
    .filter(
      (element, i) =>
        !isElsewhere(element) &&
        !(UPDATED.test(element.parentElement?.textContent?.slice(0, 60) ?? '') && i + 1 < found.length),
    )
    .map((element) => cleanValue(element.getAttribute('datetime'), 120));
}

/** Software and markup of pages that are something else, and of paywalls. */
const MARKS: readonly (readonly [Mark, string])[] = [
  ['encyclopedia', '.mw-parser-output, #mw-content-text, body.mediawiki'],
  [
    'forum',
    '[id^="post_message_"], .postbody, .phpbb, #posts .post, .vbulletin, [itemtype*="DiscussionForumPosting"], [itemtype*="QAPage"]',
  ],
  [
    'shop',
    '[itemtype*="schema.org/Product"], [class*="add-to-cart" i], [class*="add_to_cart" i], form[action*="cart" i], [itemtype*="schema.org/Recipe"], [itemtype*="schema.org/JobPosting"]',
  ],
  ['paywall', '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i]'],
];

export function collectMarks(document: Document): Mark[] {
  return MARKS.flatMap(([mark, selector]) => (document.querySelector(selector) === null ? [] : mark));
}

/** One of these stands in every notice of a paywall. */
const WALL = /مشترك|شترك|مدفوع|الدخول|لاستكمال|كامل/gu;
const PAGE_CHARS = 200_000;
const MAX_WALLS = 40;
const AROUND = { before: 80, after: 120 };

/** Pieces of the text around the words of a paywall, whole words as far as they go. */
export function collectWalls(root: Element): string[] {
  const text = (root.textContent ?? '').slice(0, PAGE_CHARS);
  const out: string[] = [];
  let to = 0;
  for (const { index } of text.matchAll(WALL)) {
    if (out.length >= MAX_WALLS) break;
    if (index < to) continue;
    to = index + AROUND.after / 2;
    out.push(
      cleanValue(
        text.slice(Math.max(0, index - AROUND.before), index + AROUND.after),
        AROUND.before + AROUND.after,
      ),
    );
  }
  return out;
}
