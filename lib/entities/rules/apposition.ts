import type { Candidate, RoleCandidate } from '../candidate.ts';
import { offsetAfter, shown, type Scan } from '../scan.ts';
import {
  DIVINE_TAIL,
  GLUE,
  isComma,
  isDefinite,
  isNameWord,
  isOutsideNames,
  ORG_HEADS,
  readAs,
} from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';

/**
 * Roles and names that punctuation sets side by side, whatever the role's words are: «ROLE، [الدكتور] [NISBA] NAME،»,
 * «NAME، ROLE،», and the accusative of appointments «NAME رئيسا لـ…». A name closed by marks on both sides needs no list.
 */
const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** Words that begin a clause: what stands before them is no longer the same noun phrase. */
const CLAUSE = keys(
  'أن إن بأن أنه إنه أنها إنها الذي التي الذين اللذين اللتين قد لقد لم لن كان كانت ثم حين عندما بعد قبل بينما حيث إذا لكن غير مما خلال منذ حتى كما عقب إثر',
);
/** What follows a name that was the subject of a verb of saying. */
const SPEECH = keys('أن إن بأن أنه إنه أنها إنها بأنه بأنها');
const FORMER = keys('السابق السابقة الأسبق سابق سابقة سابقا');
const ACTING = keys('بالنيابة بالإنابة بالوكالة');
/** Given names that are function words elsewhere: only two marks around the name make them one. */
const HOMONYMS = keys('باسم');
const NOT_OF_A_ROLE = keys('لمدة خلفا لفترة');
const CLOSERS = new Set(['،', ',', '.', ':', '"', '؛', ')', '(', '-', '…', '!', '؟']);
const MAX_SEGMENT = 20;
/** Words of a name in quotes inside a role: «رئيس تحرير "سبق"». */
const MAX_QUOTED = 4;
const MAX_NAME = 5;

interface Extent {
  readonly from: number;
  readonly to: number;
}

/** Adds the people and roles of appositions to those found by titles. Each comma looks at most 26 words around itself. Linear. */
export function addAppositions(scan: Scan, persons: Candidate[], roles: RoleCandidate[]): void {
  const personAt = new Map(persons.map((one) => [one.from, one]));
  const owned = new Uint8Array(scan.tokens.length);
  for (const one of persons) owned.fill(1, one.from, one.to);
  const roleOf = new Map(
    roles.flatMap((one) => (one.holder === undefined ? [] : [[one.holder, one] as const])),
  );
  const hold = (person: Candidate, extent: Extent, start: number, rule: string): void => {
    const known = roleOf.get(person.from);
    // A fuller role takes the place of a one-word title («السفير»), never of a role with words of its own.
    if (known !== undefined && known.to - known.from > 1) return;
    const role = roleCandidate(scan, extent, start, rule, person.from);
    roles.push(role);
    roleOf.set(person.from, role);
  };
  for (let i = 0; i < scan.tokens.length; i += 1) {
    if (!isComma(scan, i) || scan.sentenceOf[i] === -1) continue;
    const head = roleBefore(scan, i, owned);
    if (head === undefined) continue;
    const name = nameAfter(scan, i);
    if (name === undefined) continue;
    const known = personAt.get(name.from);
    const overlapped = known === undefined && covered(owned, name);
    if (overlapped || !isCredible(scan, name)) continue;
    // Marks on both sides vouch for a name that was only likely before.
    const whole = known !== undefined && known.to >= name.to ? known : personOf(scan, name);
    const person: Candidate = { ...whole, rule: 'role-apposition', confidence: 0.9 };
    personAt.set(person.from, person);
    owned.fill(1, person.from, person.to);
    hold(person, { from: head.from, to: i }, head.start, 'role-apposition');
  }
  const sorted = [...personAt.values()].sort((a, b) => a.from - b.from);
  for (const person of sorted) {
    const after = roleAfter(scan, person, owned) ?? appointedTo(scan, person);
    if (after !== undefined) hold(person, after, after.start, 'name-apposition');
  }
  // Written back once: a list of 50,000 names must not be searched for each of them.
  persons.length = 0;
  for (const person of sorted) persons.push(person);
}

/** The leftmost title of the noun phrase that ends at a comma. */
function roleBefore(
  scan: Scan,
  comma: number,
  owned: Uint8Array,
): { from: number; start: number } | undefined {
  let found: { from: number; start: number } | undefined;
  let quote = comma;
  for (let at = comma - 1; at >= 0 && comma - at <= MAX_SEGMENT; at -= 1) {
    const token = scan.tokens[at]!;
    if (scan.sentenceOf[at] !== scan.sentenceOf[comma] || owned[at] === 1) break;
    if (token.kind === 'punctuation' && token.key !== '"') break;
    // «ممثل الوزارة عن «دور الجمعيات في الحد من البطالة»»: the title of a talk, no name of a paper.
    if (token.key === '"' && quote - at > MAX_QUOTED && quote < comma) break;
    if (token.key === '"') quote = at;
    if (token.kind === 'newline' || CLAUSE.has(token.key)) break;
    // «فيصل السلطان، طلال معشي،»: a family name, no title.
    const named = scan.lex.given.has(scan.tokens[at - 1]?.key ?? '');
    // «…، أمير كردي، منصور الحربي،»: two words of a list of names.
    const listed = comma - at === 2 && isComma(scan, at - 1) && scan.lex.given.has(token.key);
    const head = named || listed ? undefined : titleHead(scan, at);
    if (head !== undefined) found = { from: at, start: offsetAfter(scan, token, head) };
  }
  return found;
}

/** Letters of proclitics before a title, or undefined when the word is none. */
function titleHead(scan: Scan, at: number): number | undefined {
  const { titles } = scan.lex;
  const isTitle = (key: string): boolean =>
    titles.has(key) || (key.startsWith('ال') && titles.get(key.slice(2)) === 'office');
  const reading = readAs(scan, at, isTitle);
  if (reading === undefined || reading.article) return undefined;
  return reading.cut;
}

/** A name of two to five words between the comma and a closing mark, after honorifics and a nationality. */
function nameAfter(scan: Scan, comma: number): Extent | undefined {
  const limit = scan.sentenceOf[comma];
  let from = comma + 1;
  for (let k = 0; k < 3 && isForeword(scan, from, comma); k += 1) {
    from += 1;
    if (scan.tokens[from]?.key === '.') from += 1;
  }
  let at = from;
  let words = 0;
  while (at < scan.tokens.length && scan.sentenceOf[at] === limit && words <= MAX_NAME) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word') break;
    if (!isBoundedNameWord(scan, at, words === 0)) return undefined;
    if (!GLUE.has(token.key)) words += 1;
    at += 1;
  }
  const closed =
    at >= scan.tokens.length || scan.sentenceOf[at] !== limit || CLOSERS.has(scan.tokens[at]!.key);
  return closed && words >= 2 && words <= MAX_NAME ? { from, to: at } : undefined;
}

function isForeword(scan: Scan, at: number, comma: number): boolean {
  if (scan.sentenceOf[at] !== scan.sentenceOf[comma]) return false;
  const key = scan.tokens[at]?.key ?? '';
  if (scan.lex.titles.get(key) === 'honorific') return true;
  if (key.startsWith('ال') && (scan.lex.titles.has(key) || scan.lex.titles.has(key.slice(2)))) return true;
  const hit = scan.hitAt[at];
  return hit !== undefined && hit.to === at + 1 && hit.listed.some(({ type }) => type === 'nationality');
}

function isBoundedNameWord(scan: Scan, at: number, first: boolean): boolean {
  const { key } = scan.tokens[at]!;
  if (scan.lex.given.has(key) || GLUE.has(key) || (first ? HOMONYMS : DIVINE_TAIL).has(key)) return true;
  if (scan.lex.stop.has(key) || CLAUSE.has(key) || scan.lex.titles.has(key)) return false;
  if (first) return isNameWord(scan, at, true);
  if (isOutsideNames(scan, at, false)) return false;
  // Marks vouch for what follows a first name, so «بنسودة» and «المطر» need no proof; other names and prepositions end it.
  if (key.startsWith('ال')) return key.length > 4;
  return !ORG_HEADS.has(key) && !isDefinite(key) && scan.hitAt[at]?.cut !== 0 && key.charCodeAt(0) >= 0x600;
}

/** Its first word is a given name, or the sentence goes on as only sentences with a person there do. */
function isCredible(scan: Scan, { from, to }: Extent): boolean {
  const first = scan.tokens[from]!.key;
  if (scan.lex.given.has(first) || GLUE.has(first)) return true;
  const close = scan.tokens[to];
  if (close === undefined || scan.sentenceOf[to] !== scan.sentenceOf[from]) return true;
  if (close.key === '.' || close.key === ':') return true;
  const next = scan.tokens[to + 1];
  return next !== undefined && SPEECH.has(next.key);
}

/** «NAME، ROLE …،»: a phrase that begins with a title and is closed by a mark. */
function roleAfter(
  scan: Scan,
  person: Candidate,
  owned: Uint8Array,
): (Extent & { start: number }) | undefined {
  if (!isComma(scan, person.to)) return undefined;
  const from = person.to + 1;
  if (scan.sentenceOf[from] !== scan.sentenceOf[person.from] || titleHead(scan, from) !== 0) return undefined;
  let at = from;
  while (
    at < scan.tokens.length &&
    at - from <= MAX_SEGMENT &&
    scan.sentenceOf[at] === scan.sentenceOf[from]
  ) {
    const token = scan.tokens[at]!;
    if (owned[at] === 1 || CLAUSE.has(token.key) || token.kind === 'number') return undefined;
    if (token.kind === 'punctuation' && token.key !== '"') break;
    at += 1;
  }
  // «محمد أمان، أمير كردي، منصور الحربي،»: the next name of a list.
  if (at - from === 2 && scan.lex.given.has(scan.tokens[from]!.key)) return undefined;
  return at - from >= 2 && at - from <= MAX_SEGMENT
    ? { from, to: at, start: scan.tokens[from]!.start }
    : undefined;
}

/** «NAME رئيسا لهيئة تنشيط السياحة»: a title in the accusative with its «لـ». */
function appointedTo(scan: Scan, person: Candidate): (Extent & { start: number }) | undefined {
  const from = person.to;
  const head = scan.tokens[from];
  if (head?.kind !== 'word' || scan.sentenceOf[from] !== scan.sentenceOf[person.from]) return undefined;
  const bare = head.key.endsWith('ا') ? head.key.slice(0, -1) : head.key;
  if (bare === head.key && !head.key.endsWith('ه')) return undefined;
  if (scan.lex.titles.get(bare) !== 'office' || scan.tokens[from + 1]?.key[0] !== 'ل') return undefined;
  let at = from + 1;
  for (; at < scan.tokens.length && at - from <= 12; at += 1) {
    const token = scan.tokens[at]!;
    if (token.kind !== 'word' || NOT_OF_A_ROLE.has(token.key) || CLAUSE.has(token.key)) break;
    const next = scan.tokens[at + 1];
    const leads = next?.kind === 'word' && (isDefinite(next.key) || scan.hitAt[at + 1]?.cut === 0);
    const fits =
      at === from + 1 ||
      isDefinite(token.key) ||
      scan.hitAt[at] !== undefined ||
      (leads && !scan.lex.stop.has(token.key));
    if (!fits) break;
  }
  return at - from >= 2 ? { from, to: at, start: head.start } : undefined;
}

function roleCandidate(
  scan: Scan,
  { from, to }: Extent,
  start: number,
  rule: string,
  holder: number,
): RoleCandidate {
  let state: RoleCandidate['state'] = 'current';
  for (let at = from; at < to; at += 1) {
    if (FORMER.has(scan.tokens[at]!.key)) state = 'former';
    else if (ACTING.has(scan.tokens[at]!.key)) state = 'acting';
  }
  return { from, to, start, end: scan.tokens[to - 1]!.end, state, rule, holder };
}

function personOf(scan: Scan, { from, to }: Extent): Candidate {
  const start = scan.tokens[from]!.start;
  const end = scan.tokens[to - 1]!.end;
  const name = shown(scan.doc.text.slice(start, end));
  return {
    from,
    to,
    start,
    end,
    type: 'person',
    name,
    key: `person:${matchKey(name)}`,
    rule: 'role-apposition',
    confidence: 0.9,
  };
}

function covered(owned: Uint8Array, { from, to }: Extent): boolean {
  for (let at = from; at < to; at += 1) if (owned[at] === 1) return true;
  return false;
}
