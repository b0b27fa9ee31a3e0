import type {
  Answer,
  ContentProtocol,
  Envelope,
  FeedsProtocol,
  MessageType,
  PageProtocol,
  Request,
  UiProtocol,
} from './protocol.ts';
import { fail, type Result } from '../model/result.ts';

/** The sending half of a browser, handed in so that this file needs no browser. */
export interface Channel {
  send(message: Envelope): Promise<unknown>;
}

/**
 * Sends one message and answers with a value in every case: no listener, a stopped worker, an extension that was
 * updated under the page and an answer of the wrong shape all become `unexpected`.
 */
export async function send<T extends MessageType>(
  channel: Channel,
  type: T,
  data: Request<T>,
): Promise<Result<Answer<T>>> {
  try {
    const reply = await channel.send({ v: 1, type, data });
    return isReply(reply) ? (reply as Result<Answer<T>>) : fail('unexpected', `no answer to ${type}`);
  } catch (error) {
    return fail('unexpected', error instanceof Error ? error.message : String(error));
  }
}

/** Types a content script may send. */
export type ContentType = keyof ContentProtocol;
export type UiType = keyof (UiProtocol & FeedsProtocol);
export type PageType = keyof PageProtocol;

function isReply(value: unknown): value is Result<unknown> {
  return typeof value === 'object' && value !== null && typeof (value as { ok?: unknown }).ok === 'boolean';
}
