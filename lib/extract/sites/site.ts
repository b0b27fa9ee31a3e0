import type { RawBlock } from '../../model/raw-page.ts';

/** What one site does that no general rule should know. The last resort: a rule that other sites could need is general. */
export interface SiteRule {
  /** Host with all below it; the name of the file. */
  readonly id: string;
  /** Seen where, and why no general rule. */
  readonly why: string;
  /** True for a block that is no text of the article. */
  readonly drops: (block: RawBlock) => boolean;
  /** The author a block names, asked when no general reader found one; a name is checked as any other. */
  readonly author?: (block: RawBlock) => string | undefined;
}
