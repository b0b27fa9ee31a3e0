import type { KeySentence } from '../model/analysis.ts';
import type { FactContext } from './context.ts';

/** Two to four sentences that say what the article says. */
export function findKeySentences(_ctx: FactContext): KeySentence[] {
  return [];
}
