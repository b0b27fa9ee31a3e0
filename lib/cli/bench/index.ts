import { analysisBench } from './analysis.ts';
import { bundlesBench } from './bundles.ts';
import { extractBench } from './extract.ts';
import type { Bench } from './measure.ts';
import { miniSearchBench } from './minisearch.ts';
import { storeBench } from './store/index.ts';
import { textBench } from './text.ts';
import { throughputBench } from './throughput.ts';

/** Everything `siyaq bench` measures, in print order. One file each; one line here. */
export const BENCHES: readonly Bench[] = [
  textBench,
  analysisBench,
  extractBench,
  storeBench,
  miniSearchBench,
  throughputBench,
  bundlesBench,
];
