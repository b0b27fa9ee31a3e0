import { render, type ComponentType } from 'preact';
import { createLiveClient } from '../../lib/app/live-client.ts';
import { Page } from './page.tsx';

/** Draws an app into `<div id="app">` with the live client: the whole of an entrypoint. `title` is a message id. */
export function mountPage(App: ComponentType, title: string): void {
  const root = document.getElementById('app');
  if (root === null) throw new Error('the page has no #app');
  render(
    <Page client={createLiveClient()} title={title}>
      <App />
    </Page>,
    root,
  );
}
