import { cleanValue } from '../clean.ts';
import type { PageFacts } from '../page.ts';
import { keyWords, plainKey } from '../words.ts';

const ELEMENTS =
  '[class*="standfirst" i], [class*="article-lead" i], [class*="article-summary" i], [class*="post-excerpt" i], [class*="subtitle" i], [class*="sub-title" i], [class*="sub-headline" i], [itemprop~="alternativeHeadline"]';
const MIN_WORDS = 6;
const MAX_CHARS = 600;

/** The standfirst: a sentence near the headline that is neither the headline nor part of the body. */
export function readLead(page: PageFacts, title: string, body: string): string | undefined {
  const found = page.document.querySelectorAll(ELEMENTS);
  for (let i = 0; i < found.length && i < 4; i += 1) {
    const element = found[i]!;
    if (element.closest('aside, footer, nav, li, [class*="related" i]') !== null) continue;
    const text = cleanValue(element.textContent, MAX_CHARS);
    const key = plainKey(text);
    if (keyWords(text).length < MIN_WORDS || key === plainKey(title) || plainKey(body).includes(key))
      continue;
    return text;
  }
  return undefined;
}
