import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../../lib/model/limits.ts';
import { ok } from '../../../lib/model/result.ts';
import { send } from '../../../lib/messaging/client.ts';
import {
  route,
  type ContentHandlers,
  type RouterParts,
  type UiHandlers,
} from '../../../lib/messaging/router.ts';
import { classifySender } from '../../../lib/messaging/sender.ts';
import { recordedSenders, SELF, senderOf } from './senders.ts';

const CONTENT_TYPES = ['page/found', 'article/submit', 'page/left'] as const;
const UI_TYPES = ['tab/read', 'badge/refresh'] as const;

function parts(ran: string[], budget = true): RouterParts {
  const handler = (type: string) => ({
    check: (data: unknown) => (data === 'bad' ? undefined : (data as never)),
    run: async () => {
      ran.push(type);
      return ok(null as never);
    },
  });
  const table = (types: readonly string[]): unknown =>
    Object.fromEntries(types.map((type) => [type, handler(type)]));
  return {
    self: SELF,
    content: table(CONTENT_TYPES) as ContentHandlers,
    ui: table(UI_TYPES) as UiHandlers,
    budget: { take: async () => budget },
  };
}

describe('senders', () => {
  test.each(recordedSenders())('$id is a $class', ({ sender, class: wanted }) => {
    expect(classifySender(sender, SELF).kind).toBe(wanted);
  });

  test('a private window is told apart', () => {
    expect(classifySender(senderOf('content-firefox-private'), SELF)).toMatchObject({ incognito: true });
  });
});

describe('the router', () => {
  const every = recordedSenders().flatMap((from) =>
    [...CONTENT_TYPES, ...UI_TYPES, '__proto__', 'constructor', 'library/delete'].map((type) => ({
      type,
      from,
    })),
  );

  test.each(every)('$type from $from.id reaches only its own class', async ({ type, from }) => {
    const ran: string[] = [];
    const reply = await route(parts(ran), { v: 1, type, data: null }, from.sender);
    const may =
      (from.class === 'content' && (CONTENT_TYPES as readonly string[]).includes(type)) ||
      (from.class === 'ui' && (UI_TYPES as readonly string[]).includes(type));
    expect(ran).toEqual(may ? [type] : []);
    expect(reply.ok).toBe(may);
    if (!reply.ok) expect(reply.error.code).toBe(from.class === 'stranger' ? 'bad-sender' : 'unknown-type');
  });

  test.each([
    ['no object', 'hello'],
    ['null', null],
    ['another version', { v: 2, type: 'page/found', data: null }],
    ['no data', { v: 1, type: 'page/found' }],
    ['a type that is no text', { v: 1, type: 7, data: null }],
  ])('an envelope that is %s is refused', async (_name, message) => {
    const reply = await route(parts([]), message, senderOf('content-chrome'));
    expect(reply).toMatchObject({ ok: false, error: { code: 'bad-message' } });
  });

  test('a bad body is refused before anything runs', async () => {
    const ran: string[] = [];
    const reply = await route(
      parts(ran),
      { v: 1, type: 'page/found', data: 'bad' },
      senderOf('content-chrome'),
    );
    expect(reply).toMatchObject({ error: { code: 'bad-message' } });
    expect(ran).toEqual([]);
  });

  test('a message over the cap is refused', async () => {
    const data = 'ا'.repeat(LIMITS.messageBytes);
    const reply = await route(parts([]), { v: 1, type: 'page/found', data }, senderOf('content-chrome'));
    expect(reply).toMatchObject({ error: { code: 'too-large' } });
  });

  test('a tab over its budget is refused, a page of our own is not', async () => {
    const flood = await route(
      parts([], false),
      { v: 1, type: 'page/found', data: null },
      senderOf('content-chrome'),
    );
    expect(flood).toMatchObject({ error: { code: 'too-many-messages' } });
    const own = await route(
      parts([], false),
      { v: 1, type: 'tab/read', data: null },
      senderOf('panel-chrome'),
    );
    expect(own.ok).toBe(true);
  });

  test('a handler that throws becomes an answer', async () => {
    const broken = parts([]);
    const ui = {
      ...broken.ui,
      'tab/read': { check: (data: unknown) => data, run: () => Promise.reject(new Error('x')) },
    };
    const reply = await route(
      { ...broken, ui: ui as never },
      { v: 1, type: 'tab/read', data: null },
      senderOf('panel-chrome'),
    );
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected', detail: 'x' } });
  });
});

describe('the client', () => {
  test.each([
    ['nobody listens', async () => undefined],
    ['the answer has another shape', async () => ({ yes: true })],
    ['the extension is gone', () => Promise.reject(new Error('Extension context invalidated.'))],
  ])('%s: an answer all the same', async (_name, answer) => {
    const reply = await send({ send: answer }, 'page/found', { url: 'https://example.com/' });
    expect(reply).toMatchObject({ ok: false, error: { code: 'unexpected' } });
  });
});
