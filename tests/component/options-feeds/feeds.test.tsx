import type { JSX } from 'preact';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { FeedsPart } from '../../../components/options/feeds/feeds-part.tsx';
import { FollowSite } from '../../../components/panel/follow/follow-site.tsx';
import { WebSearch } from '../../../components/panel/follow/web-search.tsx';
import { createTranslator } from '../../../lib/i18n/translator.ts';
import { LANGUAGES } from '../../../lib/i18n/language.ts';
import type { Contact } from '../../../lib/model/feeds.ts';
import { fakeClient, type FakeClient } from '../fake-client.ts';
import { fakeFeeds, site, type FakeFeeds } from '../fake-feeds.ts';
import { draw, faults, scheme, settled } from '../page.tsx';

const { t } = createTranslator('ar');
const SITES = [
  site('https://news.example/feed', 'صحيفة المثال', {
    askedAt: '2024-09-20T10:00:00.000Z',
    answeredAt: '2024-09-20T10:00:00.000Z',
    headlines: 12,
  }),
  site('https://slow.example/rss', 'موقع بطيء', {
    askedAt: '2024-09-20T10:00:00.000Z',
    fault: 'timeout',
    failures: 2,
  }),
  site('https://gone.example/rss', 'موقع زال', {
    askedAt: '2024-09-20T10:00:00.000Z',
    fault: 'gone',
    paused: true,
  }),
];
const LOG: readonly Contact[] = [
  {
    n: 3,
    at: '2024-09-20T10:00:00.000Z',
    host: 'slow.example',
    url: 'https://slow.example/rss',
    status: 0,
    bytes: 0,
    fault: 'timeout',
  },
  {
    n: 2,
    at: '2024-09-20T10:00:00.000Z',
    host: 'news.example',
    url: 'https://news.example/feed',
    status: 200,
    bytes: 20_480,
  },
  {
    n: 1,
    at: '2024-09-20T09:00:00.000Z',
    host: 'news.example',
    url: 'https://news.example/feed',
    status: 404,
    bytes: 100,
    fault: 'http-error',
  },
];
const FOUND = {
  feeds: [
    { url: 'https://www.example.com/feed', title: 'أخبار المثال', kind: 'rss', items: 20, sample: 'خبر أول' },
  ],
  elsewhere: [{ url: 'https://feeds.elsewhere.example/x' }],
} as const;

function clientWith(feeds: FakeFeeds, language: 'ar' | 'en' | 'fr' = 'ar'): FakeClient {
  return { ...fakeClient({ kind: 'loading' }, { language }), feeds };
}
const plain = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');
/** The button with this name, whatever isolates its words. */
const button = (
  id: string,
  args?: Record<string, string | number>,
): ReturnType<typeof page.elementLocator> => {
  const name = plain(t(id, args));
  const all = [...document.querySelectorAll('button')];
  const found = all.find((one) => plain(one.ariaLabel ?? one.textContent ?? '').trim() === name);
  if (found === undefined) throw new Error(`no button «${name}»`);
  return page.elementLocator(found);
};

describe('the settings of followed sites', () => {
  test.each(LANGUAGES)('are clean for axe in %s, light and dark, and fit 320 px', async (language) => {
    // Without motion: a chevron that is still turning is wider than one at rest.
    await scheme('light');
    const root = await draw(FeedsPart, clientWith(fakeFeeds(SITES, LOG, FOUND), language), 320);
    for (const details of root.querySelectorAll('details')) details.open = true;
    await settled();
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(320);
    expect(await faults(root)).toEqual([]);
    await scheme('dark');
    await settled();
    expect(await faults(root)).toEqual([]);
    await scheme('light');
    expect(root.textContent).not.toMatch(/\bundefined\b|\bNaN\b/u);
  });

  test('each site says in words how it is', async () => {
    const root = await draw(FeedsPart, clientWith(fakeFeeds(SITES)));
    const words = [...root.querySelectorAll('.feeds__site')].map((one) => plain(one.textContent ?? ''));
    expect(words.find((one) => one.includes('صحيفة المثال'))).toContain(t('feeds-site-well'));
    expect(words.find((one) => one.includes('موقع بطيء'))).toContain(t('feeds-fault-timeout'));
    expect(words.find((one) => one.includes('موقع زال'))).toContain(t('feeds-fault-gone'));
  });

  test('nothing is followed by itself: no offer is ticked and nothing is asked', async () => {
    const feeds = fakeFeeds();
    const root = await draw(FeedsPart, clientWith(feeds));
    for (const details of root.querySelectorAll('details')) details.open = true;
    await settled();
    const boxes = [...root.querySelectorAll<HTMLInputElement>('.feeds__country input[type="checkbox"]')];
    expect(boxes.length).toBeGreaterThan(40);
    expect(boxes.filter(({ checked }) => checked)).toEqual([]);
    expect(feeds.calls).toEqual([]);
  });

  test('an address is looked at, its feed shown, and followed by keyboard', async () => {
    const feeds = fakeFeeds([], [], FOUND);
    const root = await draw(FeedsPart, clientWith(feeds));
    await userEvent.fill(root.querySelector('input[inputmode="url"]')!, 'www.example.com');
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(feeds.calls).toEqual([['find', 'https://www.example.com/']]);
    expect(plain(root.textContent ?? '')).toContain('www.example.com من حين إلى آخر');
    const follow = [...root.querySelectorAll<HTMLButtonElement>('button')].find(
      (one) => plain(one.textContent ?? '') === plain(t('feeds-follow-chosen', { count: 1 })),
    )!;
    follow.focus();
    await userEvent.keyboard('{Enter}');
    await settled();
    expect(feeds.calls.at(-1)).toEqual(['follow', ['https://www.example.com/feed']]);
    expect(root.querySelectorAll('.feeds__site')).toHaveLength(1);
  });

  test('an address that is none is refused in words', async () => {
    const feeds = fakeFeeds();
    const root = await draw(FeedsPart, clientWith(feeds));
    await userEvent.fill(root.querySelector('input[inputmode="url"]')!, 'ftp://x.example');
    await userEvent.keyboard('{Enter}');
    expect(root.querySelector('[role="alert"]')?.textContent).toBe(t('feeds-address-scheme'));
    expect(feeds.calls).toEqual([]);
  });

  test('a site is unfollowed at once and comes back by undo', async () => {
    const feeds = fakeFeeds(SITES);
    const root = await draw(FeedsPart, clientWith(feeds));
    await button('feeds-unfollow-one', { title: 'صحيفة المثال' }).click();
    await settled();
    expect(root.querySelectorAll('.feeds__site')).toHaveLength(2);
    await button('undo').click();
    await settled();
    expect(root.querySelectorAll('.feeds__site')).toHaveLength(3);
  });

  test('a check shows how far it is and can be given up', async () => {
    const feeds = fakeFeeds(SITES);
    const root = await draw(FeedsPart, clientWith(feeds));
    await button('feeds-check-all').click();
    await settled();
    expect(feeds.calls).toEqual([['check', ['https://news.example/feed', 'https://slow.example/rss']]]);
    feeds.change(SITES.map((one, i) => (i === 0 ? { ...one, askedAt: new Date().toISOString() } : one)));
    await settled();
    expect(root.querySelector<HTMLProgressElement>('progress')?.value).toBe(0.5);
    await button('feeds-check-stop').click();
    await settled();
    expect(feeds.calls.at(-1)).toEqual(['stopCheck']);
    expect(root.querySelector('progress')).toBeNull();
  });

  test('what a check brought is said', async () => {
    const feeds = fakeFeeds(SITES);
    const root = await draw(FeedsPart, clientWith(feeds));
    await button('feeds-check-all').click();
    feeds.endCheck({ checked: 2, failed: 1, fresh: 3 });
    await settled();
    const said = root.querySelector('.feeds__check output')?.textContent ?? '';
    expect(plain(said)).toBe(
      `${plain(t('feeds-checked', { fresh: 3 }))} ${plain(t('feeds-checked-failed', { failed: 1 }))}`,
    );
  });

  test('an OPML file is looked at before anything of it is followed', async () => {
    const feeds = fakeFeeds(SITES);
    const root = await draw(FeedsPart, clientWith(feeds));
    const input = root.querySelector<HTMLInputElement>('input[type="file"]')!;
    input.closest('details')!.open = true;
    const opml =
      '<opml><body><outline xmlUrl="https://a.example/rss" text="أ"/><outline xmlUrl="https://news.example/feed"/><outline xmlUrl="https://a.example/rss"/><outline xmlUrl="file:///x"/></body></opml>';
    const files = new DataTransfer();
    files.items.add(new File([opml], 'x.opml'));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
    await settled();
    const dialog = document.querySelector('dialog')!;
    expect(plain(dialog.textContent ?? '')).toContain(
      plain(t('feeds-opml-counts', { fresh: 1, known: 1, doubles: 1, refused: 1 })),
    );
    expect(await faults(dialog)).toEqual([]);
    expect(feeds.calls).toEqual([]);
    await button('feeds-opml-all').click();
    await button('feeds-follow-chosen', { count: 1 }).click();
    await settled();
    expect(feeds.calls).toEqual([['follow', ['https://a.example/rss']]]);
  });

  test('the log is read and cleared', async () => {
    const feeds = fakeFeeds(SITES, LOG);
    const root = await draw(FeedsPart, clientWith(feeds));
    for (const details of root.querySelectorAll('details')) details.open = true;
    await settled();
    expect(root.querySelectorAll('.feeds__log tbody tr')).toHaveLength(3);
    await button('feeds-log-clear').click();
    await settled();
    expect(root.querySelectorAll('.feeds__log tbody tr')).toHaveLength(0);
  });
});

describe('following from the panel', () => {
  const Follow = (): JSX.Element => <FollowSite url="https://www.example.com/news/1" />;

  test('says who will be contacted before it contacts, then follows the first feed found', async () => {
    const feeds = fakeFeeds([], [], FOUND);
    const root = await draw(Follow, clientWith(feeds));
    await button('follow-site').click();
    await settled();
    expect(plain(root.textContent ?? '')).toContain('www.example.com');
    expect(feeds.calls).toEqual([]);
    expect(await faults(root)).toEqual([]);
    await button('follow-yes').click();
    await settled();
    expect(feeds.calls).toEqual([
      ['find', 'https://www.example.com/news/1'],
      ['follow', ['https://www.example.com/feed']],
    ]);
    expect(plain(root.textContent ?? '')).toContain('أخبار المثال');
  });

  test('a site without a feed is said to have none', async () => {
    const root = await draw(Follow, clientWith(fakeFeeds()));
    await button('follow-site').click();
    await button('follow-yes').click();
    await settled();
    expect(root.textContent).toContain(t('feeds-fault-not-a-feed'));
  });

  test('a followed site is not offered again', async () => {
    const root = await draw(Follow, clientWith(fakeFeeds([site('https://example.com/feed', 'مثال')])));
    expect(root.textContent).toContain(t('follow-known'));
  });
});

test('a web search is a link with words the reader can change', async () => {
  const Search = (): JSX.Element => <WebSearch title="«اتفاق» بين المغرب والأمم المتحدة: تفاصيل" />;
  const root = await draw(Search, clientWith(fakeFeeds()));
  for (const details of root.querySelectorAll('details')) details.open = true;
  await settled();
  const field = root.querySelector<HTMLInputElement>('input')!;
  expect(field.value).toBe('اتفاق بين المغرب والأمم المتحدة تفاصيل');
  await userEvent.fill(field, 'المغرب & الأمم');
  const link = root.querySelector<HTMLAnchorElement>('a')!;
  expect(link.href).toBe(`https://duckduckgo.com/?q=${encodeURIComponent('المغرب & الأمم')}`);
  expect(link.rel).toContain('noreferrer');
  expect(await faults(root)).toEqual([]);
});
