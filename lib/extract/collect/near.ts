import type { NearText, RawHeadline } from '../../model/raw-page.ts';
import { cleanValue } from '../clean.ts';
import { plainKey } from '../words.ts';
import { isElsewhere } from './elsewhere.ts';

/** How many text nodes before and after the headline are taken, and how much of one. */
const BEFORE = 12;
const AFTER = 30;
const NEAR_CHARS = 280;
/** A text node of this length is a paragraph. */
const PROSE = 80;
const MAX_HEADINGS = 60;
const MAX_CANDIDATES = 6;
/** A line that can hold a date: longer ones are text. */
const DATE_CHARS = { least: 6, most: 140 };
const LABEL_CHARS = 30;

/**
 * The headings that may turn out to be the headline, with the text nodes around each: every h1, headings of lower rank
 * whose words stand in one of the head's titles (`named`), and the fallback (longest h1, else the top of the page).
 * Cost: about 40 text nodes a heading.
 */
export function collectHeadlines(root: Element, named: readonly string[]): RawHeadline[] {
  const heads = named.map((text) => ` ${plainKey(text)} `);
  const found = new Map<string, Element>();
  let longest: Element | null = null;
  const headings = root.querySelectorAll('h1, h2, h3, h4');
  for (let i = 0; i < headings.length && i < MAX_HEADINGS; i += 1) {
    const heading = headings[i]!;
    const text = heading.textContent ?? '';
    const first = heading.localName === 'h1';
    if (first && text.length > (longest?.textContent ?? '').length) longest = heading;
    const key = plainKey(text.slice(0, 600));
    if (key === '' || found.has(key) || found.size >= MAX_CANDIDATES) continue;
    if (first || heads.some((head) => head.includes(` ${key} `))) found.set(key, heading);
  }
  const known = [...found.values()];
  const all: (Element | null)[] = known.includes(longest!) ? known : [...known, longest];
  return all.map((heading) => ({
    text: cleanValue(heading?.textContent, 600),
    fallback: heading === longest,
    near: around(root, heading),
  }));
}

/**
 * Text nodes after the headline as far as the text begins, then those before it (nearest first), then the rest: what
 * stands behind the first paragraphs is more often another story's.
 */
function around(root: Element, headline: Element | null): NearText[] {
  const walker = root.ownerDocument.createTreeWalker(root, 4 /* NodeFilter.SHOW_TEXT */);
  const take = (next: () => Node | null, most: number): NearText[] => {
    const out: NearText[] = [];
    for (let node = next(); node !== null && out.length < most; node = next()) {
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/u.test(node.parentNode?.nodeName ?? '')) continue;
      const text = cleanValue((node as Text).data.slice(0, NEAR_CHARS * 4), NEAR_CHARS);
      if (text === '' || headline?.contains(node) === true) continue;
      const label = labelOf(node, text);
      out.push(label === undefined ? { text } : { text, label });
    }
    return out;
  };
  const forth = (): Node | null => walker.nextNode();
  if (headline === null) return take(forth, AFTER);
  walker.currentNode = headline;
  const after = take(forth, AFTER);
  walker.currentNode = headline;
  const before = take(() => walker.previousNode(), BEFORE);
  let prose = 0;
  const end = after.findIndex(({ text }) => text.length >= PROSE && (prose += 1) > 1);
  return end < 0 ? [...after, ...before] : [...after.slice(0, end), ...before, ...after.slice(end)];
}

/** What stands before a line that may be the date of this story. */
function labelOf(node: Node, text: string): string | undefined {
  const parent = node.parentElement;
  if (text.length < DATE_CHARS.least || text.length > DATE_CHARS.most || !/\p{Nd}/u.test(text))
    return undefined;
  if (parent === null || isElsewhere(parent) || isClock(parent)) return undefined;
  const before = node.previousSibling?.textContent ?? parent.previousElementSibling?.textContent;
  return cleanValue(before, 200).slice(-LABEL_CHARS);
}

const CLOCK = /header|topbar|top-bar|clock|today|current|masthead|navbar/iu;

/** A day in the site's header is the clock of the page. */
function isClock(element: Element): boolean {
  for (let at: Element | null = element, up = 0; at !== null && up < 6; at = at.parentElement, up += 1) {
    if (at.localName === 'article' || at.localName === 'main') return false;
    if (at.querySelector('h1') !== null) return false;
    if (at.localName === 'header' || CLOCK.test(`${at.getAttribute('class') ?? ''} ${at.id}`)) return true;
  }
  return false;
}
