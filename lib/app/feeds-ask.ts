import { samePlace } from '../feeds/address.ts';
import { decodeText } from '../feeds/charset.ts';
import { likelyTargets } from '../feeds/discover.ts';
import { FEED_LIMITS } from '../feeds/limits.ts';
import { retrySeconds } from '../feeds/plan.ts';
import type { Contact, FeedFault } from '../model/feeds.ts';
import type { Question, Reply } from '../platform/fetch.ts';

/** What asking needs of the browser; tests hand in their own. */
export interface AskParts {
  readonly ask: (question: Question) => Promise<Reply>;
  /** Whether the browser lets us ask this address now. */
  readonly mayAsk: (url: string) => Promise<boolean>;
  readonly log: (contact: Contact) => Promise<unknown>;
  readonly now: () => string;
}

/** One address to ask. Its host is the only one that is contacted, whatever it answers. */
export interface Wanted {
  readonly url: string;
  readonly etag?: string | undefined;
  readonly lastModified?: string | undefined;
}

export type Asked =
  | {
      readonly kind: 'answer';
      /** The address that answered, after redirects on the same host. */
      readonly url: string;
      readonly text: string;
      readonly etag?: string | undefined;
      readonly lastModified?: string | undefined;
    }
  | { readonly kind: 'unchanged' }
  | { readonly kind: 'fault'; readonly fault: FeedFault; readonly retryAfter: number }
  | { readonly kind: 'cancelled' };

const ACCEPT =
  'application/rss+xml, application/atom+xml, application/rdf+xml, application/feed+json, application/xml;q=0.9, text/xml;q=0.9, text/html;q=0.5, */*;q=0.1';

/**
 * Asks an address and follows its redirects one by one, as long as they stay on its host and step to nothing less safe.
 * Browsers hide where a redirect leads; then the likely places on the same host are tried (https, a slash at the end), and
 * a site that has moved elsewhere is `redirected-away`: no host is contacted that was not followed. Every question is
 * written to the log. Bounded: six questions, each with its caps. Never throws.
 */
export async function askPolitely(parts: AskParts, wanted: Wanted, signal?: AbortSignal): Promise<Asked> {
  const tried = new Set<string>();
  let url = wanted.url;
  let hidden = false;
  for (let hop = 0; hop <= FEED_LIMITS.redirects; hop += 1) {
    tried.add(url);
    if (!(await parts.mayAsk(url))) return fault('no-permission');
    const reply = await parts.ask({
      url,
      headers: headersOf(wanted, hop),
      maxBytes: FEED_LIMITS.bytes,
      maxTime: FEED_LIMITS.time,
      signal,
    });
    if (reply.kind === 'cancelled') return reply;
    if (reply.kind !== 'redirect') return read(parts, url, reply, hidden);
    await parts.log({ at: parts.now(), host: new URL(url).host, url, status: reply.status, bytes: 0 });
    const next: string | undefined =
      reply.location === undefined ? likelyTargets(url, tried)[0] : target(reply.location, url);
    if (reply.location === undefined) hidden = true;
    if (next === undefined || !samePlace(url, next)) return fault('redirected-away');
    if (tried.has(next)) return fault('too-many-redirects');
    url = next;
  }
  return fault('too-many-redirects');
}

function fault(code: FeedFault, retryAfter = 0): Asked {
  return { kind: 'fault', fault: code, retryAfter };
}

/** Validators belong to the address as followed: behind a redirect they would be another document's. */
function headersOf({ etag, lastModified }: Wanted, hop: number): Record<string, string> {
  return {
    accept: ACCEPT,
    ...(hop === 0 && etag !== undefined && { 'if-none-match': etag }),
    ...(hop === 0 && lastModified !== undefined && { 'if-modified-since': lastModified }),
  };
}

function target(location: string, from: string): string | undefined {
  if (!URL.canParse(location, from)) return undefined;
  const url = new URL(location, from);
  url.hash = '';
  return url.username === '' && url.password === '' ? url.href : undefined;
}

async function read(
  parts: AskParts,
  url: string,
  reply: Exclude<Reply, { kind: 'redirect' | 'cancelled' }>,
  hidden: boolean,
): Promise<Asked> {
  const now = parts.now();
  const status = reply.kind === 'answer' ? reply.status : 0;
  const code = reply.kind === 'fault' ? reply.fault : faultOf(status, hidden);
  await parts.log({
    at: now, host: new URL(url).host, url, status,
    bytes: reply.kind === 'answer' ? reply.bytes.byteLength : reply.bytes,
    ...(code !== undefined && { fault: code }),
  }); // prettier-ignore
  if (reply.kind === 'fault') return fault(reply.fault);
  if (code !== undefined) return fault(code, retrySeconds(reply.header('retry-after'), now));
  if (status === 304) return { kind: 'unchanged' };
  return {
    kind: 'answer',
    url,
    text: decodeText(reply.bytes, reply.header('content-type')),
    etag: validator(reply.header('etag')),
    lastModified: validator(reply.header('last-modified')),
  };
}

/** A guess at the target of a hidden redirect that is not there says that the redirect led elsewhere. */
function faultOf(status: number, hidden: boolean): FeedFault | undefined {
  if (status === 200 || status === 203 || status === 304) return undefined;
  if (hidden) return 'redirected-away';
  return status === 410 ? 'gone' : 'http-error';
}

const VALIDATOR_CHARS = 300;

/** What the server wants back next time; a giant one would be a way to store something in the reader's browser. */
function validator(value: string | undefined): string | undefined {
  return value !== undefined && value !== '' && value.length <= VALIDATOR_CHARS ? value : undefined;
}
