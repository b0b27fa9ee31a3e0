import { analysisBench } from './analysis.ts';
import { bundlesBench } from './bundles.ts';
import type { Bench } from './measure.ts';
import { throughputBench } from './throughput.ts';

/** Everything `siyaq bench` measures, in print order. One file each; one line here. */
export const BENCHES: readonly Bench[] = [analysisBench, throughputBench, bundlesBench];
