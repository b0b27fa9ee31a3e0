import { z } from './schema.ts';
import { DEFAULT_SETTINGS, type Settings } from './settings.ts';

const hosts = z.array(z.string().check(z.maxLength(253))).check(z.maxLength(2_000));

/** One schema a field, so that one bad field does not cost the reader the others. */
const FIELDS: { readonly [K in keyof Settings]: z.ZodMiniType<Settings[K]> } = {
  consented: z.boolean(),
  mode: z.enum(['all', 'allowed', 'click']),
  paused: z.boolean(),
  allowed: hosts,
  denied: hosts,
  retentionDays: z.int().check(z.minimum(0), z.maximum(3_650)),
  language: z.enum(['auto', 'ar', 'en', 'fr']),
  digits: z.enum(['auto', 'latn', 'arab']),
  months: z.enum(['auto', 'algeria', 'egypt', 'levant', 'morocco']),
};

/** Settings as kept → settings: every unreadable field falls back to its default. Never throws. */
export function parseSettings(value: unknown): Settings {
  const given = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  const out: Record<string, unknown> = { ...DEFAULT_SETTINGS };
  for (const [field, schema] of Object.entries(FIELDS)) {
    const parsed = Object.hasOwn(given, field) ? schema.safeParse(given[field]) : undefined;
    if (parsed?.success === true) out[field] = parsed.data;
  }
  return out as unknown as Settings;
}
