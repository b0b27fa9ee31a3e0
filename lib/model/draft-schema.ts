import type { ArticleDraft } from './article.ts';
import { LIMITS } from './limits.ts';
import { z } from './schema.ts';

const HTTP = /^https?:\/\//;

const clipped = (length: number): z.ZodMiniType<string> =>
  z.pipe(
    z.string(),
    z.transform((text: string) => text.slice(0, length)),
  );
const address = z.string().check(z.maxLength(LIMITS.urlChars), z.regex(HTTP));
const list = <T>(item: z.ZodMiniType<T>, most: number): z.ZodMiniType<T[]> =>
  z.pipe(
    z.array(item).check(z.maxLength(most * 4)),
    z.transform((items: T[]) => items.slice(0, most)),
  );

const pageDate = z.object({
  raw: clipped(200),
  value: z.optional(
    z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}(?:T[\d:.]{4,16}(?:Z|[+-]\d{2}:?\d{2})?)?$/)),
  ),
  source: z.enum(['jsonld', 'meta', 'microdata', 'time-element', 'visible', 'given']),
  calendar: z.enum(['gregory', 'hijri']),
  confidence: z.number().check(z.minimum(0), z.maximum(1)),
});

const draft = z.object({
  extractor: z.int(),
  url: address,
  canonicalUrl: z.optional(address),
  title: clipped(LIMITS.titleChars),
  byline: z.optional(clipped(LIMITS.titleChars)),
  outlet: z.optional(clipped(LIMITS.titleChars)),
  country: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
  section: z.optional(clipped(LIMITS.titleChars)),
  tags: list(clipped(100), LIMITS.tags),
  published: z.optional(pageDate),
  modified: z.optional(pageDate),
  language: z.enum(['ar', 'fa', 'ur', 'ps', 'ckb', 'ug', 'sd', 'ms-Arab', 'other', 'und']),
  direction: z.enum(['rtl', 'ltr']),
  lead: z.optional(clipped(LIMITS.blockChars)),
  blocks: list(
    z.object({ text: clipped(LIMITS.blockChars), kind: z.enum(['paragraph', 'heading', 'list', 'quote']) }),
    LIMITS.blocks,
  ),
  links: list(
    z.object({
      url: address,
      title: clipped(LIMITS.titleChars),
      from: z.enum(['related', 'inline', 'tag', 'jsonld']),
      published: z.optional(clipped(40)),
    }),
    LIMITS.links,
  ),
  partial: z.boolean(),
});

/**
 * A draft from an untrusted page process → a fresh object with known fields, long strings and lists clipped at LIMITS; or
 * undefined when a field has the wrong shape. Unknown fields are dropped. Linear in the message.
 */
export function parseDraft(value: unknown): ArticleDraft | undefined {
  const parsed = draft.safeParse(value);
  return parsed.success ? (parsed.data as ArticleDraft) : undefined;
}
