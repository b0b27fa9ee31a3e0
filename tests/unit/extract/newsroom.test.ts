import { describe, expect, it } from 'vitest';
import { gate } from '../../../lib/detect/index.ts';
import { seenDates } from '../../../lib/extract/arabic-date.ts';
import { completeDraft } from '../../../lib/extract/complete.ts';
import { extract } from '../../../lib/extract/index.ts';
import { renderStory } from '../../newsroom/server.ts';
import { OUTLETS, corrected, readStories } from '../../newsroom/story.ts';
import { documentOf } from './dom.ts';

const stories = readStories();
const articles = stories.filter((story) => story.not === undefined && (story.lang ?? 'ar') === 'ar');

function addressOf(story: (typeof stories)[number]): URL {
  return new URL(`/${story.path}`, `http://${story.outlet}.localhost`);
}

/** The person in a printed byline: «كتب: NAME», «city - NAME»; desks and agencies are nobody. */
function authorOf(printed: string | undefined): string | undefined {
  if (printed === undefined || /مراسل|أنباء|و م ع/u.test(printed)) return undefined;
  return printed.replace(/^(?:كتبت?|حاورها): /u, '').replace(/^.* - /u, '');
}

describe('the stories of the newsroom', () => {
  it.each(articles.map((story) => [story.id, story] as const))('%s is found and read whole', (_, story) => {
    for (const second of story.second === undefined ? [false] : [false, true]) {
      const shown = second ? corrected(story) : story;
      const url = addressOf(story);
      const document = documentOf(renderStory(story, { second }), url.href);
      const before = document.documentElement.outerHTML;
      const verdict = gate(document, url);
      expect(verdict, verdict.reasons.join('; ')).toMatchObject({ article: true });
      const result = extract(document, url);
      if (!result.ok) throw new Error(result.reason);
      const draft = completeDraft(result.draft, url.href);
      expect(draft.blocks.map((block) => block.text)).toEqual(shown.paragraphs);
      expect(draft.title).toBe(shown.title);
      expect(draft.byline).toBe(authorOf(story.byline));
      expect(draft.outlet).toBe(OUTLETS.find(({ id }) => id === story.outlet)?.name);
      expect(draft.published?.value?.slice(0, 10)).toBe(
        story.published?.slice(0, 10) ?? seenDates(story.dateAsPrinted ?? '')[0]?.day,
      );
      expect(document.documentElement.outerHTML).toBe(before);
    }
  });

  it.each(stories.filter((story) => !articles.includes(story)).map((story) => [story.id, story] as const))(
    '%s is refused before any message',
    (_, story) => {
      const url = addressOf(story);
      expect(gate(documentOf(renderStory(story), url.href), url).article).toBe(false);
    },
  );
});
