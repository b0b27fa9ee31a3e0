import { cleanValue } from '../clean.ts';
import type { PageFacts } from '../page.ts';
import { plainKey } from '../words.ts';

/** One text node beside the headline, cleaned. */
export interface NearText {
  readonly node: Text;
  readonly text: string;
}

/** How many text nodes before and after the headline are looked at, and how much of one. */
const BEFORE = 12;
const AFTER = 30;
const NEAR_CHARS = 280;
const MAX_HEADINGS = 60;

/** Text nodes after the headline first (nearest first), then those before it (nearest first). Cost: about 40 nodes. */
export function aroundHeadline(page: PageFacts, title: string): NearText[] {
  const { document } = page;
  if (document.body === null) return [];
  const headline = headlineElement(document, title);
  const walker = document.createTreeWalker(document.body, 4 /* NodeFilter.SHOW_TEXT */);
  const take = (next: () => Node | null, most: number): NearText[] => {
    const out: NearText[] = [];
    for (let node = next(); node !== null && out.length < most; node = next()) {
      if (/^(?:SCRIPT|STYLE|NOSCRIPT|TEMPLATE|OPTION)$/u.test(node.parentNode?.nodeName ?? '')) continue;
      const text = cleanValue((node as Text).data.slice(0, NEAR_CHARS * 4), NEAR_CHARS);
      if (text !== '' && headline?.contains(node) !== true) out.push({ node: node as Text, text });
    }
    return out;
  };
  if (headline === null) return take(() => walker.nextNode(), AFTER);
  walker.currentNode = headline;
  const after = take(() => walker.nextNode(), AFTER);
  walker.currentNode = headline;
  return [...after, ...take(() => walker.previousNode(), BEFORE)];
}

/** The element of the headline: the heading with the title's words, else the longest h1 (site names are short). */
function headlineElement(document: Document, title: string): Element | null {
  const key = plainKey(title);
  let best: Element | null = null;
  const headings = document.querySelectorAll('h1, h2, h3, h4');
  for (let i = 0; i < headings.length && i < MAX_HEADINGS; i += 1) {
    const heading = headings[i]!;
    const text = heading.textContent ?? '';
    if (key !== '' && plainKey(text.slice(0, 600)) === key) return heading;
    if (heading.localName === 'h1' && text.length > (best?.textContent ?? '').length) best = heading;
  }
  return best;
}
