/// <reference types="vite/client" />
import { describe, expect, it } from 'vitest';
import { readCase, wantedOf, type PageCase } from '../../unit/extract/case.ts';

const PAGES = import.meta.glob<string>('../../fixtures/pages/*/page.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const WANTED = import.meta.glob<PageCase>('../../fixtures/pages/*/expected.json', {
  import: 'default',
  eager: true,
});
const cases = Object.entries(PAGES).map(([path, html]) => {
  const folder = path.replace(/\/page\.html$/, '');
  return [folder.split('/').at(-1)!, WANTED[`${folder}/expected.json`]!, html] as const;
});

describe('page templates in Chromium, which is the oracle', () => {
  it.each(cases)('%s is read as expected', (_, want, html) => {
    const document = new DOMParser().parseFromString(html, 'text/html');
    expect(readCase(document, want), want.why).toEqual(wantedOf(want));
  });
});
