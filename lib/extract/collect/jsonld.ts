/** Bounds against hostile JSON-LD: characters parsed, values and characters kept, depth. */
const MAX_CHARS = 400_000;
const MAX_VALUES = 2_000;
const KEPT_CHARS = 60_000;
const VALUE_CHARS = 2_400;
const MAX_DEPTH = 12;

/** All that the interpretation asks for. */
const KEYS = [
  '@type', '@id', '@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'publisher', 'author', 'creator', 'name', 'headline', 'datePublished',
  'dateModified', 'articleSection', 'description', 'url', 'isAccessibleForFree', 'keywords', 'relatedLink', 'isBasedOn', 'citation',
]; // prettier-ignore

/** The JSON-LD of a page, one value a script, without what nobody asks for. Broken scripts are left out. */
export function collectJsonLd(document: Document): unknown[] {
  const out: unknown[] = [];
  const room = { values: MAX_VALUES, chars: KEPT_CHARS };
  let chars = 0;
  for (const script of document.querySelectorAll('script[type="application/ld+json" i]')) {
    const raw = script.textContent ?? '';
    chars += raw.length;
    if (chars > MAX_CHARS) break;
    const value = pruned(parse(raw), 0, room);
    if (value !== undefined) out.push(value);
  }
  return out;
}

/** Real pages wrap JSON-LD in CDATA or comments and put raw newlines into strings. */
function parse(raw: string): unknown {
  const bare = raw
    .replace(/^\s*(?:\/\/\s*)?(?:<!\[CDATA\[|<!--)/u, '')
    .replace(/(?:\/\/\s*)?(?:\]\]>|-->)\s*$/u, '');
  try {
    return JSON.parse(bare);
  } catch {
    try {
      return JSON.parse(bare.replaceAll(/\p{Cc}+/gu, ' ').replaceAll(/,\s*([}\]])/gu, '$1'));
    } catch {
      return undefined;
    }
  }
}

/** A copy with the known keys only. What is too deep or beyond the room is left out. */
function pruned(value: unknown, depth: number, room: { values: number; chars: number }): unknown {
  if (depth > MAX_DEPTH || room.values <= 0 || room.chars <= 0) return undefined;
  room.values -= 1;
  if (typeof value === 'string') {
    const text = value.slice(0, VALUE_CHARS);
    room.chars -= text.length;
    return text;
  }
  if (typeof value !== 'object' || value === null) return value ?? undefined;
  if (Array.isArray(value)) {
    const items: unknown[] = [];
    for (const item of value.slice(0, MAX_VALUES)) {
      const kept = pruned(item, depth + 1, room);
      if (kept !== undefined) items.push(kept);
    }
    return items;
  }
  const out: Record<string, unknown> = {};
  for (const key of KEYS) {
    if (!Object.hasOwn(value, key)) continue;
    const kept = pruned((value as Record<string, unknown>)[key], depth + 1, room);
    if (kept !== undefined) out[key] = kept;
  }
  return out;
}
