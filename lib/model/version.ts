/** Raised by one when the same text would give another brief; stored briefs are then rebuilt from their text. */
export const ENGINE_VERSION = 3;

/** Raised by one when the same page would give another article. */
export const EXTRACTOR_VERSION = 1;
