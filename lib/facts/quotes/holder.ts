import type { EntityMention, RoleMention } from '../../model/analysis.ts';
import notNames from '../../data/ar/not-names.json' with { type: 'json' };
import titles from '../../data/ar/titles.json' with { type: 'json' };
import { matchKey } from '../../text/fold.ts';
import { isComma, textOf, type Holder, type Placed, type Reader } from './reader.ts';
import { bareNoun, speakerKind, type Gender } from './saying.ts';
import { bodyBefore } from '../bodies.ts';
import { wordClass } from '../word-classes.ts';
import { FILLERS, PREPOSITIONS, RELATIVES, SAME } from './words.ts';

/** Speakers looked back on. */
const REMEMBERED = 12;
const MANY_OF = wordClass('many-of');
const HONORIFICS = new Set(titles.flatMap(({ id, kind }) => (kind === 'honorific' ? [matchKey(id)] : [])));
/** Words that no name is made of. */
const NOT_NAMES = new Set(notNames.map(({ id }) => matchKey(id)));
/** Tokens of a name in quotation marks inside a phrase: «صحيفة «المساء»». */
const MOST_QUOTED_NAME = 6;
/** Longest noun phrase taken for an unnamed source, in words. */
const MOST_NP_WORDS = 12;
/** Words of a name standing in apposition that the entity rules did not know. */
const APPOSED_NAME = { least: 2, most: 4 } as const;

/**
 * The noun phrase that begins at token `i` and ends before `limit`, read as the one who speaks: a person, an
 * organisation, a place standing for its government, or an unnamed source («مصدر مطلع»). `adverbial` says that words
 * such as «في تصريح للصحافة» stand first, so that the subject is late or is a pronoun. `sure` says that the verb can only be
 * one of saying and a clause follows: any definite noun is then its subject. Looks at no token twice.
 */
export function holderAt(
  reader: Reader,
  i: number,
  limit: number,
  gender?: Gender,
  sure = false,
): Holder | 'adverbial' | undefined {
  let at = i;
  while (at < limit && (isComma(reader.tokens[at]) || FILLERS.has(reader.tokens[at]!.key))) at += 1;
  // «يرى كثير من المحللين»
  if (MANY_OF.has(reader.tokens[at]?.key ?? '') && reader.tokens[at + 1]?.key === 'من') at += 2;
  // «قالت «رويترز» إن»: the marks hold a name.
  if (reader.marks.closeOf[at]! >= 0 && reader.entityAt.has(at + 1)) at += 1;
  if (at >= limit) return 'adverbial';
  const head = reader.tokens[at]!;
  const role = reader.roleAt.get(at);
  const entity = reader.entityAt.get(at);
  if (reader.inTime[at] === 1 || (PREPOSITIONS.has(head.key) && entity?.mention.type !== 'person'))
    return lateSubject(reader, at, limit, gender) ?? 'adverbial';
  if (role?.governed === true || entity?.governed === true || governs(head.key))
    return lateSubject(reader, at, limit, gender) ?? 'adverbial';
  if (entity?.mention.type === 'person') return withGender(personHolder(reader, entity), gender);
  const named = apposed(reader, at, limit);
  if (
    named !== undefined &&
    (role !== undefined || speakerKind(head.key) !== undefined || entity === undefined)
  )
    return withGender(named, gender);
  if (role === undefined && entity !== undefined && canAct(entity))
    return withGender(bodyHolder(entity), gender);
  if (role === undefined && speakerKind(head.key) === undefined) {
    const known = namesake(reader, at, limit);
    if (known !== undefined) return withGender(known, gender);
    const noun = sure && head.kind === 'word' && head.key.startsWith('ال') && !RELATIVES.has(head.key);
    return noun ? withGender(nounHolder(reader, at, limit), gender) : undefined;
  }
  return withGender(nounHolder(reader, at, limit), gender);
}

/** A family name alone that the entity rules did not know, of someone who spoke before under his full name. */
function namesake(reader: Reader, at: number, limit: number): Holder | undefined {
  const next = reader.tokens[at + 1];
  if (at + 1 < limit && next?.kind === 'word' && !PREPOSITIONS.has(next.key) && !governs(next.key))
    return undefined;
  const before = bySurname(reader, at);
  return before === undefined ? undefined : { ...before, end: at + 1 };
}

/** Someone who spoke before, whose name ends in the word at token `i`. */
function bySurname(reader: Reader, i: number): Holder | undefined {
  const { key } = reader.tokens[i]!;
  return reader.history
    .slice(-REMEMBERED)
    .findLast(({ holder }) => holder.kind === 'person' && matchKey(holder.text).split(' ').at(-1) === key)
    ?.holder;
}

/** A subject after its adverbials: the first person or role that follows a comma or a date and is not governed. */
function lateSubject(reader: Reader, from: number, limit: number, gender?: Gender): Holder | undefined {
  for (let i = from + 1; i < limit; i += 1) {
    if (!isComma(reader.tokens[i - 1]) && reader.inTime[i - 1] !== 1 && !endsTold(reader, from, i)) continue;
    if (reader.inTime[i] === 1) continue;
    if (endsTold(reader, from, i) && speakerKind(reader.tokens[i]!.key) !== undefined) {
      const told = nounHolder(reader, i, limit);
      if (told.end > i) return withGender(told, gender);
    }
    const entity = reader.entityAt.get(i);
    const role = reader.roleAt.get(i);
    if (entity?.governed === true || role?.governed === true) continue;
    if (entity?.mention.type === 'person') return withGender(personHolder(reader, entity), gender);
    if (role !== undefined)
      return withGender(apposed(reader, i, limit) ?? nounHolder(reader, i, limit), gender);
  }
  return undefined;
}

/** «قال لوكالة الأنباء مسؤول في …»: the token behind the name of the one who was told. */
function endsTold(reader: Reader, from: number, i: number): boolean {
  const told = reader.entityAt.get(from);
  return told?.governed === true && told.mention.type === 'organisation' && told.to === i;
}

/** «والدة عبد الرحمن»: the name beside says whose, not who. */
const RELATIONS = wordClass('relation');
/** Words from a relative to the name of whose relative he is: «عائلة الفنان التشكيلي اللبناني فلان». */
const RELATION_WORDS = 6;

/** «مدير العمليات في الدفاع المدني، جورج نصار»: a person named beside or after the head of the phrase. */
function apposed(reader: Reader, from: number, limit: number): Holder | undefined {
  for (let i = from + 1; i < limit; i += 1) {
    const key = reader.tokens[i]!.key;
    if (RELATIVES.has(key)) return undefined;
    if (COUNTERPARTS.has(key) || opensAnother(reader, from, i)) return undefined;
    // «نواب محافظون الرئيس فلان»: a plural that is no construct ends the phrase.
    const last = reader.tokens[i - 1]!.key;
    if (i > from + 1 && last.endsWith('ون') && !last.startsWith('ال')) return undefined;
    const entity = reader.entityAt.get(i);
    if (entity?.mention.type !== 'person' || entity.governed) continue;
    if (PREPOSITIONS.has(reader.tokens[i - 1]!.key)) continue;
    if (i <= from + RELATION_WORDS && RELATIONS.has(reader.tokens[from]!.key) && !commaIn(reader, from, i))
      return undefined;
    // «ووعد فلان»: only a title before a name is his role.
    const titled = reader.roleAt.has(from) || speakerKind(reader.tokens[from]!.key) === 'person';
    return personHolder(reader, entity, titled ? roleText(reader, from, i) : undefined);
  }
  return undefined;
}

/** «نظيره»: to whom it is said. */
const COUNTERPARTS = wordClass('counterpart');

/** «اتهم رئيس الحكومة زعيم المعارضة فلان»: a second office behind a definite noun is another man's. */
function opensAnother(reader: Reader, from: number, i: number): boolean {
  const { key } = reader.tokens[i]!;
  const before = reader.tokens[i - 1]!.key;
  return i > from + 1 && before.startsWith('ال') && !key.startsWith('ال') && speakerKind(key) === 'person';
}

function commaIn(reader: Reader, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isComma(reader.tokens[i])) return true;
  return false;
}

/** The words before a name, as its role: «مدير المكتب،» → «مدير المكتب»، «وكيل الوزارة، الدكتور» → «وكيل الوزارة». */
function roleText(reader: Reader, from: number, to: number): string {
  let start = from;
  let end = to;
  const trims = (i: number): boolean => {
    const { kind, key } = reader.tokens[i]!;
    return kind === 'punctuation' || HONORIFICS.has(key);
  };
  while (end > start && trims(end - 1)) end -= 1;
  while (start < end && trims(start)) start += 1;
  // «الجنرال مين أونغ»: what is left of a name is no role.
  if (start > from && start < end && speakerKind(reader.tokens[start]!.key) !== 'person') return '';
  return textOf(reader, start, end);
}

function personHolder(reader: Reader, { mention, to }: Placed<EntityMention>, near?: string): Holder {
  const role = fuller(mention.role, near);
  const after = reader.roleAt.get(isComma(reader.tokens[to]) ? to + 1 : to);
  const end = after !== undefined && after.mention.holder === mention.key ? after.to : to;
  return {
    text: mention.name,
    key: mention.key,
    kind: 'person',
    end,
    ...(role !== undefined && { role }),
  };
}

/** The role said beside the name here, when it says more than the one known. */
function fuller(known: string | undefined, near: string | undefined): string | undefined {
  if (near === undefined || near === '') return known;
  return known === undefined || near.length > known.length ? near : known;
}

function bodyHolder({ mention, to }: Placed<EntityMention>): Holder {
  return { text: mention.name, key: mention.key, kind: 'other', end: to };
}

function canAct({ mention }: Placed<EntityMention>): boolean {
  return mention.type === 'organisation' || mention.type === 'place';
}

/** A phrase without a known name: a reference to one named before, a name the rules do not know, or an unnamed source. */
function nounHolder(reader: Reader, from: number, limit: number): Holder {
  const end = phraseEnd(reader, from, limit);
  const text = textOf(reader, from, end);
  const role = reader.roleAt.get(from);
  if (role?.mention.holder !== undefined) {
    const key = role.mention.holder;
    const before = reader.history.slice(-REMEMBERED).findLast(({ holder }) => holder.key === key)?.holder;
    const office = before?.role ?? role.mention.text;
    return { text, key, role: office, kind: 'person', end };
  }
  const head = reader.tokens[from]!.key;
  const titled = from + 1 < limit ? bySurname(reader, from + 1) : undefined;
  if (titled !== undefined) return { ...titled, end: from + 2 };
  const kind = speakerKind(head);
  const person = role !== undefined || kind === 'person' || kind === 'unnamed';
  const before =
    person && head.startsWith('ال') && isReference(reader, from, end)
      ? (referent(reader, head) ?? officeHolder(reader, head, from))
      : undefined;
  if (before !== undefined) return { ...before, text, end };
  const name = person ? (unknownName(reader, end, limit) ?? nameBeside(reader, from, end, limit)) : undefined;
  if (name !== undefined)
    return { text: textOf(reader, name.from, name.to), role: text, kind: 'person', end: name.to };
  const body =
    kind === 'body' && end === from + 1 && head.startsWith('ال')
      ? bodyBefore(reader.ground.entities, head, reader.tokens[from]!.start)
      : undefined;
  return { text, kind: person ? 'person' : 'other', end, ...(body !== undefined && { key: body }) };
}

/** «المسؤول ذاته»، «الوزير»، «المسؤول الأممي»: at most two words, nothing that says which one. */
function isReference(reader: Reader, from: number, end: number): boolean {
  const second = reader.tokens[from + 1];
  if (end - from === 1) return true;
  return end - from === 2 && second !== undefined && (SAME.has(second.key) || second.key.endsWith('ي'));
}

/** Nouns that refer to any person who spoke. */
const ANYONE = wordClass('anyone');

function referent(reader: Reader, head: string): Holder | undefined {
  const noun = bareNoun(head);
  for (const { holder } of reader.history.slice(-REMEMBERED).reverse()) {
    if (holder.kind !== 'person') continue;
    if (ANYONE.has(head)) return holder;
    if (holder.role !== undefined && holder.role.includes(noun)) return holder;
  }
  return undefined;
}

/** Offices looked back on. */
const MOST_OFFICES = 80;

/** «الوزيرة» alone, who was named with her office but has not spoken yet: the only one before with such an office. */
function officeHolder(reader: Reader, head: string, at: number): Holder | undefined {
  const noun = bareNoun(head);
  const before = reader.tokens[at]!.start;
  const { roles } = reader.ground;
  let last = roles.length - 1;
  const sentence = reader.ground.sentences[reader.ground.sentenceOf[at] ?? -1];
  if (sentence !== undefined) last = sentence.roles.end - 1;
  let found: RoleMention | undefined;
  for (let i = last; i >= Math.max(0, last - MOST_OFFICES); i -= 1) {
    const role = roles[i]!;
    if (role.start >= before) continue;
    if (role.holder === undefined || bareNoun(matchKey(role.text.split(' ')[0]!)) !== noun) continue;
    if (found !== undefined && found.holder !== role.holder) return undefined;
    found = role;
  }
  if (found?.holder === undefined) return undefined;
  return { text: head, key: found.holder, role: found.text, kind: 'person', end: at + 1 };
}

/** «المواطن عائض الحربي»: two or three words between a definite title and the end of the phrase. */
function nameBeside(
  reader: Reader,
  from: number,
  end: number,
  limit: number,
): { from: number; to: number } | undefined {
  const words = limit - end;
  if (end !== from + 1 || !reader.tokens[from]!.key.startsWith('ال') || words < 2 || words > 3)
    return undefined;
  for (let i = end; i < limit; i += 1) {
    const { key, kind } = reader.tokens[i]!;
    if (kind !== 'word' || NOT_NAMES.has(key) || PREPOSITIONS.has(key) || governs(key)) return undefined;
    if (reader.sayings[i] !== undefined || reader.inTime[i] === 1) return undefined;
  }
  return { from: end, to: limit };
}

/** «، سالم البوسعيدي،» after a title: two to four plain words between commas, or up to the connector. */
function unknownName(reader: Reader, comma: number, limit: number): { from: number; to: number } | undefined {
  if (!isComma(reader.tokens[comma])) return undefined;
  const from = comma + 1;
  let to = from;
  while (to < limit && reader.tokens[to]!.kind === 'word' && to - from <= APPOSED_NAME.most) to += 1;
  if (to < limit && !isComma(reader.tokens[to])) return undefined;
  const words = to - from;
  if (words < APPOSED_NAME.least || words > APPOSED_NAME.most) return undefined;
  for (let i = from; i < to; i += 1) {
    const { key } = reader.tokens[i]!;
    const strange =
      ((NOT_NAMES.has(key) || PREPOSITIONS.has(key)) && !(i === from && key === 'باسم')) ||
      RELATIVES.has(key) ||
      reader.inTime[i] === 1 ||
      governs(key);
    if (strange || reader.entityAt.get(i)?.mention.type === 'place' || reader.sayings[i] !== undefined)
      return undefined;
  }
  return reader.tokens[from]!.key.startsWith('ال') ? undefined : { from, to };
}

/** Where an unnamed phrase stops: at a comma, an adverbial preposition, a date or its cap. */
function phraseEnd(reader: Reader, from: number, limit: number): number {
  const role = reader.roleAt.get(from);
  let i = Math.max(from + 1, Math.min(role?.to ?? 0, limit));
  const definite = reader.tokens[from]!.key.startsWith('ال') && role === undefined;
  while (i < limit && i - from < MOST_NP_WORDS) {
    const { key, kind } = reader.tokens[i]!;
    const close = reader.marks.closeOf[i]!;
    if (close >= 0 && close < limit && close - i <= MOST_QUOTED_NAME) {
      i = close + 1;
      continue;
    }
    if (ISSUED_BY.has(key)) return issuer(reader, i, limit) ?? i;
    const body = reader.entityAt.get(i);
    if (body?.mention.type === 'organisation' && !body.governed && body.to <= limit) {
      // «وسائل الإعلام الاتحاد …»: behind a definite noun the name is another's.
      if (reader.tokens[i - 1]!.key.startsWith('ال')) break;
      i = body.to;
      continue;
    }
    if (kind !== 'word' || reader.inTime[i] === 1 || ENDS_PHRASE.has(key) || RELATIVES.has(key)) break;
    if (governs(key) && i - from > 1) break;
    if (
      definite &&
      !key.startsWith('ال') &&
      !SAME.has(key) &&
      !STAYS.has(key) &&
      key[0] !== 'ب' &&
      key[0] !== 'و'
    )
      break;
    i += 1;
  }
  return i;
}

const STAYS = wordClass('stays');
const ISSUED_BY = wordClass('issued-by');

/** «تقرير صادر عن البنك الدولي»، «دراسة نشرتها مجلة X»: the end of the body a document is from. */
function issuer(reader: Reader, i: number, limit: number): number | undefined {
  const at = reader.tokens[i + 1]?.key === 'عن' ? i + 2 : i + 1;
  const body = reader.entityAt.get(at);
  if (body?.mention.type === 'organisation' && body.to <= limit) return body.to;
  const { key = '' } = reader.tokens[at] ?? {};
  return at < limit && key.startsWith('ال') && speakerKind(key) === 'body'
    ? phraseEnd(reader, at, limit)
    : undefined;
}

/**
 * The noun a preposition is written to, as the source: «لتقرير صادر عن البنك الدولي»، «لمصادر طبية»؛ undefined for what
 * cannot speak («لما يلي»).
 */
export function governedNounAt(reader: Reader, i: number, limit: number): Holder | undefined {
  const { key } = reader.tokens[i]!;
  if (i >= limit || key[0] !== 'ل') return undefined;
  const definite = key.startsWith('لل');
  const kind = speakerKind(definite ? `ال${key.slice(2)}` : key.slice(1));
  if (kind === undefined) return undefined;
  const named = kind === 'person' ? apposed(reader, i, limit) : undefined;
  if (named !== undefined) return named;
  const end = phraseEnd(reader, i, limit);
  const text = textOf(reader, i, end);
  const bare = definite ? `ال${text.slice(2)}` : text.slice(1);
  return { text: bare, kind: kind === 'person' || kind === 'unnamed' ? 'person' : 'other', end };
}

/** Prepositions that lead away from the subject; «من» and «باسم» stay: «مصدر من الشرطة»، «المتحدث باسم الحكومة». */
const ENDS_PHRASE = new Set(
  [...PREPOSITIONS].filter((word) => word !== 'من' && word !== 'باسم' && word !== 'لدي'),
);

/** A word with ل before a definite noun: «للصحافة»، «للصحفيين». */
function governs(key: string): boolean {
  if (key.startsWith('لل') && key.length > 4) return true;
  if (key.startsWith('بال') && key.length > 5) return true;
  return key[0] === 'ل' && key.length > 4 && !key.startsWith('ال') && speakerKind(key.slice(1)) !== undefined;
}

function withGender(holder: Holder, gender: Gender | undefined): Holder {
  return gender === undefined ? holder : { ...holder, gender };
}
