import { articleText } from '../model/article.ts';
import { shownFacts, type ShownFact } from '../model/fact-id.ts';
import type { BriefEntity } from '../model/brief.ts';
import type { ArticleRecord } from '../model/record.ts';
import { line } from './plain.ts';

/** One fact in the words of the text. */
export interface WrittenFact {
  readonly fact: ShownFact;
  /** Names of who acts. */
  readonly who: readonly string[];
  readonly what: string;
  /** The whole sentence it was found in. */
  readonly sentence: string;
  readonly where: readonly string[];
  /** ISO days or intervals (`2024-10-01/2024-10-03`). */
  readonly when: readonly string[];
}

/** The facts of a record as the reader left them: those set aside are out, each is under the kind she gave it. Linear. */
export function factsOf({ article, brief, dismissed }: ArticleRecord): readonly WrittenFact[] {
  const text = articleText(article.blocks);
  const names = new Map(entities(brief).map(({ key, name }) => [key, line(name)]));
  const named = (keys: readonly string[] = []): string[] => [
    ...new Set(keys.flatMap((key) => names.get(key) ?? [])),
  ];
  return shownFacts(brief.analysis.facts, dismissed).map((fact) => {
    const sentence = line(text.slice(fact.evidence.start, fact.evidence.end));
    const quote = fact.quote === undefined ? undefined : brief.analysis.quotes[fact.quote]?.text;
    const who = named(fact.who);
    return {
      fact,
      who: who.length === 0 && fact.actor !== undefined ? [line(fact.actor)] : who,
      what: line(quote ?? fact.what ?? sentence),
      sentence,
      where: named(fact.where),
      when: (fact.when ?? []).flatMap((index) => dayOf(brief.analysis.times[index])),
    };
  });
}

function dayOf(time: { readonly from?: string; readonly to?: string } | undefined): string[] {
  if (time?.from === undefined) return [];
  return [time.to === undefined || time.to === time.from ? time.from : `${time.from}/${time.to}`];
}

type Parties = Pick<ArticleRecord['brief'], 'people' | 'organisations' | 'places'>;

function entities({ people, organisations, places }: Parties): readonly BriefEntity[] {
  return [...people, ...organisations, ...places];
}

/** Names of the parties of a brief that were not set aside. */
export function namesOf({ brief, dismissed }: ArticleRecord, kind: keyof Parties): readonly string[] {
  const gone = new Set(dismissed);
  return brief[kind].filter(({ key }) => !gone.has(key)).map(({ name }) => line(name));
}

/** The sentences of the summary, in the order of the text. */
export function summaryOf({ article, brief }: ArticleRecord): readonly string[] {
  const text = articleText(article.blocks);
  return brief.analysis.keySentences.map(({ start, end }) => line(text.slice(start, end)));
}
