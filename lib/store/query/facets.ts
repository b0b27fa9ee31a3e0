import type { FacetKind, FacetValue, Facets, LibraryQuery } from '../../model/record.ts';
import type { SiyaqDatabase, ValueEntry } from '../db.ts';
import { eachValues, tallyValues } from '../terms/columns.ts';
import { VALUE_IDS, VALUE_KINDS, valueId, valueIds } from '../terms/of-article.ts';
import type { IndexReader } from '../terms/reader.ts';
import { numbersOf } from '../numbers.ts';
import { daysOf } from './filters.ts';
import { matchesOf, type Matches } from './match.ts';

/** Values shown of one kind. */
const MOST = 12;
const MOST_MONTHS = 36;
const DAY = 86_400_000;

/** How many of the matches hold each facet value, by its id: from packed columns, no row is read. */
export async function countValues(
  db: SiyaqDatabase,
  { reader, marks }: Pick<Matches, 'reader' | 'marks'>,
): Promise<Uint32Array> {
  const counts = new Uint32Array(valueIds(reader.state.value));
  await tallyValues(db, reader.state.last, marks, counts);
  for (const [n, ids] of reader.freshValues) if (marks[n] === 1) for (const id of ids) counts[id]! += 1;
  return counts;
}

/** Calls `take` with the facet values of each marked article, those still fresh too. */
export async function eachArticle(
  db: SiyaqDatabase,
  reader: IndexReader,
  marks: Uint8Array,
  take: (n: number, ids: ArrayLike<number> & Iterable<number>) => void,
): Promise<void> {
  await eachValues(db, reader.state.last, (n) => marks[n] === 1, take);
  for (const [n, ids] of reader.freshValues) if (marks[n] === 1) take(n, ids);
}

/**
 * The values of largest count, `perKind` of each kind, in order. An id tells its kind (terms/of-article.ts), so only the
 * rows that are shown are read.
 */
export async function largest(
  db: SiyaqDatabase,
  counts: Uint32Array,
  perKind: number,
): Promise<{ readonly value: ValueEntry; readonly count: number }[]> {
  const shown = VALUE_KINDS.flatMap((_kind, number) => largestOf(counts, number, perKind));
  shown.sort((a, b) => counts[b]! - counts[a]! || a - b);
  const rows = await db.values.bulkGet(shown);
  return rows.flatMap((value, i) => (value === undefined ? [] : [{ value, count: counts[shown[i]!]! }]));
}

/**
 * Ids of one kind with the largest counts, the smaller id first among equals. Most values are held by one article, so what
 * cannot be among the largest is passed over without being sorted.
 */
function largestOf(counts: Uint32Array, kind: number, most: number): number[] {
  const room = Math.max(most * 4, 64);
  let kept: number[] = [];
  let least = 1;
  const order = (a: number, b: number): number => counts[b]! - counts[a]! || a - b;
  for (let id = valueId(1, VALUE_KINDS[kind]!); id < counts.length; id += VALUE_IDS) {
    if (counts[id]! < least) continue;
    kept.push(id);
    if (kept.length < room) continue;
    kept = kept.sort(order).slice(0, most);
    // A later id needs more than the last of them: an equal count comes behind it.
    if (kept.length === most) least = counts[kept[most - 1]!]! + 1;
  }
  return kept.sort(order).slice(0, most);
}

/** Facets over all matches of a query. */
export async function readFacets(db: SiyaqDatabase, query: LibraryQuery): Promise<Facets> {
  const found = await matchesOf(db, query);
  if ('fault' in found) return { total: 0, values: none(), fault: found.fault };
  const { matches } = found;
  const values = none();
  for (const { value, count } of await largest(db, await countValues(db, matches), MOST))
    values[value.kind].push(facetOf(value, count));
  values.month = await months(matches);
  values.tag = await tags(db, matches);
  return { total: matches.total, values };
}

function none(): Record<FacetKind, FacetValue[]> {
  return { outlet: [], person: [], organisation: [], place: [], theme: [], month: [], tag: [] };
}

const WORD = {
  person: 'person',
  organisation: 'org',
  place: 'place',
  outlet: 'outlet',
  theme: 'theme',
} as const;

/** A facet value as a page shows it, with the query words that keep only its articles. */
function facetOf({ kind, key, name }: ValueEntry, count: number): FacetValue {
  if (kind === 'theme') return { key: name, name, count, term: `theme:${name}` };
  return { key, name, count, term: termOf(WORD[kind], name) };
}

/** `person:"فوزي لقجع"`; quotation marks of the name itself would end it. */
export function termOf(word: string, name: string): string {
  return `${word}:"${name.replaceAll(/["“”„«»]/gu, '')}"`;
}

/** Months of publication, newest first; counted by day, then added up. */
async function months(matches: Matches): Promise<FacetValue[]> {
  const counts = new Map<string, number>();
  for (const [day, count] of await countDays(matches)) {
    const month = isoDay(day).slice(0, 7);
    counts.set(month, (counts.get(month) ?? 0) + count);
  }
  return [...counts]
    .sort(([a], [b]) => (a < b ? 1 : -1))
    .slice(0, MOST_MONTHS)
    .map(([key, count]) => ({ key, name: key, count, term: `after:${key} before:${nextMonth(key)}` }));
}

export function isoDay(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  return new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7);
}

/** Matches of each day (since 1970), by publication or, without one, by the last visit. */
export async function countDays({
  reader,
  marks,
}: Pick<Matches, 'reader' | 'marks'>): Promise<Map<number, number>> {
  const days = await daysOf(reader);
  const byDay = new Uint32Array(2 ** 16);
  for (let n = 0; n < marks.length; n += 1) if (marks[n] === 1) byDay[days[n]!]! += 1;
  const counts = new Map<number, number>();
  for (const [day, count] of byDay.entries()) if (count > 0) counts.set(day, count);
  return counts;
}

/** The reader's own tags: filings are few, so they are asked which of them match. */
async function tags(db: SiyaqDatabase, { marks }: Matches): Promise<FacetValue[]> {
  const filed = (await db.filings.toArray()).filter((filing) => filing.tags.length > 0);
  if (filed.length === 0) return [];
  const numbers = await numbersOf(
    db,
    filed.map(({ key }) => key),
  );
  const counts = new Map<string, number>();
  for (const [i, filing] of filed.entries()) {
    const n = numbers[i];
    if (n === undefined || marks[n] !== 1) continue;
    for (const tag of filing.tags) counts.set(tag, (counts.get(tag) ?? 0) + 1);
  }
  const known = await db.tags.bulkGet([...counts.keys()]);
  return known
    .flatMap((tag) => (tag === undefined ? [] : [{ key: tag.id, name: tag.name, count: counts.get(tag.id)!, term: termOf('tag', tag.name) }]))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1))
    .slice(0, MOST); // prettier-ignore
}
