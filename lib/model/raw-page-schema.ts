import { LIMITS } from './limits.ts';
import type { RawPage } from './raw-page.ts';
import { z } from './schema.ts';

const HTTP = /^https?:\/\//;

/** Caps of the collecting side with room to spare: what is longer did not come from it, and is cut. */
const CAPS = { metas: 400, scripts: 400, texts: 100, near: 60, headlines: 12 };

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

const value = clipped(600);
const values = list(value, CAPS.texts);

const rawPage = z.object({
  extractor: z.int(),
  url: address,
  title: clipped(LIMITS.titleChars),
  canonical: z.optional(clipped(LIMITS.urlChars)),
  meta: list(z.object({ name: clipped(60), value }), CAPS.metas),
  /** Of any shape: the reader of JSON-LD believes nothing, and bounds what it looks at. */
  jsonld: list(z.unknown() as z.ZodMiniType, CAPS.scripts),
  story: z.optional(z.object({ url: z.optional(address) })),
  h1: values,
  headlines: list(
    z.object({
      text: value,
      fallback: z.boolean(),
      near: list(z.object({ text: value, label: z.optional(clipped(100)) }), CAPS.near),
    }),
    CAPS.headlines,
  ),
  bylines: values,
  leads: values,
  tags: values,
  crumbs: values,
  times: values,
  section: z.optional(value),
  publisher: z.optional(value),
  published: z.optional(value),
  modified: z.optional(value),
  marks: list(z.enum(['encyclopedia', 'forum', 'shop', 'paywall']), 4),
  walls: values,
  blocks: list(
    z.object({
      text: clipped(LIMITS.blockChars),
      kind: z.enum(['paragraph', 'heading', 'list', 'quote']),
      linked: z.number().check(z.minimum(0), z.maximum(1)),
    }),
    LIMITS.blocks,
  ),
  links: list(
    z.object({
      url: address,
      title: clipped(LIMITS.titleChars),
      from: z.enum(['related', 'inline', 'tag', 'jsonld']),
      dated: z.optional(clipped(400)),
    }),
    LIMITS.links,
  ),
});

/**
 * A page from an untrusted page process → a fresh object with known fields, long strings and lists clipped; or undefined
 * when a field has the wrong shape. Unknown fields are dropped. Linear in the message.
 */
export function parseRawPage(message: unknown): RawPage | undefined {
  const parsed = rawPage.safeParse(message);
  return parsed.success ? (parsed.data as RawPage) : undefined;
}
