import { readdirSync, readFileSync } from 'node:fs';
import { briefArticle } from '../../../brief/brief-article.ts';
import type { FactKind, FactStatus, Section } from '../../../model/analysis.ts';
import type { BriefedArticle } from '../../../model/brief.ts';

/** A statement as a reader marks it: who (any of these names), and the first words said. */
export interface GoldStatement {
  readonly speaker: readonly string[];
  readonly text: string;
  readonly direct?: boolean;
  /** Right when found, no miss when not: a reader could see it either way. */
  readonly optional?: boolean;
}

/** A fact as a reader marks it: any of these kinds, in the sentence that holds the words of `evidence`. */
export interface GoldFact {
  readonly kind: readonly FactKind[];
  readonly evidence: string;
  readonly section: Section;
  readonly optional?: boolean;
  readonly status?: FactStatus;
  readonly who?: readonly string[];
  readonly whom?: readonly string[];
  readonly where?: readonly string[];
  /** First day of one of its dates. */
  readonly from?: string;
  /** The number counted, of casualties and quantities. */
  readonly value?: number;
  /** The sum, of money. */
  readonly amount?: number;
  readonly payer?: string;
  readonly payee?: string;
}

/** `tests/gold/articles/<id>.json`: an article written for this gold, and what a careful reader notes of it. */
export interface GoldArticle {
  readonly id: string;
  readonly kind: string;
  /** The half that rules are not written on: only its figures are looked at. */
  readonly held: boolean;
  readonly published: string;
  readonly country: string;
  readonly title: string;
  readonly paragraphs: readonly string[];
  readonly statements: readonly GoldStatement[];
  readonly roles: readonly { readonly person: string; readonly role: string; readonly optional?: boolean }[];
  readonly facts: readonly GoldFact[];
  /** Opening words of the background; null = there is none; absent = a reader could see it either way. */
  readonly background?: string | null;
  /** Opening words of the sentences worth a place in a summary. */
  readonly keySentences: readonly string[];
}

const FOLDER = new URL('../../../../tests/gold/articles/', import.meta.url);

/** All articles, by file name. */
export function readGold(): GoldArticle[] {
  return (
    readdirSync(FOLDER)
      .filter((name) => name.endsWith('.json'))
      .sort()
      // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- own files; their shape is checked by a test
      .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')) as GoldArticle)
  );
}

/** The brief of an article of the gold, its date given. */
export function briefGold(gold: GoldArticle): BriefedArticle {
  return briefArticle(
    {
      extractor: 1,
      url: `https://gold.invalid/${gold.id}`,
      title: gold.title,
      country: gold.country,
      tags: [],
      published: { raw: gold.published, value: gold.published, source: 'given', calendar: 'gregory', confidence: 1 },
      language: 'ar',
      direction: 'rtl',
      blocks: gold.paragraphs.map((text) => ({ text, kind: 'paragraph' })),
      links: [],
      partial: false,
    },
    '',
  ); // prettier-ignore
}
