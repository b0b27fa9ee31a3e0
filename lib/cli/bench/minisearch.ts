import MiniSearch from 'minisearch';
import { looseKey } from '../../text/fold.ts';
import type { Bench, BenchContext, BenchRow } from './measure.ts';
import { quantile, timed } from './measure.ts';
import { dice, nth, type BenchArticle } from './store/article.ts';
import { benchArticles } from './store/data.ts';
import { REAL, sizes } from './store/index.ts';

const QUERIES = 60;
/** Words of a text that are indexed, and terms of a question: a brief's worth, as a related list asks. */
const WORDS = 80;
const TERMS = 24;

/**
 * The library that others take, on the same articles: MiniSearch in memory, headline and first 80 words, folded. What an
 * index costs that is not on disk: it is built or loaded whole each time the background starts. In Node, since it needs
 * no browser.
 */
export const miniSearchBench: Bench = {
  id: 'minisearch',
  title: 'MiniSearch on the same library',
  run: async ({ texts }: BenchContext): Promise<BenchRow[]> => {
    const articles = await benchArticles(Math.min(REAL, Math.max(...sizes())), texts);
    return sizes().flatMap((size) => rowsOf(size, measure(articles, size)));
  },
};

function measure(articles: readonly BenchArticle[], size: number): Readonly<Record<string, number>> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = new MiniSearch({
    fields: ['text'],
    processTerm: (term) => looseKey(term),
  });
  for (let n = 0; n < size; n += 1) index.add({ id: n, text: textOf(nth(articles, n)) });
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const stored = JSON.stringify(index);
  const load = timed(() => void MiniSearch.loadJSON(stored, { fields: ['text'] }));
  const roll = dice(7);
  const asked = Array.from({ length: QUERIES }, () => nth(articles, Math.floor(roll() * size)));
  const times = asked.map(({ features }) => {
    const query = features.terms.slice(0, TERMS).map(([term]) => features.words[term] ?? term);
    return timed(() => void index.search(query.join(' ')));
  });
  return {
    load,
    heap,
    'related p50': quantile(times, 0.5),
    'related p95': quantile(times, 0.95),
  };
}

function textOf({ article, brief }: BenchArticle): string {
  const body = article.blocks.map(({ text }) => text).join(' ');
  return `${brief.title} ${body.split(' ', WORDS).join(' ')}`;
}

/** Its figures stand beside the goals of our own index (performance.md). */
function rowsOf(size: number, figures: Readonly<Record<string, number>>): BenchRow[] {
  const goals: Readonly<Record<string, number>> = {
    load: 150,
    heap: 40_000_000,
    'related p50': 20,
    'related p95': 20,
  };
  return Object.entries(figures).map(([name, figure]) => ({
    measure: `MiniSearch ${size}: ${name}`,
    figure,
    unit: name === 'heap' ? 'bytes' : 'ms',
    goal: goals[name]!,
    better: 'max',
  }));
}
