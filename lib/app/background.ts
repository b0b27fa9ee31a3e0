import { completeDraft } from '../extract/complete.ts';
import { interpret } from '../extract/interpret.ts';
import type { ContentHandlers, UiHandlers } from '../messaging/router.ts';
import type { RawPage } from '../model/raw-page.ts';
import { parseRawPage } from '../model/raw-page-schema.ts';
import { fail, ok, type Result } from '../model/result.ts';
import { z } from '../model/schema.ts';
import type { TabEntry } from '../platform/session.ts';
import type { Settings } from '../model/settings.ts';
import type { Store } from '../store/index.ts';
import { badgeFor, FOUND_BADGE } from './badge.ts';
import { hostOf, mayRead } from './may-read.ts';
import { recordArticle } from './record-article.ts';

/** What the background works with; the entrypoint hands in the browser's, tests hand in their own. */
export interface BackgroundParts {
  readonly store: Store;
  readonly now: () => string;
  readonly settings: () => Promise<Settings>;
  readonly entries: {
    get(tabId: number): Promise<TabEntry | undefined>;
    all(): Promise<readonly { readonly tabId: number; readonly entry: TabEntry }[]>;
    set(tabId: number, entry: TabEntry): Promise<void>;
    clear(tabId: number): Promise<void>;
  };
  readonly allowance: {
    get(tabId: number): Promise<string | undefined>;
    set(tabId: number, url: string): Promise<void>;
  };
  readonly badge: (tabId: number, text: string) => Promise<void>;
  readonly page: {
    address(tabId: number): Promise<string | undefined>;
    read(tabId: number): Promise<Result<null>>;
  };
  /** Called after something was kept, for work that may wait (expiry). */
  readonly afterRecord: () => void;
}

interface Sender {
  readonly tabId: number;
  readonly url: string;
  readonly incognito: boolean;
}

const withUrl = z.object({ url: z.string().check(z.maxLength(4_096)) });

/** The three calls a content script may make. Host and tab come from the sender, never from the body. */
export function contentHandlers(parts: BackgroundParts): ContentHandlers {
  return {
    'page/found': {
      check: (data) => parse(withUrl, data),
      run: async (data, from) => {
        const sender = addressed(from, data.url);
        if (sender.incognito) return ok({ read: false });
        const read = await allowed(parts, sender);
        const known = await parts.entries.get(sender.tabId);
        // A page restored from the back-forward cache still has its brief: nothing to take back.
        if (!(known?.state === 'brief' && known.url === sender.url)) {
          await parts.entries.set(sender.tabId, { url: sender.url, state: read ? 'working' : 'found' });
          await parts.badge(sender.tabId, (await parts.settings()).consented ? FOUND_BADGE : '');
        }
        return ok({ read });
      },
    },
    'article/submit': {
      check: parseRawPage,
      run: async (page, from) => {
        const sender = addressed(from, page.url);
        if (sender.incognito) return fail('private-window');
        if (!(await allowed(parts, sender))) return fail(await refusal(parts, sender));
        return submit(parts, page, sender);
      },
    },
    'page/left': {
      check: (data) => parse(withUrl, data),
      run: async (_data, sender) => {
        await parts.entries.clear(sender.tabId);
        await parts.badge(sender.tabId, '');
        return ok(null);
      },
    },
  };
}

/**
 * The sender at the address it says it is at now. Chromium's `sender.url` is the address the document was loaded from:
 * it misses every same-document navigation. Only an address of the sender's own origin is believed, where the page could
 * go by itself anyway.
 */
function addressed(sender: Sender, url: string): Sender {
  const same = URL.canParse(url) && new URL(url).origin === new URL(sender.url).origin;
  return same ? { ...sender, url } : sender;
}

/** What pages of the extension ask of the background. */
export function uiHandlers(parts: BackgroundParts): UiHandlers {
  return {
    'tab/read': {
      check: (data) => parse(z.object({ tabId: z.int() }), data),
      run: async ({ tabId }) => {
        const settings = await parts.settings();
        if (!settings.consented || settings.paused) return fail('paused');
        const url = await parts.page.address(tabId);
        if (url === undefined) return fail('not-an-article');
        await parts.allowance.set(tabId, withoutFragment(url));
        return parts.page.read(tabId);
      },
    },
    'badge/refresh': {
      check: (data) => parse(z.object({ keys: z.array(z.string()) }), data),
      run: async ({ keys }) => {
        const changed = new Set(keys);
        for (const { tabId, entry } of await parts.entries.all()) {
          if (entry.key === undefined || !changed.has(entry.key)) continue;
          await parts.badge(tabId, await badgeFor(parts.store, entry.key));
        }
        return ok(null);
      },
    },
  };
}

/** Raw page → draft → brief → library. A page that is no Arabic article leaves nothing, no badge and no entry. */
async function submit(
  parts: BackgroundParts,
  page: RawPage,
  sender: Sender,
): Promise<Result<{ key: string; kept: readonly number[] }>> {
  const { tabId, url } = sender;
  const found = interpret(page, new URL(url));
  if (!found.ok) {
    await parts.entries.clear(tabId);
    await parts.badge(tabId, '');
    return fail('not-an-article', found.reason);
  }
  await parts.entries.set(tabId, { url, state: 'working' });
  const recorded = await recordArticle(parts.store, completeDraft(found.draft, found.draft.url), parts.now());
  if (!recorded.ok) {
    await parts.entries.set(tabId, { url, state: 'error', code: recorded.error.code });
    await parts.badge(tabId, '');
    return recorded;
  }
  const { key, changed, unstored } = recorded.value;
  if (unstored === undefined) {
    await parts.entries.set(tabId, { url, state: 'brief', key, ...(changed && { changed }) });
    await parts.badge(tabId, await badgeFor(parts.store, key));
    parts.afterRecord();
  } else {
    await parts.entries.set(tabId, { url, state: 'unstored', key, ...unstored });
    await parts.badge(tabId, '!');
  }
  return ok({ key, kept: found.kept });
}

/** By the reader's settings, or because she asked for exactly this page. */
async function allowed(parts: BackgroundParts, sender: Sender): Promise<boolean> {
  const settings = await parts.settings();
  const decision = mayRead(settings, hostOf(sender.url));
  if (decision.read) return true;
  if (decision.why === 'not-consented' || decision.why === 'paused') return false;
  return (await parts.allowance.get(sender.tabId)) === withoutFragment(sender.url);
}

async function refusal(parts: BackgroundParts, sender: Sender): Promise<'paused' | 'site-excluded'> {
  const decision = mayRead(await parts.settings(), hostOf(sender.url));
  return !decision.read && (decision.why === 'paused' || decision.why === 'not-consented')
    ? 'paused'
    : 'site-excluded';
}

function withoutFragment(url: string): string {
  return url.split('#', 1)[0] ?? url;
}

function parse<T>(schema: z.ZodMiniType<T>, data: unknown): T | undefined {
  const parsed = schema.safeParse(data);
  return parsed.success ? parsed.data : undefined;
}
