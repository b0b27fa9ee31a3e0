import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Screen } from '../../gallery/screens.tsx';
import { cutText } from '../geometry.ts';
import { draw, faults, media, settled } from '../page.tsx';
import { pseudo } from '../pseudo.tsx';

// Four looks at a long page by axe, on a machine that may be busy.
vi.setConfig({ testTimeout: 90_000 });

async function show(
  screen: Screen,
  language: 'ar' | 'en' | 'fr',
  width: number,
  App = screen.App,
): Promise<HTMLElement> {
  location.hash = screen.hash ?? '';
  const client = screen.client(language);
  await screen.work?.(client);
  const root = await draw(App, client, width, screen.desk?.());
  for (const { click, key, type } of screen.steps ?? []) {
    if (click !== undefined) root.querySelector<HTMLElement>(click)?.click();
    if (key !== undefined) await userEvent.keyboard(key.length === 1 ? key : `{${key}}`);
    if (type !== undefined) await userEvent.keyboard(type);
    await settled();
  }
  return root;
}

/** Looks at each state of the gallery as every reader might; one file a part, so that two of them run beside each other. */
export function lookAt(screens: readonly Screen[]): void {
  const cases = screens.map((screen) => [screen.name, screen] as const);
  describe.each(cases)('%s', (_name, screen) => {
    test('has no fault by axe in light, in dark and in forced colours, nor by its own colours when the reader wants contrast', async () => {
      await media({});
      const root = await show(screen, 'ar', 360);
      expect(await faults(root), 'light').toEqual([]);
      await media({ 'prefers-color-scheme': 'dark' });
      expect(await faults(root), 'dark').toEqual([]);
      await media({ 'prefers-contrast': 'more' });
      expect(await faults(root), 'contrast').toEqual([]);
      await media({ 'forced-colors': 'active' });
      expect(await faults(root), 'forced colours').toEqual([]);
      await media({});
    });

    test.each(['en', 'fr'] as const)(
      'in %s fits 320 pixels, nothing cut off, no fault by axe',
      async (language) => {
        await media({});
        const root = await show(screen, language, 320);
        expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
        expect(cutText(root, 320)).toEqual([]);
        expect(await faults(root)).toEqual([]);
      },
    );

    test('is whole at 200 % zoom, and with text twice as large', async () => {
      await media({});
      // 200 % of a panel of 640 pixels and of a window of 1280: half as many CSS pixels.
      const half = screen.name.startsWith('panel') ? 320 : 640;
      const root = await show(screen, 'ar', half);
      expect(cutText(root, half)).toEqual([]);
      document.documentElement.style.fontSize = '200%';
      await page.viewport(half * 2, 900);
      await settled();
      const large = cutText(root, half * 2);
      document.documentElement.style.fontSize = '';
      expect(large).toEqual([]);
    });

    test('cuts nothing off in a language two fifths longer', async () => {
      await media({});
      const root = await show(screen, 'en', 360, pseudo(screen.App));
      expect(cutText(root, 360)).toEqual([]);
      expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    });
  });
}
