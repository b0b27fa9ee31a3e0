import type { EntityMention } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';

/** Entities looked back on for «المجلس»، «الوزارة»: a few paragraphs. */
const REMEMBERED = 80;

function bare(key: string): string {
  return key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}

/**
 * The last organisation before an offset whose name begins with a definite noun: «المجلس» for «مجلس النواب»، «الوزارة» for
 * «وزارة الصحة». `entities` are sorted by start, `noun` is a match key. Cost: a binary search and at most REMEMBERED names.
 */
export function bodyBefore(
  entities: readonly EntityMention[],
  noun: string,
  before: number,
): string | undefined {
  let low = 0;
  let high = entities.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (entities[middle]!.start < before) low = middle + 1;
    else high = middle;
  }
  for (let i = low - 1; i >= Math.max(0, low - REMEMBERED); i -= 1) {
    const { type, key, name } = entities[i]!;
    if (type === 'organisation' && bare(matchKey(name.split(' ')[0] ?? '')) === bare(noun)) return key;
  }
  return undefined;
}
