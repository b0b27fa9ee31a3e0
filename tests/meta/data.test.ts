import { describe, expect, test } from 'vitest';
import { filesBelow, read } from './tree.ts';

/** Tables that are learnt or made, not written by hand. */
const MADE = /^lib\/data\/models\//u;
const TABLES = filesBelow('lib/data', /\.json$/u).filter((path) => !MADE.test(path));
/** Bytes of one table: more is a database, not a table. */
const MOST_BYTES = 400_000;

interface Row {
  readonly id: string;
  readonly source: string;
  readonly names?: readonly string[];
}

function rows(path: string): Row[] {
  return JSON.parse(read(path)) as Row[];
}

describe('data tables', () => {
  test('there are tables', () => {
    expect(TABLES.length).toBeGreaterThan(10);
  });

  test.each(TABLES)('%s is one record a line, in canonical form', (path) => {
    const lines = rows(path).map((row) => JSON.stringify(row));
    expect(read(path)).toBe(`[\n${lines.join(',\n')}\n]\n`);
  });

  test.each(TABLES)('%s is sorted by id, without doubles', (path) => {
    const ids = rows(path).map(({ id }) => id);
    expect(ids).toEqual([...new Set(ids)].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  test.each(TABLES)('%s says where each record comes from', (path) => {
    expect(rows(path).filter(({ source }) => typeof source !== 'string' || source.trim() === '')).toEqual([]);
  });

  test.each(TABLES)('%s is NFC, without tatweel, bidi controls and stray blanks', (path) => {
    const text = read(path);
    expect(text).toBe(text.normalize('NFC'));
    expect(text).not.toMatch(/[\u0640\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/u);
    expect(text).not.toMatch(/" | "(?=[\],}])/u);
  });

  test.each(TABLES)('%s is not too large', (path) => {
    expect(Buffer.byteLength(read(path))).toBeLessThan(MOST_BYTES);
  });

  test.each(TABLES.filter((path) => rows(path)[0]?.names !== undefined))(
    '%s gives each record a name once',
    (path) => {
      const faults = rows(path).flatMap(({ id, names = [] }) =>
        names.length === 0 || new Set(names).size !== names.length ? [id] : [],
      );
      expect(faults).toEqual([]);
    },
  );
});
