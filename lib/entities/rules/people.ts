import type { Candidate, RoleCandidate } from '../candidate.ts';
import type { Scan } from '../scan.ts';
import {
  isComma,
  isDefinite,
  isPrayer,
  isSaying,
  ORG_HEADS_DEFINITE,
  PLACE_HEADS,
  readAs,
} from '../word-classes.ts';
import { isPlain } from '../common-words.ts';
import { matchKey } from '../../text/fold.ts';
import { addAppositions } from './apposition.ts';
import { namedAfterAt } from './named-after.ts';
import { nameAt, type NameExtent } from './person-name.ts';
import { speakerAt } from './speaker.ts';
import { skipToName, titleAt, type TitleExtent } from './title.ts';

const ROYAL = new Set(['الأمير', 'الأميرة', 'الملك'].map(matchKey));

export interface People {
  readonly persons: Candidate[];
  readonly roles: RoleCandidate[];
  /** Bodies and places that bear a person's name. */
  readonly named: Candidate[];
}

const FATHER = new Set(['بن', 'بنت', 'أبو', 'آل', 'عبد'].map(matchKey));
const SAME = new Set(['ذاته', 'نفسه', 'عينه', 'ذاتها', 'نفسها'].map(matchKey));
const SPEAKERS = new Set(
  ['المسؤول', 'المسئول', 'المتحدث', 'الوزير', 'السفير', 'المصدر', 'الرئيس', 'المدير', 'الخبير', 'المسؤولة', 'الوزيرة', 'الدبلوماسي', 'المتحدثة', 'النائب'].map(matchKey),
); // prettier-ignore

/**
 * People and roles: TITLE [of …] [NISBA] [السابق] NAME; «ROLE، NAME،» and «NAME، ROLE»; given name + family word;
 * «المسؤول ذاته». Left to right, each token belongs to one name. Linear.
 */
export function findPeople(scan: Scan): People {
  const persons: Candidate[] = [];
  const roles: RoleCandidate[] = [];
  const named: Candidate[] = [];
  const held = new Set<number>();
  let i = 0;
  while (i < scan.tokens.length) {
    if (scan.tokens[i]!.kind !== 'word' || scan.sentenceOf[i] === -1) {
      i += 1;
      continue;
    }
    const next = scan.tokens[i + 1];
    if (next !== undefined && SAME.has(next.key) && SPEAKERS.has(bare(scan.tokens[i]!.key))) {
      const holderKey = persons.findLast((person) => held.has(person.from))?.key;
      const token = scan.tokens[i]!;
      const start = token.start + (token.key.length - bare(token.key).length);
      roles.push({
        from: i,
        to: i + 2,
        start,
        end: next.end,
        state: 'current',
        rule: 'same-holder',
        ...(holderKey && { holderKey }),
      });
      i += 2;
      continue;
    }
    const speaker = speakerAt(scan, i);
    if (speaker !== undefined) {
      persons.push(personOf(speaker, 'speaker', 0.85));
      i = speaker.to;
      continue;
    }
    const hit = scan.hitAt[i];
    // A listed body or place of several words names no person: «جامعة الملك سعود».
    if (hit !== undefined && hit.to - hit.from > 1 && hit.listed[0]!.type !== 'nationality') {
      i = hit.to;
      continue;
    }
    const monument = namedAfterAt(scan, i);
    if (monument !== undefined) {
      named.push(monument.found);
      i = monument.to;
      continue;
    }
    const title =
      (hit !== undefined && hit.to - hit.from > 1) || isAdjectiveOfBody(scan, i)
        ? undefined
        : titleAt(scan, i);
    if (title !== undefined) {
      const name = titledName(scan, title);
      if (name !== undefined) {
        const sure = name.known > 0 || (name.words >= 2 && isComma(scan, title.to));
        persons.push(personOf(name, 'title-name', sure ? 0.9 : 0.65));
        held.add(name.from);
        for (let k = title.from + 1; k < title.to; k += 1) {
          const inside = namedAfterAt(scan, k);
          if (inside === undefined) continue;
          named.push(inside.found);
          k = inside.to - 1;
        }
        if (title.kind !== 'honorific' && !title.relation) roles.push(role(title, 'title-name', name.from));
        i = name.to;
        continue;
      }
      const last = persons.at(-1);
      const reversed =
        last !== undefined && !held.has(last.from) && follows(scan, last.to, i) && title.kind === 'office';
      if (reversed && (title.chain > 0 || title.definite)) {
        roles.push(role(title, 'name-title', last.from));
        held.add(last.from);
        i = title.to;
        continue;
      }
      if (
        last !== undefined &&
        title.kind === 'office' &&
        title.chain > 0 &&
        title.start === scan.tokens[i]!.start &&
        isRoyal(scan, last, i)
      ) {
        roles.push(role(title, 'royal-title', last.from));
        i = title.to;
        continue;
      }
      if (title.kind === 'office' && title.chain > 0 && !isWordlike(title)) {
        roles.push(role(title, 'title-alone'));
        // The chain may hold people of its own («نجل الرئيس X»): only the head is passed.
        i += 1;
        continue;
      }
      i += 1;
      continue;
    }
    const name = hit !== undefined && hit.to - hit.from > 1 ? undefined : nameAt(scan, i, false);
    if (name !== undefined && standsAlone(scan, name)) {
      persons.push(personOf(name, 'given-name', name.known > 1 ? 0.85 : 0.7));
      i = name.to;
      continue;
    }
    i += 1;
  }
  addAppositions(scan, persons, roles);
  return { persons, roles: withoutInner(roles), named };
}

/** «المجموعة الإعلامية اليابانية نيكاي»: a nisba behind its noun is no profession. */
function isAdjectiveOfBody(scan: Scan, i: number): boolean {
  const { key } = scan.tokens[i]!;
  if (!key.startsWith('ال') || !/(?:ي|يه)$/.test(key) || scan.lex.titles.get(key) !== 'profession')
    return false;
  return readAs(scan, i - 1, (noun) => ORG_HEADS_DEFINITE.has(noun)) !== undefined;
}

/** «الأمير NAME ولي العهد»: state titles follow the name of a prince without a comma. */
function isRoyal(scan: Scan, person: Candidate, at: number): boolean {
  return person.to === at && ROYAL.has(scan.tokens[person.from - 1]?.key ?? '');
}

/** «رئيس» with one indefinite word is no role worth showing. */
function isWordlike(title: TitleExtent): boolean {
  return !title.definite && title.chain < 1;
}

function bare(key: string): string {
  return key[0] === 'و' || key[0] === 'ف' ? key.slice(1) : key;
}

/** A name right after a title, its chain, an optional comma and honorific. */
function titledName(scan: Scan, title: TitleExtent): NameExtent | undefined {
  const { at, comma } = skipToName(scan, title.to);
  if (title.kind === 'office' && !title.definite && title.chain === 0) return undefined;
  if (scan.sentenceOf[at] !== scan.sentenceOf[title.from]) return undefined;
  const name = nameAt(scan, at, true);
  if (name === undefined) return undefined;
  const first = scan.tokens[at]!.key;
  const starts = scan.lex.given.has(first);
  // «رئيس قسم الأعمال وعلوم المستهلك»: the chain goes on.
  if (!starts && first[0] === 'و' && (name.words >= 2 || title.relation) && name.known === 0)
    return undefined;
  // «عن ولاية كنساس», «رئيس بلدية طوز خورماتو»: the name is the place's.
  if (!starts && !comma && title.chain > 0 && PLACE_HEADS.has(scan.tokens[title.to - 1]!.key))
    return undefined;
  if (name.known === 0 && !starts && isPhrase(scan, name)) return undefined;
  if (name.start > scan.tokens[at]!.start) return undefined;
  if (comma) {
    // After a comma an unknown name must be closed by a mark: «…، كوراميتسو هيدياكي، …».
    const closing = scan.tokens[name.to];
    const bounded = closing === undefined || closing.kind !== 'word';
    if (!(name.words >= 2 && (bounded || (starts && name.known > 0)))) return undefined;
    return title.kind === 'office' ? name : undefined;
  }
  if (name.known > 0 || (starts && name.words > 1)) return name;
  if (title.kind === 'office' && !title.definite) return name.words >= 2 ? name : undefined;
  return name;
}

/** «لشؤون الاستخراج», «قرارا بتعيين»: the sentence going on after a title, not a name. */
function isPhrase(scan: Scan, { from, to }: NameExtent): boolean {
  const first = scan.tokens[from]!.key;
  const second = to - from > 1 ? scan.tokens[from + 1]!.key : '';
  if (first[0] === 'ل' && second.startsWith('ال')) return true;
  // «الفريق عرضا جيدا»: accusatives.
  if (first.endsWith('ا') && second.endsWith('ا') && second.length >= 4) return true;
  return first.endsWith('ا') && second.length > 4 && 'بل'.includes(second[0]!) && !scan.lex.given.has(second);
}

/** «NAME، ROLE» or «NAME ROLE»: nothing but a comma or bracket between. */
function follows(scan: Scan, end: number, at: number): boolean {
  if (at === end) return false;
  if (at - end > 1) return false;
  return isComma(scan, end) || scan.tokens[end]!.key === '(' || scan.tokens[end]!.key === '-';
}

/** Without a title: a strong given name with a second word that fits. */
function standsAlone(scan: Scan, name: NameExtent): boolean {
  if (name.words < 2 || isPrayer(scan, name.from, name.to)) return false;
  if (name.known === 0) return isFromThere(scan, name);
  const first = scan.tokens[name.from]!;
  // «الحرم المكي الشريف»: adjectives of the noun before.
  const noun = scan.tokens[name.from - 1];
  if (
    first.key.startsWith('ال') &&
    noun?.kind === 'word' &&
    isDefinite(noun.key) &&
    !scan.lex.titles.has(noun.key)
  )
    return false;
  const cut = name.start - first.start;
  const firstKey = cut > 0 && first.key.length > cut ? first.key.slice(cut) : first.key;
  const strongFirst = scan.lex.given.get(firstKey) === true;
  if (!strongFirst && name.known < 1) return false;
  const second = scan.tokens[name.from + 1]!.key;
  // «سلطان بن محمد», «شريف أبو زيد»: whose son he is makes a weak name strong.
  if (scan.lex.given.has(second) || FATHER.has(second)) return true;
  // «سميرة ماتت»: a word of the language after a name needs more than a list.
  if (!isPlain(second) && !isPresent(second)) return strongFirst;
  const vouched = name.from > 0 && isSaying(scan, name.from - 1);
  return strongFirst && (vouched || (second.startsWith('ال') && isComma(scan, name.to)));
}

/** «التونسية أنس جابر»: two names that are words too, behind the word for where one is from. */
function isFromThere(scan: Scan, name: NameExtent): boolean {
  const at = name.from - 1;
  const hit = scan.hitAt[at];
  if (hit?.to !== name.from || !isDefinite(scan.tokens[at]!.key)) return false;
  if (hit.listed.some(({ type, kind }) => type !== 'nationality' || kind === 'people')) return false;
  const words = scan.tokens.slice(name.from, name.from + 2);
  return (
    name.start === words[0]!.start &&
    words.every(({ key }) => scan.lex.given.has(key) && !key.startsWith('ال'))
  );
}

/** «يجتاز», «يبحث»: a verb of the present after a name in a headline; «يلماز» and «يعقوبي» are names. */
function isPresent(key: string): boolean {
  return /^ي[^اويعلح].{2,4}$/.test(key);
}

function personOf(name: NameExtent, rule: string, confidence: number): Candidate {
  return {
    from: name.from, to: name.to, start: name.start, end: name.end,
    type: 'person', name: name.name, key: `person:${matchKey(name.name)}`, rule, confidence,
  }; // prettier-ignore
}

function role(title: TitleExtent, rule: string, holder?: number): RoleCandidate {
  return {
    from: title.from, to: title.to, start: title.start, end: title.end, state: title.state, rule,
    ...(holder !== undefined && { holder }),
  }; // prettier-ignore
}

/** A role inside another («وزيرة الاقتصاد» in «الوزير المنتدب لدى وزيرة الاقتصاد») is part of it. */
function withoutInner(roles: readonly RoleCandidate[]): RoleCandidate[] {
  const out: RoleCandidate[] = [];
  const sorted = [...roles].sort((a, b) => a.start - b.start || b.end - a.end);
  for (const one of sorted) {
    const last = out.at(-1);
    if (last !== undefined && one.start < last.end) {
      if (one.holder !== undefined && last.holder === undefined && one.end >= last.end)
        out[out.length - 1] = { ...last, holder: one.holder, end: Math.max(one.end, last.end) };
      continue;
    }
    out.push(one);
  }
  return out;
}
