import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { feedService, type FeedParts, type FeedService } from '../../../lib/app/feeds-background.ts';
import { SITES_A_WAKE } from '../../../lib/feeds/plan.ts';
import { route, type ContentHandlers, type UiHandlers } from '../../../lib/messaging/router.ts';
import type { FollowedSite } from '../../../lib/model/feeds.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../../lib/model/settings.ts';
import type { Reply } from '../../../lib/platform/fetch.ts';
import { MOST_CONTACTS, openFeedStore, type FeedStore } from '../../../lib/store/feeds/index.ts';

const NOW = '2024-09-20T10:00:00.000Z';
const FEED =
  '<rss version="2.0"><channel><title>ت</title><item><title>خبر</title><link>/1</link></item></channel></rss>';

let store: FeedStore;
let asked: string[];
let alarms: (number | undefined)[];
let settings: Settings;
let serial = 0;

beforeEach(() => {
  serial += 1;
  store = openFeedStore(`feeds-background-${serial}`);
  asked = [];
  alarms = [];
  settings = { ...DEFAULT_SETTINGS, consented: true };
});
afterEach(() => store.close());

function answer(text: string): Reply {
  return { kind: 'answer', status: 200, header: () => undefined, bytes: new TextEncoder().encode(text) };
}

function service(more: Partial<FeedParts> = {}): FeedService {
  return feedService({
    store,
    ask: async ({ url }) => {
      asked.push(url);
      return answer(FEED);
    },
    mayAsk: async () => true,
    log: (contact) => store.log(contact),
    now: () => NOW,
    chance: () => 0.5,
    online: () => true,
    settings: async () => settings,
    wake: async (minutes) => void alarms.push(minutes),
    ...more,
  });
}

function site(n: number, more: Partial<FollowedSite> = {}): FollowedSite {
  return {
    id: `https://h${n}.example/feed`, origin: `https://h${n}.example/*`, title: `موقع ${n}`, kind: 'rss', addedAt: NOW,
    paused: false, dueAt: NOW, failures: 0, ...more,
  }; // prettier-ignore
}

describe('the alarm', () => {
  test('asks what is due, and is set for the next', async () => {
    await store.add([site(1), site(2, { dueAt: '2024-09-20T12:00:00.000Z' }), site(3, { paused: true })]);
    await service().rang();
    expect(asked).toEqual(['https://h1.example/feed']);
    expect(alarms).toEqual([45]);
  });

  test('asks a dozen at most in one waking, the others in the next', async () => {
    await store.add(Array.from({ length: 30 }, (_, n) => site(n)));
    const feeds = service();
    await feeds.rang();
    expect(asked).toHaveLength(SITES_A_WAKE);
    await feeds.rang();
    expect(new Set(asked).size).toBe(2 * SITES_A_WAKE);
  });

  test.each([
    ['before the first-run page is finished', { consented: false }],
    ['while Siyaq is paused', { paused: true }],
  ])('asks nobody %s, and there is no alarm', async (_name, patch) => {
    settings = { ...settings, ...patch };
    await store.add([site(1)]);
    await service().rang();
    expect(asked).toEqual([]);
    expect(alarms).toEqual([undefined]);
  });

  test('there is none while nothing is followed', async () => {
    await service().plan();
    expect(alarms).toEqual([undefined]);
  });

  test('nobody is asked while the browser is offline, and no site is blamed', async () => {
    await store.add([site(1)]);
    await service({ online: () => false }).rang();
    expect(asked).toEqual([]);
    const sites = await store.sites();
    expect(sites.ok && sites.value[0]).toMatchObject({ fault: 'offline', failures: 0 });
  });
});

describe('messages', () => {
  const self = { id: 'us', origin: 'chrome-extension://us' };
  const ui = { id: 'us', origin: self.origin };
  const content = {
    id: 'us',
    origin: 'https://news.example',
    url: 'https://news.example/1',
    frameId: 0,
    tab: { id: 1 },
  };
  const send = (type: string, data: unknown, sender: object): Promise<unknown> =>
    route(
      {
        self,
        content: {} as ContentHandlers,
        ui: { ...({} as UiHandlers), ...service().handlers },
        budget: { take: async () => true },
      },
      { v: 1, type, data },
      sender,
    );

  test.each([
    ['feeds/find', { url: 'https://h1.example/' }],
    ['feeds/check', { ids: ['https://h1.example/feed'] }],
    ['feeds/stop', null],
    ['feeds/plan', null],
  ])('%s is for pages of the extension only', async (type, data) => {
    await store.add([site(1)]);
    expect(await send(type, data, content)).toMatchObject({ ok: false, error: { code: 'unknown-type' } });
    expect(await send(type, data, { id: 'another', origin: 'chrome-extension://another' })).toMatchObject({
      ok: false,
    });
    expect(asked).toEqual([]);
    expect(await send(type, data, ui)).toMatchObject({ ok: true });
  });

  test.each([
    ['feeds/find', { url: 'file:///etc/passwd' }],
    ['feeds/find', { url: 'https://me:secret@h1.example/' }],
    ['feeds/find', {}],
    ['feeds/check', { ids: 'all' }],
    ['feeds/check', { ids: [1] }],
    ['feeds/stop', 1],
  ])('%s with %j is refused', async (type, data) => {
    expect(await send(type, data, ui)).toMatchObject({ ok: false, error: { code: 'bad-message' } });
    expect(asked).toEqual([]);
  });

  test('a site that sends everything to another host is asked twice, and the reader is offered the other one', async () => {
    const answered = await service({
      ask: async ({ url }) => {
        asked.push(url);
        return { kind: 'redirect', status: 0 };
      },
    }).handlers['feeds/find'].run({ url: 'https://h1.example/' }, { kind: 'ui' });
    expect(answered).toEqual({
      ok: true,
      value: { feeds: [], elsewhere: [{ url: 'https://www.h1.example/' }], fault: 'redirected-away' },
    });
    expect(new Set(asked.map((url) => new URL(url).hostname))).toEqual(new Set(['h1.example']));
    expect(asked.length).toBeLessThanOrEqual(3);
  });

  test('a check asks followed sites only, whatever it is given', async () => {
    await store.add([site(1)]);
    await send('feeds/check', { ids: ['https://h1.example/feed', 'https://stranger.example/feed'] }, ui);
    expect(asked).toEqual(['https://h1.example/feed']);
  });
});

describe('what is kept', () => {
  test('the log holds the last 500 contacts', async () => {
    for (let n = 0; n < MOST_CONTACTS + 20; n += 1)
      await store.log({ at: NOW, host: 'h', url: `https://h/${n}`, status: 200, bytes: 1 });
    const seen = await new Promise<readonly { readonly url: string }[]>((resolve) => store.watchLog(resolve));
    expect(seen).toHaveLength(MOST_CONTACTS);
    expect(seen[0]?.url).toBe(`https://h/${MOST_CONTACTS + 19}`);
  });

  test('a headline keeps its first sighting and goes after 30 days', async () => {
    await store.add([site(1)]);
    const headline = { id: 'k', site: site(1).id, url: 'https://h1.example/1', title: 'خبر', outlet: 'ت' };
    await store.answered(site(1).id, {}, [], [{ ...headline, seenAt: '2024-09-01T00:00:00.000Z' }], NOW);
    const again = await store.answered(
      site(1).id,
      {},
      [],
      [{ ...headline, title: 'خبر معدل', seenAt: NOW }],
      NOW,
    );
    expect(again).toEqual({ ok: true, value: 0 });
    const kept = await store.headlines();
    expect(kept.ok && kept.value).toMatchObject([{ title: 'خبر معدل', seenAt: '2024-09-01T00:00:00.000Z' }]);
    expect(await store.expire('2024-10-02T00:00:00.000Z')).toEqual({ ok: true, value: 1 });
  });

  test('an address followed twice keeps what is known of it', async () => {
    await store.add([site(1, { etag: '"a"' })]);
    expect(await store.add([site(1)])).toEqual({ ok: true, value: 0 });
    const sites = await store.sites();
    expect(sites.ok && sites.value[0]?.etag).toBe('"a"');
  });

  test('an answer takes away what no longer holds', async () => {
    await store.add([site(1, { etag: '"a"', fault: 'timeout', failures: 3 })]);
    await service().rang();
    const sites = await store.sites();
    expect(sites.ok && sites.value[0]).not.toHaveProperty('fault');
    expect(sites.ok && sites.value[0]).not.toHaveProperty('etag');
    expect(sites.ok && sites.value[0]?.failures).toBe(0);
  });
});
