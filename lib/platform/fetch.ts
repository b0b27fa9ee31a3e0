import type { FeedFault } from '../model/feeds.ts';

/** One question to a followed site. */
export interface Question {
  readonly url: string;
  /** Validators and what is wanted; nothing else is sent. */
  readonly headers: { readonly [name: string]: string };
  /** Bytes after decompression, and milliseconds to the last of them. */
  readonly maxBytes: number;
  readonly maxTime: number;
  readonly signal?: AbortSignal | undefined;
}

export type Reply =
  | {
      readonly kind: 'answer';
      readonly status: number;
      readonly header: (name: string) => string | undefined;
      readonly bytes: Uint8Array;
    }
  /** `location` as the server wrote it; browsers hide it. */
  | { readonly kind: 'redirect'; readonly status: number; readonly location?: string | undefined }
  | {
      readonly kind: 'fault';
      readonly fault: Extract<FeedFault, 'offline' | 'timeout' | 'too-large'>;
      readonly bytes: number;
    }
  | { readonly kind: 'cancelled' };

/**
 * The one place from which Siyaq talks to anybody. Asks one address once: no cookies, no referrer, no cache, redirects
 * never followed (a browser would be at the other host before anyone could say no). The body is read as it comes and
 * given up at the first byte too many, so that a compressed bomb costs no more than its cap. Never throws.
 * Callers: `app/feeds-ask.ts`, which asks followed hosts only. Pages of the extension cannot come here: their policy
 * forbids every connection.
 */
export async function ask(question: Question, send: typeof fetch = fetch): Promise<Reply> {
  const { url, headers, maxBytes, maxTime, signal } = question;
  const patience = AbortSignal.timeout(maxTime);
  const stop = signal === undefined ? patience : AbortSignal.any([signal, patience]);
  let bytes = 0;
  try {
    const response = await send(url, {
      headers,
      signal: stop,
      redirect: 'manual',
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    if (response.type === 'opaqueredirect' || REDIRECTS.has(response.status)) {
      await response.body?.cancel();
      return {
        kind: 'redirect',
        status: response.status,
        location: response.headers.get('location') ?? undefined,
      };
    }
    const chunks: Uint8Array[] = [];
    for await (const chunk of chunksOf(response.body)) {
      bytes += chunk.byteLength;
      if (bytes > maxBytes) return { kind: 'fault', fault: 'too-large', bytes };
      chunks.push(chunk);
    }
    const body = await inflated(joined(chunks, bytes), maxBytes);
    if (body === undefined) return { kind: 'fault', fault: 'too-large', bytes };
    return {
      kind: 'answer',
      status: response.status,
      header: (name) => response.headers.get(name) ?? undefined,
      bytes: body,
    };
  } catch {
    if (signal?.aborted === true) return { kind: 'cancelled' };
    return { kind: 'fault', fault: patience.aborted ? 'timeout' : 'offline', bytes };
  }
}

const REDIRECTS = new Set([301, 302, 303, 307, 308]);

/** The chunks of a body; leaving the loop early lets go of the connection. */
async function* chunksOf(body: ReadableStream<Uint8Array> | null): AsyncGenerator<Uint8Array> {
  if (body === null) return;
  const reader = body.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function joined(chunks: readonly Uint8Array[], size: number): Uint8Array<ArrayBuffer> {
  const out = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    out.set(chunk, at);
    at += chunk.byteLength;
  }
  return out;
}

/** A file that is itself compressed (`sitemap.xml.gz`) opened under the same cap; undefined when it would be larger. */
async function inflated(bytes: Uint8Array<ArrayBuffer>, maxBytes: number): Promise<Uint8Array | undefined> {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes;
  const chunks: Uint8Array[] = [];
  let size = 0;
  const opened = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  try {
    for await (const chunk of chunksOf(opened)) {
      size += chunk.byteLength;
      if (size > maxBytes) return undefined;
      chunks.push(chunk);
    }
  } catch {
    // Broken compression: what came is no feed, and its reader will say so.
    return bytes;
  }
  return joined(chunks, size);
}

/** False only when the browser knows that there is no network. */
export function isOnline(): boolean {
  const known = globalThis.navigator as Partial<Navigator> | undefined;
  return known?.onLine ?? true;
}
