import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import { isNameWord, PLACE_HEADS, PLACE_HEADS_INSIDE, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

const OPENERS = new Set(
  [
    'مدينة',
    'بلدة',
    'قرية',
    'محافظة',
    'إقليم',
    'ضاحية',
    'حي',
    'مخيم',
    'جزيرة',
    'نهر',
    'بحيرة',
    'مقاطعة',
    'دوار',
    'معبر',
  ].map(matchKey),
);

const COMPOUND = new Set(
  [
    'بيت',
    'دير',
    'كفر',
    'عين',
    'أبو',
    'أم',
    'خان',
    'تل',
    'بئر',
    'وادي',
    'رأس',
    'بني',
    'سيدي',
    'مولاي',
    'آيت',
    'أولاد',
    'سان',
    'سانتا',
    'نيو',
    'لوس',
    'بورت',
    'فورت',
    'ساو',
    'ريو',
  ].map(matchKey),
);

/** A place not in the lists, vouched for by its head: «بلدة الطلوزة»، «جزيرة موريا». */
export function placeAt(scan: Scan, i: number): Candidate | undefined {
  const head = readAs(scan, i, (key) => PLACE_HEADS.has(key));
  if (head === undefined || !OPENERS.has(head.key)) return undefined;
  const at = i + 1;
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || scan.sentenceOf[at] !== scan.sentenceOf[i] || scan.hitAt[at] !== undefined)
    return undefined;
  const known =
    token.key.startsWith('ال') &&
    token.key.length > 4 &&
    !scan.lex.stop.has(token.key) &&
    !scan.lex.titles.has(token.key);
  // «مدينة تقطنها جالية»: a verb with its object.
  if (/^[تي].{2,}ها$/.test(token.key)) return undefined;
  if (scan.lex.titles.has(token.key) || (!known && !isNameWord(scan, at, true))) return undefined;
  // Compound village names: «بيت نبالا»، «دير ياسين».
  const second = scan.tokens[at + 1];
  const compound =
    COMPOUND.has(token.key) && second?.kind === 'word' && scan.sentenceOf[at + 1] === scan.sentenceOf[i];
  const last = compound ? second : token;
  const to = compound ? at + 2 : at + 1;
  const inside = PLACE_HEADS_INSIDE.has(head.key);
  const start = inside ? offsetAfter(scan, scan.tokens[i]!, head.cut) : token.start;
  const name = shown(scan.doc.text.slice(start, last.end));
  return {
    from: inside ? i : at,
    to,
    start,
    end: last.end,
    type: 'place',
    name,
    key: `place:${matchKey(name)}`,
    rule: 'place-head',
    confidence: 0.6,
  };
}
