import type { EntityType } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import { tokenise } from '../text/tokens.ts';
import type { Candidate } from './candidate.ts';
import { offsetAfter, readings, shown, type Scan } from './scan.ts';

/** What the reader said of a name. `key`, `name`: the entity it stands for and how that one is shown, when said. */
export interface EntityCorrection {
  readonly type: EntityType | 'none';
  readonly key?: string;
  readonly name?: string;
}

/**
 * What the reader corrected by hand, by match key of a name («لقجع»), or by an entity's key (`person:فوزي لقجع`, `org:un`)
 * when the correction is of the entity and all its names. 'none': not an entity.
 */
export type EntityCorrections = ReadonlyMap<string, EntityCorrection>;

/** One stored correction: a name as shown, or an entity's key, and what it is. */
export interface NamedCorrection extends EntityCorrection {
  readonly of: string;
}

/** More corrections than this are not read: a list must not slow every page. */
const MAX_CORRECTIONS = 5_000;
/** Words of a corrected name that is looked for where no rule found it. */
const MAX_WORDS = 10;

/** Stored corrections as the analysis takes them; of two for one name the later holds. */
export function correctionsOf(list: Iterable<NamedCorrection>): EntityCorrections {
  const out = new Map<string, EntityCorrection>();
  for (const { of, ...fix } of list) {
    if (out.size >= MAX_CORRECTIONS) break;
    const key = isEntityKey(of) ? of : matchKey(of.trim());
    if (key !== '') out.set(key, fix);
  }
  return out;
}

function isEntityKey(text: string): boolean {
  return /^(?:person|org|place|nationality|group|event):/.test(text);
}

/** The correction of a mention: by its name as written, by its entity's key, or by the full name behind a short form. */
function correctionOf(one: Candidate, corrections: EntityCorrections): EntityCorrection | undefined {
  const said = corrections.get(matchKey(one.name)) ?? corrections.get(one.key);
  return said ?? (one.type === 'person' ? corrections.get(one.key.slice('person:'.length)) : undefined);
}

/** Findings after the reader's corrections, with corrected names that no rule found. Linear in the tokens. */
export function applyCorrections(
  scan: Scan,
  found: readonly Candidate[],
  corrections: EntityCorrections | undefined,
): readonly Candidate[] {
  if (corrections === undefined || corrections.size === 0) return found;
  const kept = found.flatMap((one) => {
    const fix = correctionOf(one, corrections);
    if (fix === undefined) return [one];
    const { type, name } = fix;
    if (type === 'none') return [];
    const { ambiguous: _open, ...rest } = one;
    const key = fix.key ?? (one.type === type ? one.key : keyOf(type, name ?? one.name));
    return [{ ...rest, type, name: name ?? one.name, key, confidence: 1, rule: 'corrected' }];
  });
  return withMissed(scan, kept, wantedOf(corrections));
}

function keyOf(type: EntityType, name: string): string {
  return `${type === 'organisation' ? 'org' : type}:${matchKey(name)}`;
}

/** A corrected name as words, to be looked for. */
interface Wanted {
  readonly words: readonly string[];
  readonly type: EntityType;
  readonly key?: string | undefined;
  readonly name?: string | undefined;
}

/** Corrected names by their first word. */
function wantedOf(corrections: EntityCorrections): ReadonlyMap<string, readonly Wanted[]> {
  const out = new Map<string, Wanted[]>();
  for (const [of, { type, key, name }] of corrections) {
    if (type === 'none' || isEntityKey(of)) continue;
    const words = tokenise(of).map((token) => token.key);
    const [first] = words;
    if (first === undefined || words.length > MAX_WORDS) continue;
    const list = out.get(first) ?? [];
    list.push({ words, type, key, name });
    out.set(first, list);
  }
  return out;
}

/** Corrected names in the text that nothing as long holds; what is found inside them gives way. */
function withMissed(
  scan: Scan,
  found: readonly Candidate[],
  wanted: ReadonlyMap<string, readonly Wanted[]>,
): readonly Candidate[] {
  if (wanted.size === 0) return found;
  const widest = new Int32Array(scan.tokens.length);
  for (const one of found)
    for (let i = one.from; i < one.to; i += 1) widest[i] = Math.max(widest[i]!, one.to - one.from);
  const added: Candidate[] = [];
  const ours = new Uint8Array(scan.tokens.length);
  for (let i = 0; i < scan.tokens.length; i += 1) {
    const one = scan.tokens[i]!.kind === 'word' ? wantedAt(scan, i, wanted) : undefined;
    if (one === undefined) continue;
    let free = true;
    for (let k = i; k < one.to; k += 1) free &&= widest[k]! < one.to - i && ours[k] === 0;
    if (!free) continue;
    added.push(one);
    ours.fill(1, one.from, one.to);
  }
  if (added.length === 0) return found;
  return [...found.filter((one) => !ours.subarray(one.from, one.to).includes(1)), ...added];
}

/** The longest wanted name at token `i`, behind proclitics too. */
function wantedAt(
  scan: Scan,
  i: number,
  wanted: ReadonlyMap<string, readonly Wanted[]>,
): Candidate | undefined {
  for (const reading of readings(scan.tokens[i]!.key)) {
    if (reading.article) continue;
    let best: Wanted | undefined;
    for (const one of wanted.get(reading.key) ?? []) {
      if (best !== undefined && one.words.length <= best.words.length) continue;
      if (one.words.every((word, k) => k === 0 || scan.tokens[i + k]?.key === word)) best = one;
    }
    if (best === undefined) continue;
    const to = i + best.words.length;
    const start = offsetAfter(scan, scan.tokens[i]!, reading.cut);
    const end = scan.tokens[to - 1]!.end;
    const name = best.name ?? shown(scan.doc.text.slice(start, end));
    const key = best.key ?? keyOf(best.type, name);
    return { from: i, to, start, end, type: best.type, name, key, rule: 'corrected', confidence: 1 };
  }
  return undefined;
}
