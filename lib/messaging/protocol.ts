import type { FeedFault, FeedKind } from '../model/feeds.ts';
import type { RawPage } from '../model/raw-page.ts';
import type { ErrorCode, Result } from '../model/result.ts';

/**
 * Every message of the extension, by direction. Types only: safe for the content script.
 *
 * Content scripts are not trusted: a taken-over page process can send whatever a content script can. So they get the
 * three calls of `ContentProtocol` and nothing else, and identity (address, tab) is read from the sender, never from
 * the body (trust.md). Pages of the extension get `UiProtocol`; most of their work needs no message, because they read
 * and write the store themselves.
 */
export interface ContentProtocol {
  /** The gate took the page for an Arabic article. The answer says whether it may be read now. */
  'page/found': [request: { readonly url: string }, answer: { readonly read: boolean }];
  /**
   * The page as plain data; the background says whether it is an article (`not-an-article`) and keeps it. Idempotent: the
   * same text twice is one record. `kept`: indexes of the page's blocks that are the article's, for offsets.
   */
  'article/submit': [request: RawPage, answer: { readonly key: string; readonly kept: readonly number[] }];
  /** A page that was an article no longer is one (same-document navigation). */
  'page/left': [request: { readonly url: string }, answer: null];
}

export interface UiProtocol {
  /** The reader asks to read this tab although mode or list would not. */
  'tab/read': [request: { readonly tabId: number }, answer: null];
  /** Something about these articles changed (saved, deleted): tabs showing them get a fresh badge. */
  'badge/refresh': [request: { readonly keys: readonly string[] }, answer: null];
}

/** What pages of the extension ask about followed sites: only the background talks to them. */
export interface FeedsProtocol {
  /** The feeds of a site; its host, and no other, is asked. */
  'feeds/find': [
    request: { readonly url: string },
    answer: {
      readonly feeds: readonly {
        readonly url: string;
        readonly title: string;
        readonly kind: FeedKind;
        readonly items: number;
        readonly sample: string;
      }[];
      readonly elsewhere: readonly { readonly url: string; readonly title?: string }[];
      readonly fault?: FeedFault;
    },
  ];
  /** Asks followed sites now. Answers when all have answered, failed or been given up. */
  'feeds/check': [
    request: { readonly ids: readonly string[] },
    answer: { readonly checked: number; readonly failed: number; readonly fresh: number },
  ];
  /** Gives up the check that is running. */
  'feeds/stop': [request: null, answer: null];
  /** Sites were followed, unfollowed or paused: the alarm is set anew. */
  'feeds/plan': [request: null, answer: null];
}

/** What the background and the panel may ask of a content script (`tabs.sendMessage`). */
export interface PageProtocol {
  'page/ping': [request: null, answer: PageStatus];
  'article/read': [request: null, answer: null];
  /** `text` is the sentence as stored, for approximate anchoring when the page has changed. */
  'evidence/show': [
    request: { readonly start: number; readonly end: number; readonly text: string },
    answer: { readonly how: 'exact' | 'approximate' },
  ];
}

export interface PageStatus {
  readonly url: string;
  /** none: not an article · found: an article, not read · working: being read · submitted: its brief was accepted */
  readonly state: 'none' | 'found' | 'working' | 'submitted';
  /** Set when the background refused the submission. */
  readonly error?: ErrorCode;
}

export type Protocol = ContentProtocol & UiProtocol & FeedsProtocol & PageProtocol;
export type MessageType = keyof Protocol;
export type Request<T extends MessageType> = Protocol[T][0];
export type Answer<T extends MessageType> = Protocol[T][1];
export type Reply<T extends MessageType> = Result<Answer<T>>;

/** The envelope on the wire. `v` guards against an old content script talking to a new background. */
export interface Envelope<T extends MessageType = MessageType> {
  readonly v: 1;
  readonly type: T;
  readonly data: Request<T>;
}
