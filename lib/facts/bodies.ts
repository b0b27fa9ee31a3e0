import type { EntityMention } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import { speakerKind } from './quotes/saying.ts';
import { wordClass } from '../text/word-class.ts';

/** Entities looked back on for «المجلس»، «الوزارة»: a few paragraphs. */
const REMEMBERED = 80;

function bare(key: string): string {
  return key.startsWith('ال') && key.length > 4 ? key.slice(2) : key;
}

/**
 * The last organisation before an offset whose name begins with a definite noun: «المجلس» for «مجلس النواب»، «الوزارة» for
 * «وزارة الصحة»; else the only one before whose name has no such noun («الشركة» for «أرامكو»). `entities` are sorted by start, `noun` is a match key. Cost: a binary search and at most REMEMBERED names.
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
  const headless = new Set<string>();
  for (let i = low - 1; i >= Math.max(0, low - REMEMBERED); i -= 1) {
    const { type, key, name } = entities[i]!;
    if (type !== 'organisation') continue;
    const head = bare(matchKey(name.split(' ')[0] ?? ''));
    if (head === bare(noun)) return key;
    if (speakerKind(head) !== 'body') headless.add(key);
  }
  // «أرامكو … الشركة»: the only one whose name does not say what it is.
  const [only] = headless;
  return headless.size === 1 && ANY_BODY.has(bare(noun)) ? only : undefined;
}

/** Nouns for bodies whose names often lack one. */
const ANY_BODY = wordClass('any-body');
