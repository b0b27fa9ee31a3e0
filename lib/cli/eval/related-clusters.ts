import { readFileSync } from 'node:fs';
import MiniSearch from 'minisearch';
import { storyGroups } from '../../related/groups.ts';
import { CANDIDATES } from '../../related/candidates.ts';
import { relatedList } from '../../related/index.ts';
import { openMemoryIndex, type MemoryIndex } from '../../related/memory-index.ts';
import { looseWords } from '../../related/stems.ts';
import { isStopStem } from '../../related/stop-words.ts';
import type { Story } from '../../related/types.ts';
import { matchKey } from '../../text/fold.ts';
import { libraryStory, storyOf } from '../library.ts';
import { bcubed, ndcg } from './related-measures.ts';
import type { ScoreRow, Scorer, ScorerContext } from './scorer.ts';

const FOLDER = new URL('../../../tests/fixtures/clusters/', import.meta.url);
const TOP = 5;

interface GoldStory {
  readonly id: string;
  readonly cluster: string;
  readonly event: string;
  readonly title: string;
  readonly text: string;
}

/** Weights are set on the one, never on the other: of held-out stories only sums are printed. */
type Part = 'tuned' | 'held out';
const FILES: readonly (readonly [Part, string])[] = [
  ['tuned', 'stories.jsonl'],
  ['held out', 'held-out.jsonl'],
];

interface Gold {
  readonly stories: readonly GoldStory[];
  readonly part: (id: string) => Part;
  readonly library: readonly Story[];
  readonly index: MemoryIndex;
  /** 3 same event, 2 same running story, 1 loosely, 0 not related. */
  readonly grade: (a: string, b: string) => number;
}

/** Own gold: order of the related list beside two baselines, unrelated rows, events. */
export const relatedClusters: Scorer = {
  id: 'related-clusters',
  inputs: [],
  score: (context) => {
    const gold = readGold();
    const rows = new Map(gold.library.map((story) => [story.key, listed(story, gold.index)]));
    const search = bm25(gold.stories);
    return [
      ...FILES.flatMap(([part]) => order(gold, part, rows, search)),
      ...FILES.map(([part]) => unrelated(gold, part, rows, context)),
      ...FILES.map(([part]) => events(gold, part, context)),
    ];
  },
};

/** Order of the lists of one half, beside what the two baselines make of the same library. */
function order(
  gold: Gold,
  part: Part,
  rows: ReadonlyMap<string, readonly string[]>,
  search: (story: GoldStory) => readonly string[],
): ScoreRow[] {
  const stories = gold.stories.filter(({ id }) => gold.part(id) === part);
  const ours = mean(stories, ({ id }) => figure(gold, id, rows.get(id)!));
  const theirs = mean(stories, (story) => figure(gold, story.id, search(story)));
  const overlap = mean(stories, (story) => figure(gold, story.id, titleOverlap(story, gold.stories)));
  const anchor = `${stories.length} stories; MiniSearch BM25 ${theirs.toFixed(3)}, title overlap ${overlap.toFixed(3)}`;
  return [
    { measure: `nDCG@5, ${part}`, figure: ours, unit: 'ratio', goal: 0.85, moonshot: 0.92, better: 'min', anchor },
    { measure: `nDCG@5 over the better baseline, ${part}`, figure: ours - Math.max(theirs, overlap), unit: 'ratio', goal: 0.1, better: 'min' },
  ]; // prettier-ignore
}

function readGold(): Gold {
  const parts = new Map<string, Part>();
  const stories = FILES.flatMap(([part, file]) =>
    readFileSync(new URL(file, FOLDER), 'utf8')
      .trim()
      .split('\n')
      .map((line) => {
        const story: GoldStory & Record<string, unknown> = JSON.parse(line);
        parts.set(story.id, part);
        return story;
      }),
  );
  const also = readTable<{ a: string; b: string }>('also.json');
  const series = new Set(readTable<{ cluster: string }>('series.json').map(({ cluster }) => cluster));
  const library = stories.map((story) => storyOf(libraryStory(story)));
  const index = openMemoryIndex();
  for (const story of library) index.add(story);
  const byId = new Map(stories.map((story) => [story.id, story]));
  const grade = (x: string, y: string): number => {
    const a = byId.get(x)!;
    const b = byId.get(y)!;
    if (a.cluster === b.cluster) return a.event === b.event ? 3 : series.has(a.cluster) ? 1 : 2;
    const [low, high] = [a.cluster, b.cluster].sort();
    return also.some((pair) => pair.a === low && pair.b === high) ? 1 : 0;
  };
  return { stories, part: (id) => parts.get(id)!, library, index, grade };
}

function readTable<T>(file: string): T[] {
  return JSON.parse(readFileSync(new URL(file, FOLDER), 'utf8'));
}

function listed(story: Story, index: MemoryIndex): string[] {
  const open = { key: story.key, features: story.features, article: { links: [] } };
  const { rows } = relatedList(
    open,
    index.candidates(story.features.keys, CANDIDATES, story.features.published),
  );
  return rows.flatMap((row) => [row.id, ...(row.copies ?? []).map(({ id }) => id)]);
}

function figure(gold: Gold, id: string, ranked: readonly string[]): number {
  const ideal = gold.stories.filter((story) => story.id !== id).map((story) => gold.grade(id, story.id));
  return ndcg(ranked.map((other) => gold.grade(id, other)), ideal, TOP); // prettier-ignore
}

/** The search library's own way: BM25 over folded words, the whole article as the query, headline counted double. */
function bm25(stories: readonly GoldStory[]): (story: GoldStory) => string[] {
  const search = new MiniSearch<GoldStory>({
    fields: ['title', 'text'],
    tokenize: (text) => matchKey(text).split(/[^\p{L}\p{N}]+/u),
    processTerm: (term) => (term === '' || isStopStem(term) ? null : term),
  });
  search.addAll(stories);
  return ({ id, title, text }) =>
    search
      .search(`${title} ${text}`, { boost: { title: 2 } })
      .map((hit): string => hit.id)
      .filter((other) => other !== id);
}

/** The rule of many news readers: share of headline words in common. */
function titleOverlap(story: GoldStory, stories: readonly GoldStory[]): string[] {
  const words = ({ title }: GoldStory): Set<string> =>
    new Set(looseWords(title).filter((word) => !isStopStem(word)));
  const mine = words(story);
  return stories
    .filter(({ id }) => id !== story.id)
    .map((other) => {
      const theirs = words(other);
      const both = [...mine].filter((word) => theirs.has(word)).length;
      return { id: other.id, share: both / (mine.size + theirs.size - both) };
    })
    .filter(({ share }) => share > 0)
    .sort((a, b) => b.share - a.share)
    .map(({ id }) => id);
}

function unrelated(
  gold: Gold,
  part: Part,
  rows: ReadonlyMap<string, readonly string[]>,
  context: ScorerContext,
): ScoreRow {
  let shown = 0;
  let wrong = 0;
  const lists = [...rows].filter(([id]) => gold.part(id) === part);
  for (const [id, others] of lists) {
    shown += others.length;
    for (const other of others) {
      if (gold.grade(id, other) > 0) continue;
      wrong += 1;
      if (part === 'tuned' && gold.part(other) === 'tuned')
        context.miss('unrelated rows', `${id} → ${other}`);
    }
  }
  return { measure: `rows shown that are unrelated, ${part}`, figure: wrong / Math.max(1, shown), unit: 'share', goal: 0.05, better: 'max', anchor: `${shown} rows of ${lists.length} lists` }; // prettier-ignore
}

function events(gold: Gold, part: Part, context: ScorerContext): ScoreRow {
  const inPart = (id: string): boolean => gold.part(id) === part;
  const found = storyGroups(gold.library, gold.index).filter(({ kind }) => kind === 'event');
  for (const { keys } of found)
    if (
      part === 'tuned' &&
      keys.every(inPart) &&
      keys.some((key) => gold.grade(keys[0]!, key) < 3 && key !== keys[0])
    )
      context.miss('mixed events', keys.join(' '));
  const stories = gold.stories.filter(({ id }) => inPart(id));
  const truth = new Map(stories.map(({ id, cluster, event }) => [id, `${cluster}/${event}`]));
  const group = new Map(stories.map(({ id }) => [id, id]));
  for (const { keys } of found) for (const key of keys.filter(inPart)) group.set(key, keys[0]!);
  const { precision, recall, f1 } = bcubed(truth, group);
  return { measure: `same event, BCubed F1, ${part}`, figure: f1, unit: 'ratio', goal: 0.9, better: 'min', anchor: `P ${precision.toFixed(3)} R ${recall.toFixed(3)}` }; // prettier-ignore
}

function mean<T>(list: readonly T[], value: (one: T) => number): number {
  return list.reduce((sum, one) => sum + value(one), 0) / list.length;
}
