import { UNKNOWN, carriedHolder } from '../carried.ts';
import { openingAfter, saidFrom } from '../extent.ts';
import { sentenceRange, type Frame, type Holder, type Reader } from '../reader.ts';
import { verbOf as verbAt } from '../../rules/shared/lexicon.ts';
import { holderAt } from '../holder.ts';
import { sayingOf, speakerKind, type Saying } from '../saying.ts';
import { quoteOf, verbOf } from './quote.ts';

/** Tokens between the participle and what is said: «مشيرا في هذا الصدد إلى أن». */
const NEAR = 12;
/** A participle that opens its sentence goes on with the last who spoke. */
const FIRST = 2;
/** Tokens from the start of a sentence in which its subject is named. */
const SUBJECT = 10;

/** «…، مضيفا أن …»، «…، قائلا إن …»: the holder is the subject of the sentence. */
export const participle: Frame = (reader, cue) => {
  const saying = reader.sayings[cue];
  if (saying?.form !== 'participle') return undefined;
  const opening = openingAfter(reader, cue, saying);
  if (opening === undefined || opening.at - cue > NEAR) return undefined;
  const holder = speakerHere(reader, cue, saying);
  if (holder === undefined) return undefined;
  const said = saidFrom(reader, opening.content, opening.how);
  if (said === undefined) return undefined;
  return { quote: quoteOf(reader, 'participle', verbOf(reader, cue), said, holder), holder, next: said.next };
};

/** «رد المدرب على الانتقادات قائلا»: the noun right behind the verb that opens the sentence. */
function subjectOf(reader: Reader, start: number, cue: number, saying: Saying): Holder | undefined {
  const first = reader.tokens[start]!.key;
  const next = reader.tokens[start + 1];
  // Only «قائلا» is surely the subject's own: «مشيرا» may go on from another sentence.
  if (
    !saying.quotes ||
    next?.key.startsWith('ال') !== true ||
    start + 1 >= cue ||
    (verbAt(first) === undefined && sayingOf(first) === undefined)
  )
    return undefined;
  const kind = speakerKind(next?.key ?? '');
  if (kind !== 'person' && kind !== 'body' && kind !== 'unnamed') return undefined;
  const subject = holderAt(reader, start + 1, cue, saying.gender);
  return subject === 'adverbial' ? undefined : subject;
}

/** Who spoke in this sentence; without one, its only person, or the body that opens it. */
function speakerHere(reader: Reader, cue: number, saying: Saying): Holder | undefined {
  const sentence = reader.ground.sentenceOf[cue] ?? -1;
  const last = reader.history.at(-1);
  if (last?.sentence === sentence) return last.holder === UNKNOWN ? undefined : last.holder;
  const { start } = sentenceRange(reader, cue);
  const people = new Map<string, Holder>();
  let body: Holder | undefined;
  for (let i = start; i < cue; i += 1) {
    const placed = reader.entityAt.get(i);
    if (placed === undefined) continue;
    const { type, name, key, role } = placed.mention;
    const gender = saying.gender;
    if (type === 'person' && i - start <= SUBJECT && !people.has(key))
      people.set(key, {
        text: name,
        key,
        kind: 'person',
        end: placed.to,
        gender,
        ...(role !== undefined && { role }),
      });
    if (body === undefined && type === 'organisation' && !placed.governed && i - start <= 1)
      body = { text: name, key, kind: 'other', end: placed.to, gender };
  }
  const [only] = people.values();
  if (people.size === 1) return only;
  if (people.size > 1) return undefined;
  return (
    body ??
    subjectOf(reader, start, cue, saying) ??
    (cue - start <= FIRST ? carriedHolder(reader, cue, saying.gender) : undefined)
  );
}
