import * as chrono from 'chrono-node';
import { analyse } from '../../brief/analyse.ts';
import { sideBySide, type Bench, type BenchContext, type BenchRow } from './measure.ts';

/** A text this many times as long may take TIMES + 2 times the time. */
const TIMES = 10;

/** The whole analysis beside one pass of chrono's Arabic dates over the same text, and how its time grows with the text. */
export const analysisBench: Bench = {
  id: 'analysis',
  title: 'Text → analysis',
  run: ({ texts, runs }: BenchContext): BenchRow[] => {
    const all = (): void => {
      for (const { id, text, title, published } of texts) analyse({ id, text, title, published });
    };
    const dates = (): void => {
      for (const { text, published } of texts) chrono.ar.parse(text, new Date(published));
    };
    const once = texts.map(({ text }) => text).join('\n');
    const tenfold = Array.from({ length: TIMES }, () => once)
      .join('\n')
      .slice(0, 180_000);
    const single = tenfold.slice(0, Math.floor(tenfold.length / TIMES));
    const pair = sideBySide({ all, dates }, runs);
    const growth = sideBySide(
      {
        one: () => void analyse({ id: 'one', text: single }),
        ten: () => void analyse({ id: 'ten', text: tenfold }),
      },
      runs,
    );
    const per = pair.all / Math.max(1, texts.length);
    return [
      {
        measure: `whole analysis / chrono's Arabic dates alone (${texts.length} articles)`,
        figure: pair.all / pair.dates,
        unit: 'ratio',
        goal: 1,
        better: 'max',
        anchor: `${per.toFixed(2)} ms an article`,
      },
      {
        measure: `time of a text ${TIMES} times as long`,
        figure: growth.ten / growth.one,
        unit: 'ratio',
        goal: 12,
        better: 'max',
        anchor: `${tenfold.length.toLocaleString('en')} characters in ${growth.ten.toFixed(0)} ms`,
      },
    ];
  },
};
