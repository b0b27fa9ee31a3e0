import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { send } from '../../lib/messaging/client.ts';
import './highlight.css';
import { startReader } from './reader.ts';

/**
 * Runs in every page of the web, so it does next to nothing in most of them: the gate looks, says no, and the script
 * sleeps. Only what the gate takes for an Arabic article gets a message, and only after the answer is its text read.
 */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const alive = (): boolean => ctx.isValid;
    const channel = { send: (message: unknown): Promise<unknown> => browser.runtime.sendMessage(message) };
    const reader = startReader({
      window,
      signal: ctx.signal,
      alive,
      send: (type, data) => send(channel, type, data),
    });
    browser.runtime.onMessage.addListener(
      (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => {
        if (sender.id !== browser.runtime.id || !alive()) return undefined;
        const reply = reader.answer(message);
        if (reply === undefined) return undefined;
        void reply.then(answer);
        // Keeps the way open for the answer; understood by both browsers, unlike a returned promise.
        return true;
      },
    );
  },
});
