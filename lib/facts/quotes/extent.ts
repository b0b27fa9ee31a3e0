import { isComma, sentenceRange, wordsIn, type Reader } from './reader.ts';
import { speakerKind, type Saying } from './saying.ts';
import { wordClass } from '../../text/word-class.ts';
import {
  BEFORE_THAT,
  FILLERS,
  NO_SPEECH_BEFORE_THAT,
  PREPOSITIONS,
  SAID_NOUN_BEFORE_THAT,
  isThat,
  isThatSuffixed,
} from './words.ts';

/** Tokens between a reporting verb and what is said; a title with its office seldom takes more than 25. */
const WINDOW = 40;
/** Words a bare quotation needs to be speech and not a name. */
const SPEECH_WORDS = 4;

/** Where speech begins after a verb: `at` ends the stretch that names the holder, `content` is the first token said. */
export interface Opening {
  readonly how: 'that' | 'colon' | 'quote' | 'complement';
  readonly at: number;
  readonly content: number;
}

/** What is said, as token range, and where reading goes on. */
export interface Said {
  readonly from: number;
  readonly to: number;
  readonly direct: boolean;
  readonly next: number;
}

/** Looks for «أن», a colon, a quotation or the verb's own preposition after a reporting verb, at most WINDOW tokens on. */
export function openingAfter(reader: Reader, cue: number, saying: Saying): Opening | undefined {
  const { tokens, marks, sayings } = reader;
  const stop = Math.min(sentenceRange(reader, cue).end, cue + WINDOW);
  for (let i = cue + 1; i < stop; i += 1) {
    const { key } = tokens[i]!;
    const close = marks.closeOf[i]!;
    if (close >= 0) {
      if (saying.quotes && wordsIn(reader, i, close) >= SPEECH_WORDS)
        return { how: 'quote', at: i, content: i };
      i = close;
    } else if (key === ':')
      return saying.complement === 'عن' ? undefined : { how: 'colon', at: i, content: i + 1 };
    else if (isThat(key) || isThatSuffixed(key)) {
      const opening = thatAt(reader, cue, i, saying);
      if (opening !== undefined) return opening;
    } else if (isComplement(reader, cue, i, saying))
      return { how: 'complement', at: i, content: BARE_PREPOSITIONS.has(key) ? i + 1 : i };
    else {
      const other = sayings[i];
      const participle = other?.form === 'participle' && isComma(tokens[i - 1]);
      if (
        other !== undefined &&
        !FILLERS.has(key) &&
        (participle || (!other.weak && other.form !== 'present'))
      )
        return undefined;
    }
  }
  return undefined;
}

/** «بلدة»: the ب is its own. */
const NOUNS_IN_BA = wordClass('noun-in-ba');
const BARE_PREPOSITIONS = wordClass('bare-preposition');
/** «على هامش»، «على متن»: an adverbial, not what is stressed. */
const ADVERBIAL_ON = wordClass('not-said-after-on');
/** «أكد على … أن»: what is said follows «أن» when one is so near. */
const THAT_NEAR = 12;

function thatAt(reader: Reader, cue: number, i: number, saying: Saying): Opening | undefined {
  const { key } = reader.tokens[i]!;
  const before = i - 1 > cue ? reader.tokens[i - 1]!.key : '';
  if (before === '(' || NO_SPEECH_BEFORE_THAT.has(before)) return undefined;
  // «قالوا عبر وسطاء إنه»: this «عبر» is a preposition.
  if (saying.complement === 'عن' && before !== 'عن') return undefined;
  if (before === 'من' && saying.complement !== 'من') return undefined;
  if (SAID_NOUN_BEFORE_THAT.has(before)) {
    const at = i - 2 > cue && BEFORE_THAT.has(reader.tokens[i - 2]!.key) ? i - 2 : i - 1;
    return { how: 'that', at, content: i - 1 };
  }
  const governed = BEFORE_THAT.has(before) || before === 'من';
  return { how: 'that', at: governed ? i - 1 : i, content: isThatSuffixed(key) ? i : i + 1 };
}

/** The verb's own preposition: standing alone, or ب written to a noun that is no name («بالرباط»). */
function isComplement(reader: Reader, cue: number, i: number, saying: Saying): boolean {
  const { complement } = saying;
  if (complement === undefined) return false;
  const { key, kind } = reader.tokens[i]!;
  if (key === complement && key !== 'ب') {
    if (reader.entityAt.get(i + 1)?.mention.type === 'place') return false;
    const next = reader.tokens[i + 1]?.key ?? '';
    if (isThat(next) || isThatSuffixed(next)) return false;
    return key !== 'علي' || (!ADVERBIAL_ON.has(next) && !thatNear(reader, i));
  }
  if (complement !== 'ب' || kind !== 'word' || key[0] !== 'ب' || key.length < 4) return false;
  return (
    i > cue + 1 &&
    !NOUNS_IN_BA.has(key) &&
    !placesSomething(key) &&
    reader.entityAt.get(i) === undefined &&
    !PREPOSITIONS.has(key) &&
    reader.inTime[i] !== 1
  );
}

const SITES = wordClass('site');

/** «بالوزارة»، «بمنطقة»: where, not what. */
function placesSomething(key: string): boolean {
  const noun = key.startsWith('بال') ? key.slice(3) : key.slice(1);
  return SITES.has(noun) || speakerKind(noun) === 'body';
}

function thatNear(reader: Reader, from: number): boolean {
  const { end } = sentenceRange(reader, from);
  for (let i = from + 1; i < Math.min(end, from + THAT_NEAR); i += 1) {
    const { key } = reader.tokens[i]!;
    if (isThat(key) || isThatSuffixed(key)) return true;
    if (isComma(reader.tokens[i])) return false;
  }
  return false;
}

/** Words before which a clause with another source begins. */
const SOURCE_WORDS = wordClass('source-word');
const CLAUSE_JOINTS = wordClass('clause-joint');

/**
 * How far speech goes that begins at token `from`: a quotation to its closing mark, a clause to the end of its
 * sentence or to the next reporting clause. Looks at each token of the clause once, and WINDOW tokens after each verb.
 */
export function saidFrom(reader: Reader, from: number, how: Opening['how']): Said | undefined {
  const { marks, tokens } = reader;
  let start = from;
  if (tokens[start]?.key === ':') start += 1;
  if (how === 'colon' && tokens[start]?.kind === 'newline' && marks.closeOf[start + 1]! >= 0) start += 1;
  if (start >= tokens.length) return undefined;
  const close = marks.closeOf[start]!;
  if (close >= 0 && endsClause(reader, close)) {
    if (wordsIn(reader, start, close) < 2) return undefined;
    return { from: start + 1, to: close, direct: true, next: close + 1 };
  }
  const to = clauseEnd(reader, start, how);
  const end = trimmed(reader, start, to);
  const least = how === 'colon' ? 3 : 2;
  if (wordsIn(reader, start, end) < least) return undefined;
  return { from: start, to: end, direct: how === 'colon' || how === 'quote', next: Math.max(to, start + 1) };
}

/** Nothing of the same clause follows the closing mark. */
function endsClause(reader: Reader, close: number): boolean {
  const next = reader.tokens[close + 1];
  if (next === undefined || next.kind === 'newline' || next.kind === 'punctuation') return true;
  if (reader.sayings[close + 1] !== undefined) return true;
  return next.key[0] === 'و' && reader.sayings[close + 1] !== undefined;
}

function clauseEnd(reader: Reader, from: number, how: Opening['how']): number {
  const { tokens, marks } = reader;
  let { end } = sentenceRange(reader, from);
  for (let i = from + 1; i < end; i += 1) {
    const close = marks.closeOf[i]!;
    if (close >= 0) {
      i = close;
      end = Math.max(end, sentenceRange(reader, close).end);
      continue;
    }
    const joined = isComma(tokens[i - 1]);
    if (SOURCE_WORDS.has(tokens[i]!.key) && joined) return i - 1;
    if (startsReport(reader, i, joined, how)) return joined ? i - 1 : i;
  }
  return end;
}

/** A new reporting clause: «مضيفا أن …»، «وقال فلان إن …»، «فيما أكد …». */
function startsReport(reader: Reader, i: number, joined: boolean, how: Opening['how']): boolean {
  const joint = CLAUSE_JOINTS.has(reader.tokens[i]!.key) && joined;
  const at = joint ? i + 1 : i;
  const saying = reader.sayings[at];
  if (saying === undefined || how === 'colon') return false;
  if (saying.form === 'participle') return joined;
  if (saying.form === 'present' || saying.weak) return false;
  const fresh = joint || (saying.proclitic === 1 && (joined || reader.tokens[at]!.key[0] === 'و'));
  return fresh && openingAfter(reader, at, saying) !== undefined;
}

function trimmed(reader: Reader, from: number, to: number): number {
  let end = to;
  while (end > from) {
    const { kind, key } = reader.tokens[end - 1]!;
    if (kind === 'newline' || (kind === 'punctuation' && key !== '"' && key !== ')' && key !== '%')) end -= 1;
    else break;
  }
  return end;
}
