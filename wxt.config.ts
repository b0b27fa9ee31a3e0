import type { Plugin } from 'vite';
import { defineConfig } from 'wxt';
import { compactData } from './lib/dev/compact-data.ts';
import { notices } from './lib/dev/notices.ts';
import { slimContent } from './lib/dev/slim-content.ts';

/**
 * The policy of the extension, background included. Only the background may talk to followed sites (`connect-src`), and in
 * it only one file does (`lib/platform/fetch.ts`); every page takes that away again (`PAGE_POLICY`). lib/README.md, SECURITY.md.
 */
const CONTENT_SECURITY_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' https: http:",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

/** Added to each page: a second policy can only narrow the first, and so no page can open a connection. */
const PAGE_POLICY = "connect-src 'self'";

const closedPages: Plugin = {
  name: 'closed-pages',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: PAGE_POLICY },
      injectTo: 'head-prepend',
    },
  ],
};

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  targetBrowsers: ['chrome', 'firefox'],
  // `npm run dev` opens the browser that the bootstrap found, in a fresh profile.
  webExt: {
    binaries: {
      ...(process.env['CHROMIUM_BIN'] && { chrome: process.env['CHROMIUM_BIN'] }),
      ...(process.env['FIREFOX_BIN'] && { firefox: process.env['FIREFOX_BIN'] }),
    },
    ...(process.getuid?.() === 0 && { chromiumArgs: ['--no-sandbox'] }),
  },
  vite: () => ({
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: { target: 'es2023' },
    plugins: [slimContent(), compactData(), closedPages],
  }),
  manifest: ({ browser, mode }) => ({
    name: '__MSG_name__',
    short_name: '__MSG_shortName__',
    description: '__MSG_description__',
    default_locale: 'ar',
    incognito: 'not_allowed',
    permissions: ['storage', 'unlimitedStorage', 'contextMenus', 'alarms'],
    action: { default_title: '__MSG_actionTitle__' },
    // Only the panel gets a key of its own; the reader gives keys to the others where she wants them.
    commands: {
      _execute_action: {
        suggested_key: { default: 'Ctrl+Shift+F', mac: 'MacCtrl+Shift+F' },
        description: '__MSG_commandPanel__',
      },
      'save-brief': { description: '__MSG_commandSave__' },
      'open-library': { description: '__MSG_commandLibrary__' },
    },
    omnibox: { keyword: 'siyaq' },
    // WXT's live reload needs its own policy and socket; the shipped build has neither.
    ...(mode === 'production' && { content_security_policy: { extension_pages: CONTENT_SECURITY_POLICY } }),
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'siyaq@siyaq.dev',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
            gecko_android: { strict_min_version: '142.0' },
          },
        }
      : { minimum_chrome_version: '120' }),
  }),
  hooks: {
    // What is bundled keeps its licence.
    'build:publicAssets': (_wxt, files) =>
      void files.push({ relativeDest: 'licences.txt', contents: notices() }),
  },
  zip: {
    includeSources: [
      'entrypoints/**',
      'components/**',
      'lib/**',
      'public/**',
      'wxt.config.ts',
      'tsconfig*.json',
      'package.json',
      'package-lock.json',
      'README.md',
      'LICENSE',
    ],
  },
});
