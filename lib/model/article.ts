import type { LanguageCode } from './analysis.ts';

/** Where a date of the page was read, strongest first. */
export type DateSource = 'jsonld' | 'meta' | 'microdata' | 'time-element' | 'visible' | 'given';

/** A date as the page gives it. `value` is ISO 8601 (day or instant), absent when it could not be read. */
export interface PageDate {
  readonly raw: string;
  readonly value?: string;
  readonly source: DateSource;
  readonly calendar: 'gregory' | 'hijri';
  /** 0 to 1. A wrong date is worse than none: below 0.5 the brief does not use it as reference. */
  readonly confidence: number;
}

export type BlockKind = 'paragraph' | 'heading' | 'list' | 'quote';

/** One block of body text: plain text without markup, newlines or bidi controls. */
export interface Block {
  readonly text: string;
  readonly kind: BlockKind;
}

/** A link the page itself offers, read before the body is cleaned. */
export interface PageLink {
  readonly url: string;
  readonly title: string;
  readonly from: 'related' | 'inline' | 'tag' | 'jsonld';
  readonly published?: string;
}

/** What the content script sends and what the CLI's `extract` makes: an article as plain text. */
export interface ArticleDraft {
  readonly extractor: number;
  /** The address in the bar, without its fragment. */
  readonly url: string;
  /** `link rel=canonical` or og:url when it agrees with the location, else absent. */
  readonly canonicalUrl?: string;
  readonly title: string;
  readonly byline?: string;
  readonly outlet?: string;
  /** ISO 3166-1 alpha-2 country of the outlet, when known. */
  readonly country?: string;
  readonly section?: string;
  readonly tags: readonly string[];
  readonly published?: PageDate;
  readonly modified?: PageDate;
  readonly language: LanguageCode;
  readonly direction: 'rtl' | 'ltr';
  /** The standfirst, when the page has one apart from the body. */
  readonly lead?: string;
  readonly blocks: readonly Block[];
  readonly links: readonly PageLink[];
  /** Paywalled or cut: the page shows only part of the text. */
  readonly partial: boolean;
}

/** The text every offset of an analysis points into: the blocks joined by one newline each. */
export function articleText(blocks: readonly { readonly text: string }[]): string {
  return blocks.map((block) => block.text).join('\n');
}
