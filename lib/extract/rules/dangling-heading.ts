import type { RawBlock } from '../../model/raw-page.ts';
import type { BlockRule } from './rule.ts';

/** A heading that nothing follows headed something that is gone. */
function drop(blocks: readonly RawBlock[]): number[] {
  const out: number[] = [];
  for (let i = blocks.length - 1; i > 0 && blocks[i]!.kind === 'heading'; i -= 1) out.push(i);
  return out;
}

export const danglingHeading: BlockRule = { id: 'dangling-heading', title: 'a heading without text', drop };
