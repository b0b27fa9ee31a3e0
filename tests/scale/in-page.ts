/* oxlint-disable unicorn/consistent-function-scoping -- these functions travel as text, so each holds its helpers */
import type { Json } from '../e2e/helpers/driver.ts';

/** Milliseconds since the page was asked for until its first row is drawn. */
export async function firstRow(document: Document, window: Window): Promise<number> {
  while (document.querySelector('.rows__item a') === null)
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
  return window.performance.now();
}

/** Milliseconds since the page was asked for until every row can be scrolled to. */
export async function allRows(document: Document, window: Window): Promise<number> {
  for (;;) {
    const all = document.querySelector<HTMLInputElement>('.library__all input');
    if (all !== null && !all.disabled) return window.performance.now();
    await new Promise((resolve) => window.setTimeout(resolve, 10));
  }
}

/** Scrolls a fifth of a window a frame; milliseconds between frames, and empty rows in sight once it rests. */
export async function scroll(
  document: Document,
  window: Window,
  frames: number,
): Promise<{ deltas: number[]; empty: number }> {
  const frame = (): Promise<number> => new Promise((resolve) => window.requestAnimationFrame(resolve));
  const deltas: number[] = [];
  let before = await frame();
  for (let i = 0; i < frames; i += 1) {
    window.scrollBy({ top: window.innerHeight / 5, behavior: 'instant' });
    const now = await frame();
    deltas.push(now - before);
    before = now;
  }
  await new Promise((resolve) => window.setTimeout(resolve, 300));
  const rows = [...document.querySelectorAll('.rows__item')];
  return { deltas, empty: rows.filter((row) => row.querySelector('a') === null).length };
}

/**
 * The same scrolling over rows that stand in the page as they are, drawn by no script: what this machine and browser can do at
 * best, without a graphics card above all. The page must be loaded again after it.
 */
export async function plainScroll(document: Document, window: Window, frames: number): Promise<number[]> {
  const frame = (): Promise<number> => new Promise((resolve) => window.requestAnimationFrame(resolve));
  const rows = [...document.querySelectorAll<HTMLElement>('.rows__item')];
  const list = document.querySelector<HTMLElement>('.rows')!.cloneNode(false) as HTMLElement;
  list.style.blockSize = 'auto';
  const height = Math.max(...rows.map((row) => row.offsetHeight));
  for (let i = 0; i * height < (frames * window.innerHeight) / 5 + 2 * window.innerHeight; i += 1) {
    const row = rows[i % rows.length]!.cloneNode(true) as HTMLElement;
    row.style.transform = 'none';
    row.style.position = 'static';
    list.append(row);
  }
  document.querySelector('.library__main')!.replaceChildren(list);
  window.scrollTo({ top: 0, behavior: 'instant' });
  await new Promise((resolve) => window.setTimeout(resolve, 500));
  const deltas: number[] = [];
  let before = await frame();
  for (let i = 0; i < frames; i += 1) {
    window.scrollBy({ top: window.innerHeight / 5, behavior: 'instant' });
    const now = await frame();
    deltas.push(now - before);
    before = now;
  }
  return deltas;
}

/** Jumps to a share of the whole list; milliseconds until all rows in sight are drawn. */
export async function jump(document: Document, window: Window, share: number): Promise<number> {
  const began = window.performance.now();
  window.scrollTo({ top: document.documentElement.scrollHeight * share, behavior: 'instant' });
  for (;;) {
    await new Promise((resolve) => window.requestAnimationFrame(resolve));
    const rows = [...document.querySelectorAll('.rows__item')].filter((row) => {
      const { top, bottom } = row.getBoundingClientRect();
      return bottom > 0 && top < window.innerHeight;
    });
    if (rows.length > 2 && rows.every((row) => row.querySelector('a') !== null))
      return window.performance.now() - began;
    if (window.performance.now() - began > 5_000) return 5_000;
  }
}

/** Types a word letter by letter; milliseconds from each letter until the count of results is another. */
export async function typing(
  document: Document,
  window: Window & typeof globalThis,
  word: string,
): Promise<number[]> {
  const field = document.querySelector<HTMLInputElement>('.search__field')!;
  const count = document.querySelector('.library__count output')!;
  const put = (text: string): void => {
    Object.getOwnPropertyDescriptor(window.HTMLInputElement.prototype, 'value')!.set!.call(field, text);
    field.dispatchEvent(new window.Event('input', { bubbles: true }));
  };
  const out: number[] = [];
  for (let length = 1; length <= word.length; length += 1) {
    const before = count.textContent;
    const began = window.performance.now();
    put(word.slice(0, length));
    while (count.textContent === before && window.performance.now() - began < 2_000)
      await new Promise((resolve) => window.requestAnimationFrame(resolve));
    // A letter that changes nothing in the results tells no time.
    if (count.textContent !== before) out.push(window.performance.now() - began);
    await new Promise((resolve) => window.setTimeout(resolve, 500));
  }
  put('');
  await new Promise((resolve) => window.setTimeout(resolve, 1_500));
  return out;
}

/** Goes to a page of the library by its hash; milliseconds until nothing changes there any more for half a second. */
export async function visit(
  document: Document,
  window: Window & typeof globalThis,
  hash: string,
): Promise<number> {
  const began = window.performance.now();
  let last = began;
  const observer = new window.MutationObserver(() => (last = window.performance.now()));
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  window.location.hash = hash;
  while (window.performance.now() - last < 500 && window.performance.now() - began < 20_000)
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  while (document.querySelector('main .spinner') !== null && window.performance.now() - began < 20_000)
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  observer.disconnect();
  return Math.max(last, began) - began;
}

/** Outlets as the facets count them, once they are there. */
export async function outlets(document: Document, window: Window): Promise<{ [name: string]: string }> {
  for (let i = 0; i < 500 && document.querySelector('.facet__value') === null; i += 1)
    await new Promise((resolve) => window.setTimeout(resolve, 20));
  const group = document.querySelector('.facet');
  return Object.fromEntries(
    [...(group?.querySelectorAll('.facet__value') ?? [])].map((value) => [
      (value.querySelector('.facet__name')?.textContent ?? '').replaceAll(/[\u2066-\u2069]/gu, '').trim(),
      value.querySelector('.facet__count')?.textContent ?? '',
    ]),
  );
}

/** The same by reading every row. */
export async function countOutlets(
  _document: Document,
  window: Window & typeof globalThis,
): Promise<{ [name: string]: number }> {
  const db = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = window.indexedDB.open('siyaq');
    request.addEventListener('success', () => resolve(request.result));
    request.addEventListener('error', () => reject(new Error('siyaq')));
  });
  const counts: { [name: string]: number } = {};
  await new Promise<void>((resolve, reject) => {
    const request = db.transaction('rows').objectStore('rows').openCursor();
    request.addEventListener('error', () => reject(new Error('rows')));
    request.addEventListener('success', () => {
      const cursor = request.result;
      if (cursor === null) return resolve();
      const { outlet } = cursor.value as { outlet?: string };
      if (outlet !== undefined) counts[outlet] = (counts[outlet] ?? 0) + 1;
      cursor.continue();
    });
  });
  db.close();
  return counts;
}

/** Calls the filling script (fill-in-page.ts). */
export async function callScale(
  _document: Document,
  window: Window,
  call: 'load' | 'fill' | 'measure',
  size: number,
): Promise<Json> {
  const { siyaqScale } = window as unknown as {
    siyaqScale: { [name: string]: (n: number) => Promise<Json> };
  };
  return siyaqScale[call]!(size);
}

/** Bytes of the page's heap where the browser tells (Chromium). */
export function heap(_document: Document, window: Window): number {
  const { memory } = window.performance as unknown as { memory?: { usedJSHeapSize: number } };
  return memory?.usedJSHeapSize ?? 0;
}
