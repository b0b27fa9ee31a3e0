import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ar as chrono } from 'chrono-node';
import type { TimeMention } from '../../model/analysis.ts';
import { openDocument } from '../../text/document.ts';
import { findTimes } from '../../text/times.ts';
import { addDays, iso, parseDay } from '../../text/times/calendar.ts';
import { readSpecs, share, type Spec } from './recognizers.ts';
import type { Scorer, ScorerContext } from './scorer.ts';

/** Lines whose expectation is plainly wrong, with the reason. Figures are printed with and without them. */
const SKIP: ReadonlyMap<string, string> = new Map([
  ['DatePeriodParser-099', '«في 1970» is said to be a decade'],
  ['DatePeriodParser-105', '«السبعينيات القرن التاسع عشر» is the 1870s, not the 1970s'],
  ['DatePeriodParser-107', '«العشرينيات» is said to be 2010–2019'],
  ['DatePeriodParser-061', '«بعد 3 أسابيع» (in three weeks) is resolved into the past'],
  [
    'DatePeriodParser-049',
    '«نهاية الأسبوع» is said to be the whole week, where lines 033 and 053 say the weekend',
  ],
  ['DatePeriodParser-121', '«العام التالي» is said to be two years ahead'],
  ['DatePeriodParser-021', 'a day of September with a whole month as its interval'],
  ['DatePeriodParser-031', '«اسبوعي» is the adjective "weekly"'],
]);

function mentions(spec: Spec): TimeMention[] {
  const published = spec.reference ? { published: spec.reference } : {};
  return findTimes(openDocument({ id: spec.id, text: spec.text, ...published })).times;
}

function spans(specs: readonly Spec[], context: ScorerContext): { mine: number; chrono: number } {
  let right = 0;
  let other = 0;
  for (const spec of specs) {
    const wanted = spec.expect.map((e) => e.Text);
    const mine = mentions(spec)
      .filter(({ type }) => type === 'DATE' || type === 'DURATION')
      .map(({ text }) => text);
    if (equal(mine, wanted)) right += 1;
    else context.miss('date spans', `${spec.id} ${spec.text} | ${mine.join(' ; ')} | ${wanted.join(' ; ')}`);
    if (
      equal(
        chrono.parse(spec.text).map((found) => found.text),
        wanted,
      )
    )
      other += 1;
  }
  return { mine: share(right, specs.length), chrono: share(other, specs.length) };
}

function equal(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((text, i) => text === b[i]);
}

/** Right when the value is the expected TIMEX, or the interval is one of the two resolutions (their end is exclusive). */
function values(specs: readonly Spec[], context: ScorerContext): number {
  let right = 0;
  for (const spec of specs) {
    const mine = mentions(spec);
    const ok = spec.expect.every((e) => mine.some((m) => fits(m, e)));
    if (ok) right += 1;
    else
      context.miss(
        'date values',
        `${spec.id} ${spec.text} | ${mine.map((m) => `${m.text}=${m.value} ${m.from ?? ''}..${m.to ?? ''}`).join(' ; ')} | ${spec.expect.map((e) => `${e.Text}=${JSON.stringify(e.Value)}`).join(' ; ')}`,
      );
  }
  return share(right, specs.length);
}

function fits(m: TimeMention, { Value }: Spec['expect'][number]): boolean {
  if (m.value === Value?.Timex) return true;
  for (const side of [Value?.FutureResolution, Value?.PastResolution]) {
    if (!side || !m.from || !m.to) continue;
    if (side['date'] === m.from && side['date'] === m.to) return true;
    const end = parseDay(m.to);
    const open = end ? iso(addDays(end, 1)) : '';
    if (side['startDate'] === m.from && (side['endDate'] === open || side['endDate'] === m.to)) return true;
  }
  return false;
}

/** Exact spans of the extractor specs and values of the parser specs. */
export const dates: Scorer = {
  id: 'dates',
  inputs: ['expressions/recognizers-odd.jsonl'],
  score(context) {
    const specs = readSpecs(
      readFileSync(join(context.corpora, 'expressions/recognizers-odd.jsonl'), 'utf8'),
    ).filter((s) => !s.unsupportedBySource);
    const extract = specs.filter(({ spec }) => spec === 'DateExtractor' || spec === 'DatePeriodExtractor');
    const parse = specs.filter(({ spec }) => spec === 'DateParser' || spec === 'DatePeriodParser');
    const kept = spans(
      extract.filter(({ id }) => !SKIP.has(id)),
      context,
    );
    const quiet = { ...context, miss: () => undefined };
    return [
      {
        measure: 'DateExtractor+DatePeriodExtractor exact span',
        figure: kept.mine,
        unit: 'share',
        goal: 0.75,
        moonshot: 0.9,
        better: 'min',
        anchor: `chrono ${kept.chrono.toFixed(2)}`,
      },
      {
        measure: 'DateParser+DatePeriodParser value',
        figure: values(
          parse.filter(({ id }) => !SKIP.has(id)),
          context,
        ),
        unit: 'share',
        goal: 0.75,
        moonshot: 0.9,
        better: 'min',
        anchor: `all lines ${(100 * values(parse, quiet)).toFixed(1)} %`,
      },
    ];
  },
};
