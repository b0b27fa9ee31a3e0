import { analysisBench } from './analysis.ts';
import { bundlesBench } from './bundles.ts';
import { extractBench } from './extract.ts';
import { librariesBench } from './libraries.ts';
import type { Bench } from './measure.ts';
import { storeBench } from './store/index.ts';
import { textBench } from './text.ts';
import { throughputBench } from './throughput.ts';

/** Everything `siyaq bench` measures, in print order. One file each; one line here. */
export const BENCHES: readonly Bench[] = [
  textBench,
  analysisBench,
  extractBench,
  storeBench,
  librariesBench,
  throughputBench,
  bundlesBench,
];
