import type { Candidate } from '../candidate.ts';
import { wordClass } from '../../text/word-class.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import { isNameWord, PLACE_CONTEXT, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

const HEADS = wordClass('foreign-place-head');

/**
 * A town that is not in the lists, by the first word of its name and the preposition of place before it: «في سان أنطونيو»,
 * «بنيو بيدفورد». Without one the same words name clubs, saints and people.
 */
export function foreignPlaceAt(scan: Scan, i: number): Candidate | undefined {
  const head = readAs(scan, i, (key) => HEADS.has(key));
  const token = scan.tokens[i]!;
  if (head === undefined || scan.hitAt[i] !== undefined) return undefined;
  const located =
    head.cut > 0 ? token.key[head.cut - 1] === 'ب' : PLACE_CONTEXT.has(scan.tokens[i - 1]?.key ?? '');
  const at = i + 1;
  const next = scan.tokens[at];
  if (!located || next?.kind !== 'word' || scan.sentenceOf[at] !== scan.sentenceOf[i]) return undefined;
  if (scan.hitAt[at] !== undefined || next.key.startsWith('ال') || !isNameWord(scan, at, true))
    return undefined;
  const start = offsetAfter(scan, token, head.cut);
  const name = shown(scan.doc.text.slice(start, next.end));
  return {
    from: i,
    to: at + 1,
    start,
    end: next.end,
    type: 'place',
    name,
    key: `place:${matchKey(name)}`,
    rule: 'foreign-place',
    confidence: 0.7,
  };
}
