/**
 * All weights and thresholds of relatedness in one place.
 *
 * How they were set: by hand first; then most of them moved up and down by a third on the own gold set
 * (tests/fixtures/clusters) and kept where nDCG@5 and the share of unrelated rows were both near their best. The copy
 * thresholds were set on real articles of 14 outlets against exact overlap; recall@10 of rewritten stories was watched.
 */

/** Shares of the score before time; they need not add up to 1. */
export const SCORE = {
  terms: 1,
  likeness: 1,
  title: 0.35,
  actors: 0.7,
  pair: 0.5,
  theme: 0.08,
  money: 0.12,
  day: 0.08,
} as const;

/** A shared common word against a shared telling one. */
export const WORD = 0.7;

/** Time: × (floor + (1 − floor) / (1 + days / halving)). The floor keeps follow-ups of months later. */
export const DECAY = { floor: 0.55, halving: 3, unknown: 0.75 } as const;

/** Share of news that holds a key before anything is known of the reader's library, by kind of key. */
export const EXPECTED = {
  country: 0.06,
  place: 0.02,
  organisation: 0.01,
  person: 0.004,
  pair: 0.004,
} as const;
/** How many articles of the reader's own library weigh as much as the expected share. */
export const PRIOR_ARTICLES = 60;
/** The rarity of a key that one article in 500 holds is 1. */
export const RAREST = 1 / 500;

/** An actor known through the body it belongs to only. */
export const THROUGH_PARENT = 0.7;
/** A pair that is background in one of the stories. */
export const BACKGROUND_PAIR = 0.4;
/** Least weight with which both ends of a pair must stand in the other story. */
export const PAIR_END = 0.3;

/**
 * Copies: estimated Jaccard of word trigrams (a little below .5, where precision and recall against the exact overlap
 * cross), within days (99 in 100 real copies are; look-alikes of later days are templates), and headlines of one mould
 * when so much of the shorter is shared. Texts still more alike are one text: a mould filled anew changes more words.
 */
export const COPY = { likeness: 94 / 192, days: 3, mould: 0.6, same: 0.85 } as const;

/** Stories at home in different countries: one body's or one word's work in two places. */
export const ABROAD = 0.5;

/** An actor of this weight stands in the headline: lead and mentions alone come to .5 at most. */
export const IN_TITLE = 0.51;
/** So much of the word trigrams in common is text taken over: one story, whatever its actors. */
export const TAKEN_OVER = 0.1;

/** Same event: so near in time and so much in common. */
export const EVENT = { days: 3, terms: 0.2, undated: 0.45, telling: 2, actor: 0.2 } as const;
/** The same story later or earlier. */
export const FOLLOW_UP = { days: 200, terms: 0.1, telling: 2, actor: 0.2 } as const;
/** One actor and a subject in common, without a pair. */
export const SHARED = { terms: 0.06, actor: 0.25, telling: 2 } as const;
/** So much alike in signature and headline, stories need no name in common. */
export const ALIKE = { terms: 0.35, title: 0.25 } as const;
/** Rows with less are not shown. */
export const LEAST = 0.12;

/** Added to the score for the order of rows: what is nearest to the open story stands first. */
export const RANK = {
  copy: 3,
  'same-event': 2,
  'follow-up': 1,
  earlier: 1,
  'same-thread': 0.6,
  'background-of': 0,
  'page-link': -1,
} as const;

/**
 * «Not related» said by the reader makes each key the two stories share count less, in all lists: a little each time, never
 * below the half, so that one wrong word hides nothing. Set by hand.
 */
export const DOUBT = { each: 0.12, least: 0.5 } as const;
