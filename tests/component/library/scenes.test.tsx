import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { draw, faults, scheme, settled } from '../page.tsx';
import { SCENES, type Scene } from './scenes.ts';

const folder = import.meta.env['VITE_SHOTS'] as string | undefined;
const only = import.meta.env['VITE_SHOTS_ONLY'] as string | undefined;

async function show(scene: Scene, language: 'ar' | 'en' | 'fr', width: number): Promise<HTMLElement> {
  location.hash = scene.hash ?? '';
  const client = scene.client(language);
  await scene.work?.(client);
  const root = await draw(LibraryApp, client, width);
  for (const step of scene.steps ?? []) {
    if ('click' in step) root.querySelector<HTMLElement>(step.click)?.click();
    else if ('keys' in step) await userEvent.keyboard(step.keys);
    else if (document.activeElement !== null) await userEvent.fill(document.activeElement, step.type);
    await new Promise((resolve) => setTimeout(resolve, 200));
    await settled();
  }
  await new Promise((resolve) => setTimeout(resolve, 900));
  return root;
}

const CASES = SCENES.map((scene) => [scene.name, scene] as const);

describe.skipIf(folder !== undefined).each(CASES)('%s', (_name, scene) => {
  test('has no fault by axe in light and dark, and nothing reaches past the edge', async () => {
    await scheme('light');
    const root = await show(scene, 'ar', 1_280);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(1_280);
    expect(await faults(root), 'light').toEqual([]);
    await scheme('dark');
    await settled();
    expect(await faults(root), 'dark').toEqual([]);
    await scheme('light');
  });

  test.each(['en', 'fr'] as const)('in %s fits 320 pixels, with no fault by axe', async (language) => {
    await scheme('light');
    const root = await show(scene, language, 320);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await faults(root)).toEqual([]);
  });
});

const SHOTS = SCENES.flatMap((scene) =>
  (['ar', 'en', 'fr'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((tone) =>
      [360, 1_280, 1_920].map(
        (width) =>
          [`${scene.name}-${language}-${tone}-${String(width)}`, { scene, language, tone, width }] as const,
      ),
    ),
  ),
).filter(([name]) => only === undefined || new RegExp(only, 'u').test(name));

/** Written only when asked for: `VITE_SHOTS=<folder>`; `VITE_SHOTS_ONLY=<pattern>` picks some. */
describe.skipIf(folder === undefined)('pictures', () => {
  test.each(SHOTS)('%s', async (name, { scene, language, tone, width }) => {
    await scheme(tone);
    await show(scene, language, width);
    const tall = /^(?:article|codebook|agreement)/u.test(name);
    await page.viewport(width, tall ? 1_400 : 900);
    await new Promise((resolve) => setTimeout(resolve, 300));
    await page.screenshot({ path: `${folder ?? ''}/${name}.png` });
    await scheme('light');
  });
});
