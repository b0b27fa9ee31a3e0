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

/** The reader's choices hold: when to read, pause, language. */
export function options(browser: BrowserName): void {
  let session: Session;
  let page: Tab;
  let tab: Tab;
  let panel: Surface;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    session = await startSession(browser);
    await session.consent();
    page = await session.page('options');
    tab = await session.driver.newTab(session.newsroom.front);
    panel = await session.driver.openPanel(tab);
  });
  test.afterAll(() => session.close());

  test('«only when I click» reads nothing until the reader asks', async () => {
    await page.click('radio', WORDS.modeClick);
    await tab.activate();
    await tab.go(session.newsroom.url('nile-court'));
    await never(
      () => articlesOf(page),
      (count) => count > 0,
    );
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(WORDS.readNow),
    );
    await panel.click('button', WORDS.readNow);
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes('وائل الجندي'),
    );
    expect(await articlesOf(page)).toBe(1);
  });

  test('«only sites I allow» reads only those', async () => {
    await page.click('radio', WORDS.modeAllowed);
    await tab.activate();
    await tab.go(session.newsroom.url('gharb-football'));
    await never(
      () => articlesOf(page),
      (count) => count > 1,
    );
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(WORDS.readNow),
    );
  });

  test('a pause reads nothing', async () => {
    await page.click('radio', WORDS.modeAll);
    await page.click('checkbox', WORDS.pause);
    await tab.activate();
    await tab.go(session.newsroom.url('sham-bookfair'));
    await never(
      () => articlesOf(page),
      (count) => count > 1,
    );
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(WORDS.paused),
    );
    await page.click('checkbox', WORDS.pause);
    await tab.reload();
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes('لمى الحافظ'),
    );
  });

  test('the language changes at once, in every open page', async () => {
    await page.fill(WORDS.language, 'en');
    await eventually(
      () => page.run((document) => document.documentElement.lang),
      (lang) => lang === 'en',
    );
    await eventually(
      () => panel.run((document) => `${document.documentElement.lang} ${document.documentElement.dir}`),
      (text) => text === 'en ltr',
    );
    expect(session.driver.outside()).toEqual([]);
  });
}
