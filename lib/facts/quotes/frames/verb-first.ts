import { UNKNOWN, carriedHolder } from '../carried.ts';
import { holderAt } from '../holder.ts';
import { openingAfter, saidFrom, type Opening } from '../extent.ts';
import { isComma, sentenceRange, type Frame, type Holder, type Reader } from '../reader.ts';
import { sayingOf, speakerKind, type Saying } from '../saying.ts';
import { NEGATIONS, PREPOSITIONS, RELATIVES, WAS } from '../words.ts';
import { verbOf as verbAt } from '../../rules/shared/lexicon.ts';
import { wordClass } from '../../../text/word-class.ts';
import { quoteOf, verbOf } from './quote.ts';

/** Tokens of a name with its office. */
const MOST_OFFICE = 16;

/** «وقال فلان، في تصريح، إن …»، «وأضاف: «…»»، «نفت الهيئة صحة …»: verb, holder, then what is said. */
export const verbFirst: Frame = (reader, cue) => {
  const saying = reader.sayings[cue];
  if (saying === undefined || saying.form === 'participle') return undefined;
  if (isNegated(reader, cue) || (saying.weak && !startsClause(reader, cue, saying))) return undefined;
  if (saying.kind === 'deny' || saying.kind === 'object') {
    const denial = bareDenial(reader, cue, saying);
    // «انتقد أوروبا لأنها …»: only one who criticises something by name is heard; no clause with «أن» is his.
    if (denial !== undefined || saying.kind === 'object') return denial;
  }
  const opening = saying.bare === 'only' ? undefined : openingAfter(reader, cue, saying);
  if (opening === undefined) return saying.bare === undefined ? undefined : bareClaim(reader, cue, saying);
  // «أكدت النتائج أن»: things show and confirm, but only people and bodies say.
  const sure = saying.quotes && opening.how === 'that';
  const holder = subjectOf(reader, cue, saying, opening.at, sure);
  if (saying.kind === 'show' && (opening.how !== 'that' || !isDocument(reader, cue + 1))) return undefined;
  if (isFarPromise(saying, opening, holder)) return undefined;
  if (holder === undefined) {
    if (!saying.weak) reader.history.push({ holder: UNKNOWN, sentence: reader.ground.sentenceOf[cue] ?? -1 });
    return undefined;
  }
  const said = saidFrom(reader, opening.content, opening.how);
  if (said === undefined) return undefined;
  return { quote: quoteOf(reader, 'verb-first', verbOf(reader, cue), said, holder), holder, next: said.next };
};

/** The one who speaks: after the verb, before it, or the last one when it is a pronoun. */
function subjectOf(
  reader: Reader,
  cue: number,
  saying: Saying,
  limit: number,
  sure: boolean,
): Holder | undefined {
  if (saying.kind === 'in') return documentIn(reader, cue, limit);
  if (saying.transitive && saying.proclitic === 0) {
    const before = subjectBefore(reader, cue, saying);
    if (before !== undefined && before !== 'none') return before;
  }
  const from = saying.kind === 'via' ? afterFrom(reader, cue, limit) : cue + 1;
  if (from < 0) return undefined;
  const after = isObject(reader, from, saying)
    ? 'adverbial'
    : holderAt(reader, from, limit, saying.gender, sure);
  if (after !== 'adverbial') return after;
  if (saying.kind === 'via') return undefined;
  const late = namedLast(reader, cue, limit, saying.gender);
  if (late !== undefined) return late;
  const topic = topicBefore(reader, cue);
  if (topic >= 0) {
    const named = holderAt(reader, topic + 1, cue, saying.gender);
    return named === 'adverbial' ? undefined : named;
  }
  const own = goesOn(reader, cue, saying) ? undefined : clauseSubject(reader, cue, saying);
  if (own !== undefined) return own === 'none' ? undefined : own;
  if (saying.proclitic === 0) {
    const before = subjectBefore(reader, cue, saying);
    if (before !== undefined) return before === 'none' ? undefined : before;
  }
  return carriedHolder(reader, cue, saying.gender);
}

/** «ناشد المسؤولين»: in the accusative, they are asked. */
function isObject(reader: Reader, at: number, saying: Saying): boolean {
  const { key = '' } = reader.tokens[at] ?? {};
  return saying.transitive && /^ال\p{L}+ين$/u.test(key) && reader.entityAt.get(at)?.mention.type !== 'person';
}

/** «وعد فلان تسجيل … بمنطقة …» counts; only what stands right behind the holder is promised. */
function isFarPromise(saying: Saying, opening: Opening, holder: Holder | undefined): boolean {
  if (!saying.weak || saying.transitive || opening.how !== 'complement' || saying.complement !== 'ب')
    return false;
  return holder !== undefined && opening.at > holder.end + PROMISE_NEAR;
}

/** Tokens of a day or a comma between a holder and his promise. */
const PROMISE_NEAR = 3;

const GOING_ON = wordClass('goes-on');

/** «أضاف»، «تابع» go on from the last speaker, whoever acts in their sentence. */
function goesOn(reader: Reader, cue: number, saying: Saying): boolean {
  const { history, ground } = reader;
  return GOING_ON.has(saying.id) || history.at(-1)?.sentence === ground.sentenceOf[cue];
}

/**
 * «زار الوزير المصنع، وقال إن»: the subject right behind the verb that opens the sentence goes on; `none` when it is a name
 * that was not understood: «كما التقى مون، …، وقال إن» is not said by whoever spoke before.
 */
function clauseSubject(reader: Reader, cue: number, saying: Saying): Holder | 'none' | undefined {
  const { start } = sentenceRange(reader, cue);
  if (saying.proclitic === 0 || cue === start) return undefined;
  const at = CLAUSE_LINKS.has(reader.tokens[start]!.key) ? start + 1 : start;
  const first = reader.tokens[at]!.key;
  if (at >= cue || (verbAt(first) === undefined && sayingOf(first) === undefined)) return undefined;
  if (isStrangeName(reader, at + 1, cue)) return 'none';
  if (cue - start > MOST_CLAUSE) return undefined;
  const subject = holderAt(reader, at + 1, cue, saying.gender);
  if (subject === undefined || subject === 'adverbial' || subject.key?.startsWith('place:') === true)
    return undefined;
  return subject;
}

/** «مون،» right behind a verb: a bare word before a comma that is no noun of the lists and no object («مصنعا»). */
function isStrangeName(reader: Reader, at: number, limit: number): boolean {
  const { key = '', kind } = reader.tokens[at] ?? {};
  if (at >= limit || kind !== 'word' || !isComma(reader.tokens[at + 1])) return false;
  if (key.startsWith('ال') || key.endsWith('ا') || PREPOSITIONS.has(key) || reader.inTime[at] === 1)
    return false;
  return (
    reader.entityAt.get(at) === undefined &&
    reader.roleAt.get(at) === undefined &&
    speakerKind(key) === undefined
  );
}

/** Tokens from a subject to the second verb it governs. */
const MOST_CLAUSE = 20;

/** «جاء في بيان للديوان»: the document behind «في». */
function documentIn(reader: Reader, cue: number, limit: number): Holder | undefined {
  if (reader.tokens[cue + 1]?.key !== 'في' || !isDocument(reader, cue + 2)) return undefined;
  const holder = holderAt(reader, cue + 2, limit);
  return holder === 'adverbial' ? undefined : holder;
}

function isDocument(reader: Reader, at: number): boolean {
  return speakerKind(reader.tokens[at]?.key ?? '') === 'document';
}

/** «قال في مؤتمر صحافي عقده في عمان وزير الخارجية فلان إن»: a man with his office right before what he says. */
function namedLast(reader: Reader, cue: number, limit: number, gender: Saying['gender']): Holder | undefined {
  for (let i = limit - 1; i > cue + 2 && i > limit - MOST_OFFICE; i -= 1) {
    const role = reader.roleAt.get(i);
    if (role === undefined || role.governed || PREPOSITIONS.has(reader.tokens[i - 1]!.key)) continue;
    const holder = holderAt(reader, i, limit, gender);
    if (holder === undefined || holder === 'adverbial') return undefined;
    return holder.key?.startsWith('person:') === true && holder.end === limit ? holder : undefined;
  }
  return undefined;
}

/** «أما فلان فيقول»: the token of «أما», when it opens the sentence of the verb; -1 otherwise. */
function topicBefore(reader: Reader, cue: number): number {
  const { start } = sentenceRange(reader, cue);
  const key = reader.tokens[start]?.key;
  return start < cue && (key === 'اما' || key === 'واما') ? start : -1;
}

/** Token after «عن»: «نقلت الوكالة عن مصدر …». */
function afterFrom(reader: Reader, cue: number, limit: number): number {
  for (let i = cue + 1; i < limit; i += 1) if (reader.tokens[i]!.key === 'عن') return i + 1;
  return -1;
}

/** «الوزير فلان قال إن»، «وكان فلان قد أعلن أن»، «الوزير الذي قال إن»; `none` when the subject is there but is no speaker. */
function subjectBefore(reader: Reader, cue: number, saying: Saying): Holder | 'none' | undefined {
  const { start } = sentenceRange(reader, cue);
  const last = reader.tokens[cue - 1];
  if (last === undefined || cue <= start) return undefined;
  const relative = RELATIVES.has(last.key);
  for (let i = start; i < cue && i < start + 2; i += 1) {
    if (relative) break;
    const opens = i === start && (WAS.has(reader.tokens[i]!.key) || reader.tokens[i]!.key === 'لكن');
    const subject = holderAt(reader, opens ? i + 1 : i, cue, saying.gender);
    if (subject !== undefined && subject !== 'adverbial') return subject;
    if (opens) return 'none';
  }
  if (relative || last.key === 'قد')
    return endingAt(reader, relative && isComma(reader.tokens[cue - 2]) ? cue - 2 : cue - 1) ?? 'none';
  return undefined;
}

/** A mention whose last word stands right before a token. Names are at most a dozen words long. */
function endingAt(reader: Reader, at: number): Holder | undefined {
  for (let i = at - 1; i >= 0 && i >= at - 12; i -= 1) {
    const entity = reader.entityAt.get(i);
    if (entity?.to === at && entity.mention.type === 'person') {
      const { name, key, role } = entity.mention;
      return { text: name, key, kind: 'person', end: at, ...(role !== undefined && { role }) };
    }
  }
  return undefined;
}

function isNegated(reader: Reader, cue: number): boolean {
  const before = reader.tokens[cue - 1]?.key;
  return before !== undefined && NEGATIONS.has(before);
}

const CLAUSE_LINKS = wordClass('clause-link');

/** A word that is not always a verb must open its clause. */
function startsClause(reader: Reader, cue: number, saying: Saying): boolean {
  if (saying.proclitic === 1) return true;
  const before = reader.tokens[cue - 1];
  return (
    cue === sentenceRange(reader, cue).start ||
    before === undefined ||
    before.kind !== 'word' ||
    CLAUSE_LINKS.has(before.key)
  );
}

/** «نفت السلطات السودانية عرقلة …»: what is denied is a bare noun phrase after the holder. */
function bareDenial(reader: Reader, cue: number, saying: Saying): ReturnType<Frame> {
  const { end } = sentenceRange(reader, cue);
  const limit = Math.min(end, cue + 24);
  // «لم تثبت أو تنفي الأمر»: behind a present the definite noun may be what is denied.
  const holder = holderAt(reader, cue + 1, limit, saying.gender, saying.form === 'past');
  if (holder === undefined || holder === 'adverbial') return undefined;
  // «انتقد فلان غياب …»: without a name the noun may be the object.
  if (
    saying.kind === 'object' &&
    (holder.key?.startsWith('place:') === true || (holder.key === undefined && holder.kind !== 'person'))
  )
    return undefined;
  const office = holder.key === undefined ? reader.roleAt.get(cue + 1) : undefined;
  const at = afterAside(reader, office === undefined ? holder.end : office.to, limit);
  const next = reader.tokens[at];
  if (next === undefined || next.kind !== 'word' || next.key === 'ان' || next.key === 'بان') return undefined;
  const said = saidFrom(reader, at, 'complement');
  if (said === undefined || said.to - said.from < 2) return undefined;
  return { quote: quoteOf(reader, 'verb-first', verbOf(reader, cue), said, holder), holder, next: said.next };
}

/** «أكد الرئيسان ضرورة …»: a bare verbal noun right behind a speaker who has a name, or a plural of one. */
function bareClaim(reader: Reader, cue: number, saying: Saying): ReturnType<Frame> {
  const limit = Math.min(sentenceRange(reader, cue).end, cue + 24);
  const holder = holderAt(reader, cue + 1, limit, saying.gender);
  if (holder === undefined || holder === 'adverbial') return undefined;
  const role = reader.roleAt.get(cue + 1);
  const end = holder.key === undefined && role !== undefined ? role.to : holder.end;
  const at = afterAside(reader, end, limit);
  const next = reader.tokens[at];
  if (next?.kind !== 'word' || at >= limit || isComma(reader.tokens[at - 1]) || !isVerbalNoun(reader, at))
    return undefined;
  const said = saidFrom(reader, at, 'complement');
  if (said === undefined || said.to - said.from < LEAST_CLAIM) return undefined;
  return { quote: quoteOf(reader, 'verb-first', verbOf(reader, cue), said, holder), holder, next: said.next };
}

/** Words of a claim without «أن». */
const LEAST_CLAIM = 3;
const NOUNS_OF_CLAIM = wordClass('claimed');

/** «ضرورة»، «رفض»، «استعداد»: what is confirmed without «أن». */
function isVerbalNoun(reader: Reader, at: number): boolean {
  return NOUNS_OF_CLAIM.has(reader.tokens[at]!.key);
}

/** Steps over one aside between commas, «، اليوم الأربعاء،», and over «في …» that only places the holder. */
function afterAside(reader: Reader, from: number, limit: number): number {
  let at = from;
  if (reader.tokens[at]?.key === 'في') {
    const place = at;
    while (at < limit && !isComma(reader.tokens[at])) at += 1;
    // «نفى مصدر في الشركة وجود …»: without a comma the place is one word.
    if (at >= limit) at = place + 2;
  } else if (at < limit && PREPOSITIONS.has(reader.tokens[at]?.key ?? '')) at += 2;
  if (!isComma(reader.tokens[at])) return at;
  for (let i = at + 1; i < limit; i += 1) if (isComma(reader.tokens[i])) return i + 1;
  return at + 1;
}
