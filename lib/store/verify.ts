import { documentCount } from './counts.ts';
import type { SiyaqDatabase } from './db.ts';
import { BLOCK } from './postings.ts';
import { indexedTerms } from './write.ts';

/** Differences told at most. */
const MAX_FAULTS = 20;

/**
 * Compares the index with one computed anew from the articles; answers what differs in words for developers, nothing
 * when they agree. Reads the whole library: for tests, not for a running extension.
 */
export async function verifyIndex(db: SiyaqDatabase): Promise<string[]> {
  return db.transaction('r', db.tables, async () => {
    const [articles, briefs, features, numbers, postings, documents] = await Promise.all([
      db.articles.toArray(),
      db.briefs.toArray(),
      db.features.toArray(),
      db.numbers.toArray(),
      db.postings.toArray(),
      documentCount(db),
    ]);
    const faults: string[] = [];
    if (documents !== numbers.length) faults.push(`count ${documents}, numbers ${numbers.length}`);
    const briefOf = new Map(briefs.map((entry) => [entry.key, entry.brief]));
    const storyOf = new Map(features.map((entry) => [entry.key, entry]));
    const numberOf = new Map(numbers.map((entry) => [entry.key, entry.n]));
    const expected = new Set<string>();
    for (const { key, article } of articles) {
      const brief = briefOf.get(key);
      const story = storyOf.get(key);
      const n = numberOf.get(key);
      if (brief === undefined || story === undefined || n === undefined || story.n !== n)
        faults.push(`${key} is not whole`);
      else for (const term of indexedTerms(article, brief, story.features)) expected.add(`${term} ${n}`);
    }
    if (numbers.length !== articles.length)
      faults.push(`${numbers.length} numbers for ${articles.length} articles`);
    for (const { t, b, ids } of postings)
      for (const id of ids) {
        const pair = `${t} ${b * BLOCK + id}`;
        if (!expected.delete(pair)) faults.push(`not of any article, or twice: ${pair}`);
      }
    for (const pair of expected) faults.push(`missing: ${pair}`);
    return faults.slice(0, MAX_FAULTS);
  });
}
