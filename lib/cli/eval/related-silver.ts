import { daysBetween } from '../../related/days.ts';
import { CANDIDATES } from '../../related/candidates.ts';
import { relatedList } from '../../related/index.ts';
import type { Story } from '../../related/types.ts';
import {
  NEWS,
  newsLibrary,
  pairOf,
  readPairs,
  SILVER,
  type NewsLibrary,
  type SilverPair,
} from './related-news.ts';
import type { Scorer } from './scorer.ts';

const REWRITTEN = { from: 0.2, below: 0.5 } as const;
const TOP = 10;

/** Rewritten stories: another outlet's text of the same story within a day must be among the first ten rows. */
export const relatedSilver: Scorer = {
  id: 'related-silver',
  inputs: [NEWS, SILVER],
  score: async (context) => {
    const library = await newsLibrary(context.corpora);
    const pairs = readPairs(context.corpora, SILVER);
    const wanted = rewrites(library, pairs);
    const copied = new Set(
      pairs.flatMap(({ a, b, jaccard3 }) => (jaccard3 >= REWRITTEN.below ? [pairOf(a, b)] : [])),
    );
    let found = 0;
    let all = 0;
    for (const [id, others] of wanted) {
      const rows = listed(library, library.stories.get(id)!, copied);
      for (const other of others) {
        all += 1;
        if (rows.includes(other)) found += 1;
        else context.miss('rewritten stories missed', `${title(library, id)} → ${title(library, other)}`);
      }
    }
    const anchor = `${all} pairs; signature with time decay .980`;
    return [{ measure: 'recall@10', figure: found / Math.max(1, all), unit: 'ratio', goal: 0.98, better: 'min', anchor }]; // prettier-ignore
  },
};

function rewrites({ stories }: NewsLibrary, pairs: readonly SilverPair[]): Map<string, string[]> {
  const out = new Map<string, string[]>();
  for (const { a, b, outletA, outletB, jaccard3 } of pairs) {
    const gap = daysBetween(stories.get(a)?.features.published, stories.get(b)?.features.published);
    if (gap === undefined || Math.abs(gap) > 1 || outletA === outletB) continue;
    if (jaccard3 < REWRITTEN.from || jaccard3 >= REWRITTEN.below) continue;
    out.set(a, [...(out.get(a) ?? []), b]);
    out.set(b, [...(out.get(b) ?? []), a]);
  }
  return out;
}

/** First rows of the list without the copies of the open story, each copy group counting as one row. */
function listed({ index }: NewsLibrary, story: Story, copied: ReadonlySet<string>): string[] {
  const found = index.candidates(story.features.keys, CANDIDATES, story.features.published);
  const stories = found.stories.filter(
    (other) => other.key !== story.key && !copied.has(pairOf(other.key, story.key)),
  );
  const open = { key: story.key, features: story.features, article: { links: [] } };
  const { rows } = relatedList(open, { ...found, stories });
  return rows.slice(0, TOP).flatMap((row) => [row.id, ...(row.copies ?? []).map(({ id }) => id)]);
}

function title({ stories }: NewsLibrary, id: string): string {
  return `${id} ${stories.get(id)?.row.title ?? ''}`;
}
