import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { SITE_RULES, siteRuleFor, tidyForSite } from '../../../lib/extract/sites/index.ts';
import type { RawBlock } from '../../../lib/model/raw-page.ts';

const block = (text: string): RawBlock => ({ text, kind: 'paragraph', linked: 0 });

describe('rules of single sites', () => {
  it('are one file a host, named like it, each registered', () => {
    const files = readdirSync(new URL('../../../lib/extract/sites/', import.meta.url))
      .filter((name) => name !== 'index.ts' && name !== 'site.ts')
      .map((name) => name.replace(/\.ts$/u, ''));
    expect(SITE_RULES.map(({ id }) => id).sort()).toEqual(files.sort());
    for (const { why } of SITE_RULES) expect(why.length).toBeGreaterThan(30);
  });

  it.each([
    ['www.bbc.com', 'bbc.com'],
    ['notbbc.com', undefined],
    ['bbc.com.evil.example', undefined],
  ])('%s has the rule of %s', (host, id) => {
    expect(siteRuleFor(host)?.id).toBe(id);
  });

  it('drop their lines on their host alone', () => {
    const blocks = [block('Role, بي بي سي نيوز'), block('قال الوزير إن الرصيف سيفتح غدا.')];
    expect(tidyForSite(blocks, 'www.bbc.com').blocks).toEqual([blocks[1]]);
    expect(tidyForSite(blocks, 'www.bbc.com').removed[0]?.rule).toBe('site bbc.com');
    expect(tidyForSite(blocks, 'sahifa.example').blocks).toEqual(blocks);
  });
});
