import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import type { BenchArticle } from './article.ts';

const ENTRY = fileURLToPath(new URL('./in-page.ts', import.meta.url));
export const CHUNK = 500;
/** Filling a library of 100,000 takes minutes. */
const PATIENCE = 3_600_000;

export type BrowserName = 'chrome' | 'firefox';

/** One page of a real browser with the measuring script and the articles loaded. */
export async function withPage<T>(
  { name, path }: { readonly name: BrowserName; readonly path: string },
  { origin, chunks }: { readonly origin: string; readonly chunks: number },
  task: (call: (script: string) => Promise<unknown>, page: Page) => Promise<T>,
): Promise<T> {
  const browser: Browser = await launch({
    browser: name,
    executablePath: path,
    headless: true,
    protocolTimeout: PATIENCE,
    ...(name === 'chrome' && {
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--enable-precise-memory-info', '--js-flags=--expose-gc'],
    }),
  }); // prettier-ignore
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.goto(`${origin}/`);
    const call = (script: string): Promise<unknown> => page.evaluate(`siyaqStore.${script}`);
    for (let chunk = 0; chunk < chunks; chunk += 1) await call(`load("/articles/${chunk}")`);
    return await task(call, page);
  } finally {
    await browser.close();
  }
}

/** A page with the measuring script, and the articles in chunks. */
export async function serve(
  articles: readonly BenchArticle[],
): Promise<{ server: Server; origin: string; chunks: number }> {
  const script = await scriptForPage();
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
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin, chunks: Math.ceil(articles.length / CHUNK) };
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
