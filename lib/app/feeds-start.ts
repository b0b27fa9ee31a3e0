import type { FeedHandlers } from '../messaging/router.ts';
import { onFeedAlarm, setFeedAlarm } from '../platform/alarms.ts';
import { ask, isOnline } from '../platform/fetch.ts';
import { mayAskHosts } from '../platform/permissions.ts';
import { onInstalled, onStartup } from '../platform/runtime.ts';
import { onSettingsChanged, readSettings } from '../platform/settings.ts';
import { originPattern } from '../feeds/address.ts';
import { openFeedStore } from '../store/feeds/index.ts';
import { feedService } from './feeds-background.ts';

/** Joins followed sites to the browser: alarm, network, clock. Registers every listener synchronously. */
export function startFeeds(): FeedHandlers {
  const store = openFeedStore();
  const service = feedService({
    store,
    ask: (question) => ask(question),
    mayAsk: (url) => mayAskHosts([originPattern(url)]),
    log: (contact) => store.log(contact),
    now: () => new Date().toISOString(),
    chance: Math.random,
    online: isOnline,
    settings: readSettings,
    wake: setFeedAlarm,
  });
  const said = (task: () => Promise<void>) => (): void =>
    void task().catch((error: unknown) => console.error('siyaq: feeds', error));
  onFeedAlarm(said(service.rang));
  onStartup(said(service.plan));
  onInstalled(said(service.plan));
  onSettingsChanged(said(service.plan));
  return service.handlers;
}
