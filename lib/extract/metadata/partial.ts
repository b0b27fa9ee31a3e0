import { hasWall } from '../rules/subscribe-wall.ts';
import type { PageFacts } from '../page.ts';

/** A wall stands at the end of a short text; a long one is shown whole. */
const SHORT = 1_500;

/** Paywalled or cut: declared (`isAccessibleForFree: false`), or a short body that ends at a wall. */
export function isPartial(page: PageFacts, body: string): boolean {
  if (!page.stale && page.jsonld.free === false) return true;
  if (body.length > SHORT) return false;
  return page.raw.marks.includes('paywall') || page.raw.walls.some(hasWall);
}
