/** Degrees of the model's certainty that decide between it and the rules. Set in folds of ANERcorp's train part. */

/** Below this the model's span is no surer than a rule's (folds: rules right .4 to .6, the model .3). */
export const UNSURE = 0.6;
/** The same for places and full names, whose rules are better. */
export const LESS_SURE = 0.8;

/** Least certainty of a name that only the model saw, of one word and of more: below it fewer than two in five are right. */
export const LEAST = { person: [0.5, 0.5], place: [0.5, 0.5], organisation: [0.5, 0.7] } as const;
/** The same where a rule says the same. */
export const LEAST_BOTH = 0.2;
/** From here on a single word of the model needs no support. */
export const ALONE = 0.9;
