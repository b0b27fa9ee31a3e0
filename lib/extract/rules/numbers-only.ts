import { indexesWhere, type BlockRule } from './rule.ts';

/** Blocks without a letter (counters, bullets, rules), and «3 min». */
export const numbersOnly: BlockRule = {
  id: 'numbers-only',
  title: 'no words',
  drop: (blocks) =>
    indexesWhere(
      blocks,
      ({ text }) =>
        !/\p{L}/u.test(text) || (text.length < 12 && /^\p{Nd}+\s*(?:min|views?|دقائق|دقيقة|د)$/iu.test(text)),
    ),
};
