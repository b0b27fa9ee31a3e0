/**
 * Steps as data: a script of a package (run by the Node of the lockfile, so no shell and no PATH is involved) and its arguments.
 * `browsers`: needs CHROMIUM_BIN and FIREFOX_BIN. Neighbours with the same `beside` run at once, each with its output kept
 * together: they use one core, or wait for most of their time.
 */
const WXT = 'node_modules/wxt/bin/wxt.mjs';
const PLAYWRIGHT = 'node_modules/@playwright/test/cli.js';
const VITEST = 'node_modules/vitest/vitest.mjs';
const PRETTIER = 'node_modules/prettier/bin/prettier.cjs';
const E2E = ['test', '--config', 'tests/e2e/playwright.config.ts', '--project'];

const FORMAT = {
  id: 'format',
  title: 'Format',
  script: PRETTIER,
  args: ['--check', '--log-level', 'warn', '.'],
  beside: 'text',
};
const LINT = {
  id: 'lint',
  title: 'Lint',
  script: 'node_modules/oxlint/bin/oxlint',
  args: ['--type-aware', '--deny-warnings'],
  beside: 'text',
};
const TYPES = {
  id: 'types',
  title: 'Types',
  script: 'node_modules/typescript/bin/tsc',
  args: ['-p', 'tsconfig.json'],
  beside: 'types',
};
const TYPES_CORE = {
  id: 'types-core',
  title: 'Types of the core, without a DOM',
  script: TYPES.script,
  args: ['-p', 'tsconfig.core.json'],
  beside: 'types',
};
const UNIT = {
  id: 'unit',
  title: 'Unit, data and convention tests',
  script: VITEST,
  args: ['run', '--project', 'unit'],
};
const COMPONENT = {
  id: 'component',
  title: 'Component tests in Chromium',
  script: VITEST,
  args: ['run', '--project', 'component'],
  browsers: true,
};
const BUILD_CHROME = {
  id: 'build-chrome',
  title: 'Build for Chrome',
  script: WXT,
  args: ['build', '-b', 'chrome'],
};
const BUILD_FIREFOX = {
  id: 'build-firefox',
  title: 'Build for Firefox',
  script: WXT,
  args: ['build', '-b', 'firefox'],
};

export const CHECK = [FORMAT, LINT, TYPES, TYPES_CORE, UNIT];

export const TEST = [
  ...CHECK,
  COMPONENT,
  BUILD_CHROME,
  BUILD_FIREFOX,
  {
    id: 'bundles',
    title: 'Manifests, budgets and bundles',
    script: VITEST,
    args: ['run', '--project', 'bundle'],
  },
  { id: 'zip-chrome', title: 'Package for Chrome', script: WXT, args: ['zip', '-b', 'chrome'] },
  { id: 'zip-firefox', title: 'Package for Firefox', script: WXT, args: ['zip', '-b', 'firefox'] },
  {
    id: 'addon-lint',
    title: 'Add-on lint',
    script: 'node_modules/web-ext/bin/web-ext.js',
    args: ['lint', '--source-dir', '.output/firefox-mv3', '--no-config-discovery'],
  },
  {
    id: 'e2e-chrome',
    title: 'End to end in Chrome',
    script: PLAYWRIGHT,
    args: [...E2E, 'chrome'],
    browsers: true,
    beside: 'e2e',
  },
  {
    id: 'e2e-firefox',
    title: 'End to end in Firefox',
    script: PLAYWRIGHT,
    args: [...E2E, 'firefox'],
    browsers: true,
    beside: 'e2e',
  },
];

export const START = [
  BUILD_CHROME,
  BUILD_FIREFOX,
  { id: 'open', title: 'Sample newsroom', script: 'tests/newsroom/open.ts', args: [] },
];

export const DEV = {
  dev: { id: 'dev', title: 'Live reload in Chrome', script: WXT, args: ['-b', 'chrome'] },
  'dev:firefox': { id: 'dev:firefox', title: 'Live reload in Firefox', script: WXT, args: ['-b', 'firefox'] },
};
