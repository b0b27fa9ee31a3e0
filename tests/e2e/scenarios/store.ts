import { expect, test } from '@playwright/test';
import { slim, type BenchArticle } from '../../../lib/cli/bench/store/article.ts';
import type { KillFigures } from '../../../lib/cli/bench/store/kill-in-page.ts';
import { serve, withPage } from '../../../lib/cli/bench/store/serve.ts';
import { benchTexts } from '../../../lib/cli/bench/texts.ts';
import { libraryStory } from '../../../lib/cli/library.ts';
import { featuresOf } from '../../../lib/related/index.ts';
import { browserPath } from '../helpers/driver.ts';
import type { BrowserName } from '../helpers/session.ts';

const WRITES = 200;

/** The library's database in the real browser, apart from the extension: its code in a page, writers in workers that die. */
export function store(browser: BrowserName): void {
  test('writers killed in the middle of 200 writes, two readers beside them: the index equals a rebuild', async () => {
    test.setTimeout(120_000);
    const articles = benchTexts().map((text): BenchArticle => {
      const { article, brief } = libraryStory({ ...text });
      return slim({ article, brief, features: featuresOf({ article, brief }) });
    });
    const path = browserPath(browser === 'chrome' ? 'CHROMIUM_BIN' : 'FIREFOX_BIN');
    const { server, ...served } = await serve(articles);
    try {
      const figures = (await withPage({ name: browser, path }, served, (call) =>
        call(`kill(${WRITES})`),
      )) as KillFigures;
      expect(figures.faults).toEqual([]);
      expect(figures.kills).toBeGreaterThan(5);
      expect(figures.reads).toBeGreaterThan(5);
      expect(figures.articles).toBeGreaterThan(10);
      expect(figures.moved).toBeGreaterThan(0);
    } finally {
      server.close();
      server.closeAllConnections();
    }
  });
}
