import { holderAt } from '../holder.ts';
import { openingAfter } from '../extent.ts';
import { isComma, sentenceRange, wordsIn, type Frame } from '../reader.ts';
import { speakerKind } from '../saying.ts';
import { quoteOf, verbOf } from './quote.ts';

/** Words of a quotation or clause before «، يقول فلان». */
const LEAST_QUOTED = 3;
const LEAST_CLAUSE = 6;
/** Tokens in which the holder must stand. */
const NEAR = 24;

const SOURCES: ReadonlySet<string> = new Set(['unnamed', 'body']);

/** ««…»، قال فلان» and, without marks, «… له أهمية خاصة، يقول لقجع في إشارة إلى …». */
export const verbAfter: Frame = (reader, cue, from) => {
  const { marks, tokens } = reader;
  const saying = reader.sayings[cue];
  if (saying === undefined || saying.form === 'participle' || saying.weak) return undefined;
  const comma = isComma(tokens[cue - 1]) || tokens[cue - 1]?.key === 'كما';
  const close = comma ? cue - 2 : cue - 1;
  const open = marks.openOf[close] ?? -1;
  const marked = open >= from && wordsIn(reader, open, close) >= LEAST_QUOTED;
  // «تقديرا لـ«جهوده»، أعلنت مصر …»: marks inside another clause hold no speech of this one.
  if (marked && open > 0 && tokens[open - 1]!.kind === 'word') return undefined;
  const sentence = sentenceRange(reader, cue);
  if (!marked) {
    if (!comma || saying.proclitic === 1 || !saying.quotes || from > sentence.start) return undefined;
    if (wordsIn(reader, sentence.start, cue) < LEAST_CLAUSE) return undefined;
  }
  if (openingAfter(reader, cue, saying) !== undefined) return undefined;
  const limit = Math.min(sentence.end, cue + NEAR);
  const holder = holderAt(reader, cue + 1, limit, saying.gender);
  if (holder === undefined || holder === 'adverbial') return undefined;
  // Without a name only «كما قالت مصادر» and the like are believed.
  if (!marked && holder.key === undefined && !SOURCES.has(speakerKind(tokens[cue + 1]!.key) ?? ''))
    return undefined;
  const said = marked
    ? { from: open + 1, to: close, direct: true }
    : { from: sentence.start, to: cue - 1, direct: false };
  return {
    quote: quoteOf(reader, 'verb-after', verbOf(reader, cue), said, holder),
    holder,
    next: holder.end,
  };
};
