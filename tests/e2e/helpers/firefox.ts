import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserPath, type Driver, type LaunchOptions, type Surface, type Tab } from './driver.ts';
import { clickMarked, fillMarked, markElement } from './in-page.ts';
import { connectMarionette, type Marionette } from './marionette.ts';
import { startRecorder } from './recorder.ts';

const ID = 'siyaq@siyaq.dev';
const WIDGET = ID.replace(/[^\w-]/gu, '_');
const UUID = '5a1c2f60-7d0e-4c7b-9a55-3f4e0b1d2c3a';

/** Firefox with the extension in a fresh profile, driven by Marionette; the panel is the real sidebar. */
export async function launchFirefox(options: LaunchOptions & { alwaysPrivate?: boolean }): Promise<Driver> {
  const binary = browserPath('FIREFOX_BIN');
  const recorder = await startRecorder();
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'siyaq-firefox-')));
  const downloads = await mkdtemp(join(tmpdir(), 'siyaq-downloads-'));
  const port = await freePort();
  await writeFile(
    join(profile, 'user.js'),
    preferences(port, recorder.port, downloads, options.alwaysPrivate),
  );
  const child = spawn(
    binary,
    [
      '--marionette',
      ...(options.headless ? ['--headless'] : []),
      '--remote-allow-system-access',
      '--no-remote',
      '--profile',
      profile,
    ],
    {
      stdio: 'ignore',
      env: { ...process.env, MOZ_HEADLESS_WIDTH: '1280', MOZ_HEADLESS_HEIGHT: '900', HOME: profile },
    },
  );
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  try {
    const remote = await connectMarionette(port);
    await remote.send('WebDriver:NewSession', {
      capabilities: { alwaysMatch: { pageLoadStrategy: 'normal', timeouts: { script: 30_000 } } },
    });
    const install = (): Promise<unknown> =>
      remote.send('Addon:Install', { path: options.extension, temporary: true });
    await install();
    await remote.chrome(
      `const { CustomizableUI } = ChromeUtils.importESModule("moz-src:///browser/components/customizableui/CustomizableUI.sys.mjs");
       CustomizableUI.addWidgetToArea("${WIDGET}-browser-action", "nav-bar");`,
    );
    const close = async (): Promise<void> => {
      remote.close();
      child.kill('SIGTERM');
      const slow = setTimeout(() => child.kill('SIGKILL'), 5_000);
      await ended;
      clearTimeout(slow);
      await recorder.close();
      if (options.profile === undefined)
        await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    return firefoxDriver(remote, {
      downloads,
      install,
      outside: () => recorder.refused.filter((line) => !isBrowsersOwn(line)),
      closed: ended,
      close,
    });
  } catch (error) {
    child.kill('SIGKILL');
    throw error;
  }
}

interface Parts {
  readonly downloads: string;
  readonly install: () => Promise<unknown>;
  readonly outside: () => readonly string[];
  readonly closed: Promise<void>;
  readonly close: () => Promise<void>;
}

function firefoxDriver(remote: Marionette, parts: Parts): Driver {
  const tabOf = new WeakMap<Tab, string>();
  const openTab = async (params: object, url?: string): Promise<Tab> => {
    const made = await remote.send('WebDriver:NewWindow', params);
    const handle = handleOf(made);
    const tab = firefoxTab(remote, handle);
    tabOf.set(tab, handle);
    await tab.activate();
    if (url !== undefined) await tab.go(url);
    return tab;
  };
  return {
    name: 'firefox',
    extensionOrigin: `moz-extension://${UUID}`,
    downloads: parts.downloads,
    newTab: (url) => openTab({ type: 'tab' }, url),
    privateTab: (url) => openTab({ type: 'window', private: true }, url),
    tabAt: async (part) => {
      const until = Date.now() + 15_000;
      while (Date.now() < until) {
        const handles = await remote.send('WebDriver:GetWindowHandles');
        for (const handle of Array.isArray(handles) ? handles.map(String) : []) {
          const tab = firefoxTab(remote, handle);
          if ((await tab.address()).includes(part)) {
            tabOf.set(tab, handle);
            return tab;
          }
        }
        await new Promise((resolve) => setTimeout(resolve, 200));
      }
      throw new Error(`no tab at ${part}`);
    },
    panelOpen: async () =>
      (await remote.chrome(
        `return Services.wm.getMostRecentWindow("navigator:browser").SidebarController.isOpen;`,
      )) === true,
    pressAction: async (tab) => {
      await tab.activate();
      await remote.chrome(
        `const win = Services.wm.getMostRecentWindow("navigator:browser");
         (win.document.getElementById("${WIDGET}-browser-action") ?? win.document.getElementById("${WIDGET}-BAP"))
           .querySelector(".unified-extensions-item-action-button, toolbarbutton").click();`,
      );
    },
    openPanel: async (tab) => {
      await tab.activate();
      await remote.chrome(
        `const win = Services.wm.getMostRecentWindow("navigator:browser"); await win.SidebarController.show("${WIDGET}-sidebar-action");`,
      );
      await remote.chrome(WAIT_FOR_SIDEBAR);
      return sidebar(remote);
    },
    screenshotPanel: async (file) => {
      await remote.send('Marionette:SetContext', { value: 'chrome' });
      try {
        await savePicture(remote, file);
      } finally {
        await remote.send('Marionette:SetContext', { value: 'content' });
      }
    },
    screenshot: async (tab, file) => {
      await remote.send('WebDriver:SwitchToWindow', { handle: tabOf.get(tab), focus: false });
      await savePicture(remote, file);
    },
    badge: async () =>
      String(
        await remote.chrome(
          `const win = Services.wm.getMostRecentWindow("navigator:browser");
           const node = win.document.getElementById("${WIDGET}-browser-action") ?? win.document.getElementById("${WIDGET}-BAP");
           const button = node?.querySelector("[badge]") ?? node;
           return button?.getAttribute("badge") ?? "";`,
        ),
      ),
    stopBackground: async () => {
      await remote.chrome(
        `await WebExtensionPolicy.getByID("${ID}").extension.terminateBackground({ disableResetIdleForTest: true });`,
      );
    },
    reloadExtension: async () => {
      await remote.chrome(
        `const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
         const addon = await AddonManager.getAddonByID("${ID}"); await addon.reload();`,
      );
    },
    outside: parts.outside,
    closed: parts.closed,
    close: parts.close,
  };
}

function firefoxTab(remote: Marionette, handle: string): Tab {
  const here = (focus = false): Promise<unknown> =>
    remote.send('WebDriver:SwitchToWindow', { handle, focus });
  const run: Surface['run'] = async (fn, ...args) => {
    await here();
    const script = `return (async () => JSON.stringify((await (${fn.toString()})(document, window, ...arguments)) ?? null))();`;
    return JSON.parse(String(await remote.send('WebDriver:ExecuteScript', { script, args })));
  };
  const keys: Keyboard = {
    press: async (key) => {
      await here();
      await performKey(remote, key);
    },
  };
  return {
    ...surface(run, keys),
    go: async (url) => {
      await here();
      await remote.send('WebDriver:Navigate', { url });
    },
    reload: async () => {
      await here();
      await remote.send('WebDriver:Refresh');
    },
    address: async () => {
      await here();
      return String(await remote.send('WebDriver:GetCurrentURL'));
    },
    activate: async () => {
      await here(true);
    },
    close: async () => {
      await here();
      const left = await remote.send('WebDriver:CloseWindow');
      if (Array.isArray(left) && left.length > 0)
        await remote.send('WebDriver:SwitchToWindow', { handle: String(left[0]), focus: true });
    },
  };
}

/**
 * The sidebar's page lives in the extension process, where the browser window cannot touch it; a frame script there can.
 * Each call sends the function as text and waits for its answer.
 */
function sidebar(remote: Marionette): Surface {
  const run: Surface['run'] = async (fn, ...args) => {
    const code = `(async () => {
      const reply = { id: "@@ID@@" };
      try { reply.value = JSON.stringify((await (${fn.toString()})(content.document, content, ...${JSON.stringify(args)})) ?? null); }
      catch (error) { reply.error = String(error && error.stack || error); }
      sendAsyncMessage("siyaq-e2e:reply", JSON.stringify(reply));
    })()`;
    const answer = String(await remote.chrome(ASK_SIDEBAR, [code]));
    const reply: { value: string; error?: string } = JSON.parse(answer);
    if (reply.error !== undefined) throw new Error(reply.error);
    return JSON.parse(reply.value);
  };
  return surface(run, {
    press: async (key) => void (await remote.chrome(PRESS_IN_SIDEBAR, [key, codeOf(key)])),
  });
}

/** A key press that goes the way of a real one: through the window to the focused page of the sidebar. */
const PRESS_IN_SIDEBAR = `const win = Services.wm.getMostRecentWindow("navigator:browser");
  const browser = win.SidebarController.browser.contentDocument?.getElementById("webext-panels-browser");
  win.focus();
  if (win.document.activeElement !== win.SidebarController.browser) win.SidebarController.browser.focus();
  browser.focus();
  const [key, code] = arguments;
  const tip = Cc["@mozilla.org/text-input-processor;1"].createInstance(Ci.nsITextInputProcessor);
  if (!tip.beginInputTransactionForTests(win)) throw new Error("no key can be pressed");
  const event = new win.KeyboardEvent("", { key, code, keyCode: ({ Enter: 13, Escape: 27, Tab: 9, Backspace: 8 })[key] ?? 0 });
  tip.keydown(event);
  tip.keyup(event);
  await new Promise((resolve) => win.setTimeout(resolve, 60));`;

/** Place on the keyboard of a Latin letter: shortcuts go by place. */
function codeOf(key: string): string {
  return /^[a-z]$/iu.test(key) ? `Key${key.toUpperCase()}` : key.length > 1 ? key : '';
}

/** Keys of the WebDriver protocol that are no characters. */
const NAMED: { readonly [key: string]: string } = {
  Enter: '\uE007',
  Escape: '\uE00C',
  Tab: '\uE004',
  Backspace: '\uE003',
};

async function performKey(remote: Marionette, key: string): Promise<void> {
  const bare = key.replace('Shift+', '');
  const value = NAMED[bare] ?? bare;
  const shift = key === bare ? [] : [{ type: 'keyDown', value: SHIFT }];
  const actions = [
    ...shift,
    { type: 'keyDown', value },
    { type: 'keyUp', value },
    ...shift.map(() => ({ type: 'keyUp', value: SHIFT })),
  ];
  await remote.send('WebDriver:PerformActions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
}

const SHIFT = '\uE008';

interface Keyboard {
  press(key: string): Promise<void>;
}

const FIND_SIDEBAR = `const win = Services.wm.getMostRecentWindow("navigator:browser");
  const browser = win.SidebarController.browser.contentDocument?.getElementById("webext-panels-browser");`;

const WAIT_FOR_SIDEBAR = `for (let i = 0; i < 100; i += 1) {
    ${FIND_SIDEBAR}
    if (browser?.currentURI?.spec.includes("/sidepanel.html")) return true;
    await new Promise((resolve) => win.setTimeout(resolve, 100));
  }
  throw new Error("the sidebar did not open");`;

const ASK_SIDEBAR = `${FIND_SIDEBAR}
  if (!browser) throw new Error("the sidebar is not open");
  const id = String(Math.random());
  return await new Promise((resolve, reject) => {
    const timer = win.setTimeout(() => { stop(); reject(new Error("no answer from the sidebar")); }, 20000);
    const listener = { receiveMessage({ data }) { if (JSON.parse(data).id !== id) return; stop(); resolve(data); } };
    const stop = () => { win.clearTimeout(timer); browser.messageManager.removeMessageListener("siyaq-e2e:reply", listener); };
    browser.messageManager.addMessageListener("siyaq-e2e:reply", listener);
    browser.messageManager.loadFrameScript("data:application/javascript;charset=utf-8," + encodeURIComponent(arguments[0].replace("@@ID@@", id)), false);
  });`;

function surface(run: Surface['run'], keyboard: Keyboard): Surface {
  const mark = async (role: string, name: string): Promise<void> => {
    const fault = await run(markElement, role, name);
    if (fault !== '') throw new Error(fault);
  };
  return {
    run,
    click: async (role, name) => {
      await mark(role, name);
      await run(clickMarked);
    },
    fill: async (name, value) => {
      await mark('field', name);
      await run(fillMarked, value);
    },
    press: (key) => keyboard.press(key),
    type: async (words) => {
      for (const letter of words) await keyboard.press(letter);
    },
  };
}

async function savePicture(remote: Marionette, file: string): Promise<void> {
  const data = await remote.send('WebDriver:TakeScreenshot', { full: false });
  await writeFile(file, Buffer.from(String(data), 'base64'));
}

/** What Firefox itself asks its maker whatever is installed. */
function isBrowsersOwn(line: string): boolean {
  return /^CONNECT (?:[\w-]+\.)*(?:mozilla\.(?:com|net|org)|firefox\.com):443$/u.test(line);
}

function handleOf(value: unknown): string {
  if (typeof value === 'object' && value !== null && 'handle' in value) return String(value.handle);
  throw new Error('Firefox gave no window');
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  await new Promise((resolve) => server.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

/** A quiet profile: no updates, no first-run pages, nothing fetched in the background; Arabic first among languages. */
function preferences(marionette: number, proxy: number, downloads: string, alwaysPrivate = false): string {
  const values: Record<string, string | number | boolean> = {
    'marionette.port': marionette,
    // An add-on installed for a while is taken away when the browser ends: a kept profile keeps its library.
    'extensions.webextensions.keepStorageOnUninstall': true,
    'extensions.webextensions.uuids': JSON.stringify({ [ID]: UUID }),
    'intl.accept_languages': 'ar, en',
    'network.proxy.type': 1,
    'network.proxy.http': '127.0.0.1',
    'network.proxy.http_port': proxy,
    'network.proxy.ssl': '127.0.0.1',
    'network.proxy.ssl_port': proxy,
    'network.proxy.no_proxies_on': 'localhost, .localhost, 127.0.0.1',
    'browser.download.folderList': 2,
    'browser.download.dir': downloads,
    'browser.download.useDownloadDir': true,
    'browser.download.always_ask_before_handling_new_types': false,
    'browser.privatebrowsing.autostart': alwaysPrivate,
    'app.update.disabledForTesting': true,
    'app.normandy.enabled': false,
    'browser.aboutwelcome.enabled': false,
    'browser.contentblocking.introCount': 99,
    'browser.discovery.enabled': false,
    'browser.newtabpage.enabled': false,
    'browser.newtabpage.activity-stream.feeds.topsites': false,
    'browser.newtabpage.activity-stream.feeds.section.topstories': false,
    'browser.region.network.url': '',
    'browser.region.update.enabled': false,
    'browser.safebrowsing.blockedURIs.enabled': false,
    'browser.safebrowsing.downloads.enabled': false,
    'browser.safebrowsing.malware.enabled': false,
    'browser.safebrowsing.phishing.enabled': false,
    'browser.search.update': false,
    'browser.shell.checkDefaultBrowser': false,
    'browser.startup.homepage_override.mstone': 'ignore',
    'browser.startup.page': 0,
    'browser.tabs.warnOnClose': false,
    'browser.topsites.contile.enabled': false,
    'browser.urlbar.suggest.searches': false,
    'captivedetect.canonicalURL': '',
    'datareporting.policy.dataSubmissionEnabled': false,
    'datareporting.usage.uploadEnabled': false,
    'dom.push.enabled': false,
    'dom.push.connection.enabled': false,
    'extensions.blocklist.enabled': false,
    'extensions.getAddons.cache.enabled': false,
    'extensions.systemAddon.update.enabled': false,
    'extensions.update.enabled': false,
    'media.gmp-manager.url': '',
    'media.gmp-manager.updateEnabled': false,
    'messaging-system.rsexperimentloader.enabled': false,
    'nimbus.rollouts.enabled': false,
    'network.captive-portal-service.enabled': false,
    'network.connectivity-service.enabled': false,
    'network.http.speculative-parallel-limit': 0,
    'network.trr.mode': 5,
    'security.certerrors.mitm.priming.enabled': false,
    'security.remote_settings.crlite_filters.enabled': false,
    'security.remote_settings.intermediates.enabled': false,
    'services.settings.server': `http://127.0.0.1:${proxy}/dummy-settings`,
    'signon.management.page.breach-alerts.enabled': false,
    'toolkit.telemetry.reportingpolicy.firstRun': false,
    'toolkit.telemetry.server': '',
    'browser.ml.enable': false,
    'browser.translations.enable': false,
    'sidebar.revamp': false,
    'xpinstall.signatures.required': false,
  };
  return Object.entries(values)
    .map(([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`)
    .join('\n');
}
