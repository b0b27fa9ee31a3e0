const NOT_HERE =
  'footer, aside, nav, [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="most" i], [class*="latest" i], [class*="ticker" i]';

/** A link of this length in an item of a list is the headline of another story. */
const HEADLINE_CHARS = 20;

/** True for places of other stories: beside and below the article, inside a link or a card that links elsewhere. */
export function isElsewhere(element: Element): boolean {
  if (element.closest(NOT_HERE) !== null || element.closest('a[href]') !== null) return true;
  const item = element.closest('li, article');
  if (item === null || item.querySelector('h1') !== null) return false;
  const link = item.querySelector(item.localName === 'li' ? 'a' : 'h2 a, h3 a, h4 a');
  return (link?.textContent?.trim().length ?? 0) >= HEADLINE_CHARS;
}
