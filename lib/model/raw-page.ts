import type { BlockKind, PageLink } from './article.ts';

/**
 * A page as the content script hands it over: what stands there, as plain capped text, and nothing concluded from it. The
 * content script runs in every page of the web, so it only collects; the background interprets (`extract/interpret.ts`).
 */
export interface RawPage {
  /** Version of the collecting side, for drafts. */
  readonly extractor: number;
  /** The address in the bar, without its fragment. */
  readonly url: string;
  /** `document.title`. */
  readonly title: string;
  readonly canonical?: string;
  /** `<meta>` by lower-case property, name or itemprop, in page order; names repeat (article:tag). */
  readonly meta: readonly RawMeta[];
  /** JSON-LD, one value a script: known keys only, cut in depth and length. Its shape is the page's. */
  readonly jsonld: readonly unknown[];
  /** Set when the page shows several stories: this is the one in view, `url` its own address where the markup gives one. */
  readonly story?: { readonly url?: string };
  readonly h1: readonly string[];
  /** Places that may be the headline, each with the text around it. */
  readonly headlines: readonly RawHeadline[];
  /** Texts of elements whose markup says what they are, in page order. */
  readonly bylines: readonly string[];
  readonly leads: readonly string[];
  readonly tags: readonly string[];
  readonly crumbs: readonly string[];
  /** `datetime` of `time` elements that are not another story's. */
  readonly times: readonly string[];
  readonly section?: string;
  readonly publisher?: string;
  readonly published?: string;
  readonly modified?: string;
  readonly marks: readonly Mark[];
  /** Pieces of a short page's text that may be the notice of a paywall. */
  readonly walls: readonly string[];
  /** The readable body, other stories and site lines still among it. */
  readonly blocks: readonly RawBlock[];
  readonly links: readonly RawLink[];
}

export interface RawMeta {
  readonly name: string;
  readonly value: string;
}

/** One block as the rules see it. */
export interface RawBlock {
  readonly text: string;
  readonly kind: BlockKind;
  /** Share of the text inside links, 0 to 1. */
  readonly linked: number;
}

/** A heading and the text nodes around it: from it to the text, those before it (nearest first), then the rest. */
export interface RawHeadline {
  /** Empty for the top of a page without headings. */
  readonly text: string;
  /** Taken when no heading has the words of the title: the longest h1, or the top of the page. */
  readonly fallback: boolean;
  readonly near: readonly NearText[];
}

/** One text node beside the headline, cleaned. */
export interface NearText {
  readonly text: string;
  /** The end of what stands before it. Only when it holds a digit and stands where a date of this story can stand. */
  readonly label?: string;
}

/** Markup that only some kinds of pages have. */
export type Mark = 'encyclopedia' | 'forum' | 'shop' | 'paywall';

/** A link and, for a related story, the text of its card when that may hold its day. */
export interface RawLink {
  readonly url: string;
  readonly title: string;
  readonly from: PageLink['from'];
  readonly dated?: string;
}
