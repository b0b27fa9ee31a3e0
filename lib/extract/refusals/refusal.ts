import type { PageFacts } from '../page.ts';
import type { Removed } from '../rules/index.ts';
import type { RawBlock } from '../../model/raw-page.ts';

/** What was extracted, before it may be called an article. */
export interface Candidate {
  readonly page: PageFacts;
  readonly title: string;
  /** Blocks that are left after all rules. */
  readonly blocks: readonly RawBlock[];
  /** Blocks as they stood on the page, other stories among them. */
  readonly all: readonly RawBlock[];
  readonly removed: readonly Removed[];
}

/** One way in which a page is no Arabic news article. Cost: one pass over the blocks at most. */
export interface Refusal {
  readonly id: string;
  /** Why the page is refused, in a few words for `detect`; undefined when this has nothing against it. */
  readonly test: (candidate: Candidate) => string | undefined;
}

/** A block of this many words can be a sentence. */
export const SENTENCE_WORDS = 8;
