import { Dexie } from 'dexie';
import themes from '../../data/ar/themes.json' with { type: 'json' };
import { looseWords } from '../../related/stems.ts';
import { looseKey, matchKey } from '../../text/fold.ts';
import type { SiyaqDatabase } from '../db.ts';
import { numbersOf } from '../numbers.ts';
import { eachPosting, type TermList } from '../terms/codec.ts';
import { MINUTES_A_DAY, SEEN_EPOCH } from '../terms/columns.ts';
import { NAME_LETTER, stemsOf } from '../terms/of-article.ts';
import type { IndexReader } from '../terms/reader.ts';
import { dayOf, stateOf, type QueryFilter } from './parse.ts';

/** Leaves in `marks` what every query word allows. */
export async function narrow(
  db: SiyaqDatabase,
  reader: IndexReader,
  marks: Uint8Array,
  filters: readonly QueryFilter[],
): Promise<void> {
  for (const filter of filters) {
    const { field, value } = filter;
    if (field === 'after' || field === 'before') await byDay(reader, marks, field, dayOf(value) ?? 0);
    else if (field === 'is') await byState(reader, marks, stateOf(value) ?? 1);
    else if (field === 'tag' || field === 'collection') keepOnly(marks, await filed(db, field, value));
    else keepOnly(marks, await named(db, reader, filter));
  }
}

function keepOnly(marks: Uint8Array, wanted: Iterable<number>): void {
  const allowed = new Uint8Array(marks.length);
  for (const n of wanted) allowed[n] = 1;
  for (let n = 0; n < marks.length; n += 1) if (allowed[n] === 0) marks[n] = 0;
}

/** `after` takes in its first day, `before` leaves it out. An article without a date counts by its last visit. */
async function byDay(reader: IndexReader, marks: Uint8Array, field: 'after' | 'before', day: number): Promise<void> {
  const dates = await daysOf(reader);
  for (let n = 0; n < marks.length; n += 1)
    if (marks[n] === 1 && (field === 'after' ? dates[n]! < day : dates[n]! >= day)) marks[n] = 0;
} // prettier-ignore

/** Day of publication of each article, or of its last visit. */
export async function daysOf(reader: IndexReader): Promise<Uint16Array> {
  const [known, seen] = await Promise.all([reader.column('dated'), reader.column('seen')]);
  const days = new Uint16Array(seen.length);
  for (let n = 0; n < days.length; n += 1)
    if (seen[n] !== 0)
      days[n] = known[n] === 0 ? (seen[n]! + SEEN_EPOCH) / 86_400 : known[n]! / MINUTES_A_DAY;
  return days;
}

async function byState(reader: IndexReader, marks: Uint8Array, wanted: 0 | 1): Promise<void> {
  const kept = await reader.column('kept');
  for (let n = 0; n < marks.length; n += 1) if (kept[n] !== wanted) marks[n] = 0;
}

/** Numbers of what the reader put under a tag, or in a collection or one inside it. */
async function filed(db: SiyaqDatabase, field: 'tag' | 'collection', value: string): Promise<number[]> {
  const wanted = looseKey(value);
  const ids =
    field === 'tag'
      ? (await db.tags.toArray()).filter(({ name }) => looseKey(name) === wanted).map(({ id }) => id)
      : withInner(await db.collections.toArray(), wanted);
  const index = field === 'tag' ? 'tags' : 'collections';
  const lists = await Promise.all(ids.map((id) => db.filings.where(index).equals(id).primaryKeys()));
  const numbers = await numbersOf(db, [...new Set(lists.flat())]);
  return numbers.filter((n) => n !== undefined);
}

function withInner(all: readonly { readonly id: string; readonly name: string; readonly parent?: string }[], wanted: string): string[] {
  const out = new Set(all.filter(({ name }) => looseKey(name) === wanted).map(({ id }) => id));
  for (let before = -1; before !== out.size; ) {
    before = out.size;
    for (const { id, parent } of all) if (parent !== undefined && out.has(parent)) out.add(id);
  }
  return [...out];
} // prettier-ignore

/** Articles of an outlet or theme, or that name an entity: by its whole name, or by all words of it. */
async function named(db: SiyaqDatabase, reader: IndexReader, { field, value, quoted }: QueryFilter): Promise<number[]> {
  if (field === 'theme') return articlesUnder(reader, themeKeys(value).map((key) => `v${key}`));
  const wanted = looseKey(value.trim());
  const whole = await db.values.where('[kind+nameKey]').equals([field, wanted]).toArray();
  if (whole.length > 0 && (quoted || field === 'outlet')) return articlesUnder(reader, whole.map(({ key }) => `v${key}`));
  if (field === 'outlet') {
    const all = await db.values.where('[kind+nameKey]').between(['outlet', Dexie.minKey], ['outlet', Dexie.maxKey]).toArray();
    const some = all.filter(({ nameKey }) => nameKey.includes(wanted));
    return articlesUnder(reader, some.map(({ key }) => `v${key}`));
  }
  let found: Set<number> | undefined;
  for (const word of looseWords(value)) {
    const stems = stemsOf(word);
    if (stems.length === 0) continue;
    const hits = await articlesUnder(reader, stems.map((stem) => `n${NAME_LETTER[field]!}${stem}`));
    found = new Set(found === undefined ? hits : hits.filter((n) => found!.has(n)));
  }
  return [...(found ?? [])];
} // prettier-ignore

async function articlesUnder(reader: IndexReader, terms: readonly string[]): Promise<number[]> {
  const out: number[] = [];
  const lists: readonly TermList[] = [...(await reader.lists(terms)).values()].flat();
  for (const list of lists) eachPosting(list, (n) => void out.push(n));
  return out;
}

/** A theme by its id, or by a word that belongs to it. */
function themeKeys(value: string): string[] {
  const word = matchKey(value).toLowerCase();
  const bare = word.startsWith('ال') ? word.slice(2) : word;
  const fits = (one: string): boolean => matchKey(one) === word || matchKey(one) === bare;
  return themes.filter(({ id, strong }) => id === word || strong.some(fits)).map(({ id }) => `theme:${id}`);
}
