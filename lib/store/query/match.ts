import type { LibraryQuery, QueryFault } from '../../model/record.ts';
import { beginningsOf, looseWords } from '../../related/stems.ts';
import type { SiyaqDatabase } from '../db.ts';
import { eachPosting, type TermList } from '../terms/codec.ts';
import { FORM, stemsOf } from '../terms/of-article.ts';
import { openReader, type IndexReader } from '../terms/reader.ts';
import { narrow } from './filters.ts';
import { parseQuery, type ParsedQuery } from './parse.ts';
import { withPhrases } from './phrases.ts';

const MAX_WORDS = 12;
const MAX_WORD = 40;

/** What a word is worth by its weight (terms/of-article.ts): once, twice, often, in the headline. */
const IMPACT = [1, 1.4, 1.75, 2.6] as const;

/** The articles that match a query, by number. */
export interface Matches {
  readonly reader: IndexReader;
  /** 1 at the number of each match. */
  readonly marks: Uint8Array;
  readonly total: number;
  /** BM25 over the words of the query; absent when it has none. */
  readonly scores?: Float32Array;
}

/**
 * The matches of a query: every word in any of its forms (as written when `exact` or in quotation marks), the last one
 * by its beginning while it is being typed, and every query word. Reads index rows only, but for phrases of several words.
 */
export async function matchesOf(
  db: SiyaqDatabase,
  query: Pick<LibraryQuery, 'text' | 'filter' | 'exact'>,
): Promise<{ readonly matches: Matches } | { readonly fault: QueryFault }> {
  const parsed = parseQuery(query.text);
  if (!parsed.ok) return { fault: parsed.fault };
  const reader = await openReader(db);
  const { last } = reader.state;
  const seen = await reader.column('seen');
  const marks = new Uint8Array(seen.length);
  for (let n = 1; n <= last; n += 1) marks[n] = seen[n] === 0 ? 0 : 1;
  if (query.filter !== 'all') await keepState(reader, marks, query.filter === 'saved' ? 1 : 0);
  await narrow(db, reader, marks, parsed.query.filters);
  const scores = await matchWords(reader, parsed.query, query.exact === true, marks);
  await withPhrases(db, marks, parsed.query.texts);
  let total = 0;
  for (let n = 1; n <= last; n += 1) total += marks[n]!;
  return { matches: { reader, marks, total, ...(scores !== undefined && { scores }) } };
}

async function keepState(reader: IndexReader, marks: Uint8Array, wanted: 0 | 1): Promise<void> {
  const kept = await reader.column('kept');
  for (let n = 1; n <= reader.state.last; n += 1) if (kept[n] !== wanted) marks[n] = 0;
}

/** A word to look for: the terms it may stand under, or the beginnings of them. */
interface Wanted {
  readonly terms: readonly string[];
  readonly prefixes: readonly string[];
  /** A stop word, or proclitics, of a word being typed: asks for nothing when nothing begins so. */
  readonly optional: boolean;
}

function wantedOf({ texts, typing }: ParsedQuery, exact: boolean): Wanted[] {
  const out: Wanted[] = [];
  for (const [i, part] of texts.entries()) {
    const words = looseWords(part.text);
    for (const [k, word] of words.entries()) {
      const key = word.slice(0, MAX_WORD);
      const stems = stemsOf(key);
      const last = typing && i === texts.length - 1 && k === words.length - 1;
      if (exact || part.exact) {
        if (stems.length > 0)
          out.push({ terms: [`w${stems[0]!}${FORM}${key}`], prefixes: [], optional: false });
      } else if (last && key.length >= 2) {
        const { starts, maybe } = beginningsOf(key);
        const prefixes = [...stems.map((stem) => `w${stem}${FORM}`), ...starts.map((start) => `w${start}`)];
        out.push({ terms: [], prefixes: shortest(prefixes), optional: maybe || stems.length === 0 });
      } else if (stems.length > 0) {
        out.push({ terms: [], prefixes: stems.map((stem) => `w${stem}${FORM}`), optional: false });
      }
    }
  }
  return out.slice(0, MAX_WORDS);
}

/** Beginnings that no other one begins. */
function shortest(prefixes: readonly string[]): string[] {
  return [...new Set(prefixes)].filter(
    (one, _i, all) => !all.some((other) => other !== one && one.startsWith(other)),
  );
}

/** Leaves in `marks` what holds every word; answers the score of each. */
async function matchWords(
  reader: IndexReader,
  query: ParsedQuery,
  exact: boolean,
  marks: Uint8Array,
): Promise<Float32Array | undefined> {
  const wanted = wantedOf(query, exact);
  if (wanted.length === 0) return undefined;
  const scores = new Float32Array(marks.length);
  const documents = Math.max(1, reader.state.documents);
  const best = new Uint8Array(marks.length);
  for (const { terms, prefixes, optional } of wanted) {
    const lists = await listsOf(reader, terms, prefixes);
    if (lists.length === 0 && optional) continue;
    best.fill(0);
    let holders = 0;
    for (const list of lists)
      eachPosting(list, (n, weight) => {
        if (best[n] === 0) holders += 1;
        if (best[n]! <= weight) best[n] = weight + 1;
      });
    const idf = Math.log(1 + (documents - holders + 0.5) / (holders + 0.5));
    for (let n = 0; n < marks.length; n += 1) {
      if (best[n] === 0) marks[n] = 0;
      else if (marks[n] === 1) scores[n]! += Math.max(0.01, idf) * IMPACT[best[n]! - 1]!;
    }
  }
  return scores;
}

async function listsOf(
  reader: IndexReader,
  terms: readonly string[],
  prefixes: readonly string[],
): Promise<TermList[]> {
  const exact = terms.length === 0 ? [] : [...(await reader.lists(terms)).values()].flat();
  return prefixes.length === 0 ? exact : [...exact, ...(await reader.under(prefixes))];
}
