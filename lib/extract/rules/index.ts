import type { RawBlock } from '../../model/raw-page.ts';
import { boardLine } from './board-line.ts';
import { bylineLine } from './byline-line.ts';
import { danglingHeading } from './dangling-heading.ts';
import { disclaimer } from './disclaimer.ts';
import { followUs } from './follow-us.ts';
import { imageCredit } from './image-credit.ts';
import { labelLine } from './label-line.ts';
import { linkDense } from './link-dense.ts';
import { loneDate } from './lone-date.ts';
import { numbersOnly } from './numbers-only.ts';
import { publishLine } from './publish-line.ts';
import { rangeMarker } from './range-marker.ts';
import { readAlso } from './read-also.ts';
import { repeatsTitle } from './repeats-title.ts';
import type { BlockRule, RuleContext } from './rule.ts';
import { subscribeWall } from './subscribe-wall.ts';
import { tagsLine } from './tags-line.ts';

/** Ranges before single lines, single lines before what depends on them. */
export const BLOCK_RULES: readonly BlockRule[] = [
  rangeMarker,
  readAlso,
  tagsLine,
  imageCredit,
  repeatsTitle,
  loneDate,
  publishLine,
  followUs,
  disclaimer,
  subscribeWall,
  numbersOnly,
  linkDense,
  bylineLine,
  boardLine,
  labelLine,
  danglingHeading,
];

/** A block that is not body text, and the rule that says so. */
export interface Removed {
  readonly rule: string;
  readonly text: string;
}

export interface Cleaned {
  readonly kept: readonly RawBlock[];
  readonly removed: readonly Removed[];
}

/** Runs all rules in order. Cost: rules × blocks. */
export function cleanBlocks(blocks: readonly RawBlock[], context: RuleContext): Cleaned {
  let kept = blocks;
  const removed: Removed[] = [];
  for (const rule of BLOCK_RULES) {
    const out = new Set(rule.drop(kept, context));
    if (out.size === 0) continue;
    for (const index of out) removed.push({ rule: rule.id, text: kept[index]!.text });
    kept = kept.filter((_, index) => !out.has(index));
  }
  return { kept, removed };
}
