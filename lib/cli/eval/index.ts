import { numbers } from './numbers.ts';
import { dates } from './dates.ts';
import { timex } from './timex.ts';
import { months } from './months.ts';
import { anercorp } from './anercorp.ts';
import { wojood } from './wojood.ts';
import { pages } from './pages.ts';
import { copies } from './copies.ts';
import { gold } from './gold.ts';
import { relatedClusters } from './related-clusters.ts';
import { relatedSilver } from './related-silver.ts';
import { language } from './language.ts';
import { segmentation } from './segmentation.ts';
import { stems } from './stems.ts';
import type { Scorer } from './scorer.ts';

/** All corpora that `siyaq eval` scores, in print order. One file each; one line here. */
export const SCORERS: readonly Scorer[] = [
  language,
  segmentation,
  stems,
  numbers,
  dates,
  timex,
  months,
  anercorp,
  wojood,
  gold,
  pages,
  relatedClusters,
  relatedSilver,
  copies,
];
