import type { EntityMention } from '../../model/analysis.ts';
import { isComma, textOf, type Holder, type Placed, type Reader } from './reader.ts';
import { speakerKind, type Gender } from './saying.ts';
import { bodyBefore } from '../bodies.ts';
import { wordClass } from '../../text/word-class.ts';
import { governs, nameBeside, phraseEnd, roleText, unknownName } from './phrase.ts';
import { bySurname, isReference, namesake, officeHolder, referent, REMEMBERED } from './referent.ts';
import { FILLERS, PREPOSITIONS, RELATIVES } from './words.ts';

const MANY_OF = wordClass('many-of');

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

function withGender(holder: Holder, gender: Gender | undefined): Holder {
  return gender === undefined ? holder : { ...holder, gender };
}
