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

const ROWS: readonly OrgRow[] = orgs;
const NAMES: ReadonlyMap<string, string> = new Map(ROWS.map(({ id, names }) => [`org:${id}`, names[0]!]));
const LARGER = larger();
const LISTED: ReadonlySet<string> = new Set(ROWS.map(({ id }) => `org:${id}`));
const PARENTS: ReadonlyMap<string, string> = parents();

/** Names of the larger bodies with their key, as word strings between blanks. */
function larger(): { readonly key: string; readonly words: string }[] {
  return ROWS.filter(({ kind }) => PARENT_KINDS.has(kind)).flatMap(({ id, names }) =>
    names
      .map(matchKey)
      .filter((name) => name.split(' ').length >= MIN_WORDS)
      .map((name) => ({ key: `org:${id}`, words: ` ${name} ` })),
  );
}

function parents(): Map<string, string> {
  const out = new Map<string, string>();
  for (const { id, names, parent } of ROWS) {
    const key = `org:${id}`;
    const found =
      parent === undefined ? names.map((name) => inside(key, name)).find(Boolean) : `org:${parent}`;
    if (found !== undefined) out.set(key, found);
  }
  return out;
}

/** The larger body whose whole name is part of this one: «الأمم المتحدة» in «منظمة الأمم المتحدة للطفولة»; shortest wins. */
function inside(key: string, name: string): string | undefined {
  const words = ` ${matchKey(name)
    .split(' ')
    .map((word) => word.replace(/^لل/u, 'ال'))
    .join(' ')} `;
  let best: { key: string; words: string } | undefined;
  for (const one of LARGER) {
    if (one.key === key || one.words.length >= words.length || !words.includes(one.words)) continue;
    if (best === undefined || one.words.length < best.words.length) best = one;
  }
  return best?.key;
}

/** Key of the body an organisation belongs to, by the table or by its name. The body itself has none. */
export function parentOf(key: string, name: string): string | undefined {
  return LISTED.has(key) ? PARENTS.get(key) : inside(key, name);
}

/** Display name of a listed organisation, for bodies that a story knows by their offices only. */
export function bodyName(key: string): string | undefined {
  return NAMES.get(key);
}
