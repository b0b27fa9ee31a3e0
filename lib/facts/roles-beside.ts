import type { EntityMention, RoleMention } from '../model/analysis.ts';
import titles from '../data/ar/titles.json' with { type: 'json' };
import { matchKey } from '../text/fold.ts';
import type { TextDocument } from '../text/document.ts';
import { speakerKind } from './quotes/saying.ts';
import { wordClass } from '../text/word-class.ts';

/** A noun beside a name says less than an office: whoever knows more of him says more. */
export const NOUN_BESIDE = 'noun-beside';
/** Titles are the business of the entity rules. */
const TITLES = new Set(titles.map(({ id }) => matchKey(id)));
const RELATIONS = wordClass('relation');
const NO_ROLES = wordClass('no-role-beside');
/** «الأطباء»، «المشاركين»: what several are is nobody's role. */
const PLURAL = /(?:ون|ين|ات|اء|هم)$/u;
/** An adjective of origin or kind between noun and name: «التلميذة المغربية سلمى». */
const NISBA = /^ال\p{L}+(?:ي|يه)$/u;

/**
 * What people are besides their offices: «التلميذة سلمى»، «الفلاح المغربي عبد السلام»، «حارس المرمى ياسين»: a noun for a person
 * right before a name that has no role yet. Entities and roles are sorted by start. Cost: linear in entities and tokens.
 */
export function rolesBeside(
  doc: TextDocument,
  entities: readonly EntityMention[],
  roles: readonly RoleMention[],
): readonly RoleMention[] {
  const held = new Set(roles.map(({ holder }) => holder));
  const out: RoleMention[] = [];
  let at = 0;
  for (const person of entities) {
    while (at < doc.tokens.length && doc.tokens[at]!.end <= person.start) at += 1;
    if (person.type !== 'person' || held.has(person.key)) continue;
    const role = roleBefore(doc, at, person);
    if (role === undefined) continue;
    held.add(person.key);
    out.push(role);
  }
  return out.length === 0 ? roles : [...roles, ...out].sort((a, b) => a.start - b.start || b.end - a.end);
}

/** The role that ends at token `at`, where a name begins. */
function roleBefore(
  doc: TextDocument,
  at: number,
  { key, start: name }: EntityMention,
): RoleMention | undefined {
  const { tokens, text } = doc;
  // «لسلمى»: a preposition is written to the name.
  if (tokens[at]?.start !== name) return undefined;
  let from = at - 1;
  if (NISBA.test(keyAt(doc, from)) && speakerKind(keyAt(doc, from)) !== 'person') from -= 1;
  const noun = keyAt(doc, from);
  if (!noun.startsWith('ال')) return undefined;
  if (!isPerson(noun)) {
    from -= 1;
    // «حارس المرمى فلان»; «والد الطفل فلان» says whose.
    const head = keyAt(doc, from);
    if (from !== at - 2 || head.startsWith('ال') || !isPerson(head) || RELATIONS.has(head)) return undefined;
  }
  const { start } = tokens[from]!;
  const { end } = tokens[at - 1]!;
  return {
    start,
    end,
    text: text.slice(start, end),
    rule: NOUN_BESIDE,

    holder: key,
    state: 'current',
  };
}

function keyAt({ tokens }: TextDocument, i: number): string {
  const token = tokens[i];
  return token?.kind === 'word' ? token.key : '';
}

function isPerson(key: string): boolean {
  const bare = key.startsWith('ال') ? key.slice(2) : key;
  if (speakerKind(key) !== 'person' || RELATIONS.has(bare) || NO_ROLES.has(bare) || PLURAL.test(bare))
    return false;
  return !TITLES.has(key) && !(key.startsWith('ال') && TITLES.has(key.slice(2)));
}
