import stopwords from '../data/ar/stopwords.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import { surfaceStem } from '../text/surface-stem.ts';
import type { Token } from '../text/tokens.ts';
import type { Ground } from './context.ts';

const STOP = new Set(stopwords.map(({ id }) => matchKey(id)));
const SHORTEST = 3;

/** Content words of each sentence and of the title as small integers: the same stem has the same number everywhere. */
export interface Terms {
  readonly sentences: readonly Int32Array[];
  readonly title: Int32Array;
  /** In how many sentences each term stands. */
  readonly frequency: Int32Array;
}

/** Distinct words remembered: news repeats itself. Emptied when full, so that no stream of texts grows it. */
const MOST_REMEMBERED = 20_000;
const STEMS = new Map<string, string>();

/** The stem of a content word (match key), '' for a stop word or a word too short. */
function contentStem(key: string): string {
  let stem = STEMS.get(key);
  if (stem === undefined) {
    const empty = key.length < SHORTEST || STOP.has(key) || STOP.has(key.slice(1));
    stem = empty ? '' : surfaceStem(key);
    if (STEMS.size >= MOST_REMEMBERED) STEMS.clear();
    STEMS.set(key, stem);
  }
  return stem;
}

/** Cost: linear in the tokens. Numbers are no terms; stop words are left out. */
export function termsOf(ground: Ground): Terms {
  const ids = new Map<string, number>();
  const read = (tokens: readonly Token[], from: number, to: number): Int32Array => {
    const out = new Set<number>();
    for (let i = from; i < to; i += 1) {
      const { kind, key } = tokens[i]!;
      if (kind !== 'word') continue;
      const stem = contentStem(key);
      if (stem === '') continue;
      let id = ids.get(stem);
      if (id === undefined) ids.set(stem, (id = ids.size));
      out.add(id);
    }
    return Int32Array.from(out);
  };
  const { doc } = ground;
  const title = read(doc.titleTokens, 0, doc.titleTokens.length);
  const sentences = doc.sentenceTokens.map(({ start, end }) => read(doc.tokens, start, end));
  const frequency = new Int32Array(ids.size);
  for (const sentence of sentences) for (const id of sentence) frequency[id]! += 1;
  return { sentences, title, frequency };
}
