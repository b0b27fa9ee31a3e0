import type { EntityMention, RoleMention, TimeMention } from '../model/analysis.ts';
import { matchKey } from '../text/fold.ts';
import type { TextDocument } from '../text/document.ts';
import type { Candidate, RoleCandidate } from './candidate.ts';
import { countriesOf, listedEntity } from './rules/listed.ts';
import { groupAt } from './rules/group.ts';
import { clubAt } from './rules/club.ts';
import { organisationAt } from './rules/organisation-head.ts';
import { findPeople } from './rules/people.ts';
import { foreignPlaceAt } from './rules/foreign-place.ts';
import { placeAt, placePair } from './rules/place-head.ts';
import { combine } from './model/combine.ts';
import { placeSigns } from './model/features.ts';
import { tagWords } from './model/tagger.ts';
import { applyCorrections, type EntityCorrections } from './corrections.ts';
import { openScan, type Scan } from './scan.ts';
import { resolveHeads } from './short-forms.ts';
import { mergedKey, rememberNames, tailMentions } from './second-pass.ts';

export interface EntityFindings {
  readonly entities: EntityMention[];
  readonly roles: RoleMention[];
}

export {
  correctionsOf,
  type EntityCorrection,
  type EntityCorrections,
  type NamedCorrection,
} from './corrections.ts';

/** Which evidence to use; the product uses both. */
export type EntityMode = 'rules' | 'model' | 'both';

/**
 * Finds people, organisations, places and nationalities, merges variants under canonical keys, and links roles.
 * Method: gazetteers in a trie, title grammar, organisation and place heads, then a second pass with the names
 * found. Cost: linear in the tokens; each rule looks at most 24 words ahead.
 *
 * `corrections` (see `correctionsOf`) are what the reader said of names; they win over every rule, apply to all mentions
 * of a corrected entity, and find a corrected name where no rule did. `analyse` and `briefArticle` pass them on.
 */
export function findEntities(
  doc: TextDocument,
  times: readonly TimeMention[],
  corrections?: EntityCorrections,
  mode: EntityMode = 'both',
): EntityFindings {
  const scan = openScan(doc);
  const { candidates, roles } = ruleCandidates(scan, times);
  if (mode === 'rules') return finish(scan, candidates, roles, corrections);
  const tagged = tagWords(scan, placeSigns(scan, candidates, roles));
  return finish(scan, combine(scan, candidates, tagged, mode), roles, corrections);
}

/** What the rules alone find, before corrections; also the features of the sequence model. */
export function ruleCandidates(
  scan: Scan,
  times: readonly TimeMention[],
): { readonly candidates: Candidate[]; readonly roles: readonly RoleCandidate[] } {
  const { persons, roles, named } = findPeople(scan);
  const owned = new Uint8Array(scan.tokens.length);
  for (const one of [...persons, ...named]) owned.fill(1, one.from, one.to);
  const others = findOthers(scan, owned, busyTokens(scan, times));
  const taken = owned.slice();
  for (const other of others) if (other.type !== 'nationality') taken.fill(1, other.from, other.to);
  const memory = rememberNames(scan, persons);
  const all = [...persons, ...named, ...tailMentions(scan, memory, taken), ...others];
  const candidates = all.map((one) =>
    one.type === 'person' ? { ...one, key: mergedKey(memory, one) } : one,
  );
  return { candidates, roles };
}

/** Tokens inside dates: «الجمعة 20 سبتمبر» holds no names. */
function busyTokens(scan: Scan, times: readonly TimeMention[]): Uint8Array {
  const busy = new Uint8Array(scan.tokens.length);
  let i = 0;
  for (const time of times) {
    while (i < scan.tokens.length && scan.tokens[i]!.end <= time.start) i += 1;
    for (let k = i; k < scan.tokens.length && scan.tokens[k]!.start < time.end; k += 1) busy[k] = 1;
  }
  return busy;
}

/** Places, organisations and nationalities outside the names of people; the longest wins, listed names inside stay. */
function findOthers(scan: Scan, owned: Uint8Array, busy: Uint8Array): Candidate[] {
  const countries = countriesOf(scan);
  const out: Candidate[] = [];
  let i = 0;
  while (i < scan.tokens.length) {
    if (owned[i] === 1 || busy[i] === 1 || scan.tokens[i]!.kind !== 'word') {
      i += 1;
      continue;
    }
    const pair = placePair(scan, i).filter((one) => !overlaps(owned, one.from, one.to));
    out.push(...pair);
    const hit = scan.hitAt[i];
    const listed =
      hit === undefined || overlaps(owned, hit.from, hit.to) ? undefined : listedEntity(scan, hit, countries);
    const headed =
      clubAt(scan, i) ??
      organisationAt(scan, i) ??
      placeAt(scan, i) ??
      foreignPlaceAt(scan, i) ??
      groupAt(scan, i);
    const free = headed !== undefined && isFree(owned, headed) ? headed : undefined;
    if (free !== undefined && (listed === undefined || free.to > listed.to)) {
      out.push(free);
      inside(scan, free, countries, out);
      i = Math.max(free.to, i + 1);
    } else if (listed !== undefined) {
      out.push(listed);
      if (listed.type === 'organisation') inside(scan, listed, countries, out);
      i = listed.to;
    } else i += 1;
  }
  return out;
}

/** Listed organisations and places inside a longer name: «الأمم المتحدة» in «مكتب الأمم المتحدة لمكافحة الإرهاب». */
function inside(scan: Scan, outer: Candidate, countries: ReadonlySet<string>, out: Candidate[]): void {
  for (let k = outer.from; k < outer.to; k += 1) {
    const hit = scan.hitAt[k];
    if (hit === undefined || hit.to > outer.to || (hit.from === outer.from && hit.to === outer.to)) continue;
    const found = listedEntity(scan, hit, countries);
    // «الاتحاد السعودي» in «الاتحاد السعودي لكرة القدم» is the same name cut off.
    const cut = found?.type === 'organisation' && hit.from === outer.from;
    if (found !== undefined && found.type !== 'nationality' && found.rule !== 'fixture' && !cut) {
      // «مدريد» in «ريال مدريد»: named, but not where anything happened.
      const part = outer.rule === 'listed' && found.type === 'place';
      out.push(part ? { ...found, rule: 'part-of-name' } : found);
      k = hit.to - 1;
    }
  }
}

/** Nobody else's words, or a group around a whole name: «عائلة خليل السكاكيني». */
function isFree(owned: Uint8Array, one: Candidate): boolean {
  if (one.rule === 'group') return owned[one.to - 1] !== 1 || owned[one.to] !== 1;
  return !overlaps(owned, one.from, one.to);
}

function overlaps(owned: Uint8Array, from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (owned[i] === 1) return true;
  return false;
}

/** Corrections, roles with their holders, and the public shape; sorted by start. */
function finish(
  scan: Scan,
  candidates: readonly Candidate[],
  found: readonly RoleCandidate[],
  corrections: EntityCorrections | undefined,
): EntityFindings {
  const { text } = scan.doc;
  const kept = applyCorrections(scan, resolveHeads(candidates), corrections);
  const personAt = new Map(kept.filter((one) => one.type === 'person').map((one) => [one.from, one]));
  const rename = new Map(kept.map((one) => [one.key, one.key]));
  for (const one of candidates)
    if (one.type === 'person')
      rename.set(`person:${matchKey(one.name)}`, personAt.get(one.from)?.key ?? one.key);
  const people = new Set([...personAt.values()].map((one) => one.key));
  const roles: RoleMention[] = found.map((one) => {
    const said = one.holder === undefined ? rename.get(one.holderKey ?? '') : personAt.get(one.holder)?.key;
    const holder = said !== undefined && people.has(said) ? said : undefined;
    const of = kept.filter(
      (e) => e.start >= one.start && e.end <= one.end && (e.type === 'organisation' || e.type === 'place'),
    );
    return {
      start: one.start, end: one.end, text: text.slice(one.start, one.end), rule: one.rule, state: one.state,
      ...(holder !== undefined && { holder }),
      ...(of.length > 0 && { of: [...new Set(of.map((e) => e.key))] }),
    }; // prettier-ignore
  });
  const roleOf = new Map<string, string>();
  for (const one of roles)
    if (one.holder !== undefined && one.text.length > (roleOf.get(one.holder)?.length ?? 0))
      roleOf.set(one.holder, one.text.startsWith('لل') ? `ال${one.text.slice(2)}` : one.text);
  const entities: EntityMention[] = kept.map((one) => {
    const role = one.type === 'person' ? roleOf.get(one.key) : undefined;
    return {
      start: one.start, end: one.end, text: text.slice(one.start, one.end), type: one.type, name: one.name, key: one.key,
      rule: one.rule, confidence: one.confidence,
      ...(role !== undefined && { role }),
      ...(one.ambiguous !== undefined && { ambiguous: one.ambiguous }),
    }; // prettier-ignore
  });
  entities.sort((a, b) => a.start - b.start || b.end - a.end);
  roles.sort((a, b) => a.start - b.start);
  return { entities, roles };
}
