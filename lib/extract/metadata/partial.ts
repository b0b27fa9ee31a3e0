import { hasWall } from '../rules/subscribe-wall.ts';
import type { PageFacts } from '../page.ts';

/** A wall stands at the end of a short text; a long one is shown whole. */
const SHORT = 1_500;
const PAGE_CHARS = 200_000;

/** Paywalled or cut: declared (`isAccessibleForFree: false`), or a short body that ends at a wall. */
export function isPartial(page: PageFacts, body: string): boolean {
  if (!page.stale && page.jsonld.free === false) return true;
  if (body.length > SHORT) return false;
  const { document } = page;
  const marked = '[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i]';
  return (
    document.querySelector(marked) !== null ||
    hasWall((document.body?.textContent ?? '').slice(0, PAGE_CHARS))
  );
}
