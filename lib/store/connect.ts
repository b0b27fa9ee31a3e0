import { SiyaqDatabase } from './db.ts';

/**
 * The one connection of a page, opened at once: by the time the page knows its settings and asks, the database is there. A
 * fault is told by the first question, as with any other connection.
 */
export function connect(name = 'siyaq'): SiyaqDatabase {
  const db = new SiyaqDatabase(name);
  db.open().catch(() => undefined);
  return db;
}
