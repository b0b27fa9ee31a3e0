import { keyWords } from '../words.ts';
import { SENTENCE_WORDS, type Refusal } from './refusal.ts';

/** Shortest wire items seen: 40 words in two sentences. */
const MIN_WORDS = 35;
const MIN_SENTENCES = 2;

/** Why blocks are no running text, or undefined. What holds for all blocks of a page holds for any part of them. */
export function lacksProse(blocks: readonly { readonly text: string }[]): string | undefined {
  let words = 0;
  let sentences = 0;
  for (const { text } of blocks) {
    const size = keyWords(text).length;
    if (size < SENTENCE_WORDS) continue;
    words += size;
    sentences += Math.max(1, text.split(/[.!؟…](?:\s|$)/u).filter((part) => part.trim() !== '').length);
    if (words >= 2 * MIN_WORDS) return undefined;
  }
  if (words < MIN_WORDS) return `${words} words of prose`;
  return sentences < MIN_SENTENCES ? 'one sentence' : undefined;
}

/** Too little running text: captions, programmes, login pages. */
export const prose: Refusal = { id: 'prose', test: ({ blocks }) => lacksProse(blocks) };
