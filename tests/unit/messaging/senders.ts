import { readFileSync } from 'node:fs';
import type { Self, SenderInfo } from '../../../lib/messaging/sender.ts';

export const SELF: Self = {
  id: 'siyaq@siyaq.dev',
  origin: 'moz-extension://2c127fa4-62c7-7e4f-90e5-472b45eecfdc',
};

export interface RecordedSender {
  readonly id: string;
  readonly class: 'content' | 'ui' | 'stranger';
  readonly sender: SenderInfo;
}

/** Senders as real browsers send them (and forged ones), with this test's own id and origin put in. */
export function recordedSenders(): RecordedSender[] {
  const text = readFileSync(new URL('../../fixtures/senders/senders.json', import.meta.url), 'utf8');
  return JSON.parse(
    text.replaceAll('SELF_ORIGIN', SELF.origin).replaceAll('"SELF"', `"${SELF.id}"`),
  ) as RecordedSender[];
}

export function senderOf(id: string): SenderInfo {
  const found = recordedSenders().find((one) => one.id === id);
  if (found === undefined) throw new Error(`no recorded sender ${id}`);
  return found.sender;
}
