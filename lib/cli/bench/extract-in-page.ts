import { Readability } from '@mozilla/readability';
import { gate } from '../../detect/index.ts';
import { extract } from '../../extract/index.ts';

/** What one page costs inside a browser, milliseconds, medians over `runs` turns. */
export interface PageCost {
  readonly gate: number;
  readonly extract: number;
  /** `cloneNode` and Readability with its own settings on the clone. */
  readonly readability: number;
  readonly elements: number;
}

/** Clocks of browsers are coarse (0.1 ms): cheap work is repeated and divided. */
const GATE_REPEATS = 20;

/** Milliseconds of one call, over several. */
function clock(into: number[], repeats: number, task: () => unknown): void {
  const began = performance.now();
  for (let i = 0; i < repeats; i += 1) task();
  into.push((performance.now() - began) / repeats);
}

/** The median; the first turn warms up and does not count. */
function middle(list: readonly number[]): number {
  return list.slice(1).sort((a, b) => a - b)[Math.floor((list.length - 1) / 2)] ?? 0;
}

/** Runs in the browser: gate, extraction and Readability alone on the same document, in turns. */
function costOf(html: string, address: string, runs: number): PageCost {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const times: { gate: number[]; extract: number[]; readability: number[] } = {
    gate: [],
    extract: [],
    readability: [],
  };
  for (let turn = 0; turn <= runs; turn += 1) {
    clock(times.gate, GATE_REPEATS, () => gate(document, url));
    clock(times.extract, 1, () => extract(document, url));
    clock(times.readability, 1, () => new Readability(document.cloneNode(true) as Document).parse());
  }
  return {
    gate: middle(times.gate),
    extract: middle(times.extract),
    readability: middle(times.readability),
    elements: document.getElementsByTagName('*').length,
  };
}

Object.assign(globalThis, { siyaqCostOf: costOf });
