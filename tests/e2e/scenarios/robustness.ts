import { expect, test } from '@playwright/test';
import type { Tab } from '../helpers/driver.ts';
import { countRows, visibleText } from '../helpers/in-page.ts';
import {
  articlesOf,
  eventually,
  never,
  startSession,
  type BrowserName,
  type Session,
} from '../helpers/session.ts';

const ONE_ROW_AN_ARTICLE = ['briefs', 'stories', 'numbers', 'rows'] as const;

/** What goes wrong in real browsers: a killed background, private windows, corrected articles, orphaned pages. */
export function robustness(browser: BrowserName): void {
  let session: Session;
  let library: Tab;
  test.beforeEach(async () => {
    session = await startSession(browser);
    await session.consent();
    library = await session.page('library');
  });
  test.afterEach(() => session.close());

  test('a background killed in the middle leaves nothing half-written, and the next page works', async () => {
    const { driver, newsroom } = session;
    await session.read('nile-court');
    const tab = await driver.newTab();
    // Kill it at different moments of the work, without waiting for any of them.
    for (const [id, pause] of [
      ['gharb-football', 40],
      ['sham-bookfair', 150],
      ['gharb-bus', 350],
    ] as const) {
      // The page goes there by itself: a driver that waits for a load cannot do other things meanwhile.
      await tab.run((_document, window, address) => {
        window.setTimeout(() => window.location.assign(address), 0);
      }, newsroom.url(id));
      await new Promise((resolve) => setTimeout(resolve, pause));
      await driver.stopBackground().catch(() => undefined);
      await eventually(
        () => tab.run((document, window) => `${document.readyState} ${window.location.href}`),
        (state) => state === `complete ${newsroom.url(id)}`,
      );
    }
    await tab.go(newsroom.url('tunis-energy'));
    await eventually(
      () => library.run(visibleText),
      (text) => text.includes('تونس وإيطاليا'),
    );
    const rows = await library.run(countRows);
    const articles = Object.entries(rows).find(([table]) => table.endsWith('/articles'))?.[1] ?? 0;
    expect(articles).toBeGreaterThanOrEqual(2);
    for (const table of ONE_ROW_AN_ARTICLE) {
      const count = Object.entries(rows).find(([name]) => name.endsWith(`/${table}`))?.[1];
      expect.soft(count, table).toBe(articles);
    }
    expect(driver.outside()).toEqual([]);
  });

  test('a private window stores nothing', async () => {
    const tab = await session.driver.privateTab(session.newsroom.url('nile-court'));
    await never(
      () => articlesOf(library),
      (count) => count > 0,
      3_000,
    );
    const rows = await library.run(countRows);
    expect(Object.entries(rows).filter(([, count]) => count > 0)).toEqual([]);
    await tab.close();
  });

  test('a corrected article becomes a version of the same record', async () => {
    const { driver, newsroom } = session;
    const tab = await driver.newTab(newsroom.url('sham-building'));
    const panel = await driver.openPanel(tab);
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes('11 قتيلا') || text.includes('11 قتيلاً'),
    );
    newsroom.setVersion('sham-building', 2);
    await tab.reload();
    await eventually(
      () => panel.run(visibleText),
      (text) => text.includes('14 قتيلاً'),
    );
    expect(await articlesOf(library)).toBe(1);
    expect(await library.run(countVersions)).toBe(1);
  });

  test('a page left open over an update of the extension stays quiet, and works again after a reload', async () => {
    const { driver, newsroom } = session;
    const tab = await driver.newTab(newsroom.url('nile-court'));
    await eventually(
      () => articlesOf(library),
      (count) => count === 1,
    );
    await library.close();
    await tab.run((document, window) => {
      window.addEventListener('error', () => (document.documentElement.dataset['e2eError'] = 'yes'));
      window.addEventListener(
        'unhandledrejection',
        () => (document.documentElement.dataset['e2eError'] = 'yes'),
      );
    });
    await driver.reloadExtension();
    await tab.run((document, window) =>
      window.history.pushState(null, '', `${document.location.pathname}?again=1`),
    );
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    expect(await tab.run((document) => document.documentElement.dataset['e2eError'] ?? 'none')).toBe('none');
    await tab.go(newsroom.url('gharb-football'));
    library = await session.page('library');
    await eventually(
      () => articlesOf(library),
      (count) => count === 2,
    );
  });
}

/** Earlier texts kept with all records, read in the extension's own database. */
async function countVersions(_document: Document, window: Window & typeof globalThis): Promise<number> {
  let versions = 0;
  for (const { name } of await window.indexedDB.databases()) {
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = window.indexedDB.open(name ?? '');
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(new Error(name)));
    });
    for (const table of db.objectStoreNames) {
      const rows = await new Promise<unknown[]>((resolve, reject) => {
        const request = db.transaction(table).objectStore(table).getAll();
        request.addEventListener('success', () => resolve(request.result));
        request.addEventListener('error', () => reject(new Error(table)));
      });
      for (const row of rows) {
        if (typeof row === 'object' && row !== null && 'versions' in row && Array.isArray(row.versions))
          versions += row.versions.length;
      }
    }
    db.close();
  }
  return versions;
}
