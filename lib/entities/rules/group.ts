import type { Candidate } from '../candidate.ts';
import { offsetAfter, shown, type Reading, type Scan } from '../scan.ts';
import { CHAIN_NOUNS, isDefinite, isNameWord, readAs } from '../word-classes.ts';
import { matchKey } from '../../text/fold.ts';
import { isAdjective, organisationAt } from './organisation-head.ts';
import { nameAt } from './person-name.ts';
import { placeAt } from './place-head.ts';

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** Groups of people that news texts speak of as actors. */
const GROUPS: ReadonlySet<string> = new Set(
  'اللاجئين اللاجئون النازحين النازحون المهاجرين المهاجرون المدنيين المدنيون الأطباء الناخبين الناخبون المساهمين المساهمون المرضى الطلبة الطلاب العمال الأطفال الصحفيين الصحافيين المستثمرين الموظفين الموظفون المعلمين المعلمون المواطنين المواطنون المتظاهرين المتظاهرون المسلمين المسلمون المسيحيين المسيحيون اليهود الأقباط السنة الشيعة الأكراد الدروز العلويين الأمازيغ الأسرى المعتقلين الفلاحين المزارعين النساء الشباب المستوطنين المستوطنون المستهلكين المراقبين المرشحين المرشحون العاملين السكان الأهالي المحامين القضاة المهندسين التجار المتضررين المتضررون المصابين المصابون الجرحى الضحايا الرهائن المختطفين المحتجزين المحتجزون المحتجين المحتجون الشهود المشاركين المشاركون المتطوعين المتطوعون المدرسين الأساتذة الباحثين الممثلين الممثلون القادمين القادمون المحرومين المحرومون العاملون المساجين السجناء المقاتلين المسلحين المسلحون الجنود الوزراء النواب المفتشين المراقبون الأخصائيين الحوامل القاصرين المستهلكون المصدرين الحجاج المعتمرين الزوار السياح المسافرين المسافرون الأيتام الأرامل الجمهور العملاء الإداريين المسؤولين'
    .split(' ')
    .map(matchKey),
);

/** Words for some people of a body or place: «سكان نابلس», «أعضاء اللجنة». */
const MEMBERS: ReadonlySet<string> = new Set(
  'سكان أهالي أعضاء عناصر جنود أفراد عائلة أسرة قبيلة طلبة طلاب ضحايا مقاتلو مقاتلي مسلحو مسلحي أنصار أساتذة رؤساء وجهاء شهداء أمراء مصابو مصابي باحثو باحثي طالبو طالبي مخاتير موظفو موظفي لاجئو لاجئي شيوخ علماء'
    .split(' ')
    .map(matchKey),
);
/** Words for a kin: whoever follows is its name, «عائلة السكاكيني». */
const KIN = keys('عائلة أسرة قبيلة حامولة عشيرة');
/** A people under its name: «الشعب الفلسطيني», «للشعوب العربية». */
const PEOPLES = keys('الشعب الشعوب');
/** «السنة» is the year, unless the other confession or a word for its people stands beside it. */
const SUNNIS = matchKey('السنة');
const SHIITES = keys('الشيعة والشيعة الشيعي والشيعي');
const BEFORE_SUNNIS = keys('العرب المسلمين المسلمون أهل الطائفة طائفة');
/** What participles govern, by their stem: «العاملين في مجال الصحة», «المصابين بالمرض». */
const GOVERNED: ReadonlyMap<string, readonly string[]> = new Map(
  [
    ['العامل', 'في', 'ب'],
    ['المصاب', 'ب'],
    ['المشارك', 'في', 'ب'],
    ['المرشح', 'ل'],
    ['المتطوع', 'ل', 'في'],
    ['المحروم', 'من'],
    ['القادم', 'من'],
    ['المتضرر', 'من'],
  ].map(([stem, ...prepositions]) => [matchKey(stem!), prepositions.map(matchKey)]),
);
const MAX_COMPLEMENT = 7;

const PLACED: ReadonlySet<string> = new Set(
  'مدينة قرية بلدة حي محافظة إقليم مخيم منطقة'.split(' ').map(matchKey),
);
const MAX_WORDS = 6;
/** With the whole name of a body. */
const MAX_OWNED = 10;

/**
 * A group of people with its adjectives («اللاجئين الفلسطينيين»), with what its participle governs («العاملين في القطاع»), with
 * what it belongs to («سكان مدينة يافا», «عائلة السكاكيني»), or a people («الشعب الفلسطيني»). At most a dozen words.
 */
export function groupAt(scan: Scan, i: number): Candidate | undefined {
  const members = readAs(scan, i, (key) => MEMBERS.has(key) || KIN.has(key));
  const head =
    members ?? readAs(scan, i, (key) => GROUPS.has(key) || PEOPLES.has(key)) ?? toRefugees(scan, i);
  if (head === undefined || (head.key === SUNNIS && !isConfession(scan, i))) return undefined;
  const to = members === undefined ? described(scan, i, head.key) : afterOwner(scan, i, members.key);
  if (to === undefined) return undefined;
  const start = offsetAfter(scan, scan.tokens[i]!, head.cut);
  const end = scan.tokens[to - 1]!.end;
  const article = head.key.startsWith('الل') ? 1 : 2;
  const from = head.article ? offsetAfter(scan, scan.tokens[i]!, head.cut + article) : start;
  const name = (head.article ? 'ال' : '') + shown(scan.doc.text.slice(from, end));
  return {
    from: i, to, start, end, type: 'nationality', name, key: `group:${matchKey(name)}`,
    rule: 'group', confidence: 0.7,
  }; // prettier-ignore
}

/** «للاجئين»: of the three letters of «لـ + اللاجئين» two are written. */
function toRefugees(scan: Scan, i: number): Reading | undefined {
  const { key } = scan.tokens[i]!;
  const cut = key[0] === 'و' || key[0] === 'ف' ? 1 : 0;
  const whole = `الل${key.slice(cut + 2)}`;
  return key.startsWith('لل', cut) && GROUPS.has(whole) ? { cut, article: true, key: whole } : undefined;
}

function isConfession(scan: Scan, i: number): boolean {
  const beside = [1, 2].some((k) => SHIITES.has(scan.tokens[i + k]?.key ?? ''));
  const before = scan.tokens[i - 1]?.key ?? '';
  return beside || BEFORE_SUNNIS.has(before) || SHIITES.has(before);
}

/** One past a definite group with what describes it; a people only with its adjective. */
function described(scan: Scan, i: number, head: string): number | undefined {
  const at = afterAdjectives(scan, i + 1, i, head);
  if (!PEOPLES.has(head)) return complementEnd(scan, at, i) ?? at;
  const next = scan.hitAt[i + 1];
  const nisba = next?.cut === 0 && next.to === i + 2 && next.listed[0]!.type === 'nationality';
  return nisba && scan.sentenceOf[i + 1] === scan.sentenceOf[i] ? i + 2 : undefined;
}

/** One past the definite plurals and the nationality that follow, in the case of the head: «المراقبين … والدوليين». */
function afterAdjectives(scan: Scan, from: number, i: number, head: string): number {
  const ending = /(?:ين|ون)$/.exec(head)?.[0] ?? 'ين|ون';
  const shape = new RegExp(`^و?ال.{3,}(?:${ending})$`);
  let at = from;
  while (at - from < 3 && scan.sentenceOf[at] === scan.sentenceOf[i]) {
    const { key } = scan.tokens[at]!;
    const hit = scan.hitAt[at];
    const people = hit?.cut === 0 && hit.to === at + 1 && hit.listed[0]!.type === 'nationality';
    // «اللاجئين والمهاجرين», «الأطفال والتلفزيون»: only an adjective joins another one.
    const other = key[0] === 'و' && (at === from || GROUPS.has(key.slice(1)));
    const plural = shape.test(key) && !other && !scan.lex.stop.has(key) && hit === undefined;
    if (!people && !plural) break;
    at += 1;
  }
  return at;
}

/** One past the complement of a participle right before `at`, closed by a definite noun; undefined when there is none. */
function complementEnd(scan: Scan, at: number, i: number): number | undefined {
  const participle = scan.tokens[at - 1]!.key.replace(/^[ولبفك]*(?=ال)|^و?لل/, (start) =>
    start.endsWith('لل') ? 'ال' : '',
  );
  const prepositions = GOVERNED.get(participle.replace(/(?:ين|ون)$/, ''));
  const first = scan.tokens[at];
  if (prepositions === undefined || first?.kind !== 'word' || scan.sentenceOf[at] !== scan.sentenceOf[i])
    return undefined;
  const apart = prepositions.includes(first.key);
  // «بفيروس», «لمقاومة»: the letter stands on the noun.
  if (!apart && !prepositions.includes(first.key[0]!)) return undefined;
  return nounPhraseEnd(scan, apart ? at + 1 : at, i);
}

/** One past nouns up to the first definite one and its adjectives: «مجال الرعاية الصحية». */
function nounPhraseEnd(scan: Scan, from: number, i: number): number | undefined {
  let closed = false;
  let at = from;
  for (; at - from < MAX_COMPLEMENT && scan.sentenceOf[at] === scan.sentenceOf[i]; at += 1) {
    const { key, kind } = scan.tokens[at]!;
    // «مجال» is no name either; only the short ones are particles.
    if (kind !== 'word' || (scan.lex.stop.has(key) && (closed || key.length <= 3))) break;
    const definite = isDefinite(key) || scan.hitAt[at]?.cut === 0;
    if (closed && !(key.startsWith('ال') && isAdjective(scan, at, key))) break;
    closed ||= definite;
  }
  return closed ? at : undefined;
}

/** One past the body, place or family that a group belongs to; undefined when none follows. */
function afterOwner(scan: Scan, i: number, head: string): number | undefined {
  let at = i + 1;
  const limit = scan.sentenceOf[i];
  if (scan.sentenceOf[at] !== limit) return undefined;
  if (KIN.has(head)) return familyEnd(scan, at);
  const body = organisationAt(scan, at) ?? placeAt(scan, at);
  if (body !== undefined && body.to - i <= MAX_OWNED) return body.to;
  const kind = PLACED.has(scan.tokens[at]?.key ?? '') || CHAIN_NOUNS.has(scan.tokens[at]?.key ?? '');
  if (kind) at += 1;
  const hit = scan.sentenceOf[at] === limit ? scan.hitAt[at] : undefined;
  if (hit !== undefined && hit.cut === 0) return hit.to - i <= MAX_WORDS ? hit.to : undefined;
  const token = scan.tokens[at];
  if (token?.kind !== 'word' || scan.sentenceOf[at] !== limit) return undefined;
  const owned = isDefinite(token.key) && token.key.startsWith('ال') && !scan.lex.stop.has(token.key);
  return owned ? afterAdjectives(scan, at + 1, i, token.key) : undefined;
}

/** One past the name of a family: its head's name, or one word of names. */
function familyEnd(scan: Scan, at: number): number | undefined {
  const name = nameAt(scan, at, true);
  if (name !== undefined && name.start === scan.tokens[at]!.start) return name.to;
  const token = scan.tokens[at]!;
  const article = token.kind === 'word' && token.key.startsWith('ال') && token.key.length > 4;
  return article && (token.key.endsWith('ي') || isNameWord(scan, at, false)) ? at + 1 : undefined;
}
