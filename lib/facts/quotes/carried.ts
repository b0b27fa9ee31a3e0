import type { Holder, Reader } from './reader.ts';
import type { Gender } from './saying.ts';

/** Someone spoke whose name was not understood: a pronoun after him stands for nobody known. */
export const UNKNOWN: Holder = { text: '', kind: 'other', end: 0 };

/** Sentences a pronoun may reach back: «وأضاف أن». */
const REACH = 5;

/** The last holder a pronoun of this gender may stand for. */
export function carriedHolder(reader: Reader, cue: number, gender: Gender): Holder | undefined {
  const sentence = reader.ground.sentenceOf[cue] ?? -1;
  const last = reader.history.slice(-2).reverse();
  for (const { holder, sentence: spoke } of last) {
    if (sentence - spoke > REACH || holder === UNKNOWN) return undefined;
    if (holder.gender === undefined || holder.gender === gender) return holder;
  }
  return undefined;
}
