import type { Analysis, EntityType, Section } from './analysis.ts';
import type { ArticleDraft } from './article.ts';
import type { Span } from './span.ts';

/** One entity of a brief: all its mentions merged under one key. */
export interface BriefEntity {
  readonly key: string;
  readonly type: EntityType;
  /** The best display form seen in this article. */
  readonly name: string;
  /** Other spellings seen in this article. */
  readonly variants: readonly string[];
  /** Full roles said of a person here, best first. */
  readonly roles: readonly string[];
  readonly sections: readonly Section[];
  readonly mentions: readonly Span[];
  readonly confidence: number;
  readonly rule: string;
}

/** Provenance: everything a researcher must be able to cite. */
export interface Provenance {
  readonly url: string;
  readonly canonicalUrl?: string;
  readonly retrievedAt: string;
  readonly contentHash: string;
  readonly engineVersion: number;
}

/**
 * The brief: derived, disposable, rebuilt from the stored article when `engineVersion` changes.
 * Offsets of `analysis` and of `mentions` point into `articleText(article.blocks)`.
 */
export interface Brief {
  /** Key of the article: the canonical address, folded (lib/model/key.ts). */
  readonly key: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly readingMinutes: number;
  readonly people: readonly BriefEntity[];
  readonly organisations: readonly BriefEntity[];
  readonly places: readonly BriefEntity[];
  readonly analysis: Analysis;
  readonly provenance: Provenance;
}

/** The two things `brief` of the CLI prints and the store keeps side by side. */
export interface BriefedArticle {
  readonly article: ArticleDraft;
  readonly brief: Brief;
}
