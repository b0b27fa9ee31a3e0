import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launch, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { PageCost } from './extract-in-page.ts';
import { median, quantile, type Bench, type BenchContext, type BenchRow } from './measure.ts';

const CASES = fileURLToPath(new URL('../../../tests/fixtures/pages/', import.meta.url));
const SAVED = fileURLToPath(new URL('../../../../shared/pages/', import.meta.url));
const ENTRY = fileURLToPath(new URL('./extract-in-page.ts', import.meta.url));
const NO_ADDRESS = 'https://page.invalid/saved';

interface BenchPage {
  readonly html: string;
  readonly url: string;
  readonly article: boolean;
}

/** The gate on pages that are no articles, and the extraction beside Readability alone, both in Chromium. */
export const extractBench: Bench = {
  id: 'extract',
  title: 'Gate and extraction in Chromium',
  skip: () => {
    const browser = process.env['CHROMIUM_BIN'];
    return browser !== undefined && existsSync(browser) ? undefined : 'needs CHROMIUM_BIN';
  },
  run: async ({ runs }: BenchContext): Promise<BenchRow[]> => {
    const pages = [...savedPages(), ...templatePages()];
    const browser = await launch({
      executablePath: process.env['CHROMIUM_BIN']!,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    try {
      const tab = await browser.newPage();
      await tab.setRequestInterception(true);
      tab.on('request', (request) => void request.abort());
      await tab.evaluate(await scriptForPage());
      const costs: (PageCost & { article: boolean })[] = [];
      for (const page of pages) costs.push({ ...(await costIn(tab, page, runs)), article: page.article });
      return rowsOf(costs);
    } finally {
      await browser.close();
    }
  },
};

function costIn(tab: Page, { html, url }: BenchPage, runs: number): Promise<PageCost> {
  return tab.evaluate(
    (markup, address, turns) =>
      (
        globalThis as unknown as { siyaqCostOf: (html: string, url: string, runs: number) => PageCost }
      ).siyaqCostOf(markup, address, turns),
    html,
    url,
    runs,
  );
}

function rowsOf(costs: readonly (PageCost & { readonly article: boolean })[]): BenchRow[] {
  const others = costs.filter(({ article }) => !article);
  const articles = costs.filter(({ article }) => article);
  const sum = (key: 'collect' | 'interpret' | 'readability'): number =>
    articles.reduce((total, cost) => total + cost[key], 0);
  const gates = others.map(({ gate }) => gate);
  const small = articles.filter(({ elements }) => elements < 3_000).map(({ collect }) => collect);
  return [
    row('gate, median of pages that are no articles', median(gates), 'ms', 0.5, `${others.length} pages`),
    row('gate, p95', quantile(gates, 0.95), 'ms', 2, 'isProbablyReaderable 0.1/0.2 ms'),
    row(
      'extraction in the page / Readability alone',
      sum('collect') / sum('readability'),
      'ratio',
      1.3,
      `${articles.length} articles`,
    ),
    row(
      'interpretation in the background / Readability alone',
      sum('interpret') / sum('readability'),
      'ratio',
      1,
      `${articles.length} articles`,
    ),
    row('slowest extraction below 3,000 elements', Math.max(0, ...small), 'ms', 50, 'one long task'),
  ];
}

function row(
  measure: string,
  figure: number,
  unit: BenchRow['unit'],
  goal: number,
  anchor: string,
): BenchRow {
  return { measure, figure, unit, goal, better: 'max', anchor };
}

/** The measuring code as one script that any page can evaluate. */
async function scriptForPage(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'siyaqBench' } },
  });
  const [first] = Array.isArray(built) ? built : [built];
  const chunk = first !== undefined && 'output' in first ? first.output[0] : undefined;
  if (chunk === undefined) throw new Error('no script was built');
  return chunk.code;
}

function templatePages(): BenchPage[] {
  return readdirSync(CASES).map((id) => {
    const { url, article } = JSON.parse(readFileSync(join(CASES, id, 'expected.json'), 'utf8')) as BenchPage;
    return { html: readFileSync(join(CASES, id, 'page.html'), 'utf8'), url, article };
  });
}

/** Real pages, where they are: their sizes are what users meet. */
function savedPages(): BenchPage[] {
  if (!existsSync(SAVED)) return [];
  return (['articles', 'others'] as const).flatMap((folder) =>
    readdirSync(join(SAVED, folder))
      .filter((name) => name.endsWith('.html'))
      .map((name) => ({
        html: readFileSync(join(SAVED, folder, name), 'utf8'),
        url: NO_ADDRESS,
        article: folder === 'articles',
      })),
  );
}
