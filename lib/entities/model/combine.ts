/**
 * Joins the rules' findings with the model's, which has the rules' findings among its features. Where the two disagree the
 * surer one stands, by what was measured in four folds of ANERcorp's train part: of rules that the sure model contradicts 5 in
 * 100 are right. What the model does not see is kept only from rules that the guideline it learnt leaves out (offices) or that
 * are precise by themselves. Cost: linear in the findings.
 */
import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import { mergedKey, rememberNames } from '../second-pass.ts';
import { countriesOf, placeContext } from '../rules/listed.ts';
import { GLUE, ORG_PROPER } from '../word-classes.ts';
import { isCredible } from './credible.ts';
import { fromModel } from './from-model.ts';
import { LESS_SURE, UNSURE } from './least.ts';
import type { Tagged } from './tagger.ts';
import { trimmed } from './trimmed.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** Office words that name an organisation of themselves. */
const OFFICE_HEADS = keys(
  'وزارة مندوبية مديرية حكومة برلمان محكمة المندوبية المديرية الحكومة البرلمان المحكمة الوزارة بنك الوكالة المكتب الصندوق بلدية هيئة الهيئة معهد مفوضية الشركة النادي',
);

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
  const peoples = new Set(
    rules.flatMap((one) => (one.type === 'nationality' ? [`${one.from} ${one.to}`] : [])),
  );
  // «الأكراد», «الشيعة»: people, no body.
  const isPeople = ({ type, from, to }: Tagged): boolean => {
    const last = scan.tokens[to - 1]!.kind === 'punctuation' ? to - 1 : to;
    return type !== 'person' && peoples.has(`${from} ${last}`);
  };
  for (const one of names) {
    if (isPeople(one) || covered(firm, one.from, one.to)) continue;
    const spoken = speak(one);
    if (!isCredible(scan, spoken, one.sure, said, countries)) continue;
    out.push(spoken);
    kept.add(spoken);
  }
  const taken = firm.slice();
  for (const one of out) taken.fill(1, one.from, one.to);
  // What the model said and was not believed takes nobody's place («المغرب واليونسكو» as one name).
  for (const one of tagged)
    if (!isPeople(one) && !isJoined(one, rules, taken)) taken.fill(1, one.from, one.to);
  const reach = reaches(scan, out);
  for (const one of rules) {
    if (kept.has(one)) continue;
    if (one.type === 'nationality') {
      if (!covered(taken, one.from, one.to) || isAround(one, taken, reach)) out.push(one);
    } else if (covered(taken, one.from, one.to)) {
      // A listed name inside a firm one stays («الأمم المتحدة» in «مكتب الأمم المتحدة …»).
      if (LISTED.has(one.rule) && isNested(scan, one, firm, tagged[modelAt[one.from]!])) out.push(one);
    } else if (isPrecise(scan, one)) {
      out.push(one);
      taken.fill(1, one.from, one.to);
    }
  }
  const sure = out.filter((one) => one.type === 'person');
  const memory = rememberNames(scan, sure);
  return out.map((one) => (one.type === 'person' ? { ...one, key: mergedKey(memory, one) } : one));
}

/** How far the names that hold a word go. */
function reaches(scan: Scan, names: readonly Candidate[]): Int32Array {
  const reach = new Int32Array(scan.tokens.length);
  for (const one of names) for (let i = one.from; i < one.to; i += 1) reach[i] = Math.max(reach[i]!, one.to);
  return reach;
}

/** «سكان نابلس», «أعضاء هيئة السوق»: a group with the names inside it. */
function isAround(one: Candidate, taken: Uint8Array, reach: Int32Array): boolean {
  if (one.rule !== 'group' || taken[one.from] === 1) return false;
  for (let i = one.from; i < one.to; i += 1) if (reach[i]! > one.to) return false;
  return true;
}

const LISTED: ReadonlySet<string> = new Set(['listed', 'part-of-name']);

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

/** Does the rule's finding stand against what the model says of the same words: `other` is undefined when it is silent. */
function isFirm(scan: Scan, one: Candidate, other: Tagged | undefined): boolean {
  const words = one.to - one.from;
  const sure = other?.sure ?? 0;
  switch (one.rule) {
    case 'role-apposition':
    case 'club':
    case 'named-after':
    case 'foreign-place':
    case 'speaker':
    case 'place-pair':
    case 'fixture':
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
      // «لفرانس برس»: whatever the model took it for.
      if (one.type === 'organisation' && other.type !== 'organisation' && isSame(one, other)) return true;
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
