import { expect, test } from '@playwright/test';
import { visibleText } from '../helpers/in-page.ts';
import {
  articlesOf,
  eventually,
  never,
  startSession,
  type BrowserName,
  type Session,
} from '../helpers/session.ts';
import { ACCEPTANCE } from './acceptance.ts';

/** Nothing is read before the reader agreed; after that the next page is. */
export function firstRun(browser: BrowserName): void {
  let session: Session;
  test.beforeAll(async () => {
    session = await startSession(browser);
  });
  test.afterAll(() => session.close());

  test('nothing is recorded before the reader agrees, and the panel says so', async () => {
    const { driver, newsroom } = session;
    const options = await session.page('options');
    const tab = await driver.newTab(newsroom.url(ACCEPTANCE.id));
    const panel = await driver.openPanel(tab);
    await never(
      () => articlesOf(options),
      (count) => count > 0,
    );
    const text = await panel.run(visibleText);
    expect(text).not.toContain(ACCEPTANCE.people[0]);
    expect(text).not.toBe('');
    await session.consent();
    await tab.activate();
    await tab.reload();
    await eventually(
      () => panel.run(visibleText),
      (shown) => shown.includes(ACCEPTANCE.people[0]),
    );
    expect(await articlesOf(options)).toBe(1);
    expect(driver.outside()).toEqual([]);
  });
}
