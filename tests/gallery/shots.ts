import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { build, createServer, preview, type InlineConfig } from 'vite';
import { browserPath } from '../e2e/helpers/driver.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Pictures land here, out of version control. */
const FOLDER = fileURLToPath(new URL('../../.siyaq/gallery/', import.meta.url));
const BUILT = `${ROOT}.siyaq/gallery-site`;
const SITE: InlineConfig = {
  root: ROOT,
  configFile: false,
  publicDir: false,
  logLevel: 'error',
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  cacheDir: `${ROOT}.siyaq/vite`,
  optimizeDeps: { entries: ['tests/gallery/main.tsx'] },
};
const LANGUAGES = ['ar', 'en', 'fr'] as const;
const TONES = ['light', 'dark'] as const;
const BROWSERS = ['chrome', 'firefox'] as const;
/** Tallest picture: what is longer says nothing new. */
const TALLEST = 4_200;
const PER_SHEET = 6;

interface Step {
  readonly click?: string;
  readonly key?: string;
  readonly type?: string;
}

interface Shot {
  readonly screen: string;
  readonly width: number;
  readonly steps: readonly Step[];
  readonly tallest?: number;
}

/** Pictures of the README: what stands side by side in each, and how wide and tall each part is. */
const SHOWN: readonly {
  readonly file: string;
  readonly width: number;
  readonly height: number;
  readonly parts: readonly (readonly [screen: string, language: string, tone: (typeof TONES)[number]])[];
}[] = [
  { file: 'panel', width: 360, height: 760, parts: [['panel-brief', 'ar', 'light'], ['panel-brief-worked', 'ar', 'dark'], ['panel-brief', 'fr', 'light'], ['panel-brief-people', 'en', 'dark']] },
  { file: 'library', width: 1_280, height: 860, parts: [['library-list', 'ar', 'light']] },
  { file: 'entity', width: 1_280, height: 1_120, parts: [['library-entity', 'ar', 'light']] },
  { file: 'graph', width: 1_280, height: 860, parts: [['library-graph-chosen', 'ar', 'dark']] },
]; // prettier-ignore
/** As webp; above some 150 kB a README takes too long. */
const QUALITY = 78;

/** Every screen × language × tone × width in each browser; see README.md here. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean' },
      readme: { type: 'boolean' },
      only: { type: 'string' },
      browser: { type: 'string' },
      lang: { type: 'string' },
      tone: { type: 'string' },
      width: { type: 'string' },
    },
  });
  if (values.serve === true) {
    const server = await createServer({ ...SITE, server: { port: 0, hmr: true } });
    await server.listen();
    console.log(`${server.resolvedUrls?.local[0] ?? ''}tests/gallery/`);
    return;
  }
  // Built once: three hundred pages of two hundred modules each would be an hour of loading.
  await build({ ...SITE, build: { outDir: BUILT, emptyOutDir: true, minify: false, target: 'esnext', rolldownOptions: { input: `${ROOT}tests/gallery/index.html` } } }); // prettier-ignore
  const server = await preview({ ...SITE, build: { outDir: BUILT }, preview: { port: 0 } });
  const address = `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/`;
  const wanted = (value: string | undefined) => (one: string) =>
    value === undefined || value.split(',').includes(one);
  if (values.readme === true) {
    await forReadme(await screens(address), address);
    await server.close();
    return;
  }
  const only = values.only === undefined ? undefined : new RegExp(values.only, 'u');
  const shots = (await screens(address)).filter(
    ({ screen, width }) => (only?.test(screen) ?? true) && wanted(values.width)(String(width)),
  );
  let count = 0;
  try {
    for (const browser of BROWSERS.filter(wanted(values.browser)))
      for (const tone of TONES.filter(wanted(values.tone)))
        count += await shoot(browser, tone, LANGUAGES.filter(wanted(values.lang)), shots, address);
  } finally {
    await server.close();
  }
  console.log(`${String(count)} pictures in ${FOLDER}`);
}

/** What there is to be drawn, from the page's own list of contents. */
async function screens(address: string): Promise<Shot[]> {
  const browser = await open('chrome', 'light');
  try {
    const page = await browser.newPage();
    await page.goto(address);
    const list = await page.waitForSelector('#screens');
    return JSON.parse((await list?.evaluate(({ textContent }) => textContent)) ?? '[]') as Shot[];
  } finally {
    await browser.close();
  }
}

/** All shots of one browser in one tone; answers how many were taken. */
async function shoot(
  name: (typeof BROWSERS)[number],
  tone: (typeof TONES)[number],
  languages: readonly string[],
  shots: readonly Shot[],
  address: string,
): Promise<number> {
  const folder = `${FOLDER}${name}/`;
  mkdirSync(folder, { recursive: true });
  const browser = await open(name, tone);
  const taken = new Map<string, string[]>();
  try {
    const page = await browser.newPage();
    page.on('pageerror', (fault) => console.error(String(fault)));
    page.on('requestfailed', (request) => console.error(`failed: ${request.url()}`));
    if (name === 'chrome')
      await page.emulateMediaFeatures([
        { name: 'prefers-color-scheme', value: tone },
        { name: 'prefers-reduced-motion', value: 'reduce' },
      ]);
    for (const language of languages)
      for (const shot of shots) {
        const file = `${folder}${shot.screen}-${language}-${tone}-${String(shot.width)}.png`;
        await take(page, `${address}?screen=${shot.screen}&lang=${language}`, shot, file);
        const kind = `${shot.screen.split('-', 1)[0] ?? ''}-${language}-${tone}-${shot.width < 800 ? 'narrow' : 'wide'}`;
        taken.set(kind, [...(taken.get(kind) ?? []), file]);
      }
    await sheets(browser, folder, taken);
  } finally {
    await browser.close();
  }
  return [...taken.values()].reduce((sum, files) => sum + files.length, 0);
}

/** The pictures the README shows, written beside this file. */
async function forReadme(all: readonly Shot[], address: string): Promise<void> {
  mkdirSync(FOLDER, { recursive: true });
  for (const { file, width, height, parts } of SHOWN) {
    const pictures: string[] = [];
    for (const [screen, language, tone] of parts) {
      const { steps = [] } = all.find((shot) => shot.screen === screen) ?? {};
      const browser = await open('chrome', tone);
      const page = await browser.newPage();
      const session = await page.createCDPSession();
      // As with a mouse: what waits for the pointer is not in sight.
      const features = { 'prefers-color-scheme': tone, 'prefers-reduced-motion': 'reduce', hover: 'hover' };
      await session.send('Emulation.setEmulatedMedia', {
        features: Object.entries(features).map(([name, value]) => ({ name, value })),
      });
      const path = `${FOLDER}${file}.png`;
      const shot = { screen, width, steps, tallest: height };
      await take(page, `${address}?screen=${screen}&lang=${language}`, shot, path);
      pictures.push(`data:image/png;base64,${(await readFile(path)).toString('base64')}`);
      await browser.close();
    }
    const browser = await open('chrome', 'light');
    const page = await browser.newPage();
    await page.setViewport({ width: parts.length * (width + 16) - 16, height });
    const images = pictures.map(
      (src) => `<img style="border-radius:10px" width="${String(width)}" src="${src}">`,
    );
    await page.setContent(`<body style="margin:0;display:flex;gap:16px">${images.join('')}</body>`);
    await pause(200);
    const picture = await page.screenshot({ type: 'webp', quality: QUALITY, omitBackground: true });
    await writeFile(new URL(`./${file}.webp`, import.meta.url), picture);
    await browser.close();
  }
}

async function take(
  page: Page,
  url: string,
  { width, steps, tallest = TALLEST }: Shot,
  file: string,
): Promise<void> {
  await page.setViewport({ width, height: width < 800 ? 800 : 900 });
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  await page.waitForSelector('#app > *', { timeout: 40_000 });
  await page.evaluate('document.fonts.ready.then(() => undefined)');
  await pause(150);
  for (const { click, key, type } of steps) {
    if (click !== undefined) await page.$eval(click, (element) => (element as HTMLElement).click());
    if (key !== undefined) await page.keyboard.press(key as 'Enter');
    if (type !== undefined) await page.keyboard.type(type);
    await pause(150);
  }
  // A dialog stands in the middle of what is in sight: such a page is not drawn out.
  const height = Number(
    await page.evaluate(
      'document.querySelector("dialog[open]") === null ? document.documentElement.scrollHeight : innerHeight',
    ),
  );
  await page.setViewport({ width, height: Math.min(Math.max(height, 500), tallest) });
  await pause(100);
  await writeFile(file, await page.screenshot());
}

/** Several pictures side by side, to be looked through. */
async function sheets(
  browser: Browser,
  folder: string,
  taken: ReadonlyMap<string, readonly string[]>,
): Promise<void> {
  const page = await browser.newPage();
  for (const [kind, files] of taken) {
    const wide = kind.endsWith('wide');
    const each = wide ? 2 : PER_SHEET;
    for (let at = 0; at < files.length; at += each) {
      const pictures = await Promise.all(
        files
          .slice(at, at + each)
          .map(async (path) => `data:image/png;base64,${(await readFile(path)).toString('base64')}`),
      );
      await page.setViewport({ width: wide ? 1_980 : each * 330, height: 1_000 });
      await page.setContent(
        `<body style="margin:8px;display:flex;gap:8px;align-items:flex-start;background:#999">${pictures
          .map((src) => `<img style="min-width:0;flex:1;max-width:${wide ? 980 : 322}px" src="${src}">`)
          .join('')}</body>`,
      );
      await pause(100);
      const picture = await page.screenshot({ fullPage: true });
      await writeFile(`${folder}sheet-${kind}-${String(at / each + 1)}.png`, picture);
    }
  }
}

async function open(name: (typeof BROWSERS)[number], tone: (typeof TONES)[number]): Promise<Browser> {
  if (name === 'firefox')
    return launch({
      browser: 'firefox',
      executablePath: browserPath('FIREFOX_BIN'),
      headless: true,
      extraPrefsFirefox: {
        'layout.css.prefers-color-scheme.content-override': tone === 'dark' ? 0 : 1,
        'ui.prefersReducedMotion': 1,
      },
    });
  return launch({
    executablePath: browserPath('CHROMIUM_BIN'),
    headless: true,
    args: ['--no-sandbox', '--disable-gpu', '--hide-scrollbars'],
  });
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

await main();
