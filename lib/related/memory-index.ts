import { daysBetween, decay } from './days.ts';
import type { CandidateStories, Story } from './types.ts';

/** A key that more of the library holds brings no candidates; the same bounds as the index on disk (lib/store/read.ts). */
const COMMON = { least: 500, share: 0.1 } as const;

/** Stories by their keys, in memory: what the command line uses in place of the library on disk. */
export interface MemoryIndex {
  add(story: Story): void;
  /**
   * Stories that share the rarest and most of the keys, at most `limit`, best first; with `near` (an ISO day) those of
   * near days first. Cost: the postings of the keys.
   */
  candidates(keys: readonly string[], limit: number, near?: string): CandidateStories;
}

export function openMemoryIndex(): MemoryIndex {
  const stories: Story[] = [];
  const postings = new Map<string, number[]>();
  return {
    add: (story) => {
      const n = stories.push(story) - 1;
      for (const key of new Set(story.features.keys)) {
        const list = postings.get(key);
        if (list === undefined) postings.set(key, [n]);
        else list.push(n);
      }
    },
    candidates: (keys, limit, near) => {
      const documents = stories.length;
      const frequency = new Map<string, number>();
      const weight = new Map<number, number>();
      for (const key of new Set(keys)) {
        const list = postings.get(key) ?? [];
        frequency.set(key, list.length);
        if (list.length > Math.max(COMMON.least, documents * COMMON.share)) continue;
        const idf = Math.log(1 + documents / (1 + list.length));
        for (const n of list) weight.set(n, (weight.get(n) ?? 0) + idf);
      }
      if (near !== undefined)
        for (const [n, value] of weight)
          weight.set(n, value * decay(daysBetween(near, stories[n]!.features.published)));
      const best = [...weight].sort((a, b) => b[1] - a[1] || b[0] - a[0]).slice(0, limit);
      return { stories: best.map(([n]) => stories[n]!), documents, frequency };
    },
  };
}
