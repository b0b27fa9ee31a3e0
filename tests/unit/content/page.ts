import { readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { startReader, type Reader } from '../../../entrypoints/article.content/reader.ts';
import type { Surroundings } from '../../../entrypoints/article.content/surroundings.ts';
import { interpret } from '../../../lib/extract/interpret.ts';
import type { RawPage } from '../../../lib/model/raw-page.ts';
import { fail, ok } from '../../../lib/model/result.ts';

/** A page of tests/fixtures/pages as markup. */
export function fixture(id: string): string {
  return readFileSync(new URL(`../../fixtures/pages/${id}/page.html`, import.meta.url), 'utf8');
}

export interface OpenReader {
  readonly window: Window & typeof globalThis;
  readonly reader: Reader;
  /** Messages in the order they were sent. */
  readonly sent: { readonly type: string; readonly data: unknown }[];
  types(): string[];
  stop(): void;
}

/** The content script's reader on a page; `read` is the background's answer to «may it be read?». */
export function openReader(
  html: string,
  url: string,
  read = true,
  prepare?: (window: OpenReader['window']) => void,
): OpenReader {
  const dom = new JSDOM(html, { url, pretendToBeVisual: true });
  const { window } = dom;
  prepare?.(window);
  const end = new window.AbortController();
  const sent: { type: string; data: unknown }[] = [];
  const send = (type: string, data: unknown): Promise<unknown> => {
    sent.push({ type, data });
    if (type === 'article/submit') return Promise.resolve(answerTo(data as RawPage));
    return Promise.resolve(ok(type === 'page/found' ? { read } : null));
  };
  const reader = startReader({
    window,
    signal: end.signal,
    alive: () => !end.signal.aborted,
    send: send as Surroundings['send'],
  });
  return {
    window,
    reader,
    sent,
    types: () => sent.map(({ type }) => type),
    stop: () => {
      end.abort();
      window.close();
    },
  };
}

/** What the background answers, without its library. */
function answerTo(page: RawPage): unknown {
  const found = interpret(page, new URL(page.url));
  return found.ok ? ok({ key: 'k', kept: found.kept }) : fail('not-an-article', found.reason);
}

/** Lets timers of the page run for real. */
export function wait(ms: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, ms);
  });
}

/** Lays the stories of a page out one below the other with the one numbered `shown` in the window, and tells the page that it was scrolled. */
export function scrollTo(window: Window & typeof globalThis, stories: string, shown: number): void {
  window.document.querySelectorAll(stories).forEach((story, index) => {
    const top = (index - shown) * 2_000;
    story.getBoundingClientRect = () => ({ top, bottom: top + 2_000 }) as DOMRect;
  });
  window.dispatchEvent(new window.Event('scroll'));
}
