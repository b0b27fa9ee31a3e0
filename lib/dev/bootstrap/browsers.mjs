import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { ROOT, say, stop, WINDOWS } from './shell.mjs';

/**
 * Where each browser is looked for and how it is brought. `names` are looked up on the PATH, `places` are whole paths.
 * `debian` are package names tried in turn.
 */
const BROWSERS = {
  chromium: {
    variable: 'CHROMIUM_BIN',
    names: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'chrome'],
    places: [
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
    ],
    debian: ['chromium', 'chromium-browser'],
    title: 'Chromium or Chrome',
  },
  firefox: {
    variable: 'FIREFOX_BIN',
    names: ['firefox', 'firefox-esr', 'firefox-developer-edition'],
    places: [
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    debian: ['firefox-esr', 'firefox'],
    title: 'Firefox',
  },
};

/**
 * Finds both browsers, bringing what is missing: an installed one, else a download, else the system's packages when we are root.
 * Answers the environment for the programs to start (CHROMIUM_BIN, FIREFOX_BIN). Ends the run when one cannot be had.
 */
export function ensureBrowsers(nodeBin, wanted = ['chromium', 'firefox']) {
  const env = {};
  for (const id of wanted) {
    const browser = BROWSERS[id];
    const path = findBrowser(browser) ?? download(id, browser, nodeBin) ?? fromPackages(browser);
    if (path === undefined) stop(help(browser));
    env[browser.variable] = path;
  }
  return env;
}

function findBrowser({ variable, names, places }) {
  const given = process.env[variable];
  if (given) {
    if (!runs(given)) stop(`${variable} is «${given}», which does not start.`);
    return given;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter).filter(Boolean);
  const candidates = names.flatMap((name) =>
    folders.map((folder) => join(folder, WINDOWS ? `${name}.exe` : name)),
  );
  return [...candidates, ...places].find((path) => existsSync(path) && runs(path));
}

/** A browser that prints its version starts; one without its libraries does not. (Windows programs print none.) */
function runs(path) {
  if (!existsSync(path)) return false;
  if (WINDOWS) return true;
  return (
    spawnSync(path, ['--version'], {
      timeout: 60_000,
      encoding: 'utf8',
      env: { ...process.env, HOME: homedir() },
    }).status === 0
  );
}

/** Chromium as Playwright brings it; Firefox as Mozilla builds it (Playwright's is patched, its sidebar is not a user's). */
function download(id, { title }, nodeBin) {
  const cache = process.env['SIYAQ_BROWSERS'] ?? join(homedir(), '.cache', 'siyaq-browsers');
  const kept = pathOf(id, nodeBin, cache);
  if (kept !== undefined && runs(kept)) return kept;
  say(`${title} is not installed: downloading it…`);
  if (id === 'chromium') {
    const cli = join(ROOT, 'node_modules', '@playwright', 'test', 'cli.js');
    const withDeps = isRoot() && process.platform === 'linux' ? ['--with-deps'] : [];
    quiet(nodeBin, [cli, 'install', ...withDeps, 'chromium']);
  } else {
    const cli = join(ROOT, 'node_modules', '@puppeteer', 'browsers', 'lib', 'main-cli.js');
    quiet(nodeBin, [cli, 'install', 'firefox@stable', '--path', cache]);
  }
  const path = pathOf(id, nodeBin, cache);
  return path !== undefined && runs(path) ? path : undefined;
}

function pathOf(id, nodeBin, cache) {
  const script =
    id === 'chromium'
      ? `import('@playwright/test').then(({ chromium }) => console.log(chromium.executablePath()))`
      : `import('@puppeteer/browsers').then(async ({ getInstalledBrowsers }) => { const all = await getInstalledBrowsers({ cacheDir: process.argv[1] }); console.log(all.find(({ browser }) => browser === 'firefox')?.executablePath ?? ''); })`;
  const done = spawnSync(nodeBin, ['-e', script, cache], { cwd: ROOT, encoding: 'utf8' });
  const path = done.status === 0 ? done.stdout.trim() : '';
  return path !== '' && existsSync(path) ? path : undefined;
}

function fromPackages(browser) {
  if (process.platform !== 'linux' || !isRoot() || spawnSync('apt-get', ['--version']).status !== 0)
    return undefined;
  say(`Installing ${browser.title} with the system's package manager…`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  quiet('apt-get', ['update', '-qq'], env);
  for (const name of browser.debian) {
    if (quiet('apt-get', ['install', '-y', '-qq', '--no-install-recommends', name, ...fonts()], env)) {
      const path = findBrowser(browser);
      if (path !== undefined) return path;
    }
  }
  return undefined;
}

/** Without an Arabic font of the system the browser's own dialogs are boxes; the panel brings its own. */
function fonts() {
  return ['fonts-noto-core'];
}

function quiet(program, args, env = process.env) {
  const done = spawnSync(program, args, { cwd: ROOT, env, encoding: 'utf8', timeout: 600_000 });
  if (done.status === 0) return true;
  const words = `${done.stderr ?? ''}${done.error?.message ?? ''}`.trim().split('\n').slice(-3).join('\n  ');
  say(`  ${program} did not: ${words}`);
  return false;
}

function isRoot() {
  return typeof process.getuid === 'function' && process.getuid() === 0;
}

function help({ title, variable, debian }) {
  return [
    `${title} is needed and could not be found, downloaded or installed.`,
    `  Debian or Ubuntu: sudo apt-get install ${debian[0]}`,
    `  Elsewhere: install it from its maker, or set ${variable} to its program file.`,
  ].join('\n');
}
