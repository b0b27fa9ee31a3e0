/** The chain of tags: which may follow which, the best one (Viterbi), and how sure each tag is (forward-backward). */

export const TAGS = [
  'O',
  'B-person',
  'I-person',
  'B-place',
  'I-place',
  'B-organisation',
  'I-organisation',
  'B-misc',
  'I-misc',
] as const;
export const TAG_COUNT = TAGS.length;

/** May tag `to` follow tag `from`: an inside tag only after its own kind. `from` -1 is the sentence start. */
export function mayFollow(from: number, to: number): boolean {
  if (to === 0 || to % 2 === 1) return true;
  return from === to || from === to - 1;
}

/** Best tags for `length` words from the scores of each word. */
export function viterbi(
  scores: ArrayLike<number>,
  length: number,
  transition: ArrayLike<number>,
): Uint8Array {
  const best = new Float64Array(length * TAG_COUNT);
  const back = new Uint8Array(length * TAG_COUNT);
  for (let t = 0; t < TAG_COUNT; t += 1) best[t] = mayFollow(-1, t) ? scores[t]! : -Infinity;
  for (let i = 1; i < length; i += 1) {
    const row = i * TAG_COUNT;
    const last = row - TAG_COUNT;
    // The best tag before O and before any B differs by its transition only.
    for (let t = 0; t < TAG_COUNT; t += 1) {
      let top = -Infinity;
      let from = 0;
      if (t > 0 && t % 2 === 0) {
        // An inside tag: after its own kind only.
        for (let p = t - 1; p <= t; p += 1) {
          const score = best[last + p]! + transition[p * TAG_COUNT + t]!;
          if (score > top) {
            top = score;
            from = p;
          }
        }
      } else
        for (let p = 0; p < TAG_COUNT; p += 1) {
          const score = best[last + p]! + transition[p * TAG_COUNT + t]!;
          if (score > top) {
            top = score;
            from = p;
          }
        }
      best[row + t] = top + scores[row + t]!;
      back[row + t] = from;
    }
  }
  const tags = new Uint8Array(length);
  let last = 0;
  for (let t = 1; t < TAG_COUNT; t += 1)
    if (best[(length - 1) * TAG_COUNT + t]! > best[(length - 1) * TAG_COUNT + last]!) last = t;
  for (let i = length - 1; i >= 0; i -= 1) {
    tags[i] = last;
    last = back[i * TAG_COUNT + last]!;
  }
  return tags;
}

/** Odds of each pair of tags from the transition weights: 0 where the second may not follow. */
export function pairOdds(transition: ArrayLike<number>, scale: number): Float64Array {
  const odds = new Float64Array(TAG_COUNT * TAG_COUNT);
  for (let p = 0; p < TAG_COUNT; p += 1)
    for (let t = 0; t < TAG_COUNT; t += 1)
      if (mayFollow(p, t)) odds[p * TAG_COUNT + t] = Math.exp(transition[p * TAG_COUNT + t]! / scale);
  return odds;
}

/**
 * Probability of each tag at each word (forward-backward, scaled). Scores are `scale` times log-odds. When `pairs` is given,
 * the expected number of each pair of neighbours is added to it. Words × tags².
 */
export function chances(
  scores: ArrayLike<number>,
  length: number,
  odds: Float64Array,
  scale: number,
  pairs?: Float64Array,
): Float64Array {
  const size = TAG_COUNT;
  const emit = new Float64Array(length * size);
  for (let i = 0; i < length; i += 1) {
    let top = -Infinity;
    for (let t = 0; t < size; t += 1) top = Math.max(top, scores[i * size + t]!);
    for (let t = 0; t < size; t += 1) emit[i * size + t] = Math.exp((scores[i * size + t]! - top) / scale);
  }
  const forward = new Float64Array(length * size);
  const norm = new Float64Array(length);
  for (let i = 0; i < length; i += 1) {
    let sum = 0;
    for (let t = 0; t < size; t += 1) {
      let x = 0;
      if (i === 0) x = mayFollow(-1, t) ? 1 : 0;
      else for (let p = 0; p < size; p += 1) x += forward[(i - 1) * size + p]! * odds[p * size + t]!;
      x *= emit[i * size + t]!;
      forward[i * size + t] = x;
      sum += x;
    }
    norm[i] = sum;
    for (let t = 0; t < size; t += 1) forward[i * size + t]! /= sum;
  }
  const next = new Float64Array(size).fill(1);
  const now = new Float64Array(size);
  for (let i = length - 1; i >= 0; i -= 1) {
    if (i < length - 1) {
      for (let p = 0; p < size; p += 1) {
        let total = 0;
        for (let t = 0; t < size; t += 1) {
          const x = (odds[p * size + t]! * emit[(i + 1) * size + t]! * next[t]!) / norm[i + 1]!;
          total += x;
          if (pairs !== undefined) pairs[p * size + t]! += forward[i * size + p]! * x;
        }
        now[p] = total;
      }
      next.set(now);
    }
    for (let t = 0; t < size; t += 1) forward[i * size + t]! *= next[t]!;
  }
  return forward;
}
