import type { Dexie, Transaction } from 'dexie';
import { REINDEX } from '../terms/state.ts';

/**
 * Fourth schema: features by article number. The candidates of a related list are numbers; finding their keys first was
 * a quarter of the list's time. Columns are cut in smaller blocks (terms/columns.ts), since each save writes a block of
 * each. Features and index are derived: they go, and are made anew from the articles.
 */
export function version4(db: Dexie): void {
  db.version(4)
    .stores({ features: null, stories: 'n, v' })
    .upgrade(async (tx: Transaction) => {
      const derived = ['numbers', 'fresh', 'pages', 'directory', 'columns', 'values', 'meta'];
      await Promise.all(derived.map((name) => tx.table(name).clear()));
      if ((await tx.table('articles').count()) > 0) await tx.table('meta').put({ id: REINDEX, value: '' });
    });
}
