import type { Dexie, Transaction } from 'dexie';
import type { ColumnEntry, RowEntry } from '../db.ts';
import { cellsOf } from '../entries.ts';
import { recut, setCells, type Cells, type Column, type Columns } from '../terms/columns.ts';

const SAME: readonly Exclude<Column, 'dated'>[] = ['kept', 'seen', 'title'];

/**
 * Fifth schema: the same tables. Blocks of the columns hold as many articles as give 8 kB (in blocks of 1,024 articles,
 * reading which briefs are saved took 98 rows at 100,000), and the column of publication counts minutes, so that lists in
 * its order need no row. Blocks are cut again and dates taken from the rows; the index itself stays.
 */
export function version5(db: Dexie): void {
  db.version(5)
    .stores({})
    .upgrade(async (tx: Transaction) => {
      const table = tx.table<ColumnEntry, [string, number]>('columns');
      for (const c of SAME) {
        const rows = await table.where('c').equals(c).toArray();
        const cut = recut(
          c,
          rows.map(({ b, data }) => ({ b, data: data as Columns[Column] })),
        );
        await table.bulkDelete(rows.map(({ b }): [string, number] => [c, b]));
        await table.bulkPut(cut);
      }
      await table.where('c').equals('dated').delete();
      const dated = new Map<number, Cells>();
      await tx.table<RowEntry, string>('rows').each((row) => {
        // Rows of the first schemas have no number yet: their index is made anew anyway.
        if (row.n > 0) dated.set(row.n, { dated: cellsOf(row).dated });
      });
      if (dated.size > 0) await setCells({ columns: table }, dated);
    });
}
