import type { ComponentType } from 'preact';
import { describe, test } from 'vitest';
import { page } from 'vitest/browser';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { WelcomeApp } from '../../../components/welcome/welcome-app.tsx';
import { articleHash } from '../../../components/library/route.ts';
import type { InterfaceLanguage } from '../../../lib/model/settings.ts';
import { fakeClient, type FakeClient } from '../fake-client.ts';
import { RECORD } from '../fixture.ts';
import { draw, scheme } from '../page.tsx';
import { rowsClient } from './rows-client.ts';

const folder = import.meta.env['VITE_SHOTS'] as string | undefined;
const only = import.meta.env['VITE_SHOTS_ONLY'] as string | undefined;

const Options = (): preact.JSX.Element => <OptionsApp browser="chrome" version="1.2.3" />;
const Welcome = (): preact.JSX.Element => <WelcomeApp browser="chrome" />;
type Make = (language: InterfaceLanguage) => FakeClient;
const kept: Make = (language) => fakeClient({ kind: 'loading' }, { language });
const PAGES: readonly (readonly [name: string, App: ComponentType, hash: string, make: Make])[] = [
  ['list', LibraryApp, '', (language) => rowsClient({ language })],
  ['article', LibraryApp, articleHash(RECORD.key), kept],
  [
    'options',
    Options,
    '',
    (language) => fakeClient({ kind: 'loading' }, { language, denied: ['bank.example'] }),
  ],
  ['welcome', Welcome, '', (language) => fakeClient({ kind: 'welcome' }, { language, consented: false })],
  ['welcome-done', Welcome, '', kept],
];
const CASES = PAGES.flatMap(([name, App, hash, make]) =>
  (['ar', 'en', 'fr'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((tone) =>
      [360, 1_280].map(
        (width) =>
          [
            `${name}-${language}-${tone}-${String(width)}`,
            { App, hash, make, language, tone, width },
          ] as const,
      ),
    ),
  ),
).filter(([name]) => only === undefined || new RegExp(only, 'u').test(name));

/** Written only when asked for: `VITE_SHOTS=<folder>`; `VITE_SHOTS_ONLY=<pattern>` picks some. */
describe.skipIf(folder === undefined)('pictures', () => {
  test.each(CASES)('%s', async (name, { App, hash, make, language, tone, width }) => {
    await scheme(tone);
    location.hash = hash;
    const root = await draw(App, make(language), width);
    await page.viewport(
      width,
      Math.min(Math.max(root.scrollHeight + 40, 600), name.startsWith('list') ? 900 : 5_000),
    );
    await new Promise((resolve) => setTimeout(resolve, 250));
    await page.screenshot({ path: `${folder ?? ''}/${name}.png` });
    location.hash = '';
  });
});
