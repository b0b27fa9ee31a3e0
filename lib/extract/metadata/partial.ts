import { keyWords } from '../words.ts';
import type { PageFacts } from '../page.ts';

/** Words that ask for a subscription to go on reading, as folded words in a row. */
const WALLS = [
  'للمشتركين فقط', 'خاص بالمشتركين', 'محتوي مدفوع', 'اشترك لقراءه', 'اشترك لمتابعه القراءه', 'سجل الدخول لقراءه', 'لاستكمال القراءه',
  'لمواصله القراءه اشترك', 'هذا المحتوي للمشتركين', 'لقراءه المقال كاملا', 'المقال متاح للمشتركين',
]; // prettier-ignore
/** A wall stands at the end of a short text; a long one is shown whole. */
const SHORT = 1_500;

/** Paywalled or cut: declared (`isAccessibleForFree: false`), or a short body that ends at a wall. */
export function isPartial(page: PageFacts, body: string): boolean {
  if (!page.stale && page.jsonld.free === false) return true;
  if (body.length > SHORT) return false;
  if (
    page.document.querySelector('[class*="paywall" i], [id*="paywall" i], [class*="subscriber-only" i]') !==
    null
  )
    return true;
  const all = ` ${keyWords((page.document.body?.textContent ?? '').slice(0, 200_000)).join(' ')} `;
  return WALLS.some((wall) => all.includes(` ${wall} `));
}
