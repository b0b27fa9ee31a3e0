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

/** Every screen × language × tone × width in each browser; see README.md here. */
async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      serve: { type: 'boolean' },
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
