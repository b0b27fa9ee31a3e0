import { LIMITS } from '../model/limits.ts';
import { fail, type Result } from '../model/result.ts';
import type { Answer, ContentProtocol, FeedsProtocol, Request, UiProtocol } from './protocol.ts';
import { classifySender, type Self, type SenderClass, type SenderInfo } from './sender.ts';

type ContentSender = Extract<SenderClass, { kind: 'content' }>;

/** One message type: how its body is checked, and what it does. `check` answers undefined for a bad body. */
export interface Handler<T extends keyof (ContentProtocol & UiProtocol & FeedsProtocol), S> {
  check(data: unknown): Request<T> | undefined;
  run(data: Request<T>, sender: S): Promise<Result<Answer<T>>>;
}

export type ContentHandlers = { readonly [T in keyof ContentProtocol]: Handler<T, ContentSender> };
export type UiHandlers = { readonly [T in keyof UiProtocol]: Handler<T, { readonly kind: 'ui' }> };

export type FeedHandlers = { readonly [T in keyof FeedsProtocol]: Handler<T, { readonly kind: 'ui' }> };

/** Says whether a tab may send once more; kept outside so that it outlives the worker. */
export interface Budget {
  take(tabId: number): Promise<boolean>;
}

export interface RouterParts {
  readonly self: Self;
  readonly content: ContentHandlers;
  /** Those of followed sites are a part of their own (`app/feeds-background.ts`). */
  readonly ui: UiHandlers & Partial<FeedHandlers>;
  readonly budget: Budget;
}

/**
 * The one door of the background: sender class → table → check → run. Always answers, never throws.
 * Refusals: stranger → `bad-sender`; a type the class may not send → `unknown-type`; bad body → `bad-message`;
 * over the size cap → `too-large`; over the tab's budget → `too-many-messages`.
 */
export async function route(
  parts: RouterParts,
  message: unknown,
  sender: SenderInfo,
): Promise<Result<unknown>> {
  const from = classifySender(sender, parts.self);
  if (from.kind === 'stranger') return fail('bad-sender');
  if (!isEnvelope(message)) return fail('bad-message', 'envelope');
  const table = (from.kind === 'ui' ? parts.ui : parts.content) as unknown as Record<string, AnyHandler>;
  const handler = Object.hasOwn(table, message.type) ? table[message.type] : undefined;
  if (handler === undefined) return fail('unknown-type', message.type.slice(0, 40));
  try {
    if (from.kind === 'content') {
      if (sizeOf(message.data) > LIMITS.messageBytes) return fail('too-large');
      if (!(await parts.budget.take(from.tabId))) return fail('too-many-messages');
    }
    const data = handler.check(message.data);
    if (data === undefined) return fail('bad-message', message.type);
    return await handler.run(data, from);
  } catch (error) {
    return fail('unexpected', error instanceof Error ? error.message : String(error));
  }
}

interface AnyHandler {
  check(data: unknown): unknown;
  run(data: unknown, sender: unknown): Promise<Result<unknown>>;
}

function isEnvelope(message: unknown): message is { v: 1; type: string; data: unknown } {
  if (typeof message !== 'object' || message === null) return false;
  const { v, type } = message as { v?: unknown; type?: unknown };
  return v === 1 && typeof type === 'string' && Object.hasOwn(message, 'data');
}

/** Size of a message as the cap counts it: UTF-16 code units of its JSON, doubled. */
function sizeOf(data: unknown): number {
  return (JSON.stringify(data)?.length ?? 0) * 2;
}
