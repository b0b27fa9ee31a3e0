import axe from 'axe-core';
import { render, type ComponentType } from 'preact';
import { cdp, page } from 'vitest/browser';
import { Page } from '../../components/hooks/page.tsx';
import type { FakeClient } from './fake-client.ts';

/** Draws a page as its entrypoint does, in a fresh root, at a width. Give back: its root. */
export async function draw(App: ComponentType, client: FakeClient, width = 360): Promise<HTMLElement> {
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
    <Page client={client} title="panel-title">
      <App />
    </Page>,
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

export async function scheme(name: 'light' | 'dark'): Promise<void> {
  const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
  await session.send('Emulation.setEmulatedMedia', {
    features: [
      { name: 'prefers-color-scheme', value: name },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ],
  });
}

/** What axe finds wrong, one line a violation. Rules about the whole document are left to the pages in real browsers. */
export async function faults(root: HTMLElement): Promise<string[]> {
  const { violations } = await axe.run(root, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
  );
}
