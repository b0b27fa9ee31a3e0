import type { RawBlock } from '../../model/raw-page.ts';

/** What a rule may know of the page besides the blocks. */
export interface RuleContext {
  readonly titleKeys: ReadonlySet<string>;
  /** Plain keys of the site's names, the section and the tags: lines that are only one of these are labels. */
  readonly labels: ReadonlySet<string>;
  readonly byline?: string;
}

/** One reason why a block is not body text. `drop` answers indexes into `blocks`; it sees what earlier rules left. */
export interface BlockRule {
  readonly id: string;
  /** For `--debug`: what the removed block was. */
  readonly title: string;
  readonly drop: (blocks: readonly RawBlock[], context: RuleContext) => readonly number[];
}

/** Share of link text from which a block is links, and the length from which it is prose all the same. */
export const LINK_DENSE = 0.6;
export const LINK_CHARS = 160;

/** Indexes of the blocks a test holds for. */
export function indexesWhere(
  blocks: readonly RawBlock[],
  test: (block: RawBlock, index: number) => boolean,
): number[] {
  return blocks.flatMap((block, index) => (test(block, index) ? index : []));
}
