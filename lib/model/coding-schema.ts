import { CODE_COLOURS, MAX_NAME, MAX_NOTE } from './desk.ts';
import { LIMITS } from './limits.ts';
import { z } from './schema.ts';

/** Of the file, raised when its shape changes. */
export const CODING_VERSION = 1;
/** Signs of a whole file, lines, and codes that are read. */
export const MOST_CODING = { chars: 60_000_000, lines: 200_000, codes: 2_000 } as const;

const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.minLength(1), z.maxLength(200));
const offset = z.int().check(z.nonnegative(), z.maximum(LIMITS.articleChars * 2));

/** First line of a file of codings. */
export const codingHead = z.object({
  siyaq: z.literal('coding'),
  version: z.literal(CODING_VERSION),
  coder: z.string().check(z.minLength(1), z.maxLength(MAX_NAME)),
});

/** One entry of the coder's codebook. */
export const codingCode = z.object({
  code: id,
  name: z.string().check(z.minLength(1), z.maxLength(MAX_NAME)),
  parent: z.optional(id),
  colour: z.enum(CODE_COLOURS),
  memo: z.optional(text(MAX_NOTE)),
});

/** One coded stretch; `article` is the key of the article, `codes` are those of the lines above. */
export const codingMark = z.object({
  mark: id,
  article: z.string().check(z.minLength(1), z.maxLength(LIMITS.urlChars)),
  start: offset,
  end: offset,
  text: text(LIMITS.blockChars),
  codes: z.array(id).check(z.maxLength(100)),
  note: z.optional(text(MAX_NOTE)),
});

export type CodingHead = z.infer<typeof codingHead>;
export type CodingCode = z.infer<typeof codingCode>;
export type CodingMark = z.infer<typeof codingMark>;
