import table from '../data/ar/stopwords.json' with { type: 'json' };
import { looseKey } from '../text/fold.ts';
import { stemOf } from './stems.ts';

const WORDS = new Set(table.map(({ id }) => looseKey(id)));
const STEMS = new Set([...WORDS].map(stemOf));

/** True for function words and the stock words of news («قال», «خلال», «اليوم»), given as light stems. */
export function isStopStem(stem: string): boolean {
  return STEMS.has(stem) || WORDS.has(stem);
}
