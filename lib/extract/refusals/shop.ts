import type { Refusal } from './refusal.ts';

const MARKS =
  '[itemtype*="schema.org/Product"], [class*="add-to-cart" i], [class*="add_to_cart" i], form[action*="cart" i], [itemtype*="schema.org/Recipe"], [itemtype*="schema.org/JobPosting"]';

/** Something to buy, cook or apply for. */
export const shop: Refusal = {
  id: 'shop',
  test: ({ page }) => (page.document.querySelector(MARKS) === null ? undefined : 'shop or listing'),
};
