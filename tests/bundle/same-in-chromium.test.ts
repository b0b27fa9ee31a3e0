import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { JSDOM } from 'jsdom';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const CASES = new URL('../fixtures/pages/', import.meta.url);
const ENTRY = fileURLToPath(new URL('./read-in-page.ts', import.meta.url));

/** The command line reads pages with jsdom: it must say of each template, to the letter, what Chromium says. */
describe('detect and extract of the command line', { timeout: 30_000 }, () => {
  let browser: Browser;
  let tab: Page;
  beforeAll(async () => {
    const executablePath = process.env['CHROMIUM_BIN'];
    if (executablePath === undefined)
      throw new Error('CHROMIUM_BIN is not set: «npm test» finds and sets it');
    const built = await build({
      configFile: false,
      logLevel: 'silent',
      build: { write: false, minify: false, lib: { entry: ENTRY, formats: ['iife'], name: 'siyaqReading' } },
    });
    const [first] = Array.isArray(built) ? built : [built];
    if (first === undefined || !('output' in first)) throw new Error('no script was built');
    browser = await launch({
      executablePath,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
    tab = await browser.newPage();
    await tab.evaluate(first.output[0].code);
  }, 60_000);
  afterAll(() => browser?.close());

  test.each(readdirSync(CASES))('say of %s what Chromium says', async (id) => {
    const { url } = JSON.parse(readFileSync(new URL(`${id}/expected.json`, CASES), 'utf8')) as {
      url: string;
    };
    const html = readFileSync(new URL(`${id}/page.html`, CASES), 'utf8');
    const { readingOf } = await import('./read-in-page.ts');
    const here = readingOf(new JSDOM(html, { url }).window.document, url);
    const there = await tab.evaluate(
      (markup, address) =>
        (globalThis as unknown as { siyaqReadingOf: (html: string, url: string) => string }).siyaqReadingOf(
          markup,
          address,
        ),
      html,
      url,
    );
    expect(JSON.parse(there)).toEqual(JSON.parse(here));
  });
});
