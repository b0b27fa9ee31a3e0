import { wordClass } from '../../text/word-class.ts';

/** Words that open what is said. The key folds أن and إن to one form. */
const THAT = wordClass('that');
const THAT_SUFFIXED = wordClass('that-suffixed');
/** «رغم أن»، «بعد أن»: this أن opens no speech. */
export const NO_SPEECH_BEFORE_THAT = wordClass('no-speech-before-that');
/** «ضرورة أن»، «احتمال أن»: the noun belongs to what is said. */
export const SAID_NOUN_BEFORE_THAT = wordClass('said-noun-before-that');
/** A preposition between verb and أن belongs to the verb: «شدد على أن». */
export const BEFORE_THAT = wordClass('before-that');
/** Words that open an adverbial, not a subject. */
export const PREPOSITIONS = wordClass('adverbial');
/** Small words a writer puts between verb and subject or connector. */
export const FILLERS = wordClass('speech-filler');
export const NEGATIONS = wordClass('negation-before-saying');
export const RELATIVES = wordClass('relative-pronoun');
/** Words that refer back: «ذاته». */
export const SAME = wordClass('same');
/** «كان فلان قد قال». */
export const WAS = wordClass('was');

export function isThat(key: string): boolean {
  return THAT.has(key);
}

/** «أنه»، «بأنها»: the pronoun is part of what is said. */
export function isThatSuffixed(key: string): boolean {
  return THAT_SUFFIXED.has(key);
}
