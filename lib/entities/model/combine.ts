/**
 * Joins the rules' findings with the model's. A listed name of several words and a titled name stand as the rules say;
 * elsewhere the model decides extent and type. What the model does not see is kept only from rules that are precise
 * by themselves. Cost: linear in the findings.
 */
import { matchKey } from '../../text/fold.ts';
import type { Candidate } from '../candidate.ts';
import { offsetAfter, readings, shown, type Scan } from '../scan.ts';
import { mergedKey, rememberNames, tailMentions } from '../second-pass.ts';
import { isSaying, ORG_HEADS, ORG_HEADS_DEFINITE, ORG_PROPER, PLACE_HEADS } from '../word-classes.ts';
import type { Tagged } from './tagger.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** Heads that a guideline may leave out of the name: «حركة حماس» / «حماس». */
const LOOSE_HEADS = keys(
  'حركة صحيفة جريدة مجلة قناة شركة نادي جماعة وكالة تنظيم قوات إقليم منطقة دول مجموعة مدينة ولاية شبكة',
);
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
  const out: Candidate[] = [];
  const firm = new Uint8Array(scan.tokens.length);
  for (const one of rules) {
    if (!isFirm(scan, one, tagged, modelAt)) continue;
    out.push(one);
    firm.fill(1, one.from, one.to);
  }
  const kept = new Set(out);
  for (const one of names) {
    if (covered(firm, one.from, one.to)) continue;
    const spoken = speak(one);
    if (isCredible(scan, spoken, said)) out.push(spoken);
  }
  const taken = firm.slice();
  for (const one of tagged) taken.fill(1, one.from, one.to);
  for (const one of rules) {
    if (one.type === 'nationality' && !covered(taken, one.from, one.to)) out.push(one);
    else if (covered(taken, one.from, one.to)) {
      // A listed name inside a firm one stays («الأمم المتحدة» in «مكتب الأمم المتحدة …»).
      if (one.rule === 'listed' && isNested(scan, one, firm, tagged[modelAt[one.from]!]) && !kept.has(one))
        out.push(one);
    } else if (isPrecise(one)) {
      out.push(one);
      taken.fill(1, one.from, one.to);
    }
  }
  const sure = out.filter((one) => one.type === 'person');
  const memory = rememberNames(scan, sure);
  out.push(
    ...tailMentions(
      scan,
      rememberNames(
        scan,
        sure.filter((one) => one.rule !== 'model'),
      ),
      taken,
    ),
  );
  return out.map((one) => (one.type === 'person' ? { ...one, key: mergedKey(memory, one) } : one));
}

/** A person of the model without what cannot be in a name: verbs of saying, common words with pronouns, «باسمها». */
function trimmed(scan: Scan, one: Tagged): Tagged[] {
  if (one.type !== 'person') return [one];
  let { from, to } = one;
  while (from < to && (isSaying(scan, from) || hasPronoun(scan, from))) from += 1;
  while (to > from && (isSaying(scan, to - 1) || scan.lex.stop.has(scan.tokens[to - 1]!.key))) to -= 1;
  return from < to ? [{ from, to, type: 'person' }] : [];
}

/** A preposition before and a pronoun after: «باسمها», «لزوجها». */
function hasPronoun(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  return (
    key.length >= 5 && 'بلك'.includes(key[0]!) && /(?:ها|هم|هما|نا)$/.test(key) && !scan.lex.given.has(key)
  );
}

/** The rules' extent stands against the model's: listed names of several words, titled names with a listed given name. */
function isFirm(scan: Scan, one: Candidate, tagged: readonly Tagged[], modelAt: Int32Array): boolean {
  if (one.type === 'nationality') return false;
  const words = one.to - one.from;
  if (one.rule === 'role-apposition' || one.rule === 'club') return true;
  if (one.rule === 'title-name') {
    const other = tagged[modelAt[one.from]!];
    const longer =
      other?.type === 'person' &&
      other.from === one.from &&
      other.to > one.to &&
      isFamilyWord(scan.tokens[other.to - 1]!.key);
    return one.confidence >= 0.9 && words >= 2 && !longer;
  }
  const head = matchKey(one.name).split(' ')[0]!;
  if (one.rule === 'organisation-head')
    return words >= (head === MUNICIPALITY ? 2 : 3) && OFFICE_HEADS.has(head);
  if (one.rule !== 'listed' || words < 2) return false;
  const other = tagged[modelAt[one.to - 1]!];
  if (LOOSE_HEADS.has(head) && other !== undefined && other.from > one.from) return false;
  // A longer name of the model that holds it whole wins.
  return (
    other === undefined || !(other.from <= one.from && other.to >= one.to && other.to - other.from > words)
  );
}

/** A word that may end a name: no article, or an article and a nisba ending. */
function isFamilyWord(key: string): boolean {
  return !key.startsWith('ال') || key.endsWith('ي');
}

/**
 * What only the model saw must have some support: a person of one word is said twice, follows a title or is a given
 * name; a place is said twice or follows a place word.
 */
function isCredible(scan: Scan, one: Candidate, said: ReadonlyMap<string, number>): boolean {
  if (one.rule !== 'model') return true;
  // «للصناعة»: a single word with its preposition is part of a role, not a name.
  const words = one.to - one.from;
  // «على» is spelt as no name is.
  if (words === 1 && /^[وف]?على$/.test(one.name)) return false;
  if (one.type === 'organisation')
    return words > 1 || (!one.name.startsWith('لل') && !isCommonNoun(scan, one.from));
  // «عرضا جيدا»: accusatives, not names.
  if (one.type === 'person' && words > 1)
    return !scan.tokens.slice(one.from, one.to).every((token) => token.key.endsWith('ا'));
  const { key } = scan.tokens[one.from]!;
  if (scan.lex.stop.has(key)) return false;
  if (scan.hitAt[one.from]?.to === one.to) return true;
  if ((said.get(key) ?? 0) > 1) return true;
  const before = scan.tokens[one.from - 1]?.key ?? '';
  if (one.type === 'place') return PLACE_HEADS.has(before) || (words === 1 && before === 'في');
  return scan.lex.given.get(matchKey(one.name)) === true || scan.lex.titles.has(before);
}

/** «الاتفاق» is an organisation only after a word for one: «نادي الاتفاق». */
function isCommonNoun(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  const before = scan.tokens[i - 1]?.key ?? '';
  if (ORG_HEADS.has(before) || ORG_HEADS_DEFINITE.has(before)) return false;
  return scan.lex.stop.has(key) || (key.startsWith('ال') && scan.lex.stop.has(key.slice(2)));
}

/** Precise without the model's consent. */
function isPrecise(one: Candidate): boolean {
  const words = one.to - one.from;
  if (one.rule === 'role-apposition') return true;
  if (one.type === 'person')
    return one.rule === 'given-name'
      ? one.confidence > 0.8
      : one.rule === 'title-name' && one.confidence >= 0.9;
  if (one.type === 'place') return one.confidence >= 0.6;
  const head = matchKey(one.name).split(' ')[0]!;
  if (one.rule === 'organisation-head')
    return one.confidence >= 0.8 || (OFFICE_HEADS.has(head) && words >= 2);
  return one.rule === 'listed' && (words >= 2 || one.name.length >= 6);
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

/** A name of the model; proclitics come off when the rest is a listed name or stands alone elsewhere in the text. */
function fromModel(scan: Scan, tagged: Tagged, whole: ReadonlySet<string>): Candidate {
  const token = scan.tokens[tagged.from]!;
  const hit = scan.hitAt[tagged.from];
  const cut =
    hit !== undefined
      ? hit.start - token.start
      : (readings(token.key).find(
          (one) =>
            one.cut > 0 &&
            !one.article &&
            (scan.lex.given.has(one.key) || (whole.has(one.key) && !scan.lex.given.has(token.key))),
        )?.cut ?? 0);
  const start = offsetAfter(scan, token, cut);
  const end = scan.tokens[tagged.to - 1]!.end;
  const name = shown(scan.doc.text.slice(start, end));
  const type = tagged.type === 'misc' ? 'event' : tagged.type;
  const listed = hit?.to === tagged.to ? hit.listed.find((one) => one.type === type) : undefined;
  const prefix = type === 'organisation' ? 'org' : type;
  return {
    from: tagged.from,
    to: tagged.to,
    start,
    end,
    type,
    name: listed === undefined ? name : hit!.name,
    key: listed?.key ?? `${prefix}:${matchKey(name)}`,
    rule: 'model',
    confidence: 0.6,
  };
}
