const NOT_HERE =
  'footer, aside, nav, [class*="related" i], [class*="sidebar" i], [class*="comment" i], [class*="most" i], [class*="latest" i], [class*="ticker" i]';

/** True for places of other stories: beside and below the article, inside a link or a card that links elsewhere. */
export function isElsewhere(element: Element): boolean {
  if (element.closest(NOT_HERE) !== null || element.closest('a[href]') !== null) return true;
  const item = element.closest('li, article');
  return (
    item !== null && item.querySelector('h1') === null && item.querySelector('h2 a, h3 a, h4 a') !== null
  );
}
