import type { CliticEvidence } from '../clitics.ts';
import { learntCounts } from './counts.ts';
import { certainProclitics } from './certain.ts';
import { lexicon, type Lexicon } from './lexicon.ts';
import { logWord } from './model.ts';
import { SHORT_REST, splits } from './splits.ts';

/** What another sighting of the rest in the text is worth, as a logarithm. */
const SEEN = 2;
/** What a preposition before the word takes off a split, as a logarithm: prepositions govern words, not proclitics. */
const GOVERNED = 4;
const PREPOSITIONS = new Set([
  'في',
  'من',
  'علي',
  'الي',
  'عن',
  'لدي',
  'بين',
  'منذ',
  'ضد',
  'عبر',
  'نحو',
  'تحت',
  'فوق',
]);
/** Rarest share of a proclitic string before a class of words, when the learning text had none. */
const FLOOR = 1e-6;

/** Letters behind a conjunction from which counts may say that the rest begins with a preposition. */
const SECOND_LOOK = 4;

/** The proclitics of a word key as letters, '' for none. `previous` is the key of the word before. Constant time. */
export function procliticsOf(key: string, evidence?: CliticEvidence, previous = ''): string {
  const cut = certainProclitics(key) ?? mostLikely(key, lexicon(), evidence, previous);
  if (cut !== 'و' && cut !== 'ف') return cut;
  // The conjunction is sure: what follows is a word like any other, but takes no second conjunction.
  const rest = key.slice(1);
  if (!'بلكس'.includes(rest[0]!)) return cut;
  return (
    cut +
    (certainProclitics(rest) ?? (rest.length < SECOND_LOOK ? '' : mostLikely(rest, lexicon(), evidence, '')))
  );
}

function mostLikely(
  key: string,
  lex: Lexicon,
  evidence: CliticEvidence | undefined,
  previous: string,
): string {
  const { counts, spelling } = learntCounts();
  const governed = PREPOSITIONS.has(previous) ? GOVERNED : 0;
  let best = '';
  let top = -Infinity;
  for (const { proclitics, rest, kind } of splits(key)) {
    const bare = proclitics === '';
    if (!bare && rest.length < SHORT_REST && !counts.words.has(rest) && !lex.functions.has(rest)) continue;
    const share = counts.proclitics.get(`${kind} ${proclitics}`) ?? FLOOR;
    let score = logWord(rest, counts, spelling) + Math.log(share);
    if (!bare) score += (evidence?.knows(rest) === true ? SEEN : 0) - governed;
    if (score <= top) continue;
    best = proclitics;
    top = score;
  }
  return best;
}
