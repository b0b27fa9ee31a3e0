import { keyWords } from '../words.ts';
import { indexesWhere, type BlockRule } from './rule.ts';

/** Words that ask for a subscription to go on reading, as folded words in a row. */
const WALLS = [
  'للمشتركين فقط', 'خاص بالمشتركين', 'محتوي مدفوع', 'اشترك لقراءه', 'اشترك لمتابعه القراءه', 'سجل الدخول لقراءه', 'لاستكمال القراءه',
  'لمواصله القراءه اشترك', 'هذا المحتوي للمشتركين', 'لقراءه المقال كاملا', 'المقال متاح للمشتركين',
]; // prettier-ignore
/** One of these stands in every wall: a quick look before a long text is folded. */
const MAYBE = /مشترك|شترك|مدفوع|الدخول|لاستكمال|كامل/u;
const MAX_WORDS = 25;

/** True when a text holds the words of a paywall. Linear. */
export function hasWall(text: string): boolean {
  if (!MAYBE.test(text)) return false;
  const all = ` ${keyWords(text).join(' ')} `;
  return WALLS.some((wall) => all.includes(` ${wall} `));
}

/** The notice of a paywall; a story about subscriptions says it in longer sentences. */
export const subscribeWall: BlockRule = {
  id: 'subscribe-wall',
  title: 'the notice of a paywall',
  drop: (blocks) =>
    indexesWhere(
      blocks,
      ({ text }, index) =>
        index >= blocks.length / 2 &&
        text.length < 200 &&
        keyWords(text).length <= MAX_WORDS &&
        hasWall(text),
    ),
};
