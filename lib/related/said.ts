import type { Verdict } from '../model/desk.ts';
import type { Rarity } from './rarity.ts';
import { DOUBT } from './weights.ts';

/** What the reader said of stories, as relatedness heeds it. */
export interface Said {
  /** Her word on two articles, whichever is named first. */
  of(a: string, b: string): Verdict['verdict'] | undefined;
  /** Pairs of articles she called one event. */
  readonly together: readonly (readonly [a: string, b: string])[];
  /** How often each key led to a story she called not related. */
  readonly doubts: ReadonlyMap<string, number>;
}

export const NOTHING_SAID: Said = { of: () => undefined, together: [], doubts: new Map() };

export function saidOf(
  verdicts: readonly Pick<Verdict, 'id' | 'a' | 'b' | 'verdict'>[],
  doubts: ReadonlyMap<string, number> = new Map(),
): Said {
  const words = new Map(verdicts.map(({ id, verdict }) => [id, verdict]));
  return {
    doubts,
    together: verdicts.flatMap(({ a, b, verdict }) => (verdict === 'together' ? [[a, b] as const] : [])),
    of: (a, b) => words.get(a < b ? `${a} ${b}` : `${b} ${a}`),
  };
}

/** True when she said that two articles do not belong into one group: no copies, not one event, or not related at all. */
export function keptApart(said: Said, a: string, b: string): boolean {
  const word = said.of(a, b);
  return word === 'apart' || word === 'unrelated';
}

/** Rarity with the reader's doubts: each «not related» makes the keys both stories share count a little less. */
export function doubting(rarity: Rarity, { doubts }: Said): Rarity {
  if (doubts.size === 0) return rarity;
  return (key) => {
    const count = doubts.get(key);
    return count === undefined
      ? rarity(key)
      : rarity(key) * Math.max(DOUBT.least, 1 / (1 + DOUBT.each * count));
  };
}
