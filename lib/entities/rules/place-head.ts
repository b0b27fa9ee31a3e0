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

/** Two of them: «بلدتي الباذان وطلوزة». */
const DUALS = new Set(
  ['مدينتي', 'بلدتي', 'قريتي', 'محافظتي', 'ولايتي', 'مخيمي', 'جزيرتي', 'منطقتي', 'مدينتا', 'بلدتا', 'قريتا', 'محافظتا', 'ولايتا'].map(matchKey),
); // prettier-ignore

/** The places that a dual announces, each by its own name; none unless a second one is joined by و. */
export function placePair(scan: Scan, i: number): Candidate[] {
  const head = readAs(scan, i, (key) => DUALS.has(key));
  const second = scan.tokens[i + 2];
  if (head === undefined || second?.kind !== 'word' || scan.sentenceOf[i + 2] !== scan.sentenceOf[i])
    return [];
  if (second.key[0] !== 'و' || second.key.length < 4 || scan.tokens[i + 1]!.kind !== 'word') return [];
  return [
    { at: i + 1, cut: 0 },
    { at: i + 2, cut: 1 },
  ].flatMap(({ at, cut }) => {
    if (scan.hitAt[at] !== undefined || scan.lex.stop.has(scan.tokens[at]!.key)) return [];
    const token = scan.tokens[at]!;
    const start = offsetAfter(scan, token, cut);
    const name = shown(scan.doc.text.slice(start, token.end));
    return [{ from: at, to: at + 1, start, end: token.end, type: 'place' as const, name, key: `place:${matchKey(name)}`, rule: 'place-pair', confidence: 0.8 }]; // prettier-ignore
  });
}

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
