import { mkdirSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch, type Browser, type Page } from 'puppeteer-core';
import { createServer, type ViteDevServer } from 'vite';
import { browserPath } from '../e2e/helpers/driver.ts';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Pictures land here, out of version control. */
const FOLDER = fileURLToPath(new URL('../../.siyaq/gallery/', import.meta.url));
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
  const server = await createServer({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    server: { port: 0, hmr: values.serve === true },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    cacheDir: `${ROOT}.siyaq/vite`,
    optimizeDeps: { entries: ['tests/gallery/main.tsx'] },
  });
  await server.listen();
  const address = `${server.resolvedUrls?.local[0] ?? ''}tests/gallery/`;
  if (values.serve === true) {
    console.log(address);
    return;
  }
  const wanted = (value: string | undefined) => (one: string) =>
    value === undefined || value.split(',').includes(one);
  const only = values.only === undefined ? undefined : new RegExp(values.only, 'u');
  const shots = (await screens(server)).filter(
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

async function screens(server: ViteDevServer): Promise<Shot[]> {
  const text = await readFile(new URL('./screens.tsx', import.meta.url), 'utf8');
  if (text === '') throw new Error('no screens');
  const browser = await open('chrome', 'light');
  try {
    const page = await browser.newPage();
    await page.goto(`${server.resolvedUrls?.local[0] ?? ''}tests/gallery/`);
    return (await page.evaluate(`import('/tests/gallery/screens.tsx').then(({ SCREENS }) =>
      SCREENS.flatMap(({ name, widths, steps = [] }) => widths.map((width) => ({ screen: name, width, steps }))))`)) as Shot[];
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

async function take(page: Page, url: string, { width, steps }: Shot, file: string): Promise<void> {
  await page.setViewport({ width, height: width < 800 ? 800 : 900 });
  await page.goto('about:blank');
  await page.goto(url, { waitUntil: 'load' });
  const drawn = (): Promise<unknown> => page.waitForSelector('#app > *', { timeout: 40_000 });
  // The first page may be asked for before the server has gathered its packages: it is asked for once more.
  await drawn().catch(async () => {
    await page.reload({ waitUntil: 'load' });
    await drawn();
  });
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
  await page.setViewport({ width, height: Math.min(Math.max(height, 500), TALLEST) });
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
