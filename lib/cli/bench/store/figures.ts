import { Dexie } from 'dexie';
import { relatedList } from '../../../related/index.ts';
import { openStore, type Briefed, type Store } from '../../../store/index.ts';
import { dice, nth, START, type BenchArticle } from './article.ts';

/** Everything one library of a size gave, milliseconds; runs in the browser. */
export interface StoreFigures {
  readonly size: number;
  readonly [measure: string]: number;
}

const QUERIES = 60;

/** Articles saved at once while the library is filled. */
const BATCH = 200;

function visit(articles: readonly BenchArticle[], n: number): Briefed {
  return { ...nth(articles, n), now: new Date(START + n * 60_000).toISOString() };
}

function unwrap<T>(
  result: { ok: true; value: T } | { ok: false; error: { code: string; detail?: string } },
): T {
  if (!result.ok) throw new Error(`${result.error.code} ${result.error.detail ?? ''}`);
  return result.value;
}

async function clocked(times: number, task: (i: number) => Promise<unknown>): Promise<number[]> {
  const out: number[] = [];
  for (let i = 0; i < times; i += 1) {
    const began = performance.now();
    await task(i);
    out.push(performance.now() - began);
  }
  return out.sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number): number =>
  sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;

/** The related list of an article: candidates from the index, compared. */
async function related(store: Store, { features, brief }: BenchArticle): Promise<number> {
  const found = unwrap(await store.candidates(features.keys, undefined, features.published));
  return relatedList({ key: brief.key, features, article: { links: [] } }, found).rows.length;
}

/** Fills the library up to `size`; milliseconds an article. */
export async function fillStore(
  name: string,
  articles: readonly BenchArticle[],
  size: number,
): Promise<number> {
  const store = openStore(name);
  const from = unwrap(await store.health()).articles;
  const began = performance.now();
  for (let n = from; n < size; n += BATCH)
    unwrap(
      await store.saveMany(
        Array.from({ length: Math.min(BATCH, size - n) }, (_, i) => visit(articles, n + i)),
      ),
    );
  store.close();
  return (performance.now() - began) / Math.max(1, size - from);
}

/** Asks a library of `size` articles everything that pages ask, and adds some. */
export async function measureStore(
  name: string,
  fetched: readonly BenchArticle[],
  size: number,
): Promise<StoreFigures> {
  let store: Store;
  const roll = dice(7);
  const some = Array.from({ length: QUERIES }, () => Math.floor(roll() * size));
  const stories = some.map((n) => nth(fetched, n));
  const cold: number[] = [];
  for (let i = 0; i < 5; i += 1) {
    store = openStore(name);
    cold.push(...(await clocked(1, () => related(store, stories[i]!))));
    store.close();
  }
  store = openStore(name);
  await related(store, stories[0]!);
  let rows = 0;
  const list = await clocked(QUERIES, async (i) => (rows += await related(store, stories[i]!)));
  const words = stories.map(({ brief }) => brief.title.split(' ').filter((word) => word.length > 3));
  const typed = await clocked(QUERIES, async (i) => {
    const word = words[i]![0] ?? 'الملك';
    return store.query({ text: word.slice(0, 2 + (i % 4)), filter: 'all', order: 'relevance', limit: 200 });
  });
  const two = await clocked(QUERIES, async (i) =>
    store.query({ text: words[i]!.slice(0, 2).join(' '), filter: 'all', order: 'relevance', limit: 200 }),
  );
  const first = await clocked(10, async (i) => {
    const order = (['newest', 'published', 'title'] as const)[i % 3]!;
    const page = unwrap(await store.query({ text: '', filter: 'all', order, limit: 200 }));
    return store.rows(page.keys.slice(0, 50));
  });
  const figures: Record<string, number> = {};
  if ('facets' in store) {
    const facets = store as unknown as { facets(query: unknown): Promise<unknown> };
    const ask = { text: '', filter: 'all', order: 'newest' };
    figures['facets all'] = at(await clocked(5, async () => facets.facets(ask)), 0.5);
    figures['facets one word'] = at(
      await clocked(20, async (i) => facets.facets({ ...ask, text: words[i]![0] ?? '' })),
      0.5,
    );
  }
  const health = at(await clocked(5, () => store.health()), 0.5);
  const seen: number[] = [];
  for (let n = size; n < size + 100; n += 1) {
    const given = visit(fetched, n);
    seen.push(...(await clocked(1, async () => unwrap(await store.saveBriefed(given)))));
  }
  seen.sort((a, b) => a - b);
  await store.remove(Array.from({ length: 100 }, (_, i) => nth(fetched, size + i).brief.key));
  store.close();
  const used = (await navigator.storage.estimate()).usage ?? 0;
  return {
    size, cold: at(cold.sort((a, b) => a - b), 0.5),
    'related p50': at(list, 0.5), 'related p95': at(list, 0.95), rows: rows / QUERIES,
    'typing p50': at(typed, 0.5), 'typing p95': at(typed, 0.95), 'two words p50': at(two, 0.5), 'two words p95': at(two, 0.95),
    'first rows': at(first, 0.5), 'first rows worst': at(first, 1), health, 'add p50': at(seen, 0.5), 'add p95': at(seen, 0.95),
    'used bytes': used, 'index bytes': await indexBytes(name), ...figures,
  }; // prettier-ignore
}

/** Tables that are only there to find things. */
const INDEX_TABLES = ['numbers', 'postings', 'fresh', 'pages', 'columns', 'directory', 'values'];

/** Disk of the index: what a copy of its tables adds to the origin's use. */
async function indexBytes(name: string): Promise<number> {
  const db = await new Dexie(name).open();
  let bytes = 0;
  for (const table of db.tables.filter((one) => INDEX_TABLES.includes(one.name)))
    await table.each((row: unknown) => void (bytes += weight(row)));
  db.close();
  return bytes;
}

/** Bytes of a row as IndexedDB writes it, near enough: two a letter outside Latin-1, one else, 8 a number. */
function weight(value: unknown): number {
  if (typeof value === 'string') return 4 + value.length * (/[\u0100-\uffff]/u.test(value) ? 2 : 1);
  if (ArrayBuffer.isView(value)) return 8 + value.byteLength;
  if (Array.isArray(value)) return 4 + value.reduce((sum: number, one) => sum + weight(one), 0);
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).reduce((sum, [key, one]) => sum + key.length + 2 + weight(one), 4);
  return 8;
}
