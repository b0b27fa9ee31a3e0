import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readCase, wantedOf, type PageCase } from './case.ts';
import { documentOf } from './dom.ts';

const folder = new URL('../../fixtures/pages/', import.meta.url);
const cases = readdirSync(folder)
  .sort()
  .map((id) => {
    const want: PageCase = JSON.parse(readFileSync(new URL(`${id}/expected.json`, folder), 'utf8'));
    return [id, want, readFileSync(new URL(`${id}/page.html`, folder), 'utf8')] as const;
  });

describe('page templates in jsdom', () => {
  it.each(cases)('%s is read as expected and left as it was', (_, want, html) => {
    const document = documentOf(html, want.url);
    const before = document.documentElement.outerHTML;
    expect(readCase(document, want), want.why).toEqual(wantedOf(want));
    expect(document.documentElement.outerHTML).toBe(before);
  });
});
