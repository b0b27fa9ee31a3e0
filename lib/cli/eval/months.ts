import { readFileSync, readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { openDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import { share } from './recognizers.ts';
import type { Scorer } from './scorer.ts';

type Names = Readonly<Record<string, string>>;
interface CalendarFile {
  readonly main: Readonly<
    Record<
      string,
      {
        readonly dates: {
          readonly calendars: {
            readonly gregorian: {
              readonly months: Readonly<Record<'format' | 'stand-alone', { readonly wide: Names }>>;
            };
          };
        };
      }
    >
  >;
}

const DAYS = [1, 9, 12, 28];
const YEARS = [1999, 2024, 2031];
const PROCLITICS = ['', 'في ', 'و', 'ب', 'ل', 'يوم '];
const DIGITS = [
  (s: string): string => s,
  (s: string): string => s.replace(/\d/g, (d) => String.fromCharCode(0x660 + Number(d))),
  (s: string): string => s.replace(/\d/g, (d) => String.fromCharCode(0x6f0 + Number(d))),
];

/** Every distinct wide month name of every `ar-*` locale of CLDR, with its number. */
export function cldrMonths(): [string, number][] {
  const root = join(dirname(createRequire(import.meta.url).resolve('cldr-dates-full/package.json')), 'main');
  const seen = new Map<string, number>();
  for (const locale of readdirSync(root)) {
    if (locale !== 'ar' && !locale.startsWith('ar-')) continue;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the format is known
    const file = JSON.parse(readFileSync(join(root, locale, 'ca-gregorian.json'), 'utf8')) as CalendarFile;
    const { months } = file.main[locale]!.dates.calendars.gregorian;
    for (const names of [months.format.wide, months['stand-alone'].wide])
      for (const [m, name] of Object.entries(names)) seen.set(name, Number(m));
  }
  return [...seen];
}

/** Generated table: month × day × year × digits × proclitic must give the exact day. */
export const months: Scorer = {
  id: 'months',
  inputs: [],
  score(context) {
    let right = 0;
    let all = 0;
    for (const [name, m] of cldrMonths()) for (const d of DAYS) for (const y of YEARS) for (const digits of DIGITS) for (const proclitic of PROCLITICS) {
      const text = `وقع ${proclitic}${digits(String(d))} ${name} ${digits(String(y))} هناك`;
      const want = `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`;
      const found = findTimes(openDocument({ id: 'm', text })).times;
      all += 1;
      if (found.length === 1 && found[0]!.value === want && found[0]!.from === want) right += 1;
      else context.miss('months', `${text} | ${found.map((t) => `${t.text}=${t.value}`).join(' ; ')} | ${want}`);
    } // prettier-ignore
    return [
      {
        measure: 'CLDR ar-* month table',
        figure: share(right, all),
        unit: 'share',
        goal: 1,
        better: 'min',
        anchor: `${all} dates`,
      },
    ];
  },
};
