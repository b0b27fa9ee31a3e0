import type { CliticEvidence } from '../clitics.ts';
import { learntCounts } from './counts.ts';
import { certainProclitics } from './certain.ts';
import { ENDINGS, lexicon, type Lexicon } from './lexicon.ts';
import { logWord } from './model.ts';
import { SHORT_REST, splits } from './splits.ts';

/** What another sighting of the rest in the text is worth, as a logarithm. */
const SEEN = 2;
/** What a rest that is a listed name is worth, likewise; shorter names are also words. */
const NAMED = 5;
const LONG_NAME = 4;
const named = (rest: string, { names }: Lexicon): boolean => rest.length >= LONG_NAME && names.has(rest);
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
  const lex = lexicon();
  const sure = certainProclitics(key);
  const cut =
    sure === undefined || (sure === '' && rivals(key, lex)) ? mostLikely(key, lex, evidence, previous) : sure;
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
    if (!bare && opaque(key, proclitics, rest, kind, lex, evidence)) continue;
    const share = counts.proclitics.get(`${kind} ${proclitics}`) ?? FLOOR;
    let score = logWord(rest, counts, spelling) + Math.log(share);
    if (!bare)
      score += (evidence?.knows(rest) === true ? SEEN : 0) + (named(rest, lex) ? NAMED : 0) - governed;
    if (score <= top) continue;
    best = proclitics;
    top = score;
  }
  return best;
}

/**
 * «بطريقة» is an inflection of «بطريق» by its letters alone: where the rest has been read and the whole has not, the
 * counts decide.
 */
function rivals(key: string, lex: Lexicon): boolean {
  if (lex.whole.has(key) || lex.names.has(key) || !'وفبلك'.includes(key[0] ?? '-')) return false;
  const { counts } = learntCounts();
  return (counts.words.get(key.slice(1)) ?? 0) >= RIVAL * Math.max(1, counts.words.get(key) ?? 0);
}

/**
 * A rest that nobody has seen: no list, no count, no other sighting in the text. An unknown word keeps its letters but
 * for the conjunction, because what is on no list is most often a name («بترسون», «لافروف»).
 */
const RIVAL = 3;
function opaque(
  key: string,
  proclitics: string,
  rest: string,
  kind: string,
  lex: Lexicon,
  evidence?: CliticEvidence,
): boolean {
  // The article behind «ل» is written without its alef: «لالانا» is no «ل» before «الانا».
  if (kind === 'definite')
    return key.startsWith('لال') && evidence?.knows(rest) !== true && !familiar(rest, lex);
  if (proclitics === 'و' || DERIVED.test(rest)) return false;
  if (proclitics.endsWith('س') && kind === 'imperfect')
    return !familiar(rest, lex) && !ARABIC_VERB.test(rest);
  return evidence?.knows(rest) !== true && !familiar(rest, lex);
}
/** Shapes that Arabic derives and foreign names do not have: ta marbuta, «استفعال», «تفعيل», «مفعول». */
const DERIVED =
  /^.{3,}(?:ة|تها|تهم|ته)$|^است.{2}ا.(?:ه|ها|هم)?$|^ت..ي.(?:ه|ها|هم|ا)?$|^م..و.(?:ه|ها|ين|ا)?$/u;
const ARABIC_VERB = /^[يتن].{2,4}(?:وا|ون|ان|ه|ها|هم|ي)?$/u;

function familiar(word: string, lex: Lexicon): boolean {
  if (seen(word, lex)) return true;
  return ENDINGS.some((ending) => {
    const length = word.length - ending.length;
    if (length < 3 || !word.endsWith(ending)) return false;
    const base = word.slice(0, length);
    return (
      seen(base, lex) ||
      (ending.startsWith('ت') && seen(`${base}ة`, lex)) ||
      (ending.startsWith('ا') && seen(`${base}ة`, lex)) ||
      (ending.startsWith('ائ') && seen(`${base}اء`, lex))
    );
  });
}

function seen(word: string, lex: Lexicon): boolean {
  const { counts } = learntCounts();
  return (
    counts.words.has(word) ||
    counts.words.has(`ال${word}`) ||
    lex.whole.has(word) ||
    lex.names.has(word) ||
    lex.functions.has(word)
  );
}
