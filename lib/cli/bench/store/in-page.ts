import type { BenchArticle } from './article.ts';
import { fillStore, measureStore, type StoreFigures } from './figures.ts';
import { killWriters, listenAsWriter, type KillFigures } from './kill-in-page.ts';

const NAME = 'siyaq-bench';

const fetched: BenchArticle[] = [];

async function load(url: string): Promise<number> {
  const lines = (await (await fetch(url)).text()).split('\n');
  for (const line of lines) if (line !== '') fetched.push(JSON.parse(line));
  return fetched.length;
}

/** Fills the library up to `size` and measures it. */
async function measure(size: number): Promise<StoreFigures> {
  const fill = await fillStore(NAME, fetched, size);
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  return { ...(await measureStore(NAME, fetched, size)), fill };
}

const kill = (writes: number): Promise<KillFigures> =>
  killWriters(fetched.slice(0, 200), writes, '/script.js');

// The same script is the page's and, in the test that kills them, the writers'.
if ('document' in globalThis) Object.assign(globalThis, { siyaqStore: { load, measure, kill } });
else listenAsWriter();
