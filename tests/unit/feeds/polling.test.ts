import 'fake-indexeddb/auto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findFeeds } from '../../../lib/app/feeds-find.ts';
import { pollSites, type PollParts } from '../../../lib/app/feeds-poll.ts';
import type { Contact, FollowedSite } from '../../../lib/model/feeds.ts';
import { ask } from '../../../lib/platform/fetch.ts';
import { openFeedStore, type FeedStore } from '../../../lib/store/feeds/index.ts';
import { startFeedServer, type FeedServer } from '../../e2e/helpers/feed-server.ts';

/** The caps of the product, with a patience that fits a test. */
const PATIENCE = 1_200;

let server: FeedServer;
let store: FeedStore;
const contacts: Contact[] = [];

beforeAll(async () => {
  server = await startFeedServer();
  store = openFeedStore('polling');
});
afterAll(async () => {
  store.close();
  await server.close();
});

function parts(allowed: (url: string) => boolean = () => true): PollParts {
  return {
    ask: (question) => ask({ ...question, maxTime: Math.min(question.maxTime, PATIENCE) }),
    mayAsk: async (url) => allowed(url),
    log: async (contact) => {
      contacts.push(contact);
      await store.log(contact);
    },
    now: () => new Date().toISOString(),
    store,
    chance: () => 0.5,
    online: () => true,
  };
}

function siteOf(url: string, title: string): FollowedSite {
  const { protocol, hostname } = new URL(url);
  return {
    id: url, origin: `${protocol}//${hostname}/*`, title, kind: 'rss', addedAt: '2024-01-01T00:00:00.000Z', paused: false,
    dueAt: '2024-01-01T00:00:00.000Z', failures: 0,
  }; // prettier-ignore
}

async function stateOf(): Promise<Map<string, FollowedSite & { headlines: number }>> {
  const states = await new Promise<readonly (FollowedSite & { headlines: number })[]>((resolve) => {
    const stop = store.watchSites((sites) => {
      resolve(sites);
      queueMicrotask(() => stop());
    });
  });
  return new Map(states.map((site) => [site.title, site]));
}

describe('fifty followed sites, good, sloppy and hostile', () => {
  let states: Awaited<ReturnType<typeof stateOf>>;
  let took = 0;
  beforeAll(async () => {
    const sites = server.feeds.map(({ name, url }) => siteOf(url, name));
    await store.add(sites);
    const began = performance.now();
    const outcome = await pollSites(parts(), sites);
    took = performance.now() - began;
    expect(outcome.checked).toBe(50);
    states = await stateOf();
  }, 60_000);

  test('there are fifty', () => {
    expect(server.feeds.length).toBe(50);
  });

  test('each comes to what it deserves', () => {
    const wrong = server.feeds.flatMap(({ name, expected }) => {
      const state = states.get(name);
      const right =
        typeof expected === 'number'
          ? state?.fault === undefined && state?.headlines === expected
          : expected.includes(state?.fault ?? '');
      return right ? [] : [`${name}: ${String(state?.fault)} ${String(state?.headlines)}`];
    });
    expect(wrong).toEqual([]);
  });

  test('nobody holds the others up', () => {
    // Six run into the patience of the test; everything else is done meanwhile.
    expect(took).toBeLessThan(PATIENCE * 6 + 5_000);
  });

  test('no host is contacted that was not followed', () => {
    expect(server.trapped).toEqual([]);
    const followed = new Set(server.feeds.map(({ url }) => new URL(url).hostname));
    expect(server.asked.filter(({ host }) => !followed.has(host))).toEqual([]);
  });

  test('one question at a time for each host, four at once', () => {
    expect(server.busiest.host).toBe(1);
    expect(server.busiest.all).toBeLessThanOrEqual(4);
    expect(server.busiest.all).toBeGreaterThan(1);
  });

  test('every question stands in the log, within its caps', () => {
    expect(contacts.length).toBeGreaterThanOrEqual(server.asked.length);
    expect(Math.max(...contacts.map(({ bytes }) => bytes))).toBeLessThan(2_000_000 + 200_000);
    expect(new Set(contacts.map(({ host }) => host)).size).toBe(50);
  });

  test('the same headlines again are not new, and conditions are sent without cookies', async () => {
    const site = (await stateOf()).get('sets-cookies')!;
    expect(site.etag).toBe('"v1"');
    const before = server.asked.length;
    const outcome = await pollSites(parts(), [site]);
    expect(outcome).toMatchObject({ checked: 1, failed: 0, fresh: 0 });
    const again = server.asked[before];
    expect(again).toMatchObject({ condition: '"v1"', cookie: undefined, referrer: undefined });
  });

  test('what is gone is not asked again, and a server that asks for rest gets it', () => {
    expect(states.get('gone')).toMatchObject({ paused: true, fault: 'gone' });
    const busy = states.get('busy')!;
    expect(Date.parse(busy.dueAt) - Date.parse(busy.askedAt!)).toBeGreaterThan(6_000_000);
  });
});

describe('limits of asking', () => {
  test('a host the browser does not allow is not contacted', async () => {
    const before = server.asked.length;
    const site = siteOf(server.url('rss'), 'forbidden');
    const outcome = await pollSites(
      parts(() => false),
      [site],
    );
    expect(outcome.failed).toBe(1);
    expect(server.asked.length).toBe(before);
  });

  test('a check that is cancelled leaves the other sites as they were', async () => {
    const stop = new AbortController();
    const sites = ['silent', 'slow-drip', 'endless', 'rss', 'atom', 'rdf'].map((name) =>
      siteOf(server.url(name), name),
    );
    setTimeout(() => stop.abort(), 100);
    const began = performance.now();
    const outcome = await pollSites(parts(), sites, stop.signal);
    expect(performance.now() - began).toBeLessThan(PATIENCE);
    expect(outcome.checked).toBeLessThan(6);
  });

  test('a site unfollowed while it was asked leaves nothing', async () => {
    const site = siteOf(server.url('atom'), 'left');
    await store.remove([site.id]);
    await pollSites(parts(), [site]);
    expect((await stateOf()).has('left')).toBe(false);
    const kept = await store.headlines();
    expect(kept.ok && kept.value.some((one) => one.site === site.id)).toBe(false);
  });
});

describe('finding feeds', () => {
  test('a page names its feed', async () => {
    const reply = await findFeeds(parts(), `${server.site}article`);
    expect(reply).toMatchObject({
      feeds: [{ url: server.url('rss'), items: 3, kind: 'rss', title: 'موقع الاختبار' }],
      elsewhere: [],
    });
  });

  test('the address of a feed is found as it is', async () => {
    const reply = await findFeeds(parts(), server.url('json'));
    expect(reply.feeds).toHaveLength(1);
  });

  test('a page without a word is tried at the usual addresses', async () => {
    const reply = await findFeeds(parts(), `${new URL(server.url('slash')).origin}/feed/`);
    expect(reply.feeds.map(({ items }) => items)).toEqual([1]);
  });

  test('a feed on another host is named and not asked', async () => {
    const reply = await findFeeds(parts(), server.url('page-that-leads-away'));
    expect(reply.elsewhere).toHaveLength(1);
    expect(server.trapped).toEqual([]);
  });

  test('a site without a feed says so', async () => {
    const reply = await findFeeds(parts(), server.url('picture'));
    expect(reply).toMatchObject({ feeds: [], fault: 'not-a-feed' });
  });
});
