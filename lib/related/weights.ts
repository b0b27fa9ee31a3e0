/**
 * All weights and thresholds of relatedness in one place.
 *
 * How they were set: by hand first; then most of them moved up and down by a third on the own gold set
 * (tests/fixtures/clusters) and kept where nDCG@5 and the share of unrelated rows were both near their best. The copy
 * thresholds were set on real articles of 14 outlets against exact overlap; recall@10 of rewritten stories was watched.
 */

/**
 * How likely two stories are related at all, and one event: logistic regression (ridge 1) on the 12,000 candidate pairs of
 * the tuned half of the gold set, each half's sums watched. `near` is 1 on the same day and falls with days; products
 * say that words count for more within days, or at home in one country. Negative weights of small evidence are its
 * overlap with other evidence.
 */
export const RELATED = {
  always: -4.97, likeness: 2.15, terms: 4.17, topic: 4.69, telling: 7.61, strong: -0.87, title: 0.1, tells: 1.09,
  actors: 7.68, pair: 2.88, theme: 0, money: 0.85, day: 0.78, abroad: -0.5, near: 0.36, nearTopic: 0.91,
  nearTerms: 0.83, homeTopic: 5.4, nearHome: 0.63,
} as const; // prettier-ignore
export const ONE_EVENT = {
  always: -8.11, likeness: 0.88, terms: 2.85, topic: 1.98, telling: 1.82, strong: 1.3, title: 0.09, tells: -0.29,
  actors: 1.78, pair: 0.38, theme: 0.3, money: 1.91, day: 0.87, abroad: -2.62, near: 5.36, nearTopic: 2.23,
  nearTerms: 3.44, homeTopic: -0.3, nearHome: 0.99,
} as const; // prettier-ignore
/** Counts of telling terms beyond these say no more. */
export const MOST = { telling: 4, strong: 3 } as const;
/** `near` falls to the half in so many days; a story without a date counts as so many away. */
export const NEAR = { halving: 3, undated: 20 } as const;

/** A shared common word against a shared telling one. */
export const WORD = 0.7;

/** Order of candidates in time: × (floor + (1 − floor) / (1 + days / halving)). The floor keeps follow-ups of months later. */
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
export const COPY = { likeness: 94 / 192, days: 3, mould: 0.6, slots: 0.5, slot: 0.3, same: 0.85 } as const;

/** An actor of this weight stands in the headline: lead and mentions alone come to .5 at most. */
export const IN_TITLE = 0.51;
/** So much of the word trigrams in common is text taken over: one story, whatever its actors. */
export const TAKEN_OVER = 0.1;

/** A telling term as rare as this, in a headline, is a name that a story turns on. */
export const STRONG = 0.75;
/** An actor or so many telling terms in common: the stories are not about strangers. */
export const ACQUAINTED = { actor: 0.2, telling: 2, beyondHeadlines: 3 } as const;
/**
 * Rows less likely to be related are not shown (a little less is asked of two acting for the same pair), nor rows that share less of the signature. The floors of terms, here and
 * of events, were set on a day of real news, whose stories are long: names in common make the likelihoods too sure there.
 */
export const LEAST = { likely: 0.5, paired: 0.42, terms: 0.05 } as const;
/**
 * What a row wants beside likelihood: a matter (share of the signature beside names of people and places) where a person
 * or body is in common, more of it where only a place is, or nobody, and so much of the signature or of a headline. Set on
 * rows of real news read by hand (12 to 14 in 100 were unrelated without), short stories on the gold.
 */
export const BESIDE = {
  long: { matter: 0.05, place: 0.08, terms: 0.12 },
  short: { matter: 0, place: 0, terms: 0 },
  title: 0.3,
} as const;
/** Same event: so near in time and so likely; a wrong one is worse than a missing one. */
export const EVENT = { days: 3, terms: 0.25, likely: 0.55, undated: 0.75 } as const;
/**
 * What else one event asks for: so much of both headlines told in the other story, and an actor of such a weight or so much
 * of a headline in common. Long stories, where names and stock words meet by chance, are asked for more: set on 49 groups
 * of one day of real news read by hand, 29 of them right; 8 of 38 wrong on a day looked at after.
 */
export const ONE_MATTER = {
  long: { headlines: 0.4, actor: 0.25, title: 0.6 },
  short: { headlines: 0.33, actor: 0.25, title: 0.4 },
  /** Short stories with so much of the signature in common are one, whatever their headlines. */
  same: 0.4,
  /** Headlines that name others must be told so far in the other story. */
  others: 0.45,
} as const;
/** At this share of the signature from its heaviest term a short story's terms are said once. */
export const SHORT = 0.6;
/** The same story later or earlier: within days, with so much in common beside the names of people and places. */
export const FOLLOW_UP = { days: 200, topic: 0.05 } as const;
/** A pair of actors in common makes a thread when something else is shared: so much of the terms, less with a theme. */
export const MATTER = { terms: 0.04, withTheme: 0.02 } as const;

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

/** Text in common, beside that: a rewritten story stands above others that only tell of the same matter. */
export const RANKED_LIKENESS = 4;

/**
 * «Not related» said by the reader makes each key the two stories share count less, in all lists: a little each time, never
 * below the half, so that one wrong word hides nothing. Set by hand.
 */
export const DOUBT = { each: 0.12, least: 0.5 } as const;
