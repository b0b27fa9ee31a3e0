import { matchKey } from '../../text/fold.ts';
import { isPlain, isPossessed, isPrepositional } from '../common-words.ts';
import type { Scan } from '../scan.ts';
import {
  followsName,
  GLUE,
  INVOCATIONS,
  isConjoined,
  isOutsideNames,
  isPrayer,
  isSaying,
  NAMED_PLACES,
} from '../word-classes.ts';
import { LESS_SURE } from './least.ts';
import type { Tagged } from './tagger.ts';

const ALLAH = matchKey('الله');
const MONTH = matchKey('شهر');

/** A person of the model without what cannot be in a name: verbs of saying, titles, prepositions, pronouns, «باسمها». */
export function trimmed(scan: Scan, one: Tagged): Tagged[] {
  let { from, to } = one;
  while (from < to && scan.tokens[from]!.kind === 'punctuation') from += 1;
  while (to > from && scan.tokens[to - 1]!.kind === 'punctuation' && scan.tokens[to - 1]!.key !== ')')
    to -= 1;
  // «ميلانو الإيطالية»: the town, without where it lies.
  if (
    one.type === 'place' &&
    to - from > 1 &&
    scan.hitAt[from]?.to === to - 1 &&
    isCountryAdjective(scan, to - 1)
  )
    to -= 1;
  if (one.type !== 'person' || from === to) return from < to ? [{ ...one, from, to }] : [];
  // «شارع أبو عنبه», «متنزه أبو خيال»: a place with somebody's name.
  const before = scan.tokens[from - 1]?.key ?? '';
  if (NAMED_PLACES.has(before) || NAMED_PLACES.has(before.slice(1))) return [];
  // «شهر ربيع الأول»
  if (before === MONTH || (to - from === 1 && before.slice(1) === MONTH)) return [];
  if (INVOCATIONS.has(scan.tokens[from]!.key) && scan.tokens[from + 1]?.key === ALLAH) return [];
  if (isPrayer(scan, from, to) && !scan.lex.titles.has(scan.tokens[from - 1]?.key ?? '')) return [];
  while (from < to && isNoName(scan, from, true, one.sure)) from += 1;
  for (let i = from + 1; i < to; i += 1) {
    // «جيل كيبيل ويان ريتشارد»: two people.
    if (i > from + 1 && to - i > 1 && opensNext(scan, i))
      return [...trimmed(scan, { ...one, from, to: i }), ...trimmed(scan, { ...one, from: i, to })];
    if (isNoName(scan, i, false, one.sure) && !GLUE.has(scan.tokens[i - 1]!.key)) to = i;
  }
  while (to > from && GLUE.has(scan.tokens[to - 1]!.key)) to -= 1;
  return from < to ? [{ ...one, from, to }] : [];
}

/** «و» before a word that is no name with it. */
function opensNext(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return key[0] === 'و' && key.length > 3 && !scan.lex.given.has(key) && !scan.lex.family.has(key);
}

function isNoName(scan: Scan, i: number, first: boolean, sure: number): boolean {
  const { key, kind } = scan.tokens[i]!;
  if (INVOCATIONS.has(key) && scan.tokens[i + 1]?.key === ALLAH) return true;
  if (kind !== 'word' || scan.lex.given.has(key) || GLUE.has(key)) return false;
  if (scan.hitAt[i] === undefined && isOutsideNames(scan, i, first)) return true;
  if (first && (isConjoined(scan, key) || isCountryAdjective(scan, i))) return true;
  // «طارق حرب»: after a given name the model may know better than a list.
  if (!first && sure >= LESS_SURE && followsName(scan, i) && !isSaying(scan, i) && !scan.lex.titles.has(key))
    return false;
  if (!first && key.startsWith('است')) return true;
  // «الجيش الاسرائيلي دان حالوتس»: the adjective of a title before it.
  if (first && sure >= FOLLOWS && isTitleBefore(scan, i)) return false;
  if (isSaying(scan, i) || scan.lex.stop.has(key) || hasPronoun(scan, i)) return true;
  // «وائل الجندي»: with an article it may be a family name.
  if (scan.lex.titles.has(key) && (first || !key.startsWith('ال'))) return true;
  // «ستوفر»: a verb of the future.
  if (first && /^س[يتن]..+/.test(key) && key.length >= 5 && scan.hitAt[i] === undefined)
    return sure < LESS_SURE || isPlain(key.slice(1));
  return !first && (isPrepositional(key) || isPossessed(key));
}

/** So sure, a word that is also a verb begins a name after the adjective of a title. */
const FOLLOWS = 0.75;

function isTitleBefore(scan: Scan, i: number): boolean {
  return i > 0 && isCountryAdjective(scan, i - 1) && scan.tokens[i + 1]?.kind === 'word';
}

/** «الكولمبي فريدي»: the adjective tells where somebody is from. */
function isCountryAdjective(scan: Scan, i: number): boolean {
  const hit = scan.hitAt[i];
  if (hit === undefined || hit.to !== i + 1 || !scan.tokens[i]!.key.startsWith('ال')) return false;
  return hit.listed.every(({ type }) => type === 'nationality');
}

/** A preposition before and a pronoun after: «باسمها», «لزوجها». */
function hasPronoun(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return (
    key.length >= 5 && 'بلك'.includes(key[0]!) && /(?:ها|هم|هما|نا)$/.test(key) && !scan.lex.given.has(key)
  );
}
