import { afterEach, describe, expect, test } from 'vitest';
import { contentHandlers, uiHandlers, type BackgroundParts } from '../../../lib/app/background.ts';
import { FOUND_BADGE } from '../../../lib/app/badge.ts';
import { panelState } from '../../../lib/app/panel-state.ts';
import { expireOld } from '../../../lib/app/retention.ts';
import type { RawPage } from '../../../lib/model/raw-page.ts';
import { ok } from '../../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import type { TabEntry } from '../../../lib/platform/session.ts';
import type { Store } from '../../../lib/store/index.ts';
import { rawPage } from '../extract/raw.ts';
import { freshStore, value } from '../store/make.ts';

const URL_A = 'https://www.hespress.com/politics/1234567.html';
const NOW = '2024-11-05T10:00:00.000Z';
const PAGE: RawPage = rawPage({
  url: URL_A,
  title: 'الحكومة المغربية تصادق على مشروع قانون المالية',
  blocks: [
    {
      kind: 'paragraph',
      linked: 0,
      text: 'صادق المجلس الحكومي المنعقد بالرباط، اليوم الخميس، على مشروع قانون المالية للسنة المقبلة، الذي قدمته وزيرة الاقتصاد والمالية نادية فتاح.',
    },
    {
      kind: 'paragraph',
      linked: 0,
      text: 'وقالت الوزيرة إن المشروع يخصص 120 مليار درهم للاستثمار العمومي في قطاعات الصحة والتعليم والطرق والماء.',
    },
  ],
});

interface World {
  readonly parts: BackgroundParts;
  readonly store: Store;
  readonly badges: Map<number, string>;
  readonly entries: Map<number, TabEntry>;
}

const open: Store[] = [];
afterEach(() => {
  for (const store of open.splice(0)) store.close();
});

function world(settings: Partial<Settings> = {}, store: Store = freshStore().store): World {
  open.push(store);
  const badges = new Map<number, string>();
  const entries = new Map<number, TabEntry>();
  const allowances = new Map<number, string>();
  const parts: BackgroundParts = {
    store,
    now: () => NOW,
    settings: async () => ({ ...DEFAULT_SETTINGS, consented: true, ...settings }),
    entries: {
      get: async (tab) => entries.get(tab),
      all: async () => [...entries].map(([tabId, entry]) => ({ tabId, entry })),
      set: async (tab, entry) => void entries.set(tab, entry),
      clear: async (tab) => void entries.delete(tab),
    },
    allowance: {
      get: async (tab) => allowances.get(tab),
      set: async (tab, url) => void allowances.set(tab, url),
    },
    badge: async (tab, text) => void badges.set(tab, text),
    page: { address: async () => URL_A, read: async () => ok(null) },
    afterRecord: () => {},
  };
  return { parts, store, badges, entries };
}

const sender = (over: Partial<{ tabId: number; url: string; incognito: boolean }> = {}) =>
  ({ kind: 'content', tabId: 1, url: URL_A, incognito: false, ...over }) as const;

async function articles(store: Store): Promise<number> {
  return value(await store.health()).articles;
}

describe('an article found', () => {
  test.each([
    ['everything', {}, true],
    ['nothing before consent', { consented: false }, false],
    ['nothing while paused', { paused: true }, false],
    ['only on click', { mode: 'click' }, false],
    ['only allowed sites: another one', { mode: 'allowed', allowed: ['example.com'] }, false],
    ['only allowed sites: this one, by its domain', { mode: 'allowed', allowed: ['hespress.com'] }, true],
    ['not this site', { denied: ['hespress.com'] }, false],
    ['a site that only ends like a denied one', { denied: ['press.com'] }, true],
  ] as const)('%s', async (_name, settings, read) => {
    const { parts, store } = world(settings);
    expect(await contentHandlers(parts)['page/found'].run({ url: URL_A }, sender())).toEqual(ok({ read }));
    const submitted = await contentHandlers(parts)['article/submit'].run(PAGE, sender());
    expect(submitted.ok).toBe(read);
    expect(await articles(store)).toBe(read ? 1 : 0);
  });

  test('in a private window is neither announced nor kept', async () => {
    const { parts, store, entries, badges } = world();
    const handlers = contentHandlers(parts);
    expect(await handlers['page/found'].run({ url: URL_A }, sender({ incognito: true }))).toEqual(
      ok({ read: false }),
    );
    const reply = await handlers['article/submit'].run(PAGE, sender({ incognito: true }));
    expect(reply).toMatchObject({ error: { code: 'private-window' } });
    expect([await articles(store), entries.size, badges.size]).toEqual([0, 0, 0]);
  });

  test('shows a dot before it is read, and nothing before consent', async () => {
    const agreed = world({ mode: 'click' });
    await contentHandlers(agreed.parts)['page/found'].run({ url: URL_A }, sender());
    expect(agreed.badges.get(1)).toBe(FOUND_BADGE);
    const fresh = world({ consented: false });
    await contentHandlers(fresh.parts)['page/found'].run({ url: URL_A }, sender());
    expect(fresh.badges.get(1)).toBe('');
  });
});

describe('an article submitted', () => {
  test('is kept under the address of its sender, whatever the body claims', async () => {
    const { parts, store } = world();
    const forged = {
      ...PAGE,
      url: 'https://bank.example/account',
      canonical: 'https://bank.example/account',
    };
    const reply = await contentHandlers(parts)['article/submit'].run(forged, sender());
    const key = value(reply).key;
    expect(key).toContain('hespress.com');
    expect(value(await store.record(key))?.article.url).toBe(URL_A);
  });

  test('tells the page which of its blocks are the article', async () => {
    const { parts } = world();
    const other = { kind: 'paragraph' as const, linked: 1, text: 'اقرأ أيضا: وزارة الصحة تعلن خطة جديدة' };
    const [first, second] = PAGE.blocks;
    const page = { ...PAGE, blocks: [first!, other, second!] };
    const reply = await contentHandlers(parts)['article/submit'].run(page, sender());
    expect(value(reply).kept).toEqual([0, 2]);
  });

  test('twice is one record', async () => {
    const { parts, store } = world();
    const handler = contentHandlers(parts)['article/submit'];
    await Promise.all([
      handler.run(PAGE, sender()),
      handler.run(PAGE, sender()),
      handler.run(PAGE, sender({ tabId: 2 })),
    ]);
    expect(await articles(store)).toBe(1);
  });

  test('that is not Arabic is refused and leaves nothing', async () => {
    const { parts, store, entries, badges } = world();
    await contentHandlers(parts)['page/found'].run({ url: URL_A }, sender());
    const blocks = [
      {
        kind: 'paragraph' as const,
        linked: 0,
        text: 'The government approved the finance bill for next year on Thursday. '.repeat(6),
      },
    ];
    const reply = await contentHandlers(parts)['article/submit'].run({ ...PAGE, blocks }, sender());
    expect(reply).toMatchObject({ error: { code: 'not-an-article' } });
    expect(await articles(store)).toBe(0);
    expect([entries.has(1), badges.get(1)]).toEqual([false, '']);
  });

  test('that cannot be kept still gives the reader a brief, and says why it was not kept', async () => {
    const { store } = freshStore();
    const full: Store = { ...store, saveBriefed: async () => ({ ok: false, error: { code: 'quota' } }) };
    const { parts, entries, badges } = world({}, full);
    const reply = await contentHandlers(parts)['article/submit'].run(PAGE, sender());
    expect(reply.ok).toBe(true);
    expect(entries.get(1)).toMatchObject({ state: 'unstored', code: 'quota' });
    expect(entries.get(1)?.record?.brief.title).toBe(PAGE.title);
    expect(badges.get(1)).toBe('!');
  });

  test('a corrected text is a version of the same record and marked as changed', async () => {
    const { parts, store, entries } = world();
    const handler = contentHandlers(parts)['article/submit'];
    const key = value(await handler.run(PAGE, sender())).key;
    const corrected = {
      ...PAGE,
      blocks: [
        ...PAGE.blocks,
        { kind: 'paragraph' as const, linked: 0, text: 'تصحيح: المبلغ 130 مليار درهم.' },
      ],
    };
    await handler.run(corrected, sender());
    expect(entries.get(1)).toMatchObject({ state: 'brief', changed: true });
    expect(value(await store.record(key))?.versions).toHaveLength(1);
  });
});

describe('what the panel asks', () => {
  test('reading now works on click mode for exactly this page', async () => {
    const { parts, store } = world({ mode: 'click' });
    expect(await uiHandlers(parts)['tab/read'].run({ tabId: 1 }, { kind: 'ui' })).toEqual(ok(null));
    const other = await contentHandlers(parts)['article/submit'].run(
      { ...PAGE, url: 'https://www.hespress.com/other.html' },
      sender({ url: 'https://www.hespress.com/other.html' }),
    );
    expect(other.ok).toBe(false);
    expect((await contentHandlers(parts)['article/submit'].run(PAGE, sender())).ok).toBe(true);
    expect(await articles(store)).toBe(1);
  });

  test.each([{ paused: true }, { consented: false }])('reading now is refused with %j', async (settings) => {
    const { parts } = world(settings);
    expect(await uiHandlers(parts)['tab/read'].run({ tabId: 1 }, { kind: 'ui' })).toMatchObject({
      error: { code: 'paused' },
    });
  });

  test('the address after a same-document navigation is that of the page; another origin is never believed', async () => {
    const { parts, entries } = world();
    // Chromium names the address the document was loaded from.
    await contentHandlers(parts)['page/found'].run(
      { url: URL_A },
      sender({ url: new URL('/loaded-before.html', URL_A).href }),
    );
    expect(entries.get(1)?.url).toBe(URL_A);
    await contentHandlers(parts)['page/found'].run({ url: 'https://bank.example/account' }, sender());
    expect(entries.get(1)?.url).toBe(URL_A);
  });

  test('a page that left takes its entry and badge along', async () => {
    const { parts, entries, badges } = world();
    const handlers = contentHandlers(parts);
    await handlers['article/submit'].run(PAGE, sender());
    await handlers['page/left'].run({ url: URL_A }, sender());
    expect(entries.has(1)).toBe(false);
    expect(badges.get(1)).toBe('');
  });
});

describe('the panel', () => {
  const base = {
    settings: { ...DEFAULT_SETTINGS, consented: true },
    tab: 'web',
    access: true,
    page: { url: URL_A, state: 'submitted' },
    entry: { url: URL_A, state: 'brief', key: 'k' },
  } as const;

  test.each([
    ['the brief of this page', base, { kind: 'brief', key: 'k', changed: false }],
    [
      'never the brief of the page before',
      { ...base, page: { url: 'https://www.hespress.com/', state: 'none' } },
      { kind: 'not-article' },
    ],
    ['the welcome before anything else', { ...base, settings: DEFAULT_SETTINGS }, { kind: 'welcome' }],
    [
      'working while it is read',
      { ...base, entry: { url: URL_A, state: 'working' } },
      { kind: 'working', host: 'www.hespress.com' },
    ],
  ] as const)('shows %s', (_name, inputs, wanted) => {
    expect(panelState(inputs as never)).toEqual(wanted);
  });

  test('asks for a reload when a page no longer answers, and for access when it was taken away', () => {
    const { page: _page, ...silent } = base;
    expect(panelState(silent)).toEqual({ kind: 'reload-page' });
    expect(panelState({ ...silent, access: false }).kind).toBe('no-access');
  });
});

describe('retention', () => {
  test('removes what is older than the reader wants, never what she saved, and nothing for ever', async () => {
    const { parts, store } = world();
    const key = value(await contentHandlers(parts)['article/submit'].run(PAGE, sender())).key;
    const later = new Date('2025-01-05T10:00:00Z');
    const settings = { ...DEFAULT_SETTINGS, retentionDays: 30 };
    expect(value(await expireOld(store, { ...settings, retentionDays: 0 }, later))).toBe(0);
    await store.setSaved([key], true, NOW);
    expect(value(await expireOld(store, settings, later))).toBe(0);
    await store.setSaved([key], false, NOW);
    expect(value(await expireOld(store, settings, later))).toBe(1);
  });
});
