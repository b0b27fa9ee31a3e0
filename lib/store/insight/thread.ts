import type { ThreadView, TimelineEntry } from '../../model/insight.ts';
import type { LibraryRow } from '../../model/record.ts';
import type { SiyaqDatabase } from '../db.ts';
import { unpackFeatures } from '../features.ts';
import { isoDay } from '../query/facets.ts';
import { daysOf } from '../query/filters.ts';
import { keysOf, storiesOf } from '../numbers.ts';
import { readRows } from '../read.ts';
import { eachPosting } from '../terms/codec.ts';
import { openReader, type IndexReader } from '../terms/reader.ts';
import { valueOf } from '../terms/write.ts';
import { pairIndexKey } from '../../related/features/keys.ts';
import { periods } from './counts.ts';
import { holdersOf, newestFirst } from './holders.ts';

/** Articles whose own days go into the timeline. */
const READ = 80;
const MOST_ENTRIES = 200;

/**
 * Marks of a thread's articles: those whose pair it is, and those that name both actors, of the theme when one is given.
 * With b '' the articles that name the one actor.
 */
export async function threadMarks(
  reader: IndexReader,
  a: string,
  b: string,
  theme: string,
): Promise<{ readonly reader: IndexReader; readonly marks: Uint8Array; readonly total: number }> {
  const found = await holdersOf(reader, b === '' ? [a] : [a, b]);
  const { marks } = found;
  if (b !== '') {
    const alive = await daysOf(reader);
    const lists = (await reader.lists([`k${pairIndexKey(a, b)}`])).get(`k${pairIndexKey(a, b)}`) ?? [];
    for (const list of lists)
      eachPosting(list, (n) => {
        if (alive[n] !== 0) marks[n] = 1;
      });
  }
  if (theme !== '') {
    const themed = await holdersOf(reader, [`theme:${theme}`]);
    for (let n = 0; n < marks.length; n += 1) if (themed.marks[n] === 0) marks[n] = 0;
  }
  let total = 0;
  for (const mark of marks) total += mark;
  return { reader, marks, total };
}

/** The page of a thread: its articles, and a timeline of their days and of the days they speak of. */
export async function readThread(
  db: SiyaqDatabase,
  a: string,
  b: string,
  theme: string,
  limit: number,
): Promise<ThreadView> {
  const reader = await openReader(db);
  const found = await threadMarks(reader, a, b, theme);
  const numbers = await newestFirst(reader, found.marks);
  const days = await daysOf(reader);
  const rows = await readRows(db, await keysOf(db, numbers.slice(0, limit)));
  const labels = await Promise.all([valueOf(db, a), valueOf(db, b)]);
  const ends = { first: numbers.at(-1), last: numbers[0] };
  return {
    a,
    b,
    theme,
    labelA: labels[0]?.name ?? nameOf(a),
    labelB: labels[1]?.name ?? nameOf(b),
    total: found.total,
    rows,
    ...(ends.first !== undefined && { first: isoDay(days[ends.first]!) }),
    ...(ends.last !== undefined && { last: isoDay(days[ends.last]!) }),
    timeline: await timeline(db, rows),
    months: (await periods(found)).months,
  };
}

function nameOf(key: string): string {
  return key.slice(key.indexOf(':') + 1);
}

async function timeline(db: SiyaqDatabase, rows: readonly LibraryRow[]): Promise<TimelineEntry[]> {
  const some = rows.slice(0, READ);
  const features = await storiesOf(
    db,
    some.map(({ key }) => key),
  );
  const out: TimelineEntry[] = [];
  for (const [i, { key, title, outlet, published }] of some.entries()) {
    const entry = { key, title, ...(outlet !== undefined && { outlet }) };
    if (published !== undefined) out.push({ ...entry, day: published.slice(0, 10), kind: 'published' });
    const packed = features[i];
    if (packed === undefined) continue;
    for (const day of unpackFeatures(packed, false).features.days)
      out.push({ ...entry, day, kind: 'mentioned' });
  }
  return out.sort((x, y) => (x.day < y.day ? -1 : x.day > y.day ? 1 : 0)).slice(-MOST_ENTRIES);
}
