import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'vite';
import { benchArticles } from '../../lib/cli/bench/store/data.ts';
import { quantile } from '../../lib/cli/bench/measure.ts';
import { benchTexts } from '../../lib/cli/bench/texts.ts';
import { launchChrome } from '../e2e/helpers/chrome.ts';
import type { Driver, Json, Tab } from '../e2e/helpers/driver.ts';
import { launchFirefox } from '../e2e/helpers/firefox.ts';
import { eventually } from '../e2e/helpers/session.ts';
import {
  allRows,
  callScale,
  countOutlets,
  firstRow,
  heap,
  jump,
  outlets,
  plainScroll,
  scroll,
  typing,
  visit,
} from './in-page.ts';

/** Articles read from the corpus (or the sample newsroom); larger libraries repeat them with changes. */
const REAL = 3_000;
const STEP = 500;
const FRAMES = 240;
const WORDS = ['الملك', 'اقتصاد', 'المغرب', 'مباراة'];

/**
 * The built extension with a library of a size, measured in its real pages: `npm run scale -- --size 100000 [--browser
 * chrome|firefox] [--hold] [--keep FOLDER]`. Prints two lines a browser; filling 100,000 takes a quarter of an hour each.
 * What is kept in FOLDER is measured again, with the build of then, without being filled again.
 */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      size: { type: 'string', default: '10000' },
      browser: { type: 'string' },
      hold: { type: 'boolean' },
      keep: { type: 'string' },
    },
  });
  const size = Number(values.size);
  const articles = await benchArticles(Math.min(REAL, size), benchTexts());
  for (const name of ['chrome', 'firefox'] as const) {
    if (values.browser !== undefined && values.browser !== name) continue;
    const folder = values.keep ?? (await mkdtemp(join(tmpdir(), 'siyaq-scale-')));
    const extension = await withFiller(name, folder, articles.map((one) => JSON.stringify(one)).join('\n'));
    const profile = join(folder, `${name}-profile`);
    await mkdir(profile, { recursive: true });
    const launch = name === 'chrome' ? launchChrome : launchFirefox;
    const driver = await launch({ extension, headless: true, profile });
    try {
      const tab = await fillLibrary(driver, size);
      if (values.hold === true) await enter(name);
      process.stdout.write(`${name} store ${JSON.stringify(await storeFigures(tab, size))}\n`);
      await tab.close();
      process.stdout.write(`${name} library ${JSON.stringify(await measure(driver))}\n`);
    } finally {
      await driver.close();
      if (values.keep === undefined)
        await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  }
}

/** Waits for Enter: a full library is measured when the machine is quiet. */
async function enter(name: string): Promise<void> {
  process.stderr.write(`${name} is filled; Enter goes on\n`);
  await new Promise((resolve) => process.stdin.once('data', resolve));
}

/** A copy of the build with one more page, which fills the library. */
async function withFiller(name: 'chrome' | 'firefox', under: string, lines: string): Promise<string> {
  const folder = join(under, `${name}-extension`);
  await rm(folder, { recursive: true, force: true });
  await cp(fileURLToPath(new URL(`../../.output/${name}-mv3`, import.meta.url)), folder, { recursive: true });
  const entry = fileURLToPath(new URL('fill-in-page.ts', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'silent',
    build: {
      outDir: folder,
      emptyOutDir: false,
      lib: { entry, formats: ['iife'], name: 'siyaqFill', fileName: () => 'scale.js' },
    },
  });
  await writeFile(join(folder, 'scale.jsonl'), lines);
  await writeFile(
    join(folder, 'scale.html'),
    '<!doctype html><meta charset="utf-8"><script src="scale.js"></script>',
  );
  return folder;
}

/** Filled in steps, since a driver waits for one call only so long. */
async function fillLibrary(driver: Driver, size: number): Promise<Tab> {
  const tab = await driver.newTab(`${driver.extensionOrigin}/scale.html`);
  await tab.run(callScale, 'load', 0);
  for (let to = STEP; to < size + STEP; to += STEP) {
    await tab.run(callScale, 'fill', Math.min(size, to));
    if (to % 10_000 === 0) process.stderr.write(`${driver.name} ${to}\n`);
  }
  return tab;
}

/** The measurements of `npm run bench -- --only store`, in the extension's own library. */
async function storeFigures(tab: Tab, size: number): Promise<unknown> {
  // The answer may take longer than a driver waits for one call.
  await tab.run((_document, window, n) => {
    const page = window as unknown as {
      siyaqScale: { measure(n: number): Promise<unknown> };
      figures?: unknown;
    };
    void page.siyaqScale.measure(n).then(
      (figures) => (page.figures = figures),
      (error) => (page.figures = String(error)),
    );
  }, size);
  return eventually(
    () => tab.run((_document, window) => (window as unknown as { figures?: Json }).figures ?? null),
    (figures) => figures !== null,
    'no figures',
    600_000,
  );
}

async function measure(driver: Driver): Promise<Record<string, unknown>> {
  const tab = await driver.newTab();
  const library = `${driver.extensionOrigin}/library.html`;
  const open = async (): Promise<number> => {
    await tab.go('about:blank');
    await tab.go(library);
    return tab.run(firstRow);
  };
  const first: number[] = [];
  for (let i = 0; i < 5; i += 1) first.push(await open());
  const all = await tab.run(allRows);
  const figures = {
    'first rows': quantile(first, 0.5),
    'first rows worst': Math.max(...first),
    'all rows': all,
    heap: await tab.run(heap),
    ...(await scrolled(tab)),
    ...(await facetsOf(tab)),
  };
  const plain = await tab.run(plainScroll, FRAMES);
  await open();
  await tab.run(allRows);
  const letters: number[] = [];
  for (const word of WORDS) letters.push(...(await tab.run(typing, word)));
  const pages: Record<string, number> = {};
  for (const hash of ['#/overview', '#/graph', '#/entity/place%3ASA', '#/'])
    pages[hash] = Math.round(await tab.run(visit, hash));
  return {
    ...figures,
    'frame p50 of a still page': quantile(plain, 0.5),
    'frame p95 of a still page': quantile(plain, 0.95),
    'frames over 25 ms of a still page': plain.filter((ms) => ms > 25).length / plain.length,
    'typing p50': quantile(letters, 0.5),
    'typing p95': quantile(letters, 0.95),
    ...pages,
  };
}

async function scrolled(tab: Tab): Promise<Record<string, number>> {
  const { deltas, empty } = await tab.run(scroll, FRAMES);
  const jumps: number[] = [];
  for (const share of [0.5, 0.9, 0.1, 0.99]) jumps.push(await tab.run(jump, share));
  await tab.run(jump, 0);
  return {
    'frame p50': quantile(deltas, 0.5),
    'frame p95': quantile(deltas, 0.95),
    'frames over 25 ms': deltas.filter((ms) => ms > 25).length / deltas.length,
    'empty rows': empty,
    'jump worst': Math.max(...jumps),
  };
}

/** Whether the counts beside the list are those of every row read one by one. */
async function facetsOf(tab: Tab): Promise<Record<string, unknown>> {
  const shown = await tab.run(outlets);
  const counted = await tab.run(countOutlets);
  const wrong = Object.entries(shown).filter(
    ([name, count]) => Number(count.replaceAll(/\D/gu, '')) !== counted[name],
  );
  return { 'facets shown': Object.keys(shown).length, 'facets wrong': wrong };
}

await main();
