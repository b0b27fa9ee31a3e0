import type { QuoteMention } from '../model/analysis.ts';
import type { Span } from '../model/span.ts';
import { itemsIn, type Ground } from './context.ts';
import { isContinuation, openingOf } from './openings.ts';
import type { Terms } from './terms.ts';

/** Sentences of the story proper before a background may begin: the lead and one more. */
const LEAST_BEFORE = 2;
/** A shared actor says more about the story than a shared word. Set on the newsroom's stories. */
const ENTITY_WEIGHT = 3;
/** An aside («وفي سياق متصل») that shares this much of its words with the story still belongs to it. */
const ASIDE_SHARED = 0.34;

/** What one part of the text talks about: terms are non-negative numbers, entities are keys. */
interface Topic {
  readonly terms: Set<number>;
  readonly entities: Set<string>;
}

/**
 * Stretches that tell an earlier or another story, sorted and disjoint. A stretch opens at a pluperfect («وكان … قد») or a
 * stock phrase («يذكر أن»); the sentences after it belong to it while they share more actors and words with it than with the
 * story, or hang on it («حيث …»). Nothing is background before the second sentence. Cost: linear in words and mentions.
 */
export function splitBackground(ground: Ground, quotes: readonly QuoteMention[], terms: Terms): Span[] {
  const { sentences } = ground;
  const topics = topicsOf(ground, terms);
  const speakers = speakersBySentence(ground, quotes);
  const main: Topic = { terms: new Set(), entities: new Set() };
  const mainSpeakers = new Set<string>();
  const out: Span[] = [];
  let apart: Topic | undefined;
  let before = 0;
  for (const sentence of sentences) {
    const topic = topics[sentence.index]!;
    const spoken = speakers[sentence.index]!;
    const opens =
      before >= LEAST_BEFORE &&
      sentence.block > 0 &&
      opensBackground(ground, sentence.index, main, topic, quotes);
    if (apart !== undefined && !opens) {
      const returns =
        spoken.some((key) => mainSpeakers.has(key)) ||
        (!isContinuation(ground, sentence) && comesBack(topic, main, apart));
      if (returns) apart = undefined;
    } else if (opens && apart === undefined) apart = { terms: new Set(), entities: new Set() };
    if (apart === undefined) {
      before += 1;
      for (const key of spoken) mainSpeakers.add(key);
      join(main, topic);
    } else {
      join(apart, topic);
      const last = out.at(-1);
      const previous = sentences[sentence.index - 1];
      if (last !== undefined && previous !== undefined && last.end === previous.end)
        out[out.length - 1] = { start: last.start, end: sentence.end };
      else out.push({ start: sentence.start, end: sentence.end });
    }
  }
  return out;
}

function opensBackground(
  ground: Ground,
  index: number,
  main: Topic,
  topic: Topic,
  quotes: readonly QuoteMention[],
): boolean {
  const sentence = ground.sentences[index]!;
  const kind = openingOf(ground, sentence);
  if (kind === undefined || isQuoted(quotes, sentence.start)) return false;
  if (kind !== 'aside') return true;
  const shared = [...topic.terms].filter((term) => main.terms.has(term)).length;
  return (
    shared < topic.terms.size * ASIDE_SHARED && ![...topic.entities].some((key) => main.entities.has(key))
  );
}

/** Does a sentence share more with the story than with the stretch apart, counting only what tells the two apart? */
function comesBack(topic: Topic, main: Topic, apart: Topic): boolean {
  let balance = 0;
  for (const term of topic.terms) balance += Number(main.terms.has(term)) - Number(apart.terms.has(term));
  for (const key of topic.entities)
    balance += ENTITY_WEIGHT * (Number(main.entities.has(key)) - Number(apart.entities.has(key)));
  return balance > 0;
}

function join(into: Topic, topic: Topic): void {
  for (const term of topic.terms) into.terms.add(term);
  for (const key of topic.entities) into.entities.add(key);
}

function topicsOf(ground: Ground, terms: Terms): Topic[] {
  return ground.sentences.map((sentence) => ({
    terms: new Set(terms.sentences[sentence.index]),
    entities: new Set(itemsIn(ground.entities, sentence.entities).map(({ key }) => key)),
  }));
}

/** Keys of those who speak in each sentence. Quotes are sorted and may begin before the sentence of their verb. */
function speakersBySentence(ground: Ground, quotes: readonly QuoteMention[]): string[][] {
  const out: string[][] = ground.sentences.map(() => []);
  let at = 0;
  for (const { start, speaker } of quotes) {
    while (at + 1 < ground.sentences.length && ground.sentences[at + 1]!.start <= start) at += 1;
    if (speaker?.key !== undefined) out[at]?.push(speaker.key);
  }
  return out;
}

/** Is the offset inside someone's own words? Binary search: quotes are sorted and disjoint. */
function isQuoted(quotes: readonly QuoteMention[], offset: number): boolean {
  let low = 0;
  let high = quotes.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const quote = quotes[middle]!;
    if (offset < quote.start) high = middle - 1;
    else if (offset >= quote.end) low = middle + 1;
    else return quote.direct;
  }
  return false;
}
