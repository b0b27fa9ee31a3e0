import notNames from '../../data/ar/not-names.json' with { type: 'json' };
import titles from '../../data/ar/titles.json' with { type: 'json' };
import { matchKey } from '../../text/fold.ts';
import { wordClass } from '../../text/word-class.ts';
import { isComma, textOf, type Reader } from './reader.ts';
import { speakerKind } from './saying.ts';
import { PREPOSITIONS, RELATIVES, SAME } from './words.ts';

const HONORIFICS = new Set(titles.flatMap(({ id, kind }) => (kind === 'honorific' ? [matchKey(id)] : [])));
/** Words that no name is made of. */
const NOT_NAMES = new Set(notNames.map(({ id }) => matchKey(id)));
/** Tokens of a name in quotation marks inside a phrase: «صحيفة «المساء»». */
const MOST_QUOTED_NAME = 6;
/** Longest noun phrase taken for an unnamed source, in words. */
const MOST_NP_WORDS = 12;
/** Words of a name standing in apposition that the entity rules did not know. */
const APPOSED_NAME = { least: 2, most: 4 } as const;

/** The words before a name, as its role: «مدير المكتب،» → «مدير المكتب»، «وكيل الوزارة، الدكتور» → «وكيل الوزارة». */
export function roleText(reader: Reader, from: number, to: number): string {
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

/** «المواطن عائض الحربي»: two or three words between a definite title and the end of the phrase. */
export function nameBeside(
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
export function unknownName(
  reader: Reader,
  comma: number,
  limit: number,
): { from: number; to: number } | undefined {
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
export function phraseEnd(reader: Reader, from: number, limit: number): number {
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

/** Prepositions that lead away from the subject; «من» and «باسم» stay: «مصدر من الشرطة»، «المتحدث باسم الحكومة». */
const ENDS_PHRASE = new Set(
  [...PREPOSITIONS].filter((word) => word !== 'من' && word !== 'باسم' && word !== 'لدي'),
);

/** A word with ل before a definite noun: «للصحافة»، «للصحفيين». */
export function governs(key: string): boolean {
  if (key.startsWith('لل') && key.length > 4) return true;
  if (key.startsWith('بال') && key.length > 5) return true;
  return key[0] === 'ل' && key.length > 4 && !key.startsWith('ال') && speakerKind(key.slice(1)) !== undefined;
}
