import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Tab } from '../helpers/driver.ts';
import { visibleText } from '../helpers/in-page.ts';
import { articlesOf, eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';
import { WORDS } from '../helpers/words.ts';

const STORIES = ['nile-court', 'gharb-football', 'sham-bookfair'] as const;

/** The library page: list, search, open, delete and undo, export. */
export function library(browser: BrowserName): void {
  let session: Session;
  let page: Tab;
  const titles = new Map<string, string>();
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    session = await startSession(browser);
    await session.consent();
    await session.read(...STORIES);
    for (const { id, title } of session.newsroom.stories) titles.set(id, title);
    page = await session.page('library');
  });
  test.afterAll(() => session.close());
  const title = (id: string): string => titles.get(id) ?? '';

  test('lists what was read', async () => {
    await eventually(
      () => page.run(visibleText),
      (text) => STORIES.every((id) => text.includes(title(id))),
    );
  });

  test('finds a word whatever its spelling and clitics', async () => {
    await page.fill(WORDS.search, 'الاسكندريه');
    await eventually(
      () => page.run(visibleText),
      (text) => text.includes(title('nile-court')) && !text.includes(title('gharb-football')),
    );
    await page.fill(WORDS.search, '');
    await eventually(
      () => page.run(visibleText),
      (text) => text.includes(title('gharb-football')),
    );
  });

  test('opens an article in full', async () => {
    await page.click('link', title('sham-bookfair'));
    await eventually(
      () => page.run(visibleText),
      (text) => text.includes('لمى الحافظ'),
    );
    await page.go(`${session.driver.extensionOrigin}/library.html`);
    await eventually(
      () => page.run(visibleText),
      (text) => text.includes(title('gharb-football')),
    );
  });

  test('deletes, and takes it back', async () => {
    await page.click('checkbox', title('gharb-football'));
    await page.click('button', WORDS.remove);
    await eventually(
      () => page.run(visibleText),
      (text) => !text.includes(title('gharb-football')),
    );
    expect(await articlesOf(page)).toBe(2);
    await page.click('button', WORDS.undo);
    await eventually(
      () => page.run(visibleText),
      (text) => text.includes(title('gharb-football')),
    );
    expect(await articlesOf(page)).toBe(3);
  });

  test('exports everything as a JSON file', async () => {
    await page.click('button', WORDS.exportJson);
    const files = await eventually(
      async () => (await readdir(session.driver.downloads)).filter((name) => name.endsWith('.json')),
      (names) => names.length === 1,
    );
    const text = await readFile(join(session.driver.downloads, files[0] ?? ''), 'utf8');
    const parsed: unknown = JSON.parse(text);
    expect(typeof parsed).toBe('object');
    for (const id of STORIES) expect(text).toContain(title(id));
    expect(text).toContain('لمى الحافظ');
    expect(session.driver.outside()).toEqual([]);
  });
}
