import type { PeriodCount } from '../../../lib/model/insight.ts';

/** Columns of a chart at most: more would be thinner than a finger. */
const MOST = 120;

/**
 * Counts of months (`2024-11`) as a gapless series in order of time. When the stretch is too long for one column a month it
 * is counted by years. Periods that are no month are left out. Cost: linear.
 */
export function seriesOf(periods: readonly PeriodCount[]): PeriodCount[] {
  const counts = new Map<string, number>();
  for (const { period, count } of periods)
    if (/^\d{4}-\d{2}$/u.test(period)) counts.set(period, (counts.get(period) ?? 0) + count);
  const sorted = [...counts.keys()].sort();
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  const months = index(last) - index(first) + 1;
  if (months <= MOST)
    return Array.from({ length: months }, (_, i) => {
      const period = nameOf(index(first) + i);
      return { period, count: counts.get(period) ?? 0 };
    });
  return byYear(counts, Number(first.slice(0, 4)), Number(last.slice(0, 4)));
}

/** A date that was read wrong may lie centuries away: only the last `MOST` years are drawn. */
function byYear(counts: ReadonlyMap<string, number>, first: number, last: number): PeriodCount[] {
  const years = new Map<string, number>();
  for (const [month, count] of counts) {
    const year = month.slice(0, 4);
    years.set(year, (years.get(year) ?? 0) + count);
  }
  const from = Math.max(first, last - MOST + 1);
  return Array.from({ length: last - from + 1 }, (_, i) => {
    const period = String(from + i).padStart(4, '0');
    return { period, count: years.get(period) ?? 0 };
  });
}

function index(month: string): number {
  return Number(month.slice(0, 4)) * 12 + Number(month.slice(5, 7)) - 1;
}

function nameOf(at: number): string {
  return `${String(Math.floor(at / 12)).padStart(4, '0')}-${String((at % 12) + 1).padStart(2, '0')}`;
}
