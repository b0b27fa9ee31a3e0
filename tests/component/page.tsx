import axe from 'axe-core';
import { render, type ComponentType } from 'preact';
import { cdp, page } from 'vitest/browser';
import { Page } from '../../components/hooks/page.tsx';
import { NowContext } from '../../components/hooks/now.ts';
import type { FakeClient } from './fake-client.ts';
import { fakeDesk, type FakeDesk } from './fake-desk.ts';

/** The day of all tests and pictures. */
export const NOW = '2024-10-20T10:00:00Z';

/** Draws a page as its entrypoint does, in a fresh root, at a width. Give back: its root. */
export async function draw(
  App: ComponentType,
  client: FakeClient,
  width = 360,
  desk?: FakeDesk,
): Promise<HTMLElement> {
  await page.viewport(width, 800);
  localStorage.clear();
  for (const old of document.querySelectorAll('#app')) {
    render(null, old);
    old.remove();
  }
  const root = document.createElement('div');
  root.id = 'app';
  document.body.append(root);
  render(
    <NowContext.Provider value={NOW}>
      <Page client={{ ...client, desk: desk ?? client.desk ?? fakeDesk() }} title="panel-title">
        <App />
      </Page>
    </NowContext.Provider>,
    root,
  );
  while (root.childElementCount === 0) await new Promise((resolve) => requestAnimationFrame(resolve));
  await settled();
  await document.fonts.ready;
  await settled();
  return root;
}

/** How long nothing may change before a page counts as drawn: effects wait for frames, which a busy machine draws late. */
const QUIET = 100;

/** Waits until the page has stopped changing. */
export async function settled(): Promise<void> {
  await new Promise<void>((resolve) => {
    let timer = setTimeout(done, QUIET);
    const observer = new MutationObserver(() => {
      clearTimeout(timer);
      timer = setTimeout(done, QUIET);
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    function done(): void {
      // A frame that has not been drawn yet may still bring something.
      requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(finish)));
    }
    function finish(): void {
      observer.disconnect();
      resolve();
    }
  });
}

/** What the page is told of the reader's eyes: `prefers-color-scheme`, `forced-colors`, `prefers-contrast`. Motion is always off. */
export async function media(features: { readonly [name: string]: string }): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  const all = {
    'prefers-color-scheme': 'light',
    'prefers-contrast': 'no-preference',
    'forced-colors': 'none',
    'prefers-reduced-motion': 'reduce',
    ...features,
  };
  await session.send('Emulation.setEmulatedMedia', {
    features: Object.entries(all).map(([name, value]) => ({ name, value })),
  });
}

export function scheme(name: 'light' | 'dark'): Promise<void> {
  return media({ 'prefers-color-scheme': name });
}

/** What axe finds wrong, one line a violation. Rules about the whole document are left to the pages in real browsers. */
export async function faults(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
