import { ar as chrono } from 'chrono-node';
import { openDocument, type TextDocument } from '../../text/document.ts';
import { findMoney } from '../../text/money.ts';
import { findNumbers } from '../../text/numbers.ts';
import { findTimes } from '../../text/times.ts';
import { sideBySide, type Bench, type BenchRow, type BenchText } from './measure.ts';

/** Fewer turns than this and one pause of the machine decides the median. */
const MIN_RUNS = 5;
/**
 * Turns before the clock counts, for both alike: tables are loaded and code is compiled by then. At 8 turns of the
 * newsroom the compiler was still at work (10.6 ms, against 6.7 ms from 30 turns on).
 */
const WARM_UP = 30;
/** Length of the short text of the growth rows, in code units; the long one is ten times this. */
const SHORT = 20_000;

/** Strings that a careless rule reads in more than linear time. */
const HOSTILE: ReadonlyMap<string, string> = new Map([
  ['news repeated', ''],
  ['one long run of digits', '1'],
  ['«و» repeated', 'و'],
  ['letters without a blank', 'شسيبل'],
  ['numerals', 'وخمسة '],
  ['thousands', 'ألف '],
  ['dates with pairs', '1 يناير الموافق '],
  ['money without a country', '5 دراهم '],
]);

/** Text reading as the analysis does it: tokens, sentences, numbers, money, times. */
export function readAll(text: string, published?: string): TextDocument {
  const doc = openDocument({ id: 'bench', text, ...(published !== undefined && { published }) });
  findMoney(doc, findNumbers(doc));
  findTimes(doc);
  return doc;
}

/**
 * Time of all text reading on `texts` as a multiple of chrono-node's Arabic date pass alone over the same texts:
 * both run in turns in one process, and medians are compared. Goal ≤ 0.7.
 */
export function textRatio(
  texts: readonly BenchText[],
  runs: number,
): { ratio: number; mine: number; chrono: number } {
  const tasks = {
    mine: () => {
      for (const { text, published } of texts) readAll(text, published);
    },
    chrono: () => {
      for (const { text, published } of texts) chrono.parse(text, new Date(published));
    },
  };
  sideBySide(tasks, WARM_UP);
  const medians = sideBySide(tasks, Math.max(MIN_RUNS, runs));
  return { ratio: medians.mine / medians.chrono, ...medians };
}

/** How many times longer ten times more of a text takes; 10 is linear. */
export function growth(unit: string, runs: number): number {
  const make = (length: number): string => unit.repeat(Math.ceil(length / unit.length)).slice(0, length);
  const [short, long] = [make(SHORT), make(10 * SHORT)];
  const medians = sideBySide(
    { short: () => void readAll(short), long: () => void readAll(long) },
    Math.max(MIN_RUNS, runs),
  );
  return medians.long / medians.short;
}

/** Speed of text reading beside chrono-node, and its growth on long and hostile text. */
export const textBench: Bench = {
  id: 'text',
  title: 'text reading: tokens, sentences, numbers, money, times',
  run({ texts, runs }) {
    const { ratio, mine, chrono: theirs } = textRatio(texts, runs);
    const rows: BenchRow[] = [
      {
        measure: 'text reading / chrono ar',
        figure: ratio,
        unit: 'ratio',
        goal: 0.7,
        better: 'max',
        anchor: `${mine.toFixed(1)} ms / ${theirs.toFixed(1)} ms`,
      },
    ];
    const news = texts.map(({ text }) => text).join('\n');
    for (const [name, unit] of HOSTILE) {
      const of = unit === '' ? `${news}\n` : unit;
      rows.push({
        measure: `10 × longer: ${name}`,
        figure: growth(of, MIN_RUNS),
        unit: 'ratio',
        goal: 12,
        better: 'max',
      });
    }
    return rows;
  },
};
