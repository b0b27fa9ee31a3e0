import { gate, type GateVerdict } from '../../lib/detect/index.ts';
import { collectPage } from '../../lib/extract/collect/index.ts';
import { storyInView } from '../../lib/extract/collect/story.ts';
import { samePage } from '../../lib/extract/metadata/addresses.ts';
import type { Envelope, PageStatus } from '../../lib/messaging/protocol.ts';
import type { RawBlock, RawPage } from '../../lib/model/raw-page.ts';
import { fail, ok, type ErrorCode, type Result } from '../../lib/model/result.ts';
import { evidenceShower } from './evidence.ts';
import { addressOf, onAddressChange } from './navigation.ts';
import { onScroll } from './scroll.ts';
import { settle } from './settle.ts';
import type { Surroundings } from './surroundings.ts';

/** A late page gets this long and this many looks after load or a same-document navigation. */
const LATE = { cap: 6_000, tries: 4 };
const NAVIGATED = { cap: 8_000, tries: 5 };
const IDLE_TIMEOUT = 1_500;
/** Looks a minute, whatever the page does with its address. */
const LOOKS_A_MINUTE = 30;
/** Pages the background may refuse under one address before we believe that there is no article. */
const REFUSALS = 3;

export interface Reader {
  /** Answers a message of the background or panel; undefined when it is not for us. Never rejects. */
  answer(message: unknown): Promise<Result<unknown>> | undefined;
}

/**
 * The life of one document: gate → found → may it be read? → idle → collect → one submission; again after each
 * same-document navigation, each return from the back/forward cache, and when another story of the page scrolls into view. Every step that waited checks that the address
 * is still the one it started for. A page that is no Arabic article sends nothing.
 */
export function startReader(around: Surroundings): Reader {
  const { window, signal, alive, send } = around;
  const evidence = evidenceShower(window);
  let url = addressOf(window);
  let state: PageStatus['state'] = 'none';
  let error: ErrorCode | undefined;
  /** Grows with each address; work begun under an older number is dropped. */
  let turn = 0;
  let announced = false;
  /** The article last read here, and which of its blocks are its text. */
  let shown: Shown | undefined;
  /** What was read before the address changed: its text under a new address means that the new text is not there yet. */
  let previous: RawPage | undefined;
  /** Text of the page that the background last refused under this address, and how many it refused. */
  let refused = { text: '', times: 0 };
  let stopSettling: () => void = nothing;
  let looks: number[] = [];

  const current = (mine: number): boolean => mine === turn && !signal.aborted && alive();

  const look = (): GateVerdict | undefined => {
    const now = Date.now();
    looks = looks.filter((at) => now - at < 60_000);
    if (looks.length >= LOOKS_A_MINUTE) return undefined;
    looks.push(now);
    try {
      return gate(window.document, new URL(url));
    } catch {
      // A page that replaces the document's own members: no article to us.
      return undefined;
    }
  };

  const read = (): Result<RawPage> => {
    try {
      const found = collectPage(window.document, new URL(url));
      return found.ok ? ok(found.raw) : fail('not-an-article', found.reason);
    } catch (problem) {
      return fail('not-an-article', problem instanceof Error ? problem.message : undefined);
    }
  };

  /** What a late look finds: a text that was not refused before and is not the article of the address before. */
  const isNew = (): boolean => {
    if (look()?.article !== true) return false;
    const page = read();
    return page.ok && textOf(page.value) !== refused.text && !isOldText(page.value, previous, url);
  };

  const forget = (): void => {
    if (announced && alive()) void send('page/left', { url });
    announced = false;
    state = 'none';
    error = undefined;
    shown = undefined;
  };

  /** Tells the background and reads when it may. `again` is tried when the text turns out not to be an article (yet). */
  const found = async (mine: number, again: () => void): Promise<void> => {
    state = 'found';
    announced = true;
    const reply = await send('page/found', { url });
    if (!current(mine)) return;
    if (!reply.ok) error = reply.error.code;
    else if (reply.value.read) {
      await idle(window);
      if (!current(mine) || state !== 'found') return;
      const sent = await submit(mine);
      if (!sent.ok && sent.error.code === 'not-an-article' && current(mine)) again();
    }
  };

  /** One submission: reads the page and sends what it found. */
  const submit = async (mine: number): Promise<Result<null>> => {
    state = 'working';
    error = undefined;
    const page = read();
    if (!page.ok) {
      forget();
      return page;
    }
    shown = { page: page.value, kept: [] };
    announced = true;
    const reply = await send('article/submit', page.value);
    if (!current(mine)) return fail('not-found', 'the page changed');
    if (reply.ok) {
      state = 'submitted';
      shown = { page: page.value, kept: reply.value.kept };
      return ok(null);
    }
    if (reply.error.code === 'not-an-article') {
      // The background has forgotten the page already.
      announced = false;
      forget();
      refused = { text: textOf(page.value), times: refused.times + 1 };
      return reply;
    }
    state = 'found';
    error = reply.error.code;
    return reply;
  };

  /** Looks again each time the page has come to rest, until there is a new text. */
  const watch = (
    mine: number,
    times: { readonly cap: number; readonly tries: number },
    eager: boolean,
  ): void => {
    stopSettling = settle(around.window as Window & typeof globalThis, {
      ...times,
      eager,
      quiet: () => {
        if (!current(mine)) return true;
        if (!isNew()) return false;
        void found(mine, () => {
          if (refused.times < REFUSALS) watch(mine, times, true);
        });
        return true;
      },
    });
  };

  /** First look at a document, or at one that came back from the cache. */
  const begin = (): void => {
    stopSettling();
    const mine = turn;
    const verdict = look();
    const late = (): void => watch(mine, LATE, refused.times > 0);
    if (verdict?.article === true) void found(mine, late);
    else if (verdict !== undefined && mayComeLate(window.document, verdict)) late();
  };

  /** After a same-document navigation: wait until the new text stands, then look. */
  const navigated = (): void => {
    stopSettling();
    previous = shown?.page ?? previous;
    refused = { text: '', times: 0 };
    forget();
    evidence.clear();
    turn += 1;
    url = addressOf(window);
    watch(turn, NAVIGATED, true);
  };

  /** Another story of the same page has come into view. It is read when it has an address of its own. */
  const scrolled = (): void => {
    if (state !== 'submitted' || shown === undefined || addressOf(window) !== url) return;
    const { story, url: address } = shown.page;
    const now = storyInView(window.document, new URL(url))?.url;
    if (now === undefined || samePage(new URL(now), new URL(story?.url ?? address))) return;
    if (look()?.article !== true) return;
    turn += 1;
    evidence.clear();
    void found(turn, nothing);
  };

  onAddressChange(around, navigated);
  onScroll(around, scrolled);
  window.addEventListener(
    'pageshow',
    (event) => {
      if (!event.persisted || !alive()) return;
      turn += 1;
      url = addressOf(window);
      announced = false;
      state = 'none';
      begin();
    },
    { signal },
  );
  signal.addEventListener('abort', () => {
    stopSettling();
    evidence.clear();
  });
  whenShown(window, signal, () => {
    if (alive()) begin();
  });

  const status = (): PageStatus => ({ url, state, ...(error !== undefined && { error }) });

  return {
    answer(message) {
      if (!isEnvelope(message)) return undefined;
      switch (message.type) {
        case 'page/ping':
          return Promise.resolve(ok(status()));
        case 'article/read':
          if (addressOf(window) !== url) navigated();
          stopSettling();
          return submit(turn).catch(() => fail('unexpected'));
        case 'evidence/show':
          return Promise.resolve().then(() => {
            try {
              return evidence.show(message.data, shown && blocksOf(shown));
            } catch {
              return fail('not-found');
            }
          });
      }
      return undefined;
    },
  };
}

function nothing(): void {}

type PageEnvelope = Envelope<'page/ping'> | Envelope<'article/read'> | Envelope<'evidence/show'>;

function isEnvelope(message: unknown): message is PageEnvelope {
  if (typeof message !== 'object' || message === null || (message as { v?: unknown }).v !== 1) return false;
  const { type, data } = message as { type?: unknown; data?: unknown };
  if (type === 'page/ping' || type === 'article/read') return true;
  if (type !== 'evidence/show' || typeof data !== 'object' || data === null) return false;
  const { start, end, text } = data as { start?: unknown; end?: unknown; text?: unknown };
  return Number.isInteger(start) && Number.isInteger(end) && typeof text === 'string';
}

interface Shown {
  readonly page: RawPage;
  readonly kept: readonly number[];
}

/** The blocks that the offsets of the stored article count over. */
function blocksOf({ page, kept }: Shown): readonly RawBlock[] {
  return kept.flatMap((index) => page.blocks[index] ?? []);
}

function textOf(page: RawPage): string {
  return page.blocks.map(({ text }) => text).join('\n');
}

/** The text of the article before, under an address that is not that article's: the site has not drawn the new one yet. */
function isOldText(now: RawPage, before: RawPage | undefined, url: string): boolean {
  if (before === undefined || textOf(before) !== textOf(now)) return false;
  const [here, there] = [new URL(url), new URL(before.url)];
  return here.search !== there.search || !samePage(here, there);
}

/** Refusals that a later look may overturn: too little text yet, or Arabic text not yet in one place. */
function mayComeLate(document: Document, verdict: GateVerdict): boolean {
  if (verdict.reasons.some((reason) => reason.startsWith('address:') || reason.startsWith('size: text')))
    return false;
  if (verdict.language === 'ar' || verdict.language === 'und') return true;
  return verdict.language === 'other' && /^ar\b/iu.test(document.documentElement.lang);
}

/** Runs now, or when a prerendered page is really shown: until then nobody has opened it. */
function whenShown(window: Window, signal: AbortSignal, run: () => void): void {
  const document = window.document as Document & { readonly prerendering?: boolean };
  if (document.prerendering === true)
    document.addEventListener('prerenderingchange', run, { once: true, signal });
  else run();
}

/** Resolves when the page has nothing better to do, after IDLE_TIMEOUT at the latest. */
function idle(window: Window): Promise<void> {
  return new Promise((resolve) => {
    if (typeof window.requestIdleCallback === 'function')
      window.requestIdleCallback(() => resolve(), { timeout: IDLE_TIMEOUT });
    else window.setTimeout(resolve, 1);
  });
}
