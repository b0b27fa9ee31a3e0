import { fileURLToPath } from 'node:url';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { dates } from '../../../lib/cli/eval/dates.ts';
import { months } from '../../../lib/cli/eval/months.ts';
import { numbers } from '../../../lib/cli/eval/numbers.ts';
import type { Scorer } from '../../../lib/cli/eval/scorer.ts';
import { timex } from '../../../lib/cli/eval/timex.ts';

const CORPORA = fileURLToPath(new URL('../../../../shared/corpora', import.meta.url));

/** Recorded figures, cut to whole hundredths. Raise one when the engine gets better; never lower one silently. */
const FLOORS: readonly (readonly [Scorer, Readonly<Record<string, number>>])[] = [
  [
    numbers,
    {
      'NumberModel value+span': 0.91,
      'OrdinalModel value+span': 0.96,
      'PercentModel value+span': 1,
    },
  ],
  [
    dates,
    {
      'DateExtractor+DatePeriodExtractor exact span': 0.945,
      'DateParser+DatePeriodParser value': 0.89,
    },
  ],
  [timex, { 'news-timex DATE+TIME relaxed F1': 0.88 }],
  [months, { 'CLDR ar-* month table': 1 }],
];

describe('recorded figures', () => {
  for (const [scorer, floors] of FLOORS) {
    const there = scorer.inputs.every((path) => existsSync(join(CORPORA, path)));
    it.skipIf(!there)(
      `${scorer.id} do not fall${there ? '' : ' — skipped: no corpora'}`,
      { timeout: 60_000 },
      async () => {
        const rows = await scorer.score({
          corpora: CORPORA,
          pages: CORPORA,
          errors: 0,
          miss: () => undefined,
        });
        for (const [measure, floor] of Object.entries(floors)) {
          const row = rows.find((one) => one.measure === measure);
          expect(row, measure).toBeDefined();
          expect(row!.figure, measure).toBeGreaterThanOrEqual(floor);
        }
      },
    );
  }
});
