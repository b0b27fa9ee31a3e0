import type { Suggestion } from '../../model/record.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import type { SiyaqDatabase, ValueEntry } from '../db.ts';
import { countOf, openReader } from '../terms/reader.ts';
import { termOf } from './facets.ts';
import { fieldOf } from './parse.ts';
import { FIELD_WORDS, type Field } from './words.ts';

/** Values of one beginning that are looked at; the commonest of them are shown. */
const LOOKED_AT = 60;

const KINDS = ['person', 'organisation', 'place', 'outlet'] as const;
const WORD = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  outlet: 'outlet',
  theme: 'theme',
} as const;

/**
 * Completions of the last word of a query: query words («مص» → `مصدر:`), and what begins so among people,
 * organisations, places, outlets, tags and collections; after `outlet:` and its like only of that kind.
 */
export async function suggestions(db: SiyaqDatabase, text: string, limit: number): Promise<Suggestion[]> {
  const { field, typed } = lastWord(text);
  const wanted = looseKey(typed);
  if (field === 'tag' || field === 'collection') return ofDesk(db, field, wanted, limit);
  if (field === 'after' || field === 'before' || field === 'is') return [];
  if (wanted.length < (field === undefined ? 2 : 0)) return [];
  const kinds = field === undefined || field === 'theme' ? KINDS : [field];
  const values =
    field === 'theme' ? [] : (await Promise.all(kinds.map((kind) => beginning(db, kind, wanted)))).flat();
  const reader = await openReader(db);
  const lists = await reader.lists(values.map(({ key }) => `v${key}`));
  const counted = values
    .map(({ kind, key, name }): Suggestion & { count: number } => ({
      kind, name, term: termOf(WORD[kind], name), count: countOf(lists.get(`v${key}`)),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1)); // prettier-ignore
  const words = field === undefined ? fieldWords(typed) : [];
  return [...words, ...counted].slice(0, limit);
}

/** Letters at the end of a query that are looked at. */
const TAIL = 200;

/** The word being typed, and the query word before its colon. An open quotation mark goes on to the end. */
function lastWord(text: string): { field: Field | undefined; typed: string } {
  const words = text.slice(-TAIL).split(/\s/u);
  // The last word that opens a quotation mark nobody closes takes everything after it.
  const at = words.findLastIndex((word) => /:["“„«]/u.test(word));
  const from = at >= 0 && !/["”»]/u.test(afterMark(words.slice(at).join(' '))) ? at : words.length - 1;
  const word = words.slice(from).join(' ');
  const colon = word.indexOf(':');
  const field = colon > 0 ? fieldOf(word.slice(0, colon)) : undefined;
  if (field === undefined) return { field, typed: words.at(-1) ?? '' };
  return {
    field,
    typed: from === words.length - 1 && !/:["“„«]/u.test(word) ? word.slice(colon + 1) : afterMark(word),
  };
}

/** What follows the quotation mark after the first colon. */
function afterMark(word: string): string {
  return word.slice(word.indexOf(':') + 2);
}

async function beginning(
  db: SiyaqDatabase,
  kind: (typeof KINDS)[number],
  wanted: string,
): Promise<ValueEntry[]> {
  const starts = wanted === '' || wanted.startsWith('ال') ? [wanted] : [wanted, `ال${wanted}`];
  const lists = await Promise.all(
    starts.map((start) =>
      db.values.where('[kind+nameKey]').between([kind, start], [kind, `${start}\uffff`]).limit(LOOKED_AT).toArray(),
    ),
  );
  return lists.flat();
} // prettier-ignore

function fieldWords(typed: string): Suggestion[] {
  const wanted = matchKey(typed).toLowerCase();
  if (wanted.length < 2) return [];
  return FIELD_WORDS.filter(({ word }) => matchKey(word).startsWith(wanted))
    .slice(0, 2)
    .map(({ word }) => ({ kind: 'field', name: word, term: `${word}:` }));
}

async function ofDesk(
  db: SiyaqDatabase,
  kind: 'tag' | 'collection',
  wanted: string,
  limit: number,
): Promise<Suggestion[]> {
  const all = kind === 'tag' ? await db.tags.toArray() : await db.collections.toArray();
  return all
    .filter(({ name }) => looseKey(name).includes(wanted))
    .slice(0, limit)
    .map(({ name }) => ({ kind, name, term: termOf(kind, name) }));
}
