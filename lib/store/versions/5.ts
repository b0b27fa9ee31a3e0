import type { Dexie, Transaction } from 'dexie';
import type { ColumnEntry } from '../db.ts';
import { recut, type Column, type Columns } from '../terms/columns.ts';

const COLUMNS: readonly Column[] = ['dated', 'kept', 'seen', 'title'];

/**
 * Fifth schema: the same tables. Blocks of the columns hold as many articles as give 8 kB; cut in blocks of 1,024 articles,
 * reading which briefs are saved took 98 rows at 100,000. Nothing is made anew: the blocks are cut again.
 */
export function version5(db: Dexie): void {
  db.version(5)
    .stores({})
    .upgrade(async (tx: Transaction) => {
      const table = tx.table<ColumnEntry, [string, number]>('columns');
      for (const c of COLUMNS) {
        const rows = await table.where('c').equals(c).toArray();
        const cut = recut(
          c,
          rows.map(({ b, data }) => ({ b, data: data as Columns[Column] })),
        );
        await table.bulkDelete(rows.map(({ b }): [string, number] => [c, b]));
        await table.bulkPut(cut);
      }
    });
}
