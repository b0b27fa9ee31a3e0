import type { PanelState, SiyaqClient } from '../../lib/app/client.ts';
import type { ArticleRecord } from '../../lib/model/record.ts';
import { ok } from '../../lib/model/result.ts';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/model/settings.ts';
import type { Span } from '../../lib/model/span.ts';
import { fakeFeeds } from './fake-feeds.ts';
import { RECORD, RELATED } from './fixture.ts';
import { fakeAsk, testDesk } from './library/test-desk.ts';

export interface FakeClient extends SiyaqClient {
  /** Names of the calls made, with their arguments. */
  readonly calls: (readonly [name: string, ...args: unknown[]])[];
  show(state: PanelState): void;
  change(record: ArticleRecord | undefined): void;
}

/** A client that knows one article and notes what is asked of it. */
export function fakeClient(
  state: PanelState,
  settings: Partial<Settings> = {},
  first: ArticleRecord | undefined = RECORD,
): FakeClient {
  const calls: (readonly [name: string, ...args: unknown[]])[] = [];
  let panel: (state: PanelState) => void = () => undefined;
  let record: ArticleRecord | undefined = first;
  let told: (record: ArticleRecord | undefined) => void = () => undefined;
  const nothing = (): void => undefined;
  const noted =
    (name: string) =>
    async (...args: readonly unknown[]): Promise<never> => {
      calls.push([name, ...args]);
      return ok(undefined) as never;
    };
  return {
    calls,
    feeds: fakeFeeds(),
    ...testDesk(first === undefined ? [] : [first]),
    ask: fakeAsk(),
    resetLibrary: noted('resetLibrary'),
    show: (next) => panel(next),
    change: (next) => {
      record = next;
      told(next);
    },
    watchPanel: (listener) => {
      (panel = listener)(state);
      return nothing;
    },
    watchRecord: (_key, listener) => {
      (told = listener)(record);
      return nothing;
    },
    watchRelated: (_key, listener) => {
      listener(RELATED);
      return nothing;
    },
    showEvidence: async (key: string, span: Span) => {
      calls.push(['showEvidence', key, span]);
      return ok('exact' as const);
    },
    readNow: noted('readNow'),
    setSaved: async (keys, saved) => {
      calls.push(['setSaved', keys, saved]);
      if (record !== undefined) told((record = { ...record, saved }));
      return ok(undefined);
    },
    setDismissed: async (_key, item, dismissed) => {
      calls.push(['setDismissed', item, dismissed]);
      if (record !== undefined) {
        const rest = record.dismissed.filter((one) => one !== item);
        told((record = { ...record, dismissed: dismissed ? [...rest, item] : rest }));
      }
      return ok(undefined);
    },
    watchLibrary: (_query, listener) => {
      listener({ total: 0, keys: [] });
      return nothing;
    },
    libraryRows: async () => [],
    libraryKeys: async () => [],
    libraryAmong: async () => [],
    deleteArticles: noted('deleteArticles'),
    exportFile: noted('exportFile'),
    watchSettings: (listener) => {
      listener({ ...DEFAULT_SETTINGS, consented: true, ...settings });
      return nothing;
    },
    updateSettings: noted('updateSettings'),
    rebuild: {
      watchRebuild: (listener) => {
        listener(undefined);
        return nothing;
      },
      pauseRebuild: noted('pauseRebuild'),
    },
    storageHealth: async () => ok({ articles: 1, saved: 0, usedBytes: 0, persistent: true }),
    deleteEverything: noted('deleteEverything'),
    openPage: noted('openPage'),
    openUrl: noted('openUrl'),
  };
}
