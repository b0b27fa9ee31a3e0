import type { RoleCandidate } from '../candidate.ts';
import { offsetAfter, type Scan } from '../scan.ts';
import { namedAfterAt } from './named-after.ts';
import { isAdjective } from './organisation-head.ts';
import {
  CHAIN_NOUNS,
  GLUE,
  HEAD_STOPS,
  isComma,
  isDefinite,
  ORDINALS,
  ORG_HEADS,
  PLACE_HEADS,
  readAs,
} from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

/** A title and its chain: «وزير الصحة والحماية الاجتماعية في المغرب». `to` is the end of the chain. */
export interface TitleExtent {
  readonly from: number;
  readonly to: number;
  readonly start: number;
  readonly end: number;
  readonly kind: string;
  readonly definite: boolean;
  /** «نظيره», «والدة»: whose relative somebody is, no role. */
  readonly relation: boolean;
  /** Words of the chain after the head. */
  readonly chain: number;
  readonly state: RoleCandidate['state'];
}

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
const FORMER = keys('السابق السابقة الأسبق سابق سابقا السابقين');
const ACTING = keys('بالنيابة بالإنابة بالوكالة المؤقت');
const ELECT = keys('المنتخب المنتخبة');
const FATHER = keys('بن بنت');
const LINKS = keys('لدى في فى ب ل عن');
/** Titles whose second word closes them: «ولي العهد الوفد» is a title and an object. */
const CLOSED_PAIRS: ReadonlySet<string> = new Set(['ولي العهد', 'رئيس الجمهورية'].map(matchKey));
/** «الناطق باسمها»: the body was named before. */
const IN_ITS_NAME = keys('باسمه باسمها باسمهم');
const IN_THE_NAME = matchKey('باسم');
const GENERAL = keys('العام العامة');
const MAX_CHAIN = 24;
/** «أمام»: before; «إمام» leads prayers. The key is the same. */
const IMAM = matchKey('إمام');
/** «مراسلة رئيس البلدية»: a letter to him; before a body, somebody who writes for it. */
const REPRESENTED = matchKey('ممثلة');
const IN = matchKey('في');
const LETTER = matchKey('مراسلة');

/** Reads a title at token `i` with its whole iḍāfa chain. At most 24 words. */
export function titleAt(scan: Scan, i: number): TitleExtent | undefined {
  const { titles } = scan.lex;
  const head = readAs(
    scan,
    i,
    (key) => titles.has(key) || (key.startsWith('ال') && titles.get(key.slice(2)) === 'office'),
  );
  if (head === undefined) return undefined;
  // «ألقى سلطان بن محمد كلمة»: a given name that is a title elsewhere.
  if (scan.lex.given.has(head.key) && FATHER.has(scan.tokens[i + 1]?.key ?? '')) return undefined;
  if (isOtherWord(scan, i, head.key)) return undefined;
  const highness = highnessEnd(scan, i, head.key);
  const definite = head.key.startsWith('ال') || head.article;
  // «للمعارض والمؤتمرات»: exhibitions, not opponents.
  if (
    head.article &&
    titles.get(head.key) === 'profession' &&
    scan.tokens[i + 1]?.key.startsWith('وال') === true
  )
    return undefined;
  // «الممثل» is an actor or a representative: with a chain it is an office.
  const office = definite && titles.get(head.key.slice(2)) === 'office';
  const kind = office ? 'office' : titles.get(head.key)!;
  const start = offsetAfter(scan, scan.tokens[i]!, head.cut);
  if (highness > i || kind === 'honorific' || titles.get(head.key) === 'honorific')
    return {
      from: i,
      to: Math.max(highness, i + 1),
      start,
      end: scan.tokens[Math.max(highness, i + 1) - 1]!.end,
      kind: highness > i ? 'honorific' : kind,
      definite: true,
      relation: false,
      chain: 0,
      state: 'current',
    };
  const relation = scan.lex.relations.has(head.key);
  const limit = scan.sentenceOf[i];
  let state: RoleCandidate['state'] = 'current';
  let at = i + 1;
  let closed = definite;
  while (at < scan.tokens.length && at - i <= MAX_CHAIN && scan.sentenceOf[at] === limit) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word') break;
    const { key } = token;
    if (FORMER.has(key)) state = 'former';
    else if (ACTING.has(key)) state = 'acting';
    else if (ELECT.has(key)) state = 'elect';
    const hit = scan.hitAt[at];
    if (FORMER.has(key) || ACTING.has(key) || ELECT.has(key) || HEAD_STOPS.has(key)) {
      at += 1;
      closed = true;
      continue;
    }
    if (titles.get(key) === 'honorific' || titles.get(key) === 'profession') break;
    if (
      hit !== undefined &&
      (hit.cut === 0 || key[0] !== 'و' || hit.to - hit.from > 1) &&
      !(key[0] === 'و' && hit.listed[0]!.type === 'nationality' && hit.cut > 0)
    ) {
      // A place after a closed chain needs a link («بمملكة المغرب», «في المغرب») or to be a nationality.
      const named = scan.lex.given.get(key) === true || GLUE.has(scan.tokens[hit.to]?.key ?? '');
      // «الأمير تركي بن فيصل»: a name, not a nationality.
      if (named && scan.lex.given.has(key) && hit.to - hit.from === 1) break;
      at = hit.to;
      closed = true;
      continue;
    }
    if (LINKS.has(key)) {
      const after = scan.tokens[at + 1];
      if (after?.kind !== 'word') break;
      const next = scan.hitAt[at + 1];
      const links =
        next !== undefined || (key === matchKey('لدى') && (isDefinite(after.key) || titles.has(after.key)));
      if (!links || (next !== undefined && next.listed[0]!.type === 'nationality' && key !== matchKey('لدى')))
        break;
      at += 1;
      closed = false;
      continue;
    }
    if (IN_ITS_NAME.has(key)) {
      at += 1;
      closed = true;
      continue;
    }
    if (key === IN_THE_NAME && scan.tokens[at + 1]?.kind === 'word') {
      // «المتحدث باسم الرئيس X»: two people.
      if (titleHead(scan, scan.tokens[at + 1]!.key)) break;
      at += 1;
      closed = false;
      continue;
    }
    // «نائب المدير العام»: elsewhere «العام» is the year.
    if (scan.lex.stop.has(key) && !(GENERAL.has(key) && titleHead(scan, scan.tokens[at - 1]!.key))) break;
    // «رئيس مدينة الملك عبدالله»: the name is the body's.
    const monument = namedAfterAt(scan, at);
    if (monument !== undefined) {
      at = monument.to;
      closed = true;
      continue;
    }
    if (scan.lex.given.has(key) && !(key.startsWith('ال') && !closed)) break;
    if (isDefinite(key)) {
      // «… والوزير»: the next person of a list, not part of this role.
      if (key[0] === 'و' && titleHead(scan, key.slice(1))) break;
      // «وزير الزراعة الموضوع»: behind a closed chain only its adjectives go on.
      if (closed && at > i + 1 && key.startsWith('ال') && !isAdjective(scan, at, key) && !ORDINALS.has(key))
        break;
      if (at === i + 2 && CLOSED_PAIRS.has(`${head.key} ${scan.tokens[i + 1]!.key}`)) break;
      at += 1;
      closed = true;
      continue;
    }
    const next = scan.tokens[at + 1];
    const leads =
      next?.kind === 'word' &&
      (isDefinite(next.key) || scan.hitAt[at + 1] !== undefined || CHAIN_NOUNS.has(next.key));
    // «رئيس اللجنة التنفيذية رئيس السلطة»: the next role.
    if (closed && at > i + 1 && titles.get(key) === 'office' && !CHAIN_NOUNS.has(key)) break;
    if (
      (ORG_HEADS.has(key) || CHAIN_NOUNS.has(key) || titles.get(key) === 'office') &&
      (leads || (!closed && at === i + 1))
    ) {
      at += 1;
      closed = false;
      continue;
    }
    if (!closed && leads && at - i <= 3) {
      at += 1;
      continue;
    }
    break;
  }
  while (at > i + 1 && (LINKS.has(scan.tokens[at - 1]!.key) || scan.tokens[at - 1]!.key === IN_THE_NAME))
    at -= 1;
  return {
    from: i,
    to: at,
    start,
    end: scan.tokens[at - 1]!.end,
    kind,
    definite,
    relation,
    chain: at - i - 1,
    state,
  };
}

const OWNERS = keys('صاحب صاحبة أصحاب');
const HIGHNESS = keys('السمو الجلالة المعالي السعادة الفضيلة السماحة الغبطة القداسة الفخامة');
const ROYAL = keys('الملكي الملكية');

/** One past «صاحب السمو الملكي»: a form of address, no role; `i` when it is none. */
function highnessEnd(scan: Scan, i: number, head: string): number {
  if (!OWNERS.has(head) || !HIGHNESS.has(scan.tokens[i + 1]?.key ?? '')) return i;
  return ROYAL.has(scan.tokens[i + 2]?.key ?? '') ? i + 3 : i + 2;
}

function isOtherWord(scan: Scan, i: number, key: string): boolean {
  const token = scan.tokens[i]!;
  // «ولاية»: no «آية» behind two letters.
  if (key !== token.key && (PLACE_HEADS.has(token.key) || ORG_HEADS.has(token.key))) return true;
  if (key === IMAM) return !scan.doc.text.slice(token.start, token.end).includes('إ');
  // «الشركة ممثلة برئيسها»
  if (key === REPRESENTED) return scan.tokens[i + 1]?.key[0] === 'ب' || scan.tokens[i + 1]?.key === IN;
  return key === LETTER && titleHead(scan, scan.tokens[i + 1]?.key ?? '');
}

function titleHead(scan: Scan, key: string): boolean {
  const { titles } = scan.lex;
  return titles.has(key) || (key.startsWith('ال') && titles.get(key.slice(2)) === 'office');
}

/** First token after `at` that is not a comma, an honorific or an opening mark: where a name may stand. */
export function skipToName(scan: Scan, at: number): { readonly at: number; readonly comma: boolean } {
  let i = at;
  let comma = false;
  if (isComma(scan, i)) {
    comma = true;
    i += 1;
  }
  for (let k = 0; k < 3 && scan.lex.titles.get(scan.tokens[i]?.key ?? '') === 'honorific'; k += 1) {
    i += 1;
    if (scan.tokens[i]?.key === '.') i += 1;
  }
  return { at: i, comma };
}
