import { describe, expect, test } from 'vitest';
import { BROWSERS, filesOf, readBuilt } from './builds.ts';

describe.each(BROWSERS)('connections of the build for %s', (browser) => {
  const pages = filesOf(browser).filter((file) => file.endsWith('.html'));

  test('each page closes itself before anything of it runs', () => {
    expect(pages.length).toBeGreaterThanOrEqual(4);
    for (const page of pages) {
      const html = readBuilt(browser, page).replaceAll('&#39;', "'");
      const policy = html.search(/<meta[^>]*Content-Security-Policy[^>]*connect-src 'self'"/u);
      expect(policy, page).toBeGreaterThan(0);
      expect(policy, page).toBeLessThan(html.indexOf('<script'));
    }
  });

  test('only the background can read feeds', () => {
    const scripts = filesOf(browser).filter((file) => file.endsWith('.js'));
    const withReader = scripts.filter((file) => readBuilt(browser, file).includes('purl.org/rss/1.0'));
    expect(withReader).toEqual(['background.js']);
  });
});
