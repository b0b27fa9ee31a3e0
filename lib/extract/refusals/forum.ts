import type { Refusal } from './refusal.ts';

const MARKS =
  '[id^="post_message_"], .postbody, .phpbb, #posts .post, .vbulletin, [itemtype*="DiscussionForumPosting"], [itemtype*="QAPage"]';

/** Markup of forum software and of question pages. */
export const forum: Refusal = {
  id: 'forum',
  test: ({ page }) => (page.document.querySelector(MARKS) === null ? undefined : 'forum'),
};
