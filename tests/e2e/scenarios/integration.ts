import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { visibleText } from '../helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';
import { ACCEPTANCE } from './acceptance.ts';

/** The browser's own places: the toolbar button opens and closes the panel; commands and keyword are registered. */
export function integration(browser: BrowserName): void {
  let session: Session;
  let tab: Tab;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    test.setTimeout(90_000);
    session = await startSession(browser);
    await session.consent();
    tab = await session.driver.newTab(session.newsroom.url(ACCEPTANCE.id));
  });
  test.afterAll(() => session.close());

  test('the toolbar button opens the panel, and closes it again', async () => {
    const { driver } = session;
    const panel: Surface = await driver.openPanel(tab);
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(ACCEPTANCE.people[0]),
    );
    expect(await driver.panelOpen()).toBe(true);
    await driver.pressAction(tab);
    await eventually(
      () => driver.panelOpen(),
      (open) => !open,
      'the panel stayed open',
    );
    await driver.pressAction(tab);
    await eventually(
      () => driver.panelOpen(),
      (open) => open,
      'the panel did not come back',
    );
  });

  test('the settings name every command with its key, and the keyword of the address bar', async () => {
    const page = await session.page('options');
    const text = await eventually(
      () => page.run(visibleText),
      (shown) => shown.includes('Ctrl+Shift+F'),
    );
    expect(text).toContain('بلا مفتاح');
    expect(text).toContain('siyaq');
    await page.close();
  });

  test('nothing left this machine', () => {
    expect(session.driver.outside()).toEqual([]);
  });
}
