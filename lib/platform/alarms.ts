import { browser } from 'wxt/browser';

const NAME = 'feeds';

/** Calls back when the alarm rings; register it synchronously: it wakes the background. */
export function onFeedAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === NAME) listener();
  });
}

/** Sets the one alarm of followed sites, or takes it away. Setting it anew replaces it. */
export async function setFeedAlarm(minutes: number | undefined): Promise<void> {
  if (minutes === undefined) await browser.alarms.clear(NAME);
  else await browser.alarms.create(NAME, { delayInMinutes: minutes });
}
