import { readFileSync } from 'node:fs';
import { areCopies } from '../../related/copies.ts';
import { CANDIDATES } from '../../related/candidates.ts';
import { pairScores } from './related-measures.ts';
import {
  exactOverlap,
  NEWS,
  newsLibrary,
  pairOf,
  readPairs,
  SILVER,
  type NewsLibrary,
} from './related-news.ts';
import type { ScoreRow, Scorer, ScorerContext } from './scorer.ts';

const LOOK_ALIKES = new URL('../../../tests/fixtures/clusters/look-alikes.jsonl', import.meta.url);
/** Exact share of word trigrams from which two real articles count as copies. */
const COPY = 0.5;

/** Near-copies of real articles against exact trigram overlap; look-alikes that must stay apart. */
export const copies: Scorer = {
  id: 'copies',
  inputs: [NEWS, SILVER],
  score: async (context) => {
    const library = await newsLibrary(context.corpora);
    return [...nearCopies(library, context), traps(library, context)];
  },
};

function nearCopies(library: NewsLibrary, context: ScorerContext): ScoreRow[] {
  const silver = readPairs(context.corpora, SILVER).filter(
    ({ a, b }) => library.stories.has(a) && library.stories.has(b),
  );
  const exact = new Map(silver.map((pair) => [pairOf(pair.a, pair.b), pair.jaccard3]));
  const truth = new Set([...exact].filter(([, share]) => share >= COPY).map(([pair]) => pair));
  const found = new Set<string>();
  const isCopy = (pair: string): boolean => {
    // The list was made from candidates and lacks some pairs: those are measured here.
    const [a = '', b = ''] = pair.split(' ');
    const share = exact.get(pair) ?? exactOverlap(library.texts.get(a)!, library.texts.get(b)!);
    exact.set(pair, share);
    return share >= COPY;
  };
  for (const story of library.stories.values()) {
    for (const other of library.index.candidates(story.features.keys, CANDIDATES, story.features.published)
      .stories) {
      if (other.key !== story.key && areCopies(story.features, other.features))
        found.add(pairOf(story.key, other.key));
    }
  }
  for (const pair of found) if (isCopy(pair)) truth.add(pair);
  for (const pair of truth) if (!found.has(pair)) context.miss('copies missed', line(library, pair, exact));
  for (const pair of found) if (!truth.has(pair)) context.miss('not copies', line(library, pair, exact));
  const { precision, recall } = pairScores(truth, found);
  const anchor = `${truth.size} pairs; 128 values alone P .957 R .962`;
  return [
    { measure: 'near-copies, precision', figure: precision, unit: 'ratio', goal: 0.95, better: 'min', anchor },
    { measure: 'near-copies, recall', figure: recall, unit: 'ratio', goal: 0.95, moonshot: 0.98, better: 'min', anchor },
  ]; // prettier-ignore
}

interface Labelled {
  readonly a: string;
  readonly b: string;
  readonly label: 'look-alike' | 'same-story';
}

/** Pairs of real articles that share a mould and tell of others, labelled by hand; ids only, the texts are the corpus's. */
function traps(library: NewsLibrary, context: ScorerContext): ScoreRow {
  let merged = 0;
  const lines = readFileSync(LOOK_ALIKES, 'utf8').trim().split('\n');
  const pairs = lines.map((text): Labelled => JSON.parse(text)).filter(({ label }) => label === 'look-alike');
  for (const { a, b } of pairs) {
    const one = library.stories.get(a);
    const other = library.stories.get(b);
    if (one === undefined || other === undefined || !areCopies(one.features, other.features)) continue;
    merged += 1;
    context.miss('look-alikes merged', line(library, pairOf(a, b), new Map()));
  }
  return { measure: 'template look-alikes merged', figure: merged, unit: 'count', goal: 0, better: 'max', anchor: `${pairs.length} pairs, labelled by hand` }; // prettier-ignore
}

function line({ stories }: NewsLibrary, pair: string, exact: ReadonlyMap<string, number>): string {
  const named = pair.split(' ').map((id) => {
    const row = stories.get(id)?.row;
    return `${id} ${row?.published?.slice(0, 10) ?? ''} ${row?.title ?? ''}`;
  });
  return `${exact.get(pair) ?? '–'} ${named.join(' | ')}`;
}
