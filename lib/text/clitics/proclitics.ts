import type { CliticEvidence } from '../clitics.ts';
import { learntCounts } from './counts.ts';
import { certainProclitics } from './certain.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { logWord } from './model.ts';
import { SHORT_REST, splits, type Split } from './splits.ts';

/** What another sighting of the rest in the text is worth, as a logarithm. */
const SEEN_REST = 3;
/** What another sighting of the whole word behind a proclitic of its own is worth. */
const SEEN_WHOLE = 4;
/** A split must beat the whole word by this much: a lost letter is worse than a kept proclitic. */
const MARGIN = 0;
/** A preposition is never followed by a proclitic, save in fixed turns («من قبل» begins with its own letter). */
const AFTER_PREPOSITION = 4;
/** Rarest share of a proclitic string before a class of words, when the learning text had none. */
const FLOOR = 1e-6;

/** The proclitics of a word key as letters, '' for none. `previous` is the key of the word before. Constant time. */
export function procliticsOf(key: string, evidence?: CliticEvidence, previous = ''): string {
  return certainProclitics(key) ?? mostLikely(key, lexicon(), evidence, previous);
}

function mostLikely(
  key: string,
  lex: Lexicon,
  evidence: CliticEvidence | undefined,
  previous: string,
): string {
  const { counts, spelling } = learntCounts();
  const score = ({ proclitics, rest, kind }: Split): number => {
    let sum =
      logWord(rest, counts, spelling) + Math.log(counts.proclitics.get(`${kind} ${proclitics}`) ?? FLOOR);
    if (evidence?.knows(rest) === true) sum += proclitics === '' ? SEEN_WHOLE : SEEN_REST;
    return sum;
  };
  const options = splits(key);
  let best = options[0]!;
  let top = score(best) + MARGIN;
  for (const split of options.slice(1)) {
    if (split.rest.length < SHORT_REST && !counts.words.has(split.rest) && !lex.functions.has(split.rest))
      continue;
    const value = score(split);
    if (value > top) {
      best = split;
      top = value;
    }
  }
  return best.proclitics;
}
