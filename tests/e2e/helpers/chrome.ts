import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch, TargetType, type Browser, type KeyInput, type Page, type WebWorker } from 'puppeteer-core';
import { browserPath, type Driver, type LaunchOptions, type Surface, type Tab } from './driver.ts';
import { clickMarked, fillMarked, markElement, showMarked } from './in-page.ts';
import { startRecorder } from './recorder.ts';

const WAIT = 15_000;

/** Chrome or Chromium with the extension in a fresh profile; the panel is the browser's own side panel. */
export async function launchChrome(options: LaunchOptions): Promise<Driver> {
  const recorder = await startRecorder();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'siyaq-chrome-')));
  const downloads = await mkdtemp(join(tmpdir(), 'siyaq-downloads-'));
  const browser = await launch({
    executablePath: browserPath('CHROMIUM_BIN'),
    headless: options.headless,
    pipe: true,
    enableExtensions: true,
    userDataDir: profile,
    defaultViewport: null,
    downloadBehavior: { policy: 'allow', downloadPath: downloads },
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--window-size=1280,900',
      '--lang=ar',
      '--accept-lang=ar,en',
      `--proxy-server=http://127.0.0.1:${recorder.port}`,
      '--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,CertificateTransparencyComponentUpdater',
      '--disable-component-update',
      '--disable-domain-reliability',
      '--no-pings',
    ],
    env: { ...process.env, LANGUAGE: 'ar' },
  });
  const id = await browser.installExtension(options.extension);
  const extension = (await browser.extensions()).get(id);
  if (extension === undefined) throw new Error(`Chrome did not load the extension of ${options.extension}`);
  const extensionOrigin = `chrome-extension://${extension.id}`;

  let panel: Page | undefined;
  const driver: Driver = {
    name: 'chrome',
    extensionOrigin,
    downloads,
    newTab: async (url) => {
      const page = await browser.newPage();
      if (url !== undefined) await page.goto(url, { waitUntil: 'load', timeout: WAIT });
      return chromeTab(page);
    },
    tabAt: async (part) => {
      const target = await browser.waitForTarget(
        (item) => item.type() === TargetType.PAGE && item.url().includes(part),
        { timeout: WAIT },
      );
      const page = await target.page();
      if (page === null) throw new Error(`the tab at ${part} cannot be reached`);
      return chromeTab(page);
    },
    panelOpen: async () => {
      const worker = await backgroundOf(browser, extensionOrigin);
      const open = await worker.evaluate(
        `chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] }).then((all) => all.length)`,
      );
      return Number(open) > 0;
    },
    pressAction: async (tab) => {
      await pages.get(tab)?.triggerExtensionAction(extension);
    },
    openPanel: async (tab) => {
      await tab.activate();
      const page = pages.get(tab);
      if (page === undefined) throw new Error('not a tab of this browser');
      panel = await openSidePanel(browser, () => page.triggerExtensionAction(extension));
      return chromeSurface(panel);
    },
    screenshotPanel: async (file) => {
      if (panel === undefined) throw new Error('the panel is not open');
      await panel.screenshot({ path: imagePath(file) });
    },
    screenshot: async (tab, file) => {
      await pages.get(tab)?.screenshot({ path: imagePath(file) });
    },
    privateTab: async (url) => {
      const page = await (await browser.createBrowserContext()).newPage();
      await page.goto(url, { waitUntil: 'load', timeout: WAIT });
      return chromeTab(page);
    },
    badge: async () => {
      const worker = await backgroundOf(browser, extensionOrigin);
      return String(
        await worker.evaluate(`(async () => {
          const [tab] = await chrome.tabs.query({ active: true, lastFocusedWindow: true });
          return tab === undefined ? '' : chrome.action.getBadgeText({ tabId: tab.id });
        })()`),
      );
    },
    stopBackground: async () => {
      const worker = await backgroundOf(browser, extensionOrigin);
      await worker.close();
    },
    reloadExtension: async () => {
      // Loading the same folder again is what the browser does with an update; `runtime.reload` leaves one loaded this way blocked.
      await browser.installExtension(options.extension);
      await isBack(browser, `${extensionOrigin}/options.html`);
    },
    outside: () => recorder.refused.filter((line) => !isBrowsersOwn(line)),
    closed: new Promise((resolve) => browser.once('disconnected', () => resolve())),
    close: async () => {
      await browser.close();
      await recorder.close();
      if (options.profile === undefined) await rm(profile, { recursive: true, force: true, maxRetries: 3 });
    },
  };
  return driver;
}

const pages = new WeakMap<Tab, Page>();

function chromeSurface(page: Page): Surface {
  const run: Surface['run'] = async (fn, ...args) => {
    const call = `(async () => JSON.stringify((await (${fn.toString()})(document, window, ...${JSON.stringify(args)})) ?? null))()`;
    return JSON.parse(String(await page.evaluate(call)));
  };
  const mark = async (role: string, name: string): Promise<void> => {
    const fault = await run(markElement, role, name);
    if (fault !== '') throw new Error(fault);
  };
  return {
    run,
    click: async (role, name) => {
      await mark(role, name);
      if (role === 'radio' || role === 'checkbox') await run(clickMarked);
      else {
        await run(showMarked);
        await (await page.$('[data-e2e-found]'))?.click();
      }
    },
    press: async (key) => {
      const shifted = key.startsWith('Shift+');
      if (shifted) await page.keyboard.down('Shift');
      await page.keyboard.press(key.replace('Shift+', '') as KeyInput);
      if (shifted) await page.keyboard.up('Shift');
    },
    type: (words) => page.keyboard.type(words),
    fill: async (name, value) => {
      await mark('field', name);
      await run(fillMarked, value);
    },
  };
}

function chromeTab(page: Page): Tab {
  const tab: Tab = {
    ...chromeSurface(page),
    go: async (url) => {
      await page.goto(url, { waitUntil: 'load', timeout: WAIT });
    },
    reload: async () => {
      await page.reload({ waitUntil: 'load', timeout: WAIT });
    },
    address: async () => page.url(),
    activate: () => page.bringToFront(),
    close: () => page.close(),
  };
  pages.set(tab, page);
  return tab;
}

/** Presses the toolbar button until the panel is there: a button pressed before the background has said what it does opens nothing. */
async function openSidePanel(browser: Browser, press: () => Promise<void>): Promise<Page> {
  for (let presses = 1; ; presses += 1) {
    const waiting = browser.waitForTarget((target) => target.url().endsWith('/sidepanel.html'), {
      timeout: WAIT / 3,
    });
    await press();
    try {
      return await (await waiting).asPage();
    } catch (error) {
      if (presses === 3) throw error;
    }
  }
}

/** Waits until the pages of a reloaded extension open again. */
async function isBack(browser: Browser, address: string): Promise<void> {
  const until = Date.now() + WAIT;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 500));
    const page = await browser.newPage();
    const open = await page.goto(address, { waitUntil: 'load', timeout: WAIT }).then(
      () => true,
      () => false,
    );
    await page.close();
    if (open) return;
    if (Date.now() > until) throw new Error('the extension did not come back after its reload');
  }
}

async function backgroundOf(browser: Browser, origin: string): Promise<WebWorker> {
  const target = await browser.waitForTarget(
    (item) => item.type() === TargetType.SERVICE_WORKER && item.url().startsWith(origin),
    { timeout: WAIT },
  );
  const worker = await target.worker();
  if (worker === null) throw new Error('the background worker cannot be reached');
  return worker;
}

/** What Chromium itself asks for in a fresh profile whatever is installed: sign-in, its clock, its updates. */
const BROWSERS_OWN =
  /^(?:CONNECT (?:accounts\.google\.com|update\.googleapis\.com|optimizationguide-pa\.googleapis\.com):443|GET http:\/\/clients2\.google\.com\/time\/|POST http:\/\/update\.googleapis\.com\/service\/update2\/)/u;

function isBrowsersOwn(line: string): boolean {
  return BROWSERS_OWN.test(line);
}

function imagePath(file: string): `${string}.png` {
  return `${file.replace(/\.png$/u, '')}.png`;
}
