import { Index } from 'flexsearch';
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
/** Answers a related list wants. */
const LIMIT = 50;

/** A library of others on the same articles; one index at a time is in memory. */
interface Library {
  readonly name: string;
  build(texts: Iterable<string>): {
    readonly search: (query: string) => unknown;
    /** Writes the index down; answers what reads it again. */
    readonly store: () => () => unknown;
  };
}

const LIBRARIES: readonly Library[] = [
  {
    name: 'MiniSearch',
    build: (texts) => {
      const index = new MiniSearch({ fields: ['text'], processTerm: (term) => looseKey(term) });
      let id = 0;
      for (const text of texts) index.add({ id: id++, text });
      return {
        search: (query) => index.search(query),
        store: () => {
          const stored = JSON.stringify(index);
          return () => MiniSearch.loadJSON(stored, { fields: ['text'] });
        },
      };
    },
  },
  {
    name: 'FlexSearch',
    build: (texts) => {
      const make = (): Index => new Index({ tokenize: 'strict', encode: wordsOf });
      const index = make();
      let id = 0;
      for (const text of texts) index.add(id++, text);
      return {
        search: (query) => index.search(query, { suggest: true, limit: LIMIT }),
        store: () => {
          const parts: [string, string][] = [];
          index.export((key: string, data: string) => void parts.push([key, data]));
          return () => {
            const read = make();
            for (const [key, data] of parts) read.import(key, data);
          };
        },
      };
    },
  },
];

/** Words as MiniSearch cuts them, folded alike. */
function wordsOf(text: string): string[] {
  return text.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap((word) => looseKey(word) || []);
}

/**
 * What others take, on the same articles: headline and first 80 words, folded, in memory. That is the cost of an index that
 * is not on disk: it is built or loaded whole each time the background starts. In Node, since it needs no browser.
 */
export const librariesBench: Bench = {
  id: 'libraries',
  title: 'Search libraries in memory, on the same articles',
  run: async ({ texts }: BenchContext): Promise<BenchRow[]> => {
    const articles = await benchArticles(Math.min(REAL, Math.max(...sizes())), texts);
    return LIBRARIES.flatMap((library) =>
      sizes().flatMap((size) => rowsOf(`${library.name} ${String(size)}`, measure(library, articles, size))),
    );
  },
};

function measure(
  library: Library,
  articles: readonly BenchArticle[],
  size: number,
): Readonly<Record<string, number>> {
  globalThis.gc?.();
  const before = process.memoryUsage().heapUsed;
  const index = library.build(textsOf(articles, size));
  globalThis.gc?.();
  const heap = process.memoryUsage().heapUsed - before;
  const load = timed(index.store());
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

function* textsOf(articles: readonly BenchArticle[], size: number): Generator<string> {
  for (let n = 0; n < size; n += 1) yield textOf(nth(articles, n));
}

function textOf({ article, brief }: BenchArticle): string {
  const body = article.blocks.map(({ text }) => text).join(' ');
  return `${brief.title} ${body.split(' ', WORDS).join(' ')}`;
}

/** Its figures stand beside the goals of our own index (performance.md). */
function rowsOf(of: string, figures: Readonly<Record<string, number>>): BenchRow[] {
  const goals: Readonly<Record<string, number>> = {
    load: 150,
    heap: 40_000_000,
    'related p50': 20,
    'related p95': 20,
  };
  return Object.entries(figures).map(([name, figure]) => ({
    measure: `${of}: ${name}`,
    figure,
    unit: name === 'heap' ? 'bytes' : 'ms',
    goal: goals[name]!,
    better: 'max',
  }));
}
