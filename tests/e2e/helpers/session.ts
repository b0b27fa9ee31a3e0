import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startNewsroom, type Newsroom } from '../../newsroom/server.ts';
import { launchChrome } from './chrome.ts';
import type { Driver, Surface, Tab } from './driver.ts';
import { launchFirefox } from './firefox.ts';
import { visibleText } from './in-page.ts';
import { WORDS } from './words.ts';

export type BrowserName = 'chrome' | 'firefox';

/** One browser, one newsroom, and the steps every scenario begins with. */
export interface Session {
  readonly driver: Driver;
  readonly newsroom: Newsroom;
  /** Goes through the first-run page as a reader does. */
  consent(): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  page(name: 'library' | 'options' | 'welcome'): Promise<Tab>;
  /** Opens each story and waits until its brief is kept; closes the tabs again. */
  read(...storyIds: readonly string[]): Promise<void>;
  close(): Promise<void>;
}

/** Starts a browser with the build of this browser and a newsroom of its own. A missing build is a failure. */
export async function startSession(
  name: BrowserName,
  options: { headless?: boolean; port?: number } = {},
): Promise<Session> {
  const extension = fileURLToPath(new URL(`../../../.output/${name}-mv3`, import.meta.url));
  if (!existsSync(extension)) throw new Error(`${extension} is missing: build it first («npm test» does)`);
  const newsroom = await startNewsroom(options.port === undefined ? {} : { port: options.port });
  const launch = name === 'chrome' ? launchChrome : launchFirefox;
  const driver = await launch({ extension, headless: options.headless ?? true });
  const page: Session['page'] = (file) => driver.newTab(`${driver.extensionOrigin}/${file}.html`);
  return {
    driver,
    newsroom,
    page,
    consent: async () => {
      const welcome = await page('welcome');
      await eventually(
        () => welcome.run(visibleText),
        (text) => text.includes(WORDS.start),
      );
      await welcome.click('button', WORDS.start);
      // The choice is kept before the page says so.
      await eventually(
        () => welcome.run(visibleText),
        (text) => text.includes(WORDS.started),
      );
      await welcome.close();
    },
    read: async (...storyIds) => {
      const library = await page('library');
      for (const id of storyIds) {
        const before = await articlesOf(library);
        const tab = await driver.newTab(newsroom.url(id));
        await eventually(
          () => articlesOf(library),
          (count) => count > before,
          `the brief of ${id} was not kept`,
        );
        await tab.close();
      }
      await library.close();
    },
    close: async () => {
      await driver.close();
      await newsroom.close();
    },
  };
}

/** Articles kept in the library, counted in its own database from one of the extension's pages. */
export async function articlesOf(page: Surface): Promise<number> {
  return page.run(async (_document, window) => {
    const databases = await window.indexedDB.databases();
    let count = 0;
    for (const { name } of databases) {
      if (name === undefined) continue;
      const db = await new Promise<IDBDatabase>((resolve, reject) => {
        const request = window.indexedDB.open(name);
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(name)));
      });
      if ([...db.objectStoreNames].includes('articles')) {
        count += await new Promise<number>((resolve, reject) => {
          const request = db.transaction('articles').objectStore('articles').count();
          request.addEventListener('success', () => resolve(request.result));
          request.addEventListener('error', () => reject(new Error(name)));
        });
      }
      db.close();
    }
    return count;
  });
}

/** Asks again until the answer is right; tells the last answer when it never was. */
export async function eventually<T>(
  ask: () => Promise<T>,
  right: (answer: T) => boolean,
  fault = 'never came true',
  timeout = 15_000,
): Promise<T> {
  const until = Date.now() + timeout;
  let last: unknown;
  do {
    try {
      const answer = await ask();
      if (right(answer)) return answer;
      last = answer;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 150));
  } while (Date.now() < until);
  throw new Error(
    `${fault}; last: ${last instanceof Error ? last.message : JSON.stringify(last).slice(0, 1_500)}`,
  );
}

/** Stays true for a while: for things that must not happen. */
export async function never<T>(
  ask: () => Promise<T>,
  wrong: (answer: T) => boolean,
  time = 2_500,
): Promise<void> {
  const until = Date.now() + time;
  while (Date.now() < until) {
    const answer = await ask();
    if (wrong(answer)) throw new Error(`happened: ${JSON.stringify(answer).slice(0, 300)}`);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}
