import type { Candidate } from '../candidate.ts';
import { lookUp, type Listed } from '../lexicon.ts';
import { isPlain } from '../common-words.ts';
import { matchKey } from '../../text/fold.ts';
import { offsetAfter, shown, type Hit, type Scan } from '../scan.ts';
import { isDefinite, isNameWord, PLACE_CONTEXT, PLACE_HEADS } from '../word-classes.ts';

/** The adjective of a country, not of a town («الكوكب المراكشي»). */
const COUNTRY = /^nationality:[A-Z]{2}$/;
/** Words for a team that its nationality makes a name. */
const TEAMS = new Set(['النادي', 'المنتخب', 'الاتحاد', 'الفريق', 'منتخب', 'اتحاد'].map(matchKey));

/** Countries the text speaks of, by listed names that mean one country only. One pass. */
export function countriesOf(scan: Scan): Set<string> {
  const out = new Set<string>();
  for (const hit of scan.hitAt) {
    if (hit === undefined || hit.listed.length > 1) continue;
    const only = hit.listed[0]!;
    // «وجدة» may be «و» and another town, and says nothing of its own country.
    const open = only.kind === 'city' && hit.cut === 0 && scan.tokens[hit.from]!.key[0] === 'و';
    if (only.country !== undefined && !only.weak && !open) out.add(only.country);
    else if (only.type === 'nationality') out.add(only.key.slice('nationality:'.length));
  }
  return out;
}

/** A listed name as an entity, with homonyms decided by the countries of the text, else kept open. */
export function listedEntity(scan: Scan, hit: Hit, countries: ReadonlySet<string>): Candidate | undefined {
  const joined = conjoined(scan, hit, countries);
  if (joined !== undefined) return listedEntity(scan, joined, countries);
  if (isOtherThing(scan, hit)) return undefined;
  const club = playsHere(scan, hit);
  let pool = hit.listed;
  const strong = pool.filter((entry) => !entry.weak);
  if (strong.length > 0) pool = strong;
  else {
    if (!placeContext(scan, hit)) return undefined;
    // «في صور كثيرة», «في حديثه»: after a mere preposition the text must speak of the town's country.
    if (!isHeaded(scan, hit)) pool = pool.filter((entry) => isNear(scan, entry, countries));
    if (pool.length === 0) return undefined;
  }
  const near = pool.filter((entry) => entry.country !== undefined && countries.has(entry.country));
  const home = pool.filter((entry) => entry.country !== undefined && entry.country === scan.doc.country);
  const chosen: Listed = near.length === 1 ? near[0]! : home.length === 1 ? home[0]! : pool[0]!;
  const open =
    near.length !== 1 &&
    home.length !== 1 &&
    pool.length > 1 &&
    pool.every((entry) => entry.type === chosen.type);
  // A nationality that only describes a noun («الوزير الأردني») names nobody; a people does («الأردنيون»).
  if (chosen.type === 'nationality' && chosen.kind !== 'people') return undefined;
  if (club && chosen.type === 'place') return clubOf(scan, hit);
  const { to, end, name } = chosen.kind === 'sport' ? withoutNisba(scan, hit) : hit;
  return {
    from: hit.from, to, start: hit.start, end, type: chosen.type, name, key: chosen.key,
    rule: 'listed', confidence: open ? 0.6 : 0.95, ...(open && { ambiguous: pool.map((entry) => entry.key) }),
  }; // prettier-ignore
}

const keys = (words: string): ReadonlySet<string> => new Set(words.split(' ').map(matchKey));
/** «صلاة المغرب»: a time of prayer. */
const SUNSET = matchKey('المغرب');
const PRAYERS = keys('صلاة أذان صلاتي آذان');
/** «في المتوسط 2.2 مليون»: on average. */
const AVERAGE = matchKey('المتوسط');

/** «السوق السعودية», «الهيئة السعودية»: the adjective, behind its noun. */
const MUSCAT = matchKey('مسقط');
const HEAD = matchKey('رأس');

const isWord = (key: string): boolean => key.length >= 3 && isPlain(key);

/** A common word with «his» where the listed town ends in ة. */
function isHis(scan: Scan, hit: Hit): boolean {
  const { start, end, key } = scan.tokens[hit.from]!;
  const raw = scan.doc.text.slice(start, end);
  return raw.endsWith('ه') && isWord(key.slice(hit.cut, -1)) && !isHeaded(scan, hit);
}

const EAGERLY = matchKey('بحماس');
const SAUDI = matchKey('السعودية');

function isNounWithArticle(scan: Scan, i: number): boolean {
  const token = scan.tokens[i];
  if (token?.kind !== 'word' || scan.sentenceOf[i] !== scan.sentenceOf[i + 1]) return false;
  if (scan.hitAt[i]?.listed[0]!.type === 'place') return false;
  return isDefinite(token.key) && !scan.lex.stop.has(token.key);
}

/** A listed word that means something else here. */
export function isOtherThing(scan: Scan, hit: Hit): boolean {
  if (hit.to !== hit.from + 1) return false;
  const { key } = scan.tokens[hit.from]!;
  // «كسبها»: he won it, not «like Sabha».
  if (hit.cut > 0 && key[hit.cut - 1] === 'ك' && hit.listed.every(({ kind }) => kind === 'city')) return true;
  const before = scan.tokens[hit.from - 1]?.key ?? '';
  // «مسقط رأسه»: his birthplace; «بريده»: his mail, though a town is spelt so in haste.
  if (key === MUSCAT && scan.tokens[hit.to]?.key.startsWith(HEAD) === true) return true;
  if (isHis(scan, hit)) return true;
  // «بحماس»: eagerly.
  if (key === EAGERLY) return true;
  if (key === SAUDI) return isNounWithArticle(scan, hit.from - 1);
  if (key === SUNSET) return [before, before.slice(1)].some((word) => PRAYERS.has(word));
  return key === AVERAGE && scan.tokens[hit.to]?.kind === 'number';
}

/** «كوبنهاغن 1 - صفر», «بوردو (فرنسا) - أيندهوفن (هولندا)»: a town's name that plays is its club. */
function playsHere(scan: Scan, hit: Hit): boolean {
  if (hit.listed.every(({ kind }) => kind === 'country')) return false;
  const at = (k: number): string => scan.tokens[k]?.key ?? '';
  const isScore = (k: number): boolean => scan.tokens[k]?.kind === 'number' || at(k) === ZERO;
  const isDash = (k: number): boolean => DASHES.has(at(k));
  if (isScore(hit.to) && isDash(hit.to + 1) && isScore(hit.to + 2)) return true;
  const home = scan.hitAt[hit.to + 1];
  const bracketed =
    at(hit.to) === '(' && home?.listed[0]!.kind === 'country' && at(home.to) === ')' ? home.to + 1 : -1;
  return bracketed > 0 && (isDash(bracketed) || isDash(hit.from - 1)) && isFixture(scan, hit, bracketed);
}

/** The club with the word of its own before the town: «ستيوا بوخارست 1 - 4». */
function clubOf(scan: Scan, hit: Hit): Candidate {
  const at = hit.from - 1;
  const before = scan.tokens[at];
  const own =
    hit.cut === 0 &&
    before?.kind === 'word' &&
    scan.sentenceOf[at] === scan.sentenceOf[hit.from] &&
    scan.hitAt[at] === undefined &&
    !scan.lex.stop.has(before.key) &&
    isNameWord(scan, at, true);
  const from = own ? at : hit.from;
  const start = own ? before.start : hit.start;
  const name = own ? shown(scan.doc.text.slice(start, hit.end)) : hit.name;
  return {
    from, to: hit.to, start, end: hit.end, type: 'organisation', name, key: `org:${matchKey(name)}`,
    rule: 'fixture', confidence: 0.85,
  }; // prettier-ignore
}

/** On the other side of the dash stands another name with its country in brackets. */
function isFixture(scan: Scan, hit: Hit, after: number): boolean {
  if (DASHES.has(scan.tokens[hit.from - 1]?.key ?? '') && scan.tokens[hit.from - 2]?.key === ')') return true;
  for (let k = after + 1; k < after + 6; k += 1) if (scan.tokens[k]?.key === '(') return true;
  return false;
}

const ZERO = matchKey('صفر');
const DASHES: ReadonlySet<string> = new Set(['-', '–', '—', 'ـ']);

/** «برشلونة الإسباني» is the club of that name, not the town; the nationality is no part of the name. */
function withoutNisba(
  scan: Scan,
  hit: Hit,
): { readonly to: number; readonly end: number; readonly name: string } {
  const to = hit.to - 1;
  const last = scan.hitAt[to];
  if (to === hit.from || last?.to !== hit.to || last.cut > 0 || !COUNTRY.test(last.listed[0]!.key))
    return hit;
  // «النادي الإفريقي», «المنتخب المغربي»: nothing of its own is left without it.
  if (to - hit.from === 1 && TEAMS.has(scan.tokens[hit.from]!.key)) return hit;
  const { end } = scan.tokens[to - 1]!;
  return { to, end, name: shown(scan.doc.text.slice(hit.start, end)) };
}

/** «مكة وجدة»: و and a town of the text's countries, not the town «وجدة» of another. */
function conjoined(scan: Scan, hit: Hit, countries: ReadonlySet<string>): Hit | undefined {
  const { key } = scan.tokens[hit.from]!;
  if (hit.cut > 0 || key[0] !== 'و' || key.length < 4 || hit.to !== hit.from + 1) return undefined;
  if (!hit.listed.every((entry) => entry.kind === 'city' && !isNear(scan, entry, countries)))
    return undefined;
  const found = lookUp(scan.lex.root, key.slice(1), () => undefined);
  const listed = found?.listed.filter((entry) => entry.type === 'place' && !entry.weak) ?? [];
  if (!listed.some((entry) => entry.country !== undefined && isNear(scan, entry, countries)))
    return undefined;
  const start = offsetAfter(scan, scan.tokens[hit.from]!, 1);
  return { ...hit, start, name: shown(scan.doc.text.slice(start, hit.end)), listed, cut: 1 };
}

/** A word for a kind of place right before it: «مدينة صور». */
function isHeaded(scan: Scan, hit: Hit): boolean {
  const before = scan.tokens[hit.from - 1]?.key ?? '';
  return PLACE_HEADS.has(before) || PLACE_HEADS.has(before.slice(1));
}

function isNear(scan: Scan, entry: Listed, countries: ReadonlySet<string>): boolean {
  if (entry.kind !== 'city') return true;
  return entry.country === undefined || countries.has(entry.country) || entry.country === scan.doc.country;
}

/** A place word or preposition before it, or ب/ل attached. */
export function placeContext(scan: Scan, hit: Hit): boolean {
  const before = scan.tokens[hit.from - 1]?.key;
  if (before === undefined) return false;
  // «في ليل الشتاء»: a common noun with its complement.
  const after = scan.tokens[hit.to];
  if (
    hit.to - hit.from === 1 &&
    after?.kind === 'word' &&
    after.key.startsWith('ال') &&
    scan.hitAt[hit.to] === undefined &&
    !scan.lex.stop.has(after.key)
  )
    return false;
  const key = before[0] === 'و' || before[0] === 'ب' || before[0] === 'ل' ? before.slice(1) : before;
  return (
    PLACE_CONTEXT.has(before) || PLACE_HEADS.has(before) || PLACE_HEADS.has(key) || PLACE_CONTEXT.has(key)
  );
}
