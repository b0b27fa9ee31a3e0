import { describe, expect, it } from 'vitest';
import { chances, mayFollow, pairOdds, TAG_COUNT, viterbi } from '../../../lib/entities/model/chain.ts';
import { decode, encode, LEVELS } from '../../../lib/entities/model/weights.ts';
import { findEntities } from '../../../lib/entities/index.ts';
import { openDocument } from '../../../lib/text/document.ts';

const transition = new Float64Array(TAG_COUNT * TAG_COUNT);

describe('weights', () => {
  it('come back as they were written, in signs that need no escape', () => {
    const top = (LEVELS - 1) / 2;
    const levels = Array.from({ length: LEVELS }, (_, i) => i - top);
    expect([...decode(encode(levels))]).toEqual(levels);
    expect(JSON.stringify(encode(levels))).toHaveLength(LEVELS + 2);
  });
});

describe('the chain of tags', () => {
  const scores = Float64Array.from({ length: 6 * TAG_COUNT }, (_, i) => Math.sin(i * 1.7) * 3);
  it('never puts an inside tag after another kind', () => {
    const tags = viterbi(scores, 6, transition);
    tags.forEach((tag, i) => expect(mayFollow(i === 0 ? -1 : tags[i - 1]!, tag)).toBe(true));
  });
  it('gives probabilities that sum to one at every word', () => {
    const all = chances(scores, 6, pairOdds(transition, 1), 1);
    for (let i = 0; i < 6; i += 1)
      expect(all.subarray(i * TAG_COUNT, (i + 1) * TAG_COUNT).reduce((a, b) => a + b)).toBeCloseTo(1, 9);
  });
});

describe('hostile text', () => {
  const bounded = (text: string): void => {
    const cpu = process.cpuUsage();
    const { entities } = findEntities(openDocument({ id: 't', text }), []);
    // Time of this process, not of a busy machine.
    expect(process.cpuUsage(cpu).user / 1e6).toBeLessThan(15);
    for (const one of entities.slice(0, 1000)) expect(text.slice(one.start, one.end)).toBe(one.text);
  };
  it('50,000 names are read in bounded time', () => bounded('محمد علي، '.repeat(50_000)), 120_000);
  it('1 MB in one paragraph is read in bounded time', () =>
    bounded('قال وزير النقل سعيد بوعلام إن الخط جاهز في الرباط '.repeat(20_500)), 120_000); // prettier-ignore
  it('mixed scripts and lone surrogates are read without a fault', () =>
    bounded('Президент الرئيس \ud83d محمد 東京 \udc00 ‏الأمم‎ المتحدة ﷽ '.repeat(300)), 60_000); // prettier-ignore
});
