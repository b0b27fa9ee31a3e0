import { existsSync } from 'node:fs';
import type { Bench, BenchContext, BenchRow } from '../measure.ts';
import { benchArticles } from './data.ts';
import type { StoreFigures } from './figures.ts';
import { serve, withPage, type BrowserName } from './serve.ts';

/** Articles that are read from the corpus; larger libraries repeat them with changes. */
export const REAL = 3_000;

const BROWSERS = [
  { name: 'chrome', variable: 'CHROMIUM_BIN' },
  { name: 'firefox', variable: 'FIREFOX_BIN' },
] as const;

/** Goals of performance.md, by measure; what has none is printed beside. */
const GOALS: readonly { readonly measure: string; readonly unit: BenchRow['unit']; readonly goal: number }[] =
  [
    { measure: 'related p50', unit: 'ms', goal: 20 },
    { measure: 'related p95', unit: 'ms', goal: 20 },
    { measure: 'cold', unit: 'ms', goal: 150 },
    { measure: 'add p50', unit: 'ms', goal: 10 },
    { measure: 'add p95', unit: 'ms', goal: 100 },
    { measure: 'first rows', unit: 'ms', goal: 300 },
    { measure: 'typing p50', unit: 'ms', goal: 100 },
    { measure: 'typing p95', unit: 'ms', goal: 100 },
    { measure: 'two words p95', unit: 'ms', goal: 100 },
    { measure: 'facets all', unit: 'ms', goal: 100 },
    { measure: 'facets one word', unit: 'ms', goal: 100 },
    { measure: 'health', unit: 'ms', goal: 100 },
    { measure: 'heap', unit: 'bytes', goal: 40_000_000 },
    { measure: 'index bytes', unit: 'bytes', goal: 60_000_000 },
  ];

function browsers(): { readonly name: BrowserName; readonly path: string }[] {
  return BROWSERS.flatMap(({ name, variable }) => {
    const path = process.env[variable];
    return path !== undefined && existsSync(path) ? [{ name, path }] : [];
  });
}

/** Sizes to measure, from `SIYAQ_BENCH_SIZES`: 100,000 takes a quarter of an hour a browser. */
export function sizes(): number[] {
  return (process.env['SIYAQ_BENCH_SIZES'] ?? '1000,10000').split(',').map(Number);
}

/** The library on disk in real browsers, growing. */
export const storeBench: Bench = {
  id: 'store',
  title: 'The library in real browsers',
  skip: () => (browsers().length > 0 ? undefined : 'needs CHROMIUM_BIN or FIREFOX_BIN'),
  run: async ({ texts }: BenchContext): Promise<BenchRow[]> => {
    const articles = await benchArticles(Math.min(REAL, Math.max(...sizes())), texts);
    const { server, ...served } = await serve(articles);
    try {
      const rows: BenchRow[] = [];
      for (const browser of browsers())
        await withPage(browser, served, async (call) => {
          for (const size of sizes()) {
            const figures = (await call(`measure(${size})`)) as StoreFigures;
            process.stderr.write(`${browser.name} ${JSON.stringify(figures)}\n`);
            rows.push(...rowsOf(browser.name, figures));
          }
        });
      return rows;
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
};

function rowsOf(name: string, figures: StoreFigures): BenchRow[] {
  return GOALS.flatMap(({ measure, unit, goal }): BenchRow[] => {
    const figure = figures[measure];
    return figure === undefined
      ? []
      : [{ measure: `${name} ${figures.size}: ${measure}`, figure, unit, goal, better: 'max' }];
  });
}
