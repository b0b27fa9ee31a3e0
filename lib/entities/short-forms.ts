import { matchKey } from '../text/fold.ts';
import type { Candidate } from './candidate.ts';
import { ORG_HEADS_DEFINITE } from './word-classes.ts';

/**
 * «البنك», «الهيئة» alone: the body last named in full by that head, or nothing. A head without a name before it names no
 * body, so such findings of the model go. Linear after one sort.
 */
export function resolveHeads(candidates: readonly Candidate[]): Candidate[] {
  const lastBy = new Map<string, string>();
  const sorted = [...candidates].sort((a, b) => a.start - b.start || b.end - a.end);
  return sorted.flatMap((one) => {
    if (one.type !== 'organisation') return [one];
    const name = matchKey(one.name);
    const alone = one.to - one.from === 1 && ORG_HEADS_DEFINITE.has(name);
    if (alone && one.rule !== 'listed') {
      const key = lastBy.get(name);
      return key === undefined ? [] : [{ ...one, key }];
    }
    const head = name.split(' ', 1)[0]!;
    lastBy.set(head.startsWith('ال') ? head : `ال${head}`, one.key);
    return [one];
  });
}
