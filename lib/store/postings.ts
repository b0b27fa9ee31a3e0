import { Dexie } from 'dexie';
import type { PostingEntry, SiyaqDatabase } from './db.ts';

/**
 * The index on disk: for each term, the packed numbers of the articles that hold it, in blocks, so that adding one
 * article rewrites at most BLOCK numbers a term however large the library is. Kinds of terms are told apart by their
 * first letter: `s` search stems, `k` candidate keys of related stories.
 */
export const BLOCK = 4096;

/** Adds (or takes out) one article's terms. Inside the caller's transaction; one read and one write for all terms. */
export async function indexTerms(db: SiyaqDatabase, n: number, terms: readonly string[]): Promise<void> {
  const b = Math.floor(n / BLOCK);
  const offset = n % BLOCK;
  const rows = await db.postings.bulkGet(terms.map((t) => [t, b] satisfies [string, number]));
  await db.postings.bulkPut(rows.map((row, i) => ({ t: terms[i]!, b, ids: withId(row?.ids, offset) })));
}

/** Takes one article's terms out; empty rows go. */
export async function unindexTerms(db: SiyaqDatabase, n: number, terms: readonly string[]): Promise<void> {
  const b = Math.floor(n / BLOCK);
  const offset = n % BLOCK;
  const rows = await db.postings.bulkGet(terms.map((t) => [t, b] satisfies [string, number]));
  const kept: PostingEntry[] = [];
  const gone: [string, number][] = [];
  for (const row of rows) {
    if (row === undefined) continue;
    const ids = row.ids.filter((id) => id !== offset);
    if (ids.length === 0) gone.push([row.t, row.b]);
    else kept.push({ ...row, ids });
  }
  await db.postings.bulkPut(kept);
  await db.postings.bulkDelete(gone);
}

function withId(ids: Uint16Array | undefined, offset: number): Uint16Array {
  if (ids === undefined) return Uint16Array.of(offset);
  if (ids.includes(offset)) return ids;
  const out = new Uint16Array(ids.length + 1);
  let at = ids.length;
  // New numbers are nearly always the largest of their block.
  while (at > 0 && ids[at - 1]! > offset) at -= 1;
  out.set(ids.subarray(0, at));
  out[at] = offset;
  out.set(ids.subarray(at), at + 1);
  return out;
}

/** Numbers of the articles that hold this very term. */
export async function lookUp(db: SiyaqDatabase, term: string): Promise<number[]> {
  return numbersOf(
    await db.postings.where('[t+b]').between([term, Dexie.minKey], [term, Dexie.maxKey]).toArray(),
  );
}

/** Numbers of the articles that hold a term beginning so; may repeat. */
export async function lookUpPrefix(db: SiyaqDatabase, prefix: string): Promise<number[]> {
  return numbersOf(
    await db.postings
      .where('[t+b]')
      .between([prefix, Dexie.minKey], [`${prefix}\uffff`, Dexie.maxKey])
      .toArray(),
  );
}

function numbersOf(rows: readonly PostingEntry[]): number[] {
  const out: number[] = [];
  for (const { b, ids } of rows) for (const id of ids) out.push(b * BLOCK + id);
  return out;
}
