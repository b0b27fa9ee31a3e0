import type { Dexie, Transaction } from 'dexie';
import { orderOf } from '../entries.ts';
import { REINDEX } from '../terms/state.ts';

/**
 * Third schema: the index as packed pages. A row a term and block gave 1.7 million rows at 100,000 articles and a write
 * for each distinct word of a new one. Rows are found newest first by negative times: a backward cursor is many times
 * slower than reading keys forward. Old index rows go; the index is made anew from the articles (terms/state.ts).
 */
export function version3(db: Dexie): void {
  db.version(3)
    .stores({
      features: 'key, v',
      rows: 'key, newest, latest, titleKey, [kept+newest], [kept+latest], [kept+titleKey]',
      postings: null,
      fresh: 'n',
      pages: 'id',
      directory: 'id',
      columns: '[c+b]',
      values: 'id, &key, [kind+nameKey]',
    })
    .upgrade(async (tx: Transaction) => {
      await Promise.all(['numbers', 'features'].map((name) => tx.table(name).clear()));
      await tx
        .table<{ readonly seen?: string; readonly dated?: string }, string>('rows')
        .toCollection()
        .modify((row) => void Object.assign(row, orderOf(row)));
      // Everything is to be read anew: from the beginning on (terms/state.ts, rebuild.ts).
      await tx.table('meta').clear();
      if ((await tx.table('articles').count()) > 0) await tx.table('meta').put({ id: REINDEX, value: '' });
    });
}
