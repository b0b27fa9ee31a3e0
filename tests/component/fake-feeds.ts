import type { Choice, FeedsClient, FindReply, SiteState } from '../../lib/app/feeds-client.ts';
import type { Contact } from '../../lib/model/feeds.ts';
import { ok } from '../../lib/model/result.ts';

export interface FakeFeeds extends FeedsClient {
  /** Names of the calls made, with their arguments. */
  readonly calls: (readonly [name: string, ...args: unknown[]])[];
  /** Changes what is followed, as the background does. */
  change(sites: readonly SiteState[]): void;
  /** Ends the check that is running. */
  endCheck(outcome: { readonly checked: number; readonly failed: number; readonly fresh: number }): void;
}

export function site(url: string, title: string, more: Partial<SiteState> = {}): SiteState {
  const { protocol, hostname } = new URL(url);
  return {
    id: url, title, origin: `${protocol}//${hostname}/*`, kind: 'rss', addedAt: '2024-09-01T00:00:00.000Z', paused: false,
    dueAt: '2024-09-20T11:00:00.000Z', failures: 0, headlines: 0, ...more,
  }; // prettier-ignore
}

/** Followed sites that live in memory; `reply` is what looking for feeds finds. */
export function fakeFeeds(
  first: readonly SiteState[] = [],
  contacts: readonly Contact[] = [],
  reply: FindReply = { feeds: [], elsewhere: [], fault: 'not-a-feed' },
): FakeFeeds {
  const calls: (readonly [name: string, ...args: unknown[]])[] = [];
  const listeners = new Set<(sites: readonly SiteState[]) => void>();
  let sites = first;
  let log = contacts;
  let toldLog: (contacts: readonly Contact[]) => void = () => undefined;
  let ended: (outcome: { checked: number; failed: number; fresh: number }) => void = () => undefined;
  const change = (next: readonly SiteState[]): void => {
    sites = next;
    for (const listener of listeners) listener(next);
  };
  return {
    calls,
    change,
    endCheck: (outcome) => ended(outcome),
    watchSites: (listener) => {
      listeners.add(listener);
      listener(sites);
      return () => listeners.delete(listener);
    },
    watchLog: (listener) => {
      (toldLog = listener)(log);
      return () => undefined;
    },
    find: async (url) => {
      calls.push(['find', url]);
      return ok(reply);
    },
    follow: async (choices: readonly Choice[]) => {
      calls.push(['follow', choices.map(({ url }) => url)]);
      const fresh = choices.filter(({ url }) => !sites.some(({ id }) => id === url));
      change([...sites, ...fresh.map(({ url, title }) => site(url, title))]);
      return ok(fresh.length);
    },
    unfollow: async (ids) => {
      calls.push(['unfollow', ids]);
      const before = sites;
      change(sites.filter(({ id }) => !ids.includes(id)));
      return ok({
        restore: async () => {
          change(before);
          return ok(undefined);
        },
      });
    },
    setPaused: async (id, paused) => {
      calls.push(['setPaused', id, paused]);
      change(sites.map((one) => (one.id === id ? { ...one, paused } : one)));
      return ok(undefined);
    },
    check: (ids) => {
      calls.push(['check', ids]);
      return new Promise((resolve) => {
        ended = (outcome) => resolve(ok(outcome));
      });
    },
    stopCheck: async () => {
      calls.push(['stopCheck']);
      ended({ checked: 0, failed: 0, fresh: 0 });
      return ok(undefined);
    },
    clearLog: async () => {
      calls.push(['clearLog']);
      toldLog((log = []));
      return ok(undefined);
    },
    forgetEverything: async () => {
      calls.push(['forgetEverything']);
      return ok(undefined);
    },
  };
}
