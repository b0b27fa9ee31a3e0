import { openStore, type Snapshot } from '../../../store/index.ts';
import { SiyaqDatabase } from '../../../store/db.ts';
import { verifyIndex } from '../../../store/verify.ts';
import { readDirectory } from '../../../store/terms/segments.ts';
import { maintainStep, RECENT } from '../../../store/terms/maintain.ts';
import { readState, writeState } from '../../../store/terms/state.ts';
import { dice, type BenchArticle } from './article.ts';

/** The library of the test; the writer, the readers and the judge share it. */
const NAME = 'siyaq-kill';
/** Articles written to: few, so that texts change, go and come back often. */
const KEYS = 60;
/** A writer lives so long at most once it has begun, in milliseconds, and is to do so many writes in that time. */
const LIFE = 160;
const LEAST_WRITES = 2;

export interface KillFigures {
  readonly writes: number;
  readonly kills: number;
  readonly reads: number;
  readonly articles: number;
  /** Pages of the large segment at the end. */
  readonly moved: number;
  /** Differences between the index and one computed anew, in words. */
  readonly faults: readonly string[];
}

/** Every so many writes the small segment is called full, so that its pages move into the large one between kills. */
const FULL_EVERY = 10;

async function fillUp(): Promise<void> {
  const db = new SiyaqDatabase(NAME);
  await db.transaction('rw', [db.meta], async () =>
    writeState(db, { ...(await readState(db)), recent: RECENT }),
  );
  while (await maintainStep(db));
  db.close();
}

/** What a writer is told: its articles, the write to go on with, and when it is old enough. */
interface Orders {
  readonly articles: readonly BenchArticle[];
  readonly from: number;
  readonly to: number;
}

/** The writer's side, in a worker: random writes one after the other, each told when it is done. */
export function listenAsWriter(): void {
  globalThis.addEventListener('message', (event: MessageEvent<Orders>) => {
    void write(event.data);
  });
  tell('ready');
}

async function write({ articles, from, to }: Orders): Promise<void> {
  const store = openStore(NAME);
  const gone: Snapshot[] = [];
  for (let i = from; i < to; i += 1) {
    const roll = dice(i + 1);
    roll();
    const one = articles[Math.floor(roll() * articles.length)]!;
    const key = `https://kill.invalid/${Math.floor(roll() * KEYS)}`;
    const what = roll();
    const now = new Date(Date.UTC(2026, 0, 1) + i * 60_000).toISOString();
    if (what < 0.75) await store.saveBriefed({ ...one, brief: { ...one.brief, key }, now });
    else if (what < 0.85) await store.setSaved([key], roll() < 0.5, now);
    else if (what < 0.95) {
      const removed = await store.remove([key]);
      if (removed.ok) gone.push(removed.value);
    } else if (gone.length > 0) await store.restore(gone.at(-1)!);
    if (i % FULL_EVERY === 0) await fillUp();
    tell(i);
  }
}

function tell(message: number | 'ready'): void {
  (globalThis as unknown as { postMessage(message: unknown): void }).postMessage(message);
}

/**
 * Kills the writer again and again in the middle of `writes` random writes while two readers ask the index, and compares
 * the index with one computed anew. `script` is this very file as the writers load it.
 */
export async function killWriters(
  articles: readonly BenchArticle[],
  writes: number,
  script: string,
): Promise<KillFigures> {
  const roll = dice(writes);
  const state = { next: 0, kills: 0, reads: 0, done: false };
  const readers = [1, 2].map((seed) => readOn(articles, dice(seed + 10), state));
  let life = LIFE;
  while (state.next < writes) {
    const from = state.next;
    const worker = new Worker(script);
    await new Promise<void>((resolve) => {
      worker.addEventListener('message', ({ data }: MessageEvent<number | 'ready'>) => {
        if (data === 'ready') {
          worker.postMessage({ articles, from: state.next, to: writes } satisfies Orders);
          setTimeout(resolve, 10 + roll() * life);
          return;
        }
        state.next = data + 1;
        if (state.next === writes) resolve();
      });
    });
    worker.terminate();
    state.kills += 1;
    // On a slow machine lives grow until some writes fit in: the kills must fall between and within writes.
    life = state.next - from < LEAST_WRITES ? life * 1.5 : life;
  }
  state.done = true;
  await Promise.all(readers);
  const db = new SiyaqDatabase(NAME);
  const faults = await verifyIndex(db);
  const count = await db.articles.count();
  const moved = (await readDirectory(db, await readState(db), 'main')).ids.length;
  db.close();
  return { writes, kills: state.kills, reads: state.reads, articles: count, moved, faults };
}

/** Asks as a page does, through a connection of its own, until the writers are done. */
async function readOn(
  articles: readonly BenchArticle[],
  roll: () => number,
  state: { reads: number; readonly done: boolean },
): Promise<void> {
  const store = openStore(NAME);
  while (!state.done) {
    const one = articles[Math.floor(roll() * articles.length)]!;
    const text = one.brief.title.split(' ')[0] ?? '';
    const answers = await Promise.all([
      store.candidates(one.features.keys),
      store.query({ text, filter: 'all', order: 'relevance', limit: 50 }),
      store.facets({ text: '', filter: 'all', order: 'newest' }),
    ]);
    for (const answer of answers) if (!answer.ok) throw new Error(answer.error.detail ?? answer.error.code);
    state.reads += 1;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  store.close();
}
