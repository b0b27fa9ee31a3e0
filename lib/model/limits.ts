/** Caps on hostile or huge input. Every loop over page content is bounded by one of these. */
export const LIMITS = {
  /** Elements of a page we are ready to clone (trust.md: 20k costs 177 ms). */
  pageElements: 30_000,
  pageDepth: 256,
  /** Text of one article, UTF-16 code units. */
  articleChars: 200_000,
  titleChars: 400,
  blockChars: 20_000,
  blocks: 2_000,
  links: 200,
  tags: 40,
  urlChars: 2_048,
  /** One sentence that rules work on; longer ones are cut at a blank. */
  sentenceChars: 1_000,
  /** Size of one message between content script and background. */
  messageBytes: 512_000,
} as const;
