import type { Span } from '../model/span.ts';
import { parseQuery } from '../store/query/parse.ts';
import type { Field } from '../store/query/words.ts';

export type { Field };

/** One query word with its value as it stands in a query: `شخص:"فوزي لقجع"`. */
export interface QueryTerm extends Span {
  readonly field: Field;
  readonly value: string;
}

/** The query words of a query in its order; none when it cannot be read. */
export function termsOf(text: string): readonly QueryTerm[] {
  const parsed = parseQuery(text);
  if (!parsed.ok) return [];
  return parsed.query.filters.map(({ field, value, start, end }) => ({ field, value, start, end }));
}

/** The query less one stretch of it. */
export function withoutTerm(text: string, { start, end }: Span): string {
  return `${text.slice(0, start)} ${text.slice(end)}`.replace(/\s+/gu, ' ').trim();
}

/** The query with a term at its end, once. */
export function withTerm(text: string, term: string): string {
  const bare = text.trim();
  return ` ${bare} `.includes(` ${term} `) ? bare : `${bare} ${term}`.trim();
}

/** What asks for a tag or collection by its name. A quotation mark inside a name would end the value: blanks stand for it. */
export function nameTerm(field: 'tag' | 'collection', name: string): string {
  return `${field}:"${name.replace(/["“”„«»]/gu, ' ').trim()}"`;
}
