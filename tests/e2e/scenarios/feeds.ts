import { expect, test } from '@playwright/test';
import type { Surface, Tab } from '../helpers/driver.ts';
import { startFeedServer, type FeedServer } from '../helpers/feed-server.ts';
import { visibleText } from '../helpers/in-page.ts';
import { eventually, startSession, type BrowserName, type Session } from '../helpers/session.ts';
import { WORDS } from '../helpers/words.ts';

/** Words of this part of the interface. */
const FEEDS = {
  field: 'عنوان الموقع أو خلاصته',
  find: 'ابحث عن الخلاصة',
  followOne: 'تابِع موقعا واحدا',
  chooseAll: 'اختر الكل',
  follow: 'تابِع',
  unfollow: 'ألغِ متابعة',
  ask: 'اسأل',
  rung: 'موقع تتابعه',
} as const;

interface Row {
  readonly id: string;
  readonly title: string;
  readonly site?: string;
  readonly fault?: string;
  readonly askedAt?: string;
}

/** Rows of one table of the extension's database, as JSON text. */
async function rowsOf(
  _document: Document,
  window: Window & typeof globalThis,
  table: string,
): Promise<string> {
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('cannot read the database')));
    });
  const db = await wait(window.indexedDB.open('siyaq'));
  const rows: unknown[] = await wait(db.transaction(table).objectStore(table).getAll());
  db.close();
  return JSON.stringify(rows);
}

/** Makes a site due in the database and has the background set its alarm anew, half a minute ahead. */
async function makeDue(_document: Document, window: Window & typeof globalThis, id: string): Promise<null> {
  const wait = <T>(request: IDBRequest<T>): Promise<T> =>
    new Promise((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error('cannot write the database')));
    });
  const db = await wait(window.indexedDB.open('siyaq'));
  const store = db.transaction('sites', 'readwrite').objectStore('sites');
  const site = (await wait(store.get(id))) as object;
  await wait(store.put({ ...site, dueAt: new Date(0).toISOString() }));
  db.close();
  const { runtime } = (
    window as unknown as { chrome: { runtime: { sendMessage(message: object): Promise<unknown> } } }
  ).chrome;
  await runtime.sendMessage({ v: 1, type: 'feeds/plan', data: null });
  return null;
}

/** Gives a file to the first file field of the page, as choosing it does. */
function giveFile(
  document: Document,
  window: Window & typeof globalThis,
  name: string,
  text: string,
): boolean {
  const field = document.querySelector<HTMLInputElement>('input[type="file"][accept*=".opml"]');
  if (field === null) return false;
  const details = field.closest('details');
  if (details !== null) details.open = true;
  const files = new window.DataTransfer();
  files.items.add(new window.File([text], name));
  field.files = files.files;
  field.dispatchEvent(new window.Event('change', { bubbles: true }));
  return true;
}

/** Fifty local feeds, followed as a reader follows them; nobody else is ever contacted. */
export function feeds(browser: BrowserName): void {
  let session: Session;
  let server: FeedServer;
  let options: Tab;
  const rows = async (table: string): Promise<Row[]> => JSON.parse(await options.run(rowsOf, table)) as Row[];
  test.describe.configure({ mode: 'serial' });
  test.beforeAll(async () => {
    server = await startFeedServer();
    session = await startSession(browser);
    await session.consent();
    options = await session.page('options');
  });
  test.afterAll(async () => {
    await session.close();
    await server.close();
  });

  test('a site is found by its address and followed only at the reader’s word', async () => {
    await eventually(
      () => options.run(visibleText),
      (text) => text.includes(FEEDS.field),
    );
    expect(server.asked).toEqual([]);
    await options.fill(FEEDS.field, server.site);
    await options.click('button', FEEDS.find);
    await eventually(
      () => options.run(visibleText),
      (text) => text.includes('موقع الاختبار'),
      'the feed was not found',
    );
    expect(await rows('sites')).toEqual([]);
    await options.click('button', FEEDS.followOne);
    await eventually(
      () => rows('headlines'),
      (found) => found.length === 3,
      'the headlines did not come',
    );
  });

  test('fifty feeds come from an OPML file, each to what it deserves, and nobody else is contacted', async () => {
    test.setTimeout(180_000);
    const outlines = server.feeds.map(
      ({ name, url }) => `<outline type="rss" text="${name}" xmlUrl="${url}"/>`,
    );
    await options.run(giveFile, 'feeds.opml', `<opml version="2.0"><body>${outlines.join('')}</body></opml>`);
    await eventually(
      () => options.run(visibleText),
      (text) => text.includes(FEEDS.chooseAll),
      'the file was not read',
    );
    await options.click('button', FEEDS.chooseAll);
    await options.click('button', `${FEEDS.follow} 49`);
    const asked = await eventually(
      () => rows('sites'),
      (sites) => sites.length === 50 && sites.every((site) => site.askedAt !== undefined),
      'not all were asked',
      150_000,
    );
    const headlines = await rows('headlines');
    const wrong = server.feeds.flatMap(({ name, url, expected }) => {
      const site = asked.find(({ id }) => id === url);
      const count = headlines.filter((one) => one.site === url).length;
      const right =
        typeof expected === 'number'
          ? site?.fault === undefined && count === expected
          : expected.includes(site?.fault ?? '');
      return right ? [] : [`${name}: ${String(site?.fault)} ${count}`];
    });
    expect(wrong).toEqual([]);
    expect(server.trapped).toEqual([]);
    const followed = new Set(server.feeds.map(({ url }) => new URL(url).hostname));
    expect(server.asked.filter(({ host }) => !followed.has(host))).toEqual([]);
    expect(
      server.asked.filter(({ cookie, referrer }) => cookie !== undefined || referrer !== undefined),
    ).toEqual([]);
    expect(server.busiest.all).toBeLessThanOrEqual(4);
    expect((await rows('contacts')).length).toBeGreaterThanOrEqual(50);
    expect(session.driver.outside()).toEqual([]);
  });

  test('a cookie that a site set is never sent back; its validator is', async () => {
    const before = server.asked.length;
    await options.click('button', `${FEEDS.ask} sets-cookies`);
    await eventually(
      async () => server.asked.length,
      (count) => count > before,
    );
    expect(server.asked.at(-1)).toMatchObject({ condition: '"v1"', cookie: undefined });
  });

  test('a site that is due is asked by the alarm, although the background was stopped', async () => {
    test.setTimeout(150_000);
    const url = server.url('atom');
    await options.run(makeDue, url);
    await session.driver.stopBackground();
    const before = server.asked.length;
    await eventually(
      async () => server.asked.slice(before).map(({ host }) => host),
      (hosts) => hosts.includes(new URL(url).hostname),
      'the alarm did not ask',
      100_000,
    );
  });

  test('pages of the extension cannot connect, whatever runs in them', async () => {
    const before = server.asked.length;
    const answer = await options.run(async (_document, window, url) => {
      try {
        await window.fetch(url);
        return 'connected';
      } catch {
        return 'refused';
      }
    }, server.url('rss'));
    expect(answer).toBe('refused');
    expect(server.asked.length).toBe(before);
  });

  test('headlines stand among related stories as what they are', async () => {
    const tab = await session.driver.newTab(session.newsroom.url('alamsar-unoct'));
    const panel: Surface = await session.driver.openPanel(tab);
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes(WORDS.related) && text.includes(FEEDS.rung),
      'no headline among related stories',
    );
    await tab.close();
  });

  test('a site that is unfollowed takes its headlines with it, and undo brings both back', async () => {
    const url = server.url('json');
    await options.activate();
    await options.click('button', `${FEEDS.unfollow} json`);
    await eventually(
      async () => [await rows('sites'), await rows('headlines')] as const,
      ([sites, headlines]) => sites.length === 49 && !headlines.some(({ site }) => site === url),
      'something of the site is left',
    );
    await options.click('button', WORDS.undo);
    await eventually(
      async () => [await rows('sites'), await rows('headlines')] as const,
      ([sites, headlines]) =>
        sites.length === 50 && headlines.filter(({ site }) => site === url).length === 2,
      'the site did not come back',
    );
    expect(server.trapped).toEqual([]);
    expect(session.driver.outside()).toEqual([]);
  });
}
