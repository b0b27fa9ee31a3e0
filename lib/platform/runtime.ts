import { browser } from 'wxt/browser';
import { send } from '../messaging/client.ts';
import type { Answer, FeedsProtocol, Request, UiProtocol } from '../messaging/protocol.ts';
import type { Self, SenderInfo } from '../messaging/sender.ts';
import type { Result } from '../model/result.ts';

/** Who we are, to tell our pages from others. */
export function self(): Self {
  return { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
}

/** Hands every message to `answer` and its value back to the sender. One listener for the whole background. */
export function onMessage(answer: (message: unknown, sender: SenderInfo) => Promise<Result<unknown>>): void {
  browser.runtime.onMessage.addListener((message: unknown, sender, reply: (value: unknown) => void) => {
    void answer(message, sender).then(reply);
    return true;
  });
}

/** A page of the extension asks the background. */
export function askBackground<T extends keyof (UiProtocol & FeedsProtocol)>(
  type: T,
  data: Request<T>,
): Promise<Result<Answer<T>>> {
  return send({ send: (message) => browser.runtime.sendMessage(message) }, type, data);
}

export function onInstalled(listener: (reason: string) => void): void {
  browser.runtime.onInstalled.addListener(({ reason }) => listener(reason));
}

export function onStartup(listener: () => void): void {
  browser.runtime.onStartup.addListener(listener);
}

/** Language of the browser's own interface, as a BCP 47 tag. */
export function browserLanguage(): string {
  return browser.i18n.getUILanguage();
}

/** Version of the extension as its manifest has it. */
export function appVersion(): string {
  return browser.runtime.getManifest().version;
}
