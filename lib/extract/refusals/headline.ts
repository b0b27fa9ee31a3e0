import { keyWords } from '../words.ts';
import type { Refusal } from './refusal.ts';

const MIN_WORDS = 2;

/** A news article has a headline in its own language: «Untitled Document», a host or the site's English name is none. */
export const headline: Refusal = {
  id: 'headline',
  test: ({ title }) => {
    if (title === '') return 'no headline';
    const letters = [...title.matchAll(/\p{L}/gu)].length;
    const arabic = [...title.matchAll(/\p{Script=Arabic}/gu)].length;
    if (2 * arabic < letters || arabic === 0) return 'headline in another script';
    return keyWords(title).length < MIN_WORDS ? 'headline of one word' : undefined;
  },
};
