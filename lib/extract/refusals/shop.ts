import type { Refusal } from './refusal.ts';

/** Something to buy, cook or apply for. */
export const shop: Refusal = {
  id: 'shop',
  test: ({ page }) => (page.raw.marks.includes('shop') ? 'shop or listing' : undefined),
};
