import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { countRows, pageMarks, visibleText } from '../helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';
import { WORDS } from '../helpers/words.ts';
import { ACCEPTANCE } from './acceptance.ts';

const TAG = 'للمراجعة';
/** Steps after which a keyboard path counts as lost. */
const MOST_STEPS = 60;

/** The whole path of a reader without a mouse: read, check the evidence, save with a tag, find it again, export it. */
export function keyboard(browser: BrowserName): void {
  let session: Session;
  let tab: Tab;
  let panel: Surface;
  let library: Tab;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    test.setTimeout(120_000);
    session = await startSession(browser);
    await session.consent();
    tab = await session.driver.newTab(session.newsroom.url(ACCEPTANCE.id));
    panel = await session.driver.openPanel(tab);
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(ACCEPTANCE.people[0]) && text.includes(WORDS.facts),
    );
  });
  test.afterAll(() => session.close());

  test('j walks to a fact, Enter shows its sentence in the page', async () => {
    await stepTo(() => panel.press('j'), panel, 'الأمن البحري');
    await panel.press('Enter');
    const marks = await eventually(
      () => tab.run(pageMarks),
      ({ highlights }) => highlights.length > 0,
    );
    expect(marks.highlights.join(' ')).toContain('الأمن البحري');
  });

  test('s saves', async () => {
    await panel.press('s');
    await eventually(
      () => session.driver.badge(),
      (badge) => badge.includes('✓'),
    );
  });

  test('t, words, Enter put a tag on; n writes a note', async () => {
    await panel.press('t');
    await eventually(
      () => panel.run(focused),
      (name) => name.startsWith('INPUT'),
    );
    await panel.type(TAG);
    await panel.press('Enter');
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(TAG),
    );
    await panel.press('Escape');
    await eventually(
      () => panel.run(focused),
      (name) => name.startsWith('BUTTON'),
    );
    await panel.press('n');
    await eventually(
      () => panel.run(focused),
      (name) => name.startsWith('TEXTAREA'),
    );
    await panel.type('يتابع');
    await panel.press('Tab');
    await panel.press('Enter');
    await eventually(
      () => panel.run((document) => document.querySelector('.note__text')?.textContent ?? ''),
      (text) => text.includes('يتابع'),
    );
    const rows = await panel.run(countRows);
    expect(rows['siyaq/filings']).toBe(1);
  });

  test('/ opens the library at its search; words find the article', async () => {
    await panel.press('/');
    library = await session.driver.tabAt('/library.html');
    await library.activate();
    await eventually(
      () => library.run(focused),
      (name) => name.startsWith('INPUT'),
    );
    await library.type('لقجع');
    await eventually(
      () => library.run(visibleText),
      (text) => text.includes(ACCEPTANCE.title),
    );
  });

  test('the export is reached by Tab and written by Enter', async () => {
    await stepTo(() => library.press('Shift+Tab'), library, WORDS.exportJson);
    await library.press('Enter');
    const files = await eventually(
      async () => (await readdir(session.driver.downloads)).filter((name) => name.endsWith('.json')),
      (names) => names.length === 1,
    );
    // Firefox makes the file first and fills it after.
    await eventually(
      () => readFile(join(session.driver.downloads, files[0] ?? ''), 'utf8'),
      (text) => text.includes(ACCEPTANCE.title),
    );
    expect(session.driver.outside()).toEqual([]);
  });
}

/** Presses until the focus is on something whose words contain `words`. */
async function stepTo(press: () => Promise<void>, surface: Surface, words: string): Promise<void> {
  const seen: string[] = [];
  for (let step = 0; step < MOST_STEPS; step += 1) {
    await press();
    const name = await surface.run(focused);
    // Only what can be pressed: the words of a whole page hold everything.
    if (/^(?:BUTTON|A|SUMMARY) /u.test(name) && name.includes(words)) return;
    seen.push(name.slice(0, 30));
  }
  throw new Error(`the focus never reached «${words}»: ${seen.join(' · ')}`);
}

/** Kind and words of what has the focus. */
function focused(document: Document): string {
  const element = document.activeElement;
  if (element === null) return '';
  return `${element.tagName} ${element.getAttribute('aria-label') ?? element.textContent ?? ''}`;
}
