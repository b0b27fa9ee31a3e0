import { describe, expect, test } from 'vitest';
import { lightStem } from '../../../../lib/text/stem.ts';
import { detectLanguage } from '../../../../lib/text/language.ts';
import { segmentSentence } from '../../../../lib/text/clitics.ts';
import { openDocument } from '../../../../lib/text/document.ts';
import { fold } from '../../../../lib/text/fold.ts';
import { findMoney } from '../../../../lib/text/money.ts';
import { findNumbers } from '../../../../lib/text/numbers.ts';
import { splitSentences } from '../../../../lib/text/sentences.ts';
import { findTimes } from '../../../../lib/text/times.ts';
import { tokenise } from '../../../../lib/text/tokens.ts';

/** Code units of the shorter text; long enough that a clock's grain does not decide. */
const SHORT = 40_000;
/** How much longer the longer text is. */
const TIMES = 3;
/** Three times the text takes three times the time, a quadratic rule nine times; between them lies the machine's noise. */
const MOST = 6;
/** Below this many milliseconds on the longer text a pause of the machine is larger than what is measured. */
const GRAIN = 25;
const RUNS = 8;
/** Milliseconds for a machine that does other work beside. */
const PATIENCE = 30_000;

const READERS: readonly (readonly [string, (text: string) => unknown])[] = [
  ['fold', fold],
  ['tokenise', tokenise],
  ['splitSentences', splitSentences],
  ['detectLanguage', detectLanguage],
  ['segmentSentence', (text) => segmentSentence(text.split(/\s+/u))],
  ['lightStem', lightStem],
  [
    'numbers, money and times',
    (text) => {
      const doc = openDocument({ id: 'hostile', text });
      return [findMoney(doc, findNumbers(doc)), findTimes(doc)];
    },
  ],
];

const UNITS = [
  'و', '1', '٥', 'شسيبل', 'أة', '«', '"', '(', '[', ')', '. ', '1.', '5-', '1/', '5 ', '% ', '$', '\u064b', 'ـ', '\u200f', '\n',
  'وخمسة ', 'ألف ', 'مائة ', 'نصف ', 'الثاني ', 'رمضان ', 'يناير ', 'يناير/', 'كانون الثاني ', 'الأحد ',
  'خلال ', 'من ', 'بين ', 'بين 5 و', 'في هذا ', 'قبل بعد ', 'كل يوم ', 'العام ', 'الساعة ', 'من 3 إلى ', 'و 5 ', '1 يناير الموافق ',
  '5 دراهم ', 'درهم ', 'سيعقد يناير ', 'د. ', 'قال: "', 'http://a ', 'http ', 'a', 'A.B.', '1,', 'الجمعة ', '5 دراهم المغرب ', '«5» ألف ', '5 إلى 7 ', '1 / 1 / ',
]; // prettier-ignore

/** Longest time a reader may take over a text of the greatest size, in milliseconds: linear readers need a tenth. */
const LARGEST = 2_000_000;
const LARGEST_MS = 25_000;

/** Milliseconds of processor time: what else the machine does is not counted. */
function cost(read: (text: string) => unknown, text: string): number {
  const before = process.cpuUsage();
  read(text);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

describe.each(READERS)('%s', (_name, read) => {
  test.each(UNITS)(
    'reads three times as much of %j in about three times the time',
    (unit) => {
      const text = unit.repeat(Math.ceil((TIMES * SHORT) / unit.length));
      let [short, long] = [Infinity, Infinity];
      // A busy machine spoils a turn, not all of them; a quadratic rule spoils them all.
      for (let turn = 0; turn < RUNS && long >= Math.max(GRAIN, MOST * short); turn += 1) {
        short = Math.min(short, cost(read, text.slice(0, SHORT)));
        long = Math.min(long, cost(read, text));
      }
      expect(long).toBeLessThan(Math.max(GRAIN, MOST * short));
    },
    PATIENCE,
  );
});

test.each(['1', 'شسيبل', 'بين 5 و'])(
  'two million signs of %j are read in bounded time',
  (unit) => {
    const text = unit.repeat(Math.ceil(LARGEST / unit.length));
    const began = performance.now();
    for (const [, read] of READERS) read(text);
    expect(performance.now() - began).toBeLessThan(LARGEST_MS);
  },
  PATIENCE,
);
