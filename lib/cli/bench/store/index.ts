import { existsSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { Bench, BenchContext, BenchRow } from '../measure.ts';
import type { BenchArticle } from './article.ts';
import { benchArticles } from './data.ts';
import type { StoreFigures } from './in-page.ts';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));
/** Articles that are read from the corpus; larger libraries repeat them with changes. */
const REAL = 10_000;
const CHUNK = 500;
/** Filling a library of 100,000 takes minutes. */
const PATIENCE = 3_600_000;

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

function browsers(): { readonly name: 'chrome' | 'firefox'; readonly path: string }[] {
  return BROWSERS.flatMap(({ name, variable }) => {
    const path = process.env[variable];
    return path !== undefined && existsSync(path) ? [{ name, path }] : [];
  });
}

/** Sizes to measure, from `SIYAQ_BENCH_SIZES`: 100,000 takes a quarter of an hour a browser. */
function sizes(): number[] {
  return (process.env['SIYAQ_BENCH_SIZES'] ?? '1000,10000').split(',').map(Number);
}

/** The library on disk in real browsers, growing. */
export const storeBench: Bench = {
  id: 'store',
  title: 'The library in real browsers',
  skip: () => (browsers().length > 0 ? undefined : 'needs CHROMIUM_BIN or FIREFOX_BIN'),
  run: async ({ texts }: BenchContext): Promise<BenchRow[]> => {
    const articles = await benchArticles(Math.min(REAL, Math.max(...sizes())), texts);
    const { server, origin } = await serve(articles, await scriptForPage());
    try {
      const rows: BenchRow[] = [];
      for (const { name, path } of browsers())
        rows.push(...(await inBrowser(name, path, origin, Math.ceil(articles.length / CHUNK))));
      return rows;
    } finally {
      server.close();
      server.closeAllConnections();
    }
  },
};

async function inBrowser(
  name: 'chrome' | 'firefox',
  path: string,
  origin: string,
  chunks: number,
): Promise<BenchRow[]> {
  const browser: Browser = await launch({
    browser: name,
    executablePath: path,
    headless: true,
    protocolTimeout: PATIENCE,
    ...(name === 'chrome' && {
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--enable-precise-memory-info',
        '--js-flags=--expose-gc',
      ],
    }),
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${origin}/`);
    for (let chunk = 0; chunk < chunks; chunk += 1) await call(page, `load("/articles/${chunk}")`);
    const rows: BenchRow[] = [];
    for (const size of sizes()) {
      const figures = (await call(page, `measure(${size})`)) as StoreFigures;
      process.stderr.write(`${name} ${JSON.stringify(figures)}\n`);
      rows.push(...rowsOf(name, figures));
    }
    return rows;
  } finally {
    await browser.close();
  }
}

function call(page: Page, script: string): Promise<unknown> {
  return page.evaluate(`siyaqStore.${script}`);
}

function rowsOf(name: string, figures: StoreFigures): BenchRow[] {
  return GOALS.flatMap(({ measure, unit, goal }): BenchRow[] => {
    const figure = figures[measure];
    return figure === undefined
      ? []
      : [{ measure: `${name} ${figures.size}: ${measure}`, figure, unit, goal, better: 'max' }];
  });
}

/** A page with the measuring script, and the articles in chunks. */
async function serve(
  articles: readonly BenchArticle[],
  script: string,
): Promise<{ server: Server; origin: string }> {
  const server = createServer((request, response) => {
    const chunk = /^\/articles\/(\d+)$/u.exec(request.url ?? '')?.[1];
    if (chunk !== undefined) {
      response.setHeader('content-type', 'text/plain; charset=utf-8');
      const from = Number(chunk) * CHUNK;
      response.end(articles.slice(from, from + CHUNK).map((one) => JSON.stringify(one)).join('\n')); // prettier-ignore
    } else if (request.url === '/script.js') {
      response.setHeader('content-type', 'text/javascript; charset=utf-8');
      response.end(script);
    } else {
      response.setHeader('content-type', 'text/html; charset=utf-8');
      response.end('<!doctype html><title>store</title><script src="/script.js"></script>');
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

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
