import type { BenchArticle } from '../../lib/cli/bench/store/article.ts';
import { fillStore, measureStore } from '../../lib/cli/bench/store/figures.ts';

/** Runs in a page of the extension: fills the extension's own library, and asks it what its pages ask. */
const NAME = 'siyaq';
const fetched: BenchArticle[] = [];

async function load(): Promise<number> {
  const lines = (await (await fetch('scale.jsonl')).text()).split('\n');
  for (const line of lines) if (line !== '') fetched.push(JSON.parse(line));
  return fetched.length;
}

Object.assign(globalThis, {
  siyaqScale: {
    load,
    fill: (to: number) => fillStore(NAME, fetched, to),
    measure: (size: number) => measureStore(NAME, fetched, size),
  },
});
