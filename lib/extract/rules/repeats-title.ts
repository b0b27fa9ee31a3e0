import { plainKey } from '../words.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

/** Blocks equal to the headline in one of its forms. */
export const repeatsTitle: BlockRule = {
  id: 'repeats-title',
  title: 'the headline again',
  drop: (blocks, { titleKeys }) =>
    indexesWhere(blocks, ({ text }) => text.length < 400 && titleKeys.has(plainKey(text))),
};
