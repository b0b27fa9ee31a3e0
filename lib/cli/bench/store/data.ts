import { createReadStream, existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { createGunzip } from 'node:zlib';
import { openPool } from '../../pool.ts';
import type { BenchText } from '../measure.ts';
import type { BenchArticle } from './article.ts';

const NEWS = fileURLToPath(
  new URL('../../../../../shared/corpora/news/articles-july.jsonl.gz', import.meta.url),
);
const BATCH = 64;

/** One line of the corpus as the threads take it. */
export interface NewsLine {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly published?: string;
  readonly outlet?: string;
}

/**
 * Briefed articles to fill a library with: real news when the corpus is there (a minute for all 12,642), else the
 * stories of the sample newsroom. Larger libraries repeat them with changes (article.ts).
 */
export function benchArticles(wanted: number, texts: readonly BenchText[]): Promise<BenchArticle[]> {
  let articles = briefed.get(wanted);
  if (articles === undefined) {
    articles = briefArticles(wanted, texts);
    briefed.set(wanted, articles);
  }
  return articles;
}

/** Briefed once a run: two measurements fill libraries with them. */
const briefed = new Map<number, Promise<BenchArticle[]>>();

async function briefArticles(wanted: number, texts: readonly BenchText[]): Promise<BenchArticle[]> {
  const lines = existsSync(NEWS) ? await newsLines(wanted) : texts.map((text): NewsLine => text);
  const pool = openPool<NewsLine, BenchArticle>(
    new URL('data-worker.ts', import.meta.url),
    availableParallelism(),
    undefined,
  );
  try {
    const out: BenchArticle[][] = [];
    const running: Promise<unknown>[] = [];
    for (let at = 0, batch = 0; at < lines.length; at += BATCH, batch += 1) {
      await pool.ready();
      const mine = batch;
      running.push(pool.run(lines.slice(at, at + BATCH)).then((done) => (out[mine] = [...done])));
    }
    await Promise.all(running);
    return out.flat();
  } finally {
    await pool.close();
  }
}

async function newsLines(wanted: number): Promise<NewsLine[]> {
  const out: NewsLine[] = [];
  const input = createReadStream(NEWS).pipe(createGunzip());
  for await (const line of createInterface({ input })) {
    if (line !== '') out.push(JSON.parse(line));
    if (out.length >= wanted) break;
  }
  return out;
}
