import type { Refusal } from './refusal.ts';

/** Markup of forum software and of question pages. */
export const forum: Refusal = {
  id: 'forum',
  test: ({ page }) => (page.raw.marks.includes('forum') ? 'forum' : undefined),
};
