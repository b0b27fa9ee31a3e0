import orgs from '../../data/ar/orgs.json' with { type: 'json' };
import { matchKey } from '../../text/fold.ts';

interface OrgRow {
  readonly id: string;
  readonly kind: string;
  readonly names: readonly string[];
  readonly parent?: string;
}

/** Larger bodies are looked for among these: «اتصالات» inside «اتصالات المغرب» is no parent. */
const PARENT_KINDS: ReadonlySet<string> = new Set(['igo']);
const MIN_WORDS = 2;

const LISTED: ReadonlyMap<string, OrgRow> = new Map(
  (orgs as readonly OrgRow[]).map((row) => [`org:${row.id}`, row]),
);

interface Larger {
  readonly key: string;
  /** Its name between blanks. */
  readonly words: string;
}

const LARGER = larger();
/** Parents of listed organisations that were asked for: all of them at once would hold up each start. */
const asked = new Map<string, string | undefined>();

/** Names of the larger bodies by their first word. */
function larger(): ReadonlyMap<string, readonly Larger[]> {
  const out = new Map<string, Larger[]>();
  for (const [key, { kind, names }] of LISTED)
    for (const name of PARENT_KINDS.has(kind) ? names.map(matchKey) : []) {
      const [first, ...rest] = name.split(' ');
      if (rest.length + 1 < MIN_WORDS) continue;
      out.set(first!, [...(out.get(first!) ?? []), { key, words: ` ${name} ` }]);
    }
  return out;
}

/** The larger body whose whole name is part of this one: «الأمم المتحدة» in «منظمة الأمم المتحدة للطفولة»; shortest wins. */
function inside(key: string, name: string): string | undefined {
  const parts = matchKey(name)
    .split(' ')
    .map((word) => word.replace(/^لل/u, 'ال'));
  const words = ` ${parts.join(' ')} `;
  let best: Larger | undefined;
  for (const one of parts.flatMap((part) => LARGER.get(part) ?? [])) {
    if (one.key === key || one.words.length >= words.length || !words.includes(one.words)) continue;
    if (best === undefined || one.words.length < best.words.length) best = one;
  }
  return best?.key;
}

/** Key of the body an organisation belongs to, by the table or by its name. The body itself has none. */
export function parentOf(key: string, name: string): string | undefined {
  const row = LISTED.get(key);
  if (row === undefined) return inside(key, name);
  if (!asked.has(key)) asked.set(key, listedParent(key, row));
  return asked.get(key);
}

function listedParent(key: string, { names, parent }: OrgRow): string | undefined {
  if (parent !== undefined) return `org:${parent}`;
  for (const name of names) {
    const found = inside(key, name);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Display name of a listed organisation, for bodies that a story knows by their offices only. */
export function bodyName(key: string): string | undefined {
  return LISTED.get(key)?.names[0];
}
