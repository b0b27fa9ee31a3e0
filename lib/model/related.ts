/** How a related story stands to the open one. */
export type Relation =
  'copy' | 'same-event' | 'follow-up' | 'earlier' | 'same-thread' | 'background-of' | 'page-link';

/** The rung of the ladder it was found on (product.md §3). */
export type Rung = 'page' | 'recent' | 'saved' | 'feed';

/** One reason for a link, shown in words. `labels` are display forms in the language of the articles. */
export interface RelatedReason {
  readonly kind:
    'thread' | 'people' | 'organisations' | 'places' | 'theme' | 'terms' | 'money' | 'date' | 'copy' | 'link';
  readonly labels: readonly string[];
  /** Theme id, for `thread` and `theme`. */
  readonly theme?: string;
  /** News agency key, for `copy`. */
  readonly agency?: string;
}

export interface RelatedRow {
  /** Key of the article in the library, or the address for links on the page. */
  readonly id: string;
  readonly url: string;
  readonly title: string;
  readonly outlet?: string;
  readonly published?: string;
  readonly relation: Relation;
  readonly rung: Rung;
  readonly score: number;
  readonly reasons: readonly RelatedReason[];
  /** Near-identical articles grouped under this one (the earliest). */
  readonly copies?: readonly RelatedRow[];
}

/** The related list of one article, rows in display order, grouped by thread for the headings. */
export interface RelatedList {
  readonly key: string;
  readonly rows: readonly RelatedRow[];
  /** Headings: thread label → ids of rows under it. */
  readonly threads: readonly {
    readonly a: string;
    readonly b: string;
    readonly labelA: string;
    readonly labelB: string;
    readonly theme: string;
    readonly ids: readonly string[];
  }[];
}
