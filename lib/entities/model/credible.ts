import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import { isPlain } from '../common-words.ts';
import { isOtherThing, listedEntity } from '../rules/listed.ts';
import { readings, type Scan } from '../scan.ts';
import { DIVINE_TAIL, ORG_HEADS, ORG_HEADS_DEFINITE, PLACE_HEADS } from '../word-classes.ts';
import { ALONE, LEAST, LEAST_BOTH, LESS_SURE } from './least.ts';

/**
 * What only the model saw: not against its odds, and a single word with some support as long as the model is not quite sure:
 * a person is said twice, follows a title or is a given name; a place is said twice or follows a place word.
 */
export function isCredible(
  scan: Scan,
  one: Candidate,
  sure: number,
  said: ReadonlyMap<string, number>,
  countries: ReadonlySet<string>,
): boolean {
  if (one.rule !== 'model') {
    return sure >= LEAST_BOTH;
  }
  const words = one.to - one.from;
  const type = one.type === 'person' || one.type === 'place' ? one.type : 'organisation';
  if (sure < LEAST[type][words > 1 ? 1 : 0]) return false;
  // «على» is spelt as no name is.
  if (words === 1 && /^[وف]?على$/.test(one.name)) return false;
  if (
    one.type !== 'person' &&
    words === 1 &&
    scan.hitAt[one.from] === undefined &&
    isPlainNoun(scan, one.from)
  )
    return false;
  // «في المدينة»: a town, but not by its name.
  if (one.type === 'place' && words === 1 && isKindOfPlace(scan, one.from)) return false;
  if (one.type === 'organisation' && /^[A-Za-z]/.test(one.name)) return isLatinName(scan, one);
  if (one.type === 'organisation')
    return words > 1 || (!one.name.startsWith('لل') && one.name.length > 2 && !isCommonNoun(scan, one.from));
  if (one.type === 'person' && words > 1) {
    // «عرضا جيدا»: accusatives, not names.
    return !scan.tokens.slice(one.from, one.to).every((token) => token.key.endsWith('ا'));
  }
  const { key } = scan.tokens[one.from]!;
  if (scan.lex.stop.has(key)) return false;
  // «رجال الدين», «اليأس»: a word with its article, unless families have it or the model is sure.
  if (
    one.type === 'person' &&
    key.startsWith('ال') &&
    !scan.lex.titles.has(scan.tokens[one.from - 1]?.key ?? '')
  ) {
    if (DIVINE_TAIL.has(key) || (sure < LESS_SURE && !scan.lex.family.has(key))) return false;
  }
  // «روسي يرصد 100 مليون»: somebody from there, not by name.
  if (one.type === 'person' && isNisba(scan, one)) return false;
  const hit = scan.hitAt[one.from];
  if (hit?.to === one.to)
    return (
      !isOtherThing(scan, hit) &&
      (one.type !== 'place' ||
        hit.listed.some(({ weak }) => !weak) ||
        listedEntity(scan, hit, countries) !== undefined)
    );
  if (sure >= ALONE || (said.get(key) ?? 0) > 1) return true;
  const before = scan.tokens[one.from - 1]?.key ?? '';
  if (one.type === 'place') return PLACE_HEADS.has(before) || (words === 1 && before === 'في');
  return (
    (scan.lex.given.get(matchKey(one.name)) === true && sure >= LESS_SURE) || scan.lex.titles.has(before)
  );
}

function isNisba(scan: Scan, one: Candidate): boolean {
  const hit = scan.hitAt[one.from];
  if (hit?.to !== one.to || scan.lex.given.has(scan.tokens[one.from]!.key)) return false;
  return hit.listed.every(({ type }) => type === 'nationality');
}

const COUNTRYSIDE = matchKey('ريف');

/** «المدينة», «بالمنطقة», «بمملكة»: a kind of place, with its article or before the name. */
function isKindOfPlace(scan: Scan, i: number): boolean {
  if (scan.hitAt[i]?.to === i + 1) return false;
  if (readings(scan.tokens[i]!.key).some(({ key }) => key === COUNTRYSIDE)) return true;
  return readings(scan.tokens[i]!.key).some(
    ({ key }) => PLACE_HEADS.has(key) || (key.startsWith('ال') && PLACE_HEADS.has(key.slice(2))),
  );
}

/** «ركود»: without article, no name. */
function isPlainNoun(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return !key.startsWith('ال') && isPlain(key);
}

/** «SPAN», «General Motors»: capitals, and no piece of an address («com») or a sentence («We are hiring»). */
function isLatinName(scan: Scan, one: Candidate): boolean {
  const { text } = scan.doc;
  const beside = (text[one.start - 1] ?? ' ') + (text[one.end] ?? ' ');
  if (/[./@:_]/.test(beside)) return false;
  return one.name.length >= 2 && one.name.split(' ').every((word) => /^[A-Z0-9&-]/.test(word));
}

/** «الاتفاق» is an organisation only after a word for one: «نادي الاتفاق». */
function isCommonNoun(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  const before = scan.tokens[i - 1]?.key ?? '';
  if (ORG_HEADS.has(before) || ORG_HEADS_DEFINITE.has(before)) return false;
  return scan.lex.stop.has(key) || (key.startsWith('ال') && scan.lex.stop.has(key.slice(2)));
}
