import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { BROWSERS, filesOf, readBuilt } from './builds.ts';

/** Budgets in bytes, minified (performance: a page that is no article pays for the content script alone). */

const CONTENT_SCRIPT = 60_000;
const BACKGROUND = 4_000_000;

/** Addresses the reader is offered, and may be asked or opened when she says so. */
const OFFERED = new Set(
  ['starter-packs', 'search-engines'].flatMap((table) =>
    (
      JSON.parse(readFileSync(new URL(`../../lib/data/${table}.json`, import.meta.url), 'utf8')) as {
        readonly url: string;
      }[]
    ).map(({ url }) => url),
  ),
);
/** The names of XML vocabularies that the reader of feeds knows. */
const FEEDSMITH = fileURLToPath(new URL('../../node_modules/feedsmith/dist/', import.meta.url));
const VOCABULARIES = readdirSync(FEEDSMITH, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.mjs'))
  .map((file) => readFileSync(join(FEEDSMITH, file), 'utf8'))
  .join('\n');

/** True for the names of vocabularies, in any of the ways feeds write them; a list of them counts when each does. */
function isVocabulary(address: string): boolean {
  return address
    .split(',')
    .every((one) => VOCABULARIES.includes(one.replace(/^https?:/u, '').replace(/\/$/u, '')));
}

/** Addresses that stand in the code as names (XML namespaces, licences), never as something to ask. */
const NAMES =
  /^https?:\/\/(?:www\.w3\.org\/|schema\.org|bit\.ly\/|dexie\.org|tinyurl\.com\/|github\.com\/|preactjs\.com|json-schema\.org|projectfluent\.org|tc39\.|\$\{|[^/]*\.invalid)/u;

describe.each(BROWSERS)('the build for %s', (browser) => {
  const scripts = filesOf(browser).filter((file) => /\.(?:js|html|css)$/u.test(file));

  test('keeps its budgets', () => {
    expect(Buffer.byteLength(readBuilt(browser, 'content-scripts/article.js'))).toBeLessThanOrEqual(
      CONTENT_SCRIPT,
    );
    expect(Buffer.byteLength(readBuilt(browser, 'background.js'))).toBeLessThanOrEqual(BACKGROUND);
  });

  test('travels with the licences of what is in it', () => {
    const text = readBuilt(browser, 'licences.txt');
    for (const name of [
      'dexie',
      'preact',
      '@mozilla/readability',
      'zod',
      'sigma',
      'Unicode CLDR',
      'CC BY-SA 4.0',
    ])
      expect(text).toContain(name);
    expect(text).not.toContain('puppeteer');
  });

  test('holds the pages it needs and nothing of the tests', () => {
    const files = filesOf(browser);
    for (const page of ['sidepanel.html', 'library.html', 'options.html', 'welcome.html'])
      expect(files).toContain(page);
    expect(files.filter((file) => /(?:test|spec|fixture|newsroom|\.map$)/u.test(file))).toEqual([]);
  });

  test('loads nothing from elsewhere', () => {
    const remote = scripts.flatMap((file) => {
      const text = readBuilt(browser, file);
      const loads = text.matchAll(
        /(?:src|href)="(https?:[^"]{1,200})|@import\s+["']?(https?:[^"')]{1,200})|url\(["']?(https?:[^"')]{1,200})|import\("(https?:[^"]{1,200})/gu,
      );
      return [...loads].map((found) => `${file}: ${found.slice(1).find(Boolean) ?? ''}`);
    });
    expect(remote).toEqual([]);
  });

  test('names no address but namespaces and documentation of libraries', () => {
    const named = scripts
      .filter((file) => file.endsWith('.js'))
      .flatMap((file) =>
        [...readBuilt(browser, file).matchAll(/https?:\/\/[a-z0-9$][^\s"'`<>\\)]{2,120}/gu)].map(
          (found) => found[0],
        ),
      )
      .filter((address) => !NAMES.test(address) && !OFFERED.has(address) && !isVocabulary(address));
    expect([...new Set(named)]).toEqual([]);
  });

  test('has our context of the content script, and none that the page can see or end', () => {
    const script = readBuilt(browser, 'content-scripts/article.js');
    // Names that WXT's class cannot do without: its event, its message, its listeners for the address.
    for (const sign of [
      /content-script-started/u,
      /locationchange/u,
      /Content script context invalidated/u,
      /postMessage/u,
    ])
      expect(script).not.toMatch(sign);
    expect(script).not.toMatch(/addEventListener\(["'`]message["'`]/u);
  });

  test('makes no code from text', () => {
    for (const file of scripts.filter((name) => name.endsWith('.js')))
      expect(readBuilt(browser, file), file).not.toMatch(/\beval\(|new Function\(/u);
  });
});
