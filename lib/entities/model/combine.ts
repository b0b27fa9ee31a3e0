/**
 * Joins the rules' findings with the model's, which has the rules' findings among its features. Where the two disagree the
 * surer one stands, by what was measured in four folds of ANERcorp's train part: of rules that the sure model contradicts 5 in
 * 100 are right. What the model does not see is kept only from rules that the guideline it learnt leaves out (offices) or that
 * are precise by themselves. Cost: linear in the findings.
 */
import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import { isPlain, isPossessed, isPrepositional } from '../common-words.ts';
import { mergedKey, rememberNames } from '../second-pass.ts';
import { NAMED_PLACES } from '../rules/named-after.ts';
import { countriesOf, listedEntity, placeContext } from '../rules/listed.ts';
import {
  followsName,
  GLUE,
  isConjoined,
  isOutsideNames,
  isPrayer,
  isSaying,
  ORG_HEADS,
  ORG_HEADS_DEFINITE,
  ORG_PROPER,
  PLACE_HEADS,
} from '../word-classes.ts';
import { fromModel } from './from-model.ts';
import type { Tagged } from './tagger.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** Office words that name an organisation of themselves. */
const OFFICE_HEADS = keys(
  'وزارة مندوبية مديرية حكومة برلمان محكمة المندوبية المديرية الحكومة البرلمان المحكمة الوزارة بنك الوكالة المكتب الصندوق بلدية هيئة الهيئة معهد مفوضية الشركة النادي',
);

/** «رحمه الله», «حفظه الله». */
const INVOCATIONS = keys('رحمه رحمها حفظه حفظها رعاه سلمه أيده وفقه أطال');
const ALLAH = matchKey('الله');
const MUNICIPALITY = matchKey('بلدية');

/** Findings of the model alone, or of both. */
export function combine(
  scan: Scan,
  rules: readonly Candidate[],
  tagged: readonly Tagged[],
  mode: 'model' | 'both',
): Candidate[] {
  const whole = new Set(scan.tokens.map((token) => token.key));
  const byStart = new Map<string, Candidate>();
  for (const one of rules) byStart.set(`${one.from} ${one.to} ${one.type}`, one);
  const speak = (one: Tagged): Candidate =>
    byStart.get(`${one.from} ${one.to} ${one.type}`) ?? fromModel(scan, one, whole);
  if (mode === 'model') return tagged.filter((one) => one.type !== 'misc').map(speak);
  const names = tagged.flatMap((one) => (one.type === 'misc' ? [] : trimmed(scan, one)));
  const modelAt = new Int32Array(scan.tokens.length).fill(-1);
  tagged.forEach((one, index) => modelAt.fill(index, one.from, one.to));
  const said = new Map<string, number>();
  for (const one of names)
    for (let i = one.from; i < one.to; i += 1) {
      const { key } = scan.tokens[i]!;
      said.set(key, (said.get(key) ?? 0) + 1);
    }
  const countries = countriesOf(scan);
  const out: Candidate[] = [];
  const firm = new Uint8Array(scan.tokens.length);
  for (const one of rules) {
    if (!isFirm(scan, one, surestOver(one, tagged, modelAt))) continue;
    out.push(one);
    firm.fill(1, one.from, one.to);
  }
  const kept = new Set(out);
  for (const one of names) {
    if (covered(firm, one.from, one.to)) continue;
    const spoken = speak(one);
    if (!isCredible(scan, spoken, one.sure, said, countries)) continue;
    out.push(spoken);
    kept.add(spoken);
  }
  const taken = firm.slice();
  for (const one of out) taken.fill(1, one.from, one.to);
  // What the model said and was not believed takes nobody's place («المغرب واليونسكو» as one name).
  for (const one of tagged) if (!isJoined(one, rules, taken)) taken.fill(1, one.from, one.to);
  for (const one of rules) {
    if (kept.has(one)) continue;
    if (one.type === 'nationality') {
      if (!covered(taken, one.from, one.to)) out.push(one);
    } else if (covered(taken, one.from, one.to)) {
      // A listed name inside a firm one stays («الأمم المتحدة» in «مكتب الأمم المتحدة …»).
      if (one.rule === 'listed' && isNested(scan, one, firm, tagged[modelAt[one.from]!])) out.push(one);
    } else if (isPrecise(scan, one)) {
      out.push(one);
      taken.fill(1, one.from, one.to);
    }
  }
  const sure = out.filter((one) => one.type === 'person');
  const memory = rememberNames(scan, sure);
  return out.map((one) => (one.type === 'person' ? { ...one, key: mergedKey(memory, one) } : one));
}

/** «المغرب واليونسكو» read as one name that was not believed: two listed ones, which stand by themselves. */
function isJoined(one: Tagged, rules: readonly Candidate[], taken: Uint8Array): boolean {
  if (one.to - one.from < 2 || covered(taken, one.from, one.to)) return false;
  return rules.some((rule) => rule.rule === 'listed' && rule.from > one.from && rule.to <= one.to);
}

/** The surest finding of the model that touches a rule's. */
function surestOver(one: Candidate, tagged: readonly Tagged[], modelAt: Int32Array): Tagged | undefined {
  let surest: Tagged | undefined;
  for (let i = one.from; i < one.to; i += 1) {
    const other = tagged[modelAt[i]!];
    if (other !== undefined && other.sure > (surest?.sure ?? 0)) surest = other;
  }
  return surest;
}

/** A person of the model without what cannot be in a name: verbs of saying, titles, prepositions, pronouns, «باسمها». */
function trimmed(scan: Scan, one: Tagged): Tagged[] {
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
  if (NAMED_PLACES.has(scan.tokens[from - 1]?.key ?? '')) return [];
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

/** Below this the model's span is no surer than a rule's (folds: rules right .4 to .6, the model .3). */
const UNSURE = 0.6;
/** The same for places and full names, whose rules are better. */
const LESS_SURE = 0.8;

/** Does the rule's finding stand against what the model says of the same words: `other` is undefined when it is silent. */
function isFirm(scan: Scan, one: Candidate, other: Tagged | undefined): boolean {
  const words = one.to - one.from;
  const sure = other?.sure ?? 0;
  switch (one.rule) {
    case 'role-apposition':
    case 'club':
    case 'named-after':
      return true;
    case 'organisation-head': {
      const head = matchKey(one.name).split(' ')[0]!;
      return words >= (head === MUNICIPALITY ? 2 : 3) && OFFICE_HEADS.has(head);
    }
    case 'title-name':
      if (other === undefined || one.confidence < 0.9 || words < 2) return false;
      // «عبدالرحمن بن»: the model stopped inside a name.
      if (GLUE.has(scan.tokens[other.to - 1]!.key)) return true;
      return sure < UNSURE;
    case 'given-name':
      return other !== undefined && words >= 2 && sure < UNSURE && endsAsName(scan, one.to - 1);
    case 'listed':
      if (
        one.type === 'organisation' &&
        words >= LONG &&
        (other?.type !== 'organisation' || isSame(one, other))
      )
        return true;
      if (other === undefined || words < 2) return false;
      if (one.type === 'place' && isOtherPlace(scan, one, other)) return true;
      // «قرضا لمملكة المغرب»: the letter before the name says who gets it, so the name begins behind it.
      if (one.type === 'place' && other.from > one.from && one.start > scan.tokens[one.from]!.start)
        return true;
      if (one.type !== 'organisation' || other.type !== 'organisation')
        return sure < (one.type === 'place' ? LESS_SURE : UNSURE);
      // «حركة حماس» or «حماس» as the model says; a longer name that holds it whole wins; else the listed extent stands.
      return !(isLoose(one) && other.from > one.from) && !(other.from <= one.from && other.to >= one.to);
    default:
      return false;
  }
}

function isSame(one: Candidate, other: Tagged): boolean {
  return one.from === other.from && one.to === other.to;
}

/** «أفريقيا» in «جنوب أفريقيا» is another place; «المغرب» in «مملكة المغرب» is the same. */
function isOtherPlace(scan: Scan, one: Candidate, other: Tagged): boolean {
  if (other.from < one.from || other.to > one.to) return false;
  const hit = scan.hitAt[other.from];
  return other.from > one.from && hit !== undefined && hit.listed.every(({ key }) => key !== one.key);
}

/** A listed body of so many words is no accident: «جامعة الإمام محمد بن سعود الإسلامية». */
const LONG = 4;

/** Heads that a guideline may leave out of the name. */
const LOOSE_HEADS = keys('حركة صحيفة جريدة مجلة قناة شركة نادي جماعة وكالة تنظيم قوات دول مجموعة شبكة');

function isLoose(one: Candidate): boolean {
  return LOOSE_HEADS.has(matchKey(one.name).split(' ')[0]!);
}

/** «محمد نور أجاب» does not: its last word is no known name and has no nisba. */
function endsAsName(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return scan.lex.given.has(key) || scan.lex.family.has(key) || key.endsWith('ي');
}

/** Least certainty of a name that only the model saw, of one word and of more: below it fewer than two in five are right. */
const LEAST = { person: [0.5, 0.6], place: [0.5, 0.5], organisation: [0.5, 0.7] } as const;
/** The same where a rule says the same. */
const LEAST_BOTH = 0.2;
/** From here on a single word of the model needs no support. */
const ALONE = 0.95;

/**
 * What only the model saw: not against its odds, and a single word with some support as long as the model is not quite sure:
 * a person is said twice, follows a title or is a given name; a place is said twice or follows a place word.
 */
function isCredible(
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
  if (one.type === 'organisation' && /^[A-Za-z]/.test(one.name)) return isLatinName(scan, one);
  if (one.type === 'organisation')
    return words > 1 || (!one.name.startsWith('لل') && one.name.length > 2 && !isCommonNoun(scan, one.from));
  if (one.type === 'person' && words > 1) {
    // «عرضا جيدا»: accusatives, not names.
    return !scan.tokens.slice(one.from, one.to).every((token) => token.key.endsWith('ا'));
  }
  const { key } = scan.tokens[one.from]!;
  if (scan.lex.stop.has(key)) return false;
  const hit = scan.hitAt[one.from];
  if (hit?.to === one.to)
    return (
      one.type !== 'place' ||
      hit.listed.some(({ weak }) => !weak) ||
      listedEntity(scan, hit, countries) !== undefined
    );
  if (sure >= ALONE || (said.get(key) ?? 0) > 1) return true;
  const before = scan.tokens[one.from - 1]?.key ?? '';
  if (one.type === 'place') return PLACE_HEADS.has(before) || (words === 1 && before === 'في');
  return (
    (scan.lex.given.get(matchKey(one.name)) === true && sure >= LESS_SURE) || scan.lex.titles.has(before)
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

/** Precise without the model's consent, or of a kind its guideline leaves out. */
function isPrecise(scan: Scan, one: Candidate): boolean {
  const words = one.to - one.from;
  if (one.type === 'person')
    return one.rule === 'given-name'
      ? one.confidence > 0.8
      : one.rule === 'title-name' && one.confidence >= 0.9 && words >= 2;
  if (one.type === 'place')
    return one.rule === 'named-after' || (one.rule === 'listed' && (words >= 2 || isPlaced(scan, one)));
  const head = matchKey(one.name).split(' ')[0]!;
  if (one.rule === 'organisation-head')
    return one.confidence >= 0.8 || (OFFICE_HEADS.has(head) && words >= 2);
  return one.rule === 'listed' && (words >= 2 || one.name.length >= 6);
}

/** A country, a capital, or a listed place behind a word or letter for «in»: «في أكادير», «بأكادير». */
function isPlaced(scan: Scan, one: Candidate): boolean {
  const hit = scan.hitAt[one.from];
  if (hit === undefined) return false;
  const [only] = hit.listed;
  if (!only!.weak && (only!.kind === 'capital' || only!.kind === 'country')) return true;
  return hit.cut > 0 || placeContext(scan, hit);
}

function covered(marks: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (marks[i] === 1) return true;
  return false;
}

/** Inside a firm name, or inside a longer organisation of the model («فلسطين» in «جريدة فلسطين»). */
function isNested(scan: Scan, one: Candidate, firm: Uint8Array, other: Tagged | undefined): boolean {
  if (within(firm, one)) return true;
  if (other?.type !== 'organisation') return false;
  // «جريدة فلسطين», of which the model took the last word: the place is still named.
  if (other.from === one.from && other.to === one.to)
    return one.type === 'place' && ORG_PROPER.has(scan.tokens[one.from - 1]?.key ?? '');
  return other.from <= one.from && other.to >= one.to && other.to - other.from > one.to - one.from;
}

function within(marks: Uint8Array, one: Candidate): boolean {
  for (let i = one.from; i < one.to; i += 1) if (marks[i] !== 1) return false;
  return true;
}
