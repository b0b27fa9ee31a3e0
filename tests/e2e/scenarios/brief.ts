import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { clickFact, pageMarks, visibleText } from '../helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';
import { WORDS } from '../helpers/words.ts';
import { ACCEPTANCE, DECOYS, MOROCCO_UN } from './acceptance.ts';

/** The main job in the browser's own panel: the acceptance article's brief, its evidence, its related stories. */
export function brief(browser: BrowserName): void {
  let session: Session;
  let tab: Tab;
  let panel: Surface;
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    test.setTimeout(180_000);
    session = await startSession(browser);
    await session.consent();
    await session.read(...MOROCCO_UN, ...DECOYS);
    tab = await session.driver.newTab(session.newsroom.url(ACCEPTANCE.id));
    panel = await session.driver.openPanel(tab);
  });
  test.afterAll(() => session.close());

  const titleOf = (id: string): string =>
    session.newsroom.stories.find((story) => story.id === id)?.title ?? '';

  test('the panel holds every row of the acceptance table', async () => {
    const text = await eventually(
      () => panel.run(visibleText),
      (shown) => shown.includes(ACCEPTANCE.people[0]) && shown.includes(WORDS.facts),
    );
    for (const part of [
      ...ACCEPTANCE.people,
      ...ACCEPTANCE.roles,
      ...ACCEPTANCE.organisations,
      ...ACCEPTANCE.places,
    ])
      expect.soft(text, part).toContain(part);
    for (const part of ACCEPTANCE.removed) expect.soft(text, part).not.toContain(part);
    expect(text).toContain(ACCEPTANCE.title);
    const [main = '', background = ''] = text.split(`\n${WORDS.background}`);
    for (const part of ACCEPTANCE.background) expect.soft(background, part).toContain(part);
    expect(main.slice(main.indexOf(WORDS.facts))).not.toContain('1.85 مليار درهم');
  });

  test('a click on a fact scrolls the page to its sentence and marks it', async () => {
    await tab.run((_document, window) => window.scrollTo(0, 0));
    expect(await panel.run(clickFact, 'الأمن البحري')).toBe('');
    const marks = await eventually(
      () => tab.run(pageMarks),
      ({ highlights }) => highlights.length > 0,
    );
    expect(marks.highlights.join(' ')).toContain('الأمن البحري ومكافحة الإرهاب على طول الساحل الأطلسي');
    await eventually(
      () => tab.run(pageMarks),
      ({ scroll }) => scroll > 0,
      'the page did not scroll',
    );
  });

  test('stories on the same thread stand first, each with its reason; look-alikes never above them', async () => {
    const text = await eventually(
      () => panel.run(visibleText),
      (shown) => shown.includes(WORDS.related) && MOROCCO_UN.every((id) => shown.includes(titleOf(id))),
    );
    const list = text.slice(text.lastIndexOf(WORDS.related));
    const places = MOROCCO_UN.map((id) => list.indexOf(titleOf(id)));
    expect(places.every((place) => place > 0)).toBe(true);
    const last = Math.max(...places);
    for (const id of DECOYS) {
      const place = list.indexOf(titleOf(id));
      // The page itself links to one look-alike: it may be listed, below.
      expect
        .soft(place === -1 || place > last, `${id} at ${place}, last of the thread at ${last}`)
        .toBe(true);
    }
    expect(list).toMatch(/المغرب\s*[↔·-]\s*(?:مكتب )?الأمم المتحدة/u);
  });

  test('saving shows a tick on the toolbar, unsaving takes it away', async () => {
    await tab.activate();
    const before = await session.driver.badge();
    await panel.click('button', WORDS.save);
    await eventually(
      () => session.driver.badge(),
      (badge) => badge.includes('✓'),
    );
    await panel.click('button', WORDS.unsave);
    await eventually(
      () => session.driver.badge(),
      (badge) => badge === before,
    );
  });

  test('the panel follows the tab in front and never shows the brief of another', async () => {
    const other = await session.driver.newTab(session.newsroom.url('nile-court'));
    const others = 'السجن المشدد';
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(others) && !text.includes(ACCEPTANCE.title),
    );
    await panel.run(watchText, ACCEPTANCE.title);
    await other.reload();
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(others),
    );
    expect(await panel.run(seenText)).toBe(false);
    await tab.activate();
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(ACCEPTANCE.people[0]) && !text.includes('وائل الجندي'),
    );
    await other.close();
  });

  test('nothing left this machine', () => {
    expect(session.driver.outside()).toEqual([]);
  });
}

/** From now on notes in the panel's root element whether `words` were ever shown as its heading. */
function watchText(document: Document, window: Window & typeof globalThis, words: string): void {
  const root = document.documentElement;
  delete root.dataset['e2eSeen'];
  const look = (): void => {
    for (const heading of document.querySelectorAll('h1, h2')) {
      if ((heading.textContent ?? '').includes(words)) root.dataset['e2eSeen'] = 'yes';
    }
  };
  new window.MutationObserver(look).observe(document.body, {
    childList: true,
    subtree: true,
    characterData: true,
  });
  look();
}

function seenText(document: Document): boolean {
  return document.documentElement.dataset['e2eSeen'] === 'yes';
}
