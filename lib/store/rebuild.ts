import type { RebuildProgress } from '../model/record.ts';
import type { Makers, RebuildStore } from './ask.ts';
import type { SiyaqDatabase } from './db.ts';
import { attempt } from './errors.ts';
import { holdersOf } from './insight/holders.ts';
import { matchesOf } from './query/match.ts';
import { watch } from './live.ts';
import { keysOf, numbersOf } from './numbers.ts';
import { openReader } from './terms/reader.ts';
import { INDEX_VERSION, NEW, readState, REINDEX, writeState } from './terms/state.ts';
import { maintenance } from './maintenance.ts';
import { putRebuilt, readable, tables } from './write.ts';

/** Meta rows: how far the work has come, and whether the reader stopped it. */
const PROGRESS = 'rebuild';
const PAUSED = 'rebuild-paused';
/** Meta row: the corrections that briefs have been made with. */
const HEEDED = 'corrections-heeded';
const MOST_CORRECTIONS = 5_000;
/** Newest articles of a corrected entity that are read anew; a country named in all of them is corrected in later ones. */
const MOST_HOLDERS = 1_000;
/** Articles looked at in one search for those that are not in the index. */
const RUN = 200;

export function rebuilding(db: SiyaqDatabase): RebuildStore {
  const rw = <T>(task: () => Promise<T>) =>
    attempt(() => db.transaction('rw', tables(db), async () => task()));
  const keepUp = maintenance(db);
  return {
    dueForRebuild: (makers, limit) => rw(() => dueKeys(db, makers, limit)),
    putRebuilt: async (brief, features) => {
      const done = await rw(async () => {
        const entry = await db.articles.get(brief.key);
        if (entry !== undefined) await putRebuilt(db, { entry, brief, features });
      });
      await keepUp(1);
      return done;
    },
    heedCorrections: () =>
      attempt(() => db.transaction('rw', [...readable(db), db.corrections], async () => heedCorrections(db))),
    noteRebuild: (progress) =>
      attempt(async () => {
        if (progress === undefined) await db.meta.delete(PROGRESS);
        else await db.meta.put({ id: PROGRESS, value: progress });
      }),
    rebuildProgress: () => attempt(() => readProgress(db)),
    watchRebuild: (listener, onError) => watch(() => readProgress(db), listener, onError),
    pauseRebuild: (paused) =>
      attempt(async () => {
        if (paused) await db.meta.put({ id: PAUSED, value: true });
        else await db.meta.delete(PAUSED);
      }),
    corrections: () => attempt(() => db.corrections.toArray()),
  };
}

async function readProgress(db: SiyaqDatabase): Promise<RebuildProgress | undefined> {
  const [row, paused] = await db.meta.bulkGet([PROGRESS, PAUSED]);
  const progress = row?.value as RebuildProgress | undefined;
  return progress !== undefined && paused !== undefined && progress.state === 'running'
    ? { ...progress, state: 'paused' }
    : progress;
}

/** Not in the index first, then what an older engine made. */
async function dueKeys(db: SiyaqDatabase, { engine, features }: Makers, limit: number): Promise<string[]> {
  await dropOldIndex(db);
  const out = await notIndexed(db, limit);
  if (out.length < limit)
    out.push(
      ...(await db.briefs
        .where('engine')
        .below(engine)
        .limit(limit - out.length)
        .primaryKeys()),
    );
  if (out.length < limit)
    out.push(
      ...(await keysOf(
        db,
        await db.stories
          .where('v')
          .below(features)
          .limit(limit - out.length)
          .primaryKeys(),
      )),
    );
  return [...new Set(out)];
}

/** An index of another make is of no use: it goes whole, and all articles are due. */
async function dropOldIndex(db: SiyaqDatabase): Promise<void> {
  const state = await readState(db);
  if (state.version === INDEX_VERSION) return;
  await Promise.all([db.numbers, db.stories, db.fresh, db.pages, db.directory, db.columns, db.values].map((table) => table.clear())); // prettier-ignore
  await writeState(db, NEW);
  await db.meta.put({ id: REINDEX, value: '' });
}

/** Articles without a number, in the order of their keys; the meta row says up to where all have one. */
async function notIndexed(db: SiyaqDatabase, limit: number): Promise<string[]> {
  const row = await db.meta.get(REINDEX);
  if (row === undefined) return [];
  let after = String(row.value);
  for (;;) {
    const keys = await db.articles.where('key').above(after).limit(RUN).primaryKeys();
    const numbers = await numbersOf(db, keys);
    const first = numbers.indexOf(undefined);
    if (first >= 0) {
      if (first > 0) await db.meta.put({ id: REINDEX, value: keys[first - 1]! });
      return keys.filter((_, i) => numbers[i] === undefined).slice(0, limit);
    }
    if (keys.length < RUN) {
      await db.meta.delete(REINDEX);
      return [];
    }
    after = keys.at(-1)!;
    await db.meta.put({ id: REINDEX, value: after });
  }
}

interface Heeded {
  readonly id: string;
  readonly createdAt: string;
  readonly entities: readonly string[];
  readonly name: string;
}

/** Compares the corrections with those heeded before; the articles that hold an entity of a changed one are due. */
async function heedCorrections(db: SiyaqDatabase): Promise<void> {
  const before = ((await db.meta.get(HEEDED))?.value ?? []) as readonly Heeded[];
  const now = (await db.corrections.limit(MOST_CORRECTIONS).toArray()).map(
    ({ id, createdAt, entity, target, name }): Heeded => ({
      id,
      createdAt,
      name,
      entities: target === undefined ? [entity] : [entity, target],
    }),
  );
  const stamp = ({ id, createdAt }: Heeded): string => `${id} ${createdAt}`;
  const [old, current] = [new Set(before.map(stamp)), new Set(now.map(stamp))];
  const changed = [
    ...now.filter((one) => !old.has(stamp(one))),
    ...before.filter((one) => !current.has(stamp(one))),
  ];
  if (changed.length === 0) return;
  const reader = await openReader(db);
  for (const { entities, name } of changed) {
    for (const entity of entities) await makeDue(db, (await holdersOf(reader, [entity])).marks);
    // Texts in which the name was no entity, or is none any more, hold its words.
    const named = await matchesOf(db, {
      text: name.replaceAll(/["“”„«»:]/gu, ' '),
      filter: 'all',
      exact: true,
    });
    if ('matches' in named && named.matches.scores !== undefined) await makeDue(db, named.matches.marks);
  }
  await db.meta.put({ id: HEEDED, value: now });
}

async function makeDue(db: SiyaqDatabase, marks: Uint8Array): Promise<void> {
  const numbers: number[] = [];
  for (let n = marks.length - 1; n > 0 && numbers.length < MOST_HOLDERS; n -= 1)
    if (marks[n] === 1) numbers.push(n);
  const briefs = await db.briefs.bulkGet(await keysOf(db, numbers));
  await db.briefs.bulkPut(briefs.flatMap((brief) => (brief === undefined ? [] : [{ ...brief, engine: 0 }])));
}
