import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { visibleText } from '../helpers/in-page.ts';
import {
  articlesOf,
  eventually,
  never,
  startSession,
  type BrowserName,
  type Session,
} from '../helpers/session.ts';
import { WORDS } from '../helpers/words.ts';

/** Pages that are no Arabic news article: no brief, no record, an empty badge. */
export function pages(browser: BrowserName): void {
  let session: Session;
  let library: Tab;
  let tab: Tab;
  let panel: Surface;
  test.beforeAll(async () => {
    session = await startSession(browser);
    await session.consent();
    library = await session.page('library');
    tab = await session.driver.newTab(session.newsroom.front);
    panel = await session.driver.openPanel(tab);
  });
  test.afterAll(() => session.close());

  const cases: readonly (readonly [name: string, address: (session: Session) => string])[] = [
    ['a Persian article', ({ newsroom }) => newsroom.url('khabar-persian')],
    ['an Urdu article', ({ newsroom }) => newsroom.url('khabar-urdu')],
    ['an English article', ({ newsroom }) => newsroom.url('rabatpost-english')],
    ['an encyclopedia page', ({ newsroom }) => newsroom.url('mawsua-river')],
    ['the front page of all outlets', ({ newsroom }) => newsroom.front],
    ['the front page of an outlet', ({ newsroom }) => `${newsroom.origin('gharb-online')}/`],
    [
      'a section page',
      ({ newsroom }) => `${newsroom.origin('gharb-online')}/section/${encodeURIComponent('رياضة')}`,
    ],
    ['a login page', ({ newsroom }) => `${newsroom.origin('sham-press')}/login`],
    [
      'search results',
      ({ newsroom }) => `${newsroom.origin('rabat-post')}/?s=${encodeURIComponent('المغرب')}`,
    ],
    ['a video page', ({ newsroom }) => `${newsroom.origin('khaleej-wire')}/video/2041`],
  ];
  for (const [name, address] of cases) {
    test(`${name} leaves no brief, no record and no badge`, async () => {
      await tab.activate();
      await tab.go(address(session));
      await eventually(
        () => panel.run(visibleText),
        (text) => text.includes(WORDS.notArticle),
      );
      await never(
        () => articlesOf(library),
        (count) => count > 0,
        1_200,
      );
      expect(await session.driver.badge()).toBe('');
      expect(session.driver.outside()).toEqual([]);
    });
  }
}
