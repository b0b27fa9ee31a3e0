import type { MonthNames } from '../model/settings.ts';
import table from './months.json' with { type: 'json' };

/** Names of the twelve months in one habit of Arabic: «يناير», «كانون الثاني», «جانفي». */
export type ArabicMonths = readonly string[];

interface Habit {
  readonly id: string;
  readonly countries: readonly string[];
  readonly names: ArabicMonths;
}

const HABITS: readonly Habit[] = table;
/** Read everywhere, and what most of the Arabic web prints. */
const USUAL = 'egypt';

/**
 * Names of the months as the reader chose them; for `auto` those of the outlet's country (ISO 3166-1 alpha-2), else those of the
 * region in the browser's languages, else the ones of Egypt and the Gulf, which are read everywhere.
 */
export function monthsOf(
  choice: MonthNames,
  country: string | undefined,
  browserLanguages: readonly string[] = [],
): ArabicMonths {
  const wanted = choice === 'auto' ? undefined : choice;
  const regions = browserLanguages.map((tag) => /^ar-([a-z]{2})\b/iu.exec(tag)?.[1]?.toUpperCase());
  const habit =
    HABITS.find(({ id }) => id === wanted) ??
    [country, ...regions]
      .map((code) => HABITS.find(({ countries }) => code !== undefined && countries.includes(code)))
      .find((found) => found !== undefined) ??
    HABITS.find(({ id }) => id === USUAL);
  return habit?.names ?? [];
}
