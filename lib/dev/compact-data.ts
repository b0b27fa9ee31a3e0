/** Fields of data records that are for people who review them: where a record is from, and why it is as it is. */
const REVIEW = new Set(['source', 'note']);

/**
 * A build step for the tables of `lib/data`: leaves out what only reviewers read, a third of what pages share, which would
 * be parsed at each start of the background and of each page. Whose data it is says the notice that is shipped
 * (notices.ts); the attribution inside a learnt model stays.
 */
export function compactData(): {
  name: string;
  enforce: 'pre';
  transform: (code: string, id: string) => { code: string; map: null } | undefined;
} {
  return {
    name: 'siyaq:compact-data',
    enforce: 'pre',
    transform: (code, id) =>
      /\/lib\/data\/.*\.json$/u.test(id.split('?', 1)[0] ?? '')
        ? { code: compactTable(code), map: null }
        : undefined,
  };
}

/** A table without the fields of review; anything but a list of records only loses its blanks. */
export function compactTable(json: string): string {
  const table: unknown = JSON.parse(json);
  if (!Array.isArray(table)) return JSON.stringify(table);
  return JSON.stringify(table, (key, value: unknown) => (REVIEW.has(key) ? undefined : value));
}
