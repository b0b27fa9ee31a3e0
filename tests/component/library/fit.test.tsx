import { describe, expect, test } from 'vitest';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { articleHash } from '../../../components/library/route.ts';
import { fakeClient } from '../fake-client.ts';
import { RECORD } from '../fixture.ts';
import { draw, faults, scheme, settled } from '../page.tsx';
import { rowsClient } from './rows-client.ts';

describe.each(['ar', 'en', 'fr'] as const)('in %s, 320 pixels wide', (language) => {
  test('nothing of the list reaches past the edge, and axe finds no fault in light and dark', async () => {
    location.hash = '';
    await scheme('light');
    const root = await draw(LibraryApp, rowsClient({ language }), 320);
    const edges = [...root.querySelectorAll('.search, .list-tools, .library__count')].map((one) =>
      one.getBoundingClientRect(),
    );
    expect(edges).toHaveLength(3);
    for (const { left, right } of edges) {
      expect(left).toBeGreaterThanOrEqual(8);
      expect(right).toBeLessThanOrEqual(312);
    }
    expect(await faults(root)).toEqual([]);
    await scheme('dark');
    await settled();
    expect(await faults(root)).toEqual([]);
  });

  test('what can be done with ticked briefs takes two lines, each button wide enough and named', async () => {
    location.hash = '';
    await scheme('light');
    const root = await draw(LibraryApp, rowsClient({ language }), 360);
    root.querySelector<HTMLInputElement>('.library__all input')!.click();
    await settled();
    const bar = root.querySelector('.selection-bar')!;
    expect(bar.getBoundingClientRect().height).toBeLessThanOrEqual(112);
    for (const button of bar.querySelectorAll('button')) {
      expect(button.getBoundingClientRect().width).toBeGreaterThanOrEqual(36);
      expect(button.textContent + (button.ariaLabel ?? '')).not.toBe('');
    }
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(await faults(root)).toEqual([]);
  });

  test('an article shows brief, text and provenance; its sentences look as in the panel', async () => {
    await scheme('light');
    location.hash = articleHash(RECORD.key);
    const root = await draw(LibraryApp, fakeClient({ kind: 'loading' }, { language }), 320);
    location.hash = '';
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    const sentence = root.querySelector('.summary__sentence')!;
    expect(getComputedStyle(sentence).textAlign).toBe('start');
    expect(root.querySelector('.article-text')).not.toBeNull();
    expect(await faults(root)).toEqual([]);
  });
});
