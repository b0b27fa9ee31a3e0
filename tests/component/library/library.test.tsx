import axe from 'axe-core';
import { render } from 'preact';
import { afterEach, describe, expect, test } from 'vitest';
import { Page } from '../../../components/hooks/page.tsx';
import { LibraryApp } from '../../../components/library/library-app.tsx';
import { OptionsApp } from '../../../components/options/options-app.tsx';
import { WelcomeApp } from '../../../components/welcome/welcome-app.tsx';
import type { SiyaqClient } from '../../../lib/app/client.ts';
import { ok } from '../../../lib/model/result.ts';
import { fakeAsk, testDesk } from './test-desk.ts';
import { DEFAULT_SETTINGS, type InterfaceLanguage, type Settings } from '../../../lib/model/settings.ts';
import { fakeClient as wholeClient } from '../fake-client.ts';
import { fakeFeeds } from '../fake-feeds.ts';
import { KEYS } from '../keys.ts';

const MANY = Array.from({ length: 100_000 }, (_, i) => `https://example.com/${String(i)}`);

function fakeClient(first: Partial<Settings>): SiyaqClient {
  let settings: Settings = { ...DEFAULT_SETTINGS, ...first };
  let tell: (settings: Settings) => void = () => undefined;
  return {
    ...wholeClient({ kind: 'not-article' }),
    ...testDesk(),
    // Counts that never come: the rows do not wait for them.
    ask: fakeAsk({ facets: () => new Promise(() => undefined) }),
    feeds: fakeFeeds(),
    watchSettings: (listener) => {
      tell = listener;
      listener(settings);
      return () => undefined;
    },
    updateSettings: async (patch) => {
      settings = { ...settings, ...patch };
      tell(settings);
      return ok(undefined);
    },
    watchLibrary: (_query, listener) => {
      listener({ total: MANY.length, keys: MANY });
      return () => undefined;
    },
    libraryRows: async (keys) =>
      keys.map((key) => ({
        key,
        url: key,
        title: `عنوان ${key.slice(20)}`,
        retrievedAt: '2026-01-02T10:00:00Z',
        saved: false,
        readingMinutes: 3,
        people: ['فوزي لقجع'],
        organisations: [],
        places: ['المغرب'],
      })),
    storageHealth: async () => ok({ articles: 12, saved: 3, usedBytes: 4_000_000, persistent: true }),
  };
}

const pause = (time: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const host = document.createElement('div');
document.body.append(host);
afterEach(() => render(null, host));

async function violations(): Promise<string[]> {
  const result = await axe.run(host);
  return result.violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html ?? ''}`);
}

describe.each<InterfaceLanguage>(['ar', 'en', 'fr'])('in %s', (language) => {
  test('the library draws a few of 100,000 rows, wherever it is scrolled to', async () => {
    const client = fakeClient({ language, consented: true });
    render(
      <Page client={client} title="library-title">
        <LibraryApp />
      </Page>,
      host,
    );
    await pause(300);
    expect(host.querySelector('.row__title')?.textContent).toBe('عنوان 0');
    window.scrollTo({ top: 5_000_000, behavior: 'instant' });
    await pause(400);
    const rows = host.querySelectorAll('.row__title');
    expect(rows.length).toBeGreaterThan(3);
    expect(rows.length).toBeLessThan(60);
    expect(Number(rows[0]?.textContent?.slice(6))).toBeGreaterThan(10_000);
    expect(await violations()).toEqual([]);
    window.scrollTo({ top: 0, behavior: 'instant' });
  });

  test('the settings and the welcome page have no accessibility faults', async () => {
    const client = fakeClient({ language });
    render(
      <Page client={client} title="options-title">
        <OptionsApp browser="chrome" version="1.2.3" keys={KEYS} />
      </Page>,
      host,
    );
    await pause(150);
    expect(await violations()).toEqual([]);
    render(
      <Page client={client} title="welcome-title">
        <WelcomeApp browser="chrome" />
      </Page>,
      host,
    );
    await pause(150);
    expect(await violations()).toEqual([]);
    host.querySelector<HTMLElement>('.button--primary')?.click();
    await pause(150);
    expect(host.querySelector('.welcome__steps')).not.toBeNull();
  });
});
