import type { LibraryRow, QueryFault } from './record.ts';

/**
 * What the library as a whole says: pages of entities and threads, counts over time, the graph of who stands with whom.
 * All of it is counted from the index, bounded, and carries no text.
 */

export type ActorType = 'person' | 'organisation' | 'place';

/** An entity with the number of articles of the question that hold it. */
export interface EntityCount {
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  readonly count: number;
}

/** A value that is no entity (outlet, theme id) with its articles. */
export interface ValueCount {
  readonly key: string;
  readonly count: number;
}

/** Articles of a day (`2024-11-05`) or month (`2024-11`) by their date of publication. */
export interface PeriodCount {
  readonly period: string;
  readonly count: number;
}

/** A role said of a person, with the days it was said first and last. */
export interface RoleOverTime {
  readonly role: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

export interface EntityView {
  readonly key: string;
  readonly name: string;
  readonly type: ActorType;
  /** Other names it goes by in this library. */
  readonly variants: readonly string[];
  readonly total: number;
  /** Articles that hold it, newest first, from `offset` on. */
  readonly rows: readonly LibraryRow[];
  /** Who stands in the same articles, most first. */
  readonly actors: readonly EntityCount[];
  readonly themes: readonly ValueCount[];
  readonly outlets: readonly ValueCount[];
  readonly roles: readonly RoleOverTime[];
  readonly months: readonly PeriodCount[];
}

/** One point of a timeline: an article of that day, or a day an article speaks of. */
export interface TimelineEntry {
  readonly day: string;
  readonly kind: 'published' | 'mentioned';
  readonly key: string;
  readonly title: string;
  readonly outlet?: string;
}

/** A pair of actors (or one actor, `b` '') with a theme ('' for any). */
export interface ThreadView {
  readonly a: string;
  readonly b: string;
  readonly theme: string;
  readonly labelA: string;
  readonly labelB: string;
  readonly total: number;
  /** Newest first, at most `limit`. */
  readonly rows: readonly LibraryRow[];
  readonly first?: string;
  readonly last?: string;
  /** In order of days. */
  readonly timeline: readonly TimelineEntry[];
  readonly months: readonly PeriodCount[];
}

export interface Overview {
  readonly total: number;
  readonly days: readonly PeriodCount[];
  readonly months: readonly PeriodCount[];
  readonly outlets: readonly ValueCount[];
  readonly themes: readonly ValueCount[];
  readonly people: readonly EntityCount[];
  readonly organisations: readonly EntityCount[];
  readonly places: readonly EntityCount[];
  readonly fault?: QueryFault;
}

export interface GraphLimits {
  /** At most 300. */
  readonly nodes: number;
  /** At most 2,000. */
  readonly edges: number;
  /** Articles an edge must rest on. */
  readonly least?: number;
}

export interface CooccurrenceGraph {
  readonly nodes: readonly EntityCount[];
  readonly edges: readonly {
    readonly a: string;
    readonly b: string;
    readonly count: number;
    /** Days of publication, when known. */
    readonly first?: string;
    readonly last?: string;
  }[];
  readonly total: number;
  readonly fault?: QueryFault;
}

/** A followed thread with what is new in it. */
export interface ThreadNews {
  readonly id: string;
  readonly fresh: number;
  readonly total: number;
}
