import { Readability } from '@mozilla/readability';
import { gate } from '../../detect/index.ts';
import { collectPage } from '../../extract/collect/index.ts';
import { interpret } from '../../extract/interpret.ts';

/** What one page costs inside a browser, milliseconds, medians over `runs` turns. */
export interface PageCost {
  readonly gate: number;
  /** The part of the extraction that runs in the page. */
  readonly collect: number;
  /** The part that runs in the background; 0 for a page without readable text. */
  readonly interpret: number;
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

/** Runs in the browser: gate, both halves of the extraction and Readability alone on the same document, in turns. */
function costOf(html: string, address: string, runs: number): PageCost {
  const document = new DOMParser().parseFromString(html, 'text/html');
  const url = new URL(address);
  const times = {
    gate: [] as number[],
    collect: [] as number[],
    interpret: [] as number[],
    readability: [] as number[],
  };
  const collected = collectPage(document, url);
  for (let turn = 0; turn <= runs; turn += 1) {
    clock(times.gate, GATE_REPEATS, () => gate(document, url));
    clock(times.collect, 1, () => collectPage(document, url));
    if (collected.ok) clock(times.interpret, 1, () => interpret(collected.raw, url));
    clock(times.readability, 1, () => new Readability(document.cloneNode(true) as Document).parse());
  }
  return {
    gate: middle(times.gate),
    collect: middle(times.collect),
    interpret: middle(times.interpret),
    readability: middle(times.readability),
    elements: document.getElementsByTagName('*').length,
  };
}

Object.assign(globalThis, { siyaqCostOf: costOf });
