import { governedNounAt, holderAt } from '../holder.ts';
import { saidFrom } from '../extent.ts';
import { isComma, sentenceRange, textOf, wordsIn, type Frame, type Holder, type Reader } from '../reader.ts';
import { sayingOf, speakerKind } from '../saying.ts';
import { wordClass } from '../../../text/word-class.ts';
import { quoteOf } from './quote.ts';

/** Tokens in which the source must stand. */
const NEAR = 24;
const LEAST_CLAUSE = 4;
const WORDS = wordClass('according');
const TELLING = wordClass('according-to-what');

/** «وحسب المصدر ذاته، فإن …» and «…، بحسب وزارة الصحة.»: a claim with its source. */
export const accordingTo: Frame = (reader, cue, from) => {
  const { tokens } = reader;
  if (!WORDS.has(tokens[cue]!.key) && !TELLING.has(tokens[cue]!.key)) return undefined;
  const sentence = sentenceRange(reader, cue);
  const limit = Math.min(sentence.end, cue + NEAR);
  const told = toldBy(reader, cue, limit);
  if (told !== undefined) {
    const end = isComma(tokens[cue - 1]) ? cue - 1 : cue;
    if (from > sentence.start || wordsIn(reader, sentence.start, end) < LEAST_CLAUSE) return undefined;
    const clause = { from: sentence.start, to: end, direct: false };
    return {
      quote: quoteOf(reader, 'according-to', told.verb, clause, told.holder),
      holder: told.holder,
      next: told.holder.end,
    };
  }
  if (TELLING.has(tokens[cue]!.key)) return undefined;
  const governed = tokens[cue]!.key.endsWith('ا');
  const holder = governed
    ? (namedAt(reader, cue + 1) ?? governedNounAt(reader, cue + 1, limit))
    : holderAt(reader, cue + 1, limit);
  if (holder === undefined || holder === 'adverbial') return undefined;
  // «حسب الرغبة والحاجة»: without a name only a source, a document or a body is taken.
  if (!governed && holder.key === undefined && !SOURCES.has(speakerKind(tokens[cue + 1]!.key) ?? ''))
    return undefined;
  const verb = textOf(reader, cue, cue + 1).replace(/^و(?=[بحو])/u, '');
  if (cue === sentence.start) {
    const comma = isComma(tokens[holder.end]);
    if (!comma && !THEN.has(tokens[holder.end]?.key ?? '')) return undefined;
    let content = comma ? holder.end + 1 : holder.end;
    if (THEN.has(tokens[content]?.key ?? '')) content += 1;
    const said = saidFrom(reader, content, 'that');
    if (said === undefined) return undefined;
    return { quote: quoteOf(reader, 'according-to', verb, said, holder), holder, next: said.next };
  }
  const after = tokens[holder.end];
  const closed = after === undefined || after.kind !== 'word';
  const to = isComma(tokens[cue - 1]) ? cue - 1 : cue;
  if (!closed || from > sentence.start || wordsIn(reader, sentence.start, to) < LEAST_CLAUSE)
    return undefined;
  const said = { from: sentence.start, to, direct: false };
  return { quote: quoteOf(reader, 'according-to', verb, said, holder), holder, next: holder.end };
};

/** «وفق ما ذكره مصدر نقابي»، «بحسب ما أعلنت السلطات»، «وفق ما أفاد به الدفاع المدني»: the verb that tells it and who does. */
function toldBy(
  reader: Reader,
  cue: number,
  limit: number,
): { readonly holder: Holder; readonly verb: string } | undefined {
  const { tokens } = reader;
  const joined = TELLING.has(tokens[cue]!.key);
  if (!joined && tokens[cue + 1]?.key !== 'ما') return undefined;
  const verb = joined ? cue + 1 : cue + 2;
  const { key = '' } = tokens[verb] ?? {};
  const saying = sayingOf(key) ?? (key.endsWith('ه') ? sayingOf(key.slice(0, -1)) : undefined);
  if (saying === undefined) return undefined;
  const from = BACK_TO_IT.has(tokens[verb + 1]?.key ?? '') ? verb + 2 : verb + 1;
  const holder = holderAt(reader, from, limit, saying.gender, true);
  if (holder === undefined || holder === 'adverbial') return undefined;
  return { holder, verb: textOf(reader, verb, verb + 1) };
}

/** «أفاد به»: the pronoun of «ما». */
const BACK_TO_IT = wordClass('back-to-it');
const SOURCES: ReadonlySet<string> = new Set(['unnamed', 'document', 'body']);
/** «فإن …», «فقد …» after the source. */
const THEN = wordClass('then');

/** «وفقا لوزارة الصحة»: the preposition is written to the name. */
function namedAt(reader: Parameters<Frame>[0], i: number): ReturnType<typeof holderAt> {
  const entity = reader.entityAt.get(i);
  if (entity === undefined || !entity.governed || entity.mention.type === 'nationality') return undefined;
  const { name, key, role, type } = entity.mention;
  if (type === 'event') return undefined;
  return {
    text: name, key, kind: type === 'person' ? 'person' : 'other', end: entity.to, ...(role !== undefined && { role }),
  }; // prettier-ignore
}
