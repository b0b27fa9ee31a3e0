import type { Candidate } from '../candidate.ts';
import type { Listed } from '../lexicon.ts';
import type { Hit, Scan } from '../scan.ts';
import { PLACE_CONTEXT, PLACE_HEADS } from '../word-classes.ts';

/** Countries the text speaks of, by listed names that mean one country only. One pass. */
export function countriesOf(scan: Scan): Set<string> {
  const out = new Set<string>();
  for (const hit of scan.hitAt) {
    if (hit === undefined || hit.listed.length > 1) continue;
    const only = hit.listed[0]!;
    if (only.country !== undefined && !only.weak) out.add(only.country);
    else if (only.type === 'nationality') out.add(only.key.slice('nationality:'.length));
  }
  return out;
}

/** A listed name as an entity, with homonyms decided by the countries of the text, else kept open. */
export function listedEntity(scan: Scan, hit: Hit, countries: ReadonlySet<string>): Candidate | undefined {
  let pool = hit.listed;
  const strong = pool.filter((entry) => !entry.weak);
  if (strong.length > 0) pool = strong;
  else if (!placeContext(scan, hit)) return undefined;
  const near = pool.filter((entry) => entry.country !== undefined && countries.has(entry.country));
  const home = pool.filter((entry) => entry.country !== undefined && entry.country === scan.doc.country);
  const chosen: Listed = near.length === 1 ? near[0]! : home.length === 1 ? home[0]! : pool[0]!;
  const open =
    near.length !== 1 &&
    home.length !== 1 &&
    pool.length > 1 &&
    pool.every((entry) => entry.type === chosen.type);
  // A nationality that only describes a noun («الوزير الأردني») names nobody; a people does («الأردنيون»).
  if (chosen.type === 'nationality' && chosen.kind !== 'people') return undefined;
  return {
    from: hit.from, to: hit.to, start: hit.start, end: hit.end, type: chosen.type, name: hit.name, key: chosen.key,
    rule: 'listed', confidence: open ? 0.6 : 0.95, ...(open && { ambiguous: pool.map((entry) => entry.key) }),
  }; // prettier-ignore
}

/** A place word or preposition before it, or ب/ل attached. */
export function placeContext(scan: Scan, hit: Hit): boolean {
  const before = scan.tokens[hit.from - 1]?.key;
  if (before === undefined) return false;
  // «في ليل الشتاء»: a common noun with its complement.
  const after = scan.tokens[hit.to];
  if (
    hit.to - hit.from === 1 &&
    after?.kind === 'word' &&
    after.key.startsWith('ال') &&
    scan.hitAt[hit.to] === undefined &&
    !scan.lex.stop.has(after.key)
  )
    return false;
  const key = before[0] === 'و' || before[0] === 'ب' || before[0] === 'ل' ? before.slice(1) : before;
  return (
    PLACE_CONTEXT.has(before) || PLACE_HEADS.has(before) || PLACE_HEADS.has(key) || PLACE_CONTEXT.has(key)
  );
}
