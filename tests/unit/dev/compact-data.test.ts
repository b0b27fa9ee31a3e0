import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { compactData, compactTable } from '../../../lib/dev/compact-data.ts';

const DATA = fileURLToPath(new URL('../../../lib/data/', import.meta.url));
const TABLES = readdirSync(DATA, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json')); // prettier-ignore

const without = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(without);
  if (typeof value !== 'object' || value === null) return value;
  const { source: _source, note: _note, ...rest } = value as Record<string, unknown>;
  return Object.fromEntries(Object.entries(rest).map(([key, one]) => [key, without(one)]));
};

test.each(TABLES)('%s keeps every record and field but those of review', (name) => {
  const table: unknown = JSON.parse(readFileSync(`${DATA}${name}`, 'utf8'));
  const small: unknown = JSON.parse(compactTable(JSON.stringify(table)));
  expect(small).toEqual(Array.isArray(table) ? without(table) : table);
});

test('a learnt model keeps its attribution and licence', () => {
  const model = JSON.parse(compactTable(readFileSync(`${DATA}models/ner.json`, 'utf8')));
  expect(model).toMatchObject({ licence: expect.any(String), attribution: expect.any(String) });
});

test('only the tables of lib/data are changed', () => {
  const { transform } = compactData();
  expect(transform('[{"source": 1}]', '/x/lib/data/ar/a.json?import')?.code).toBe('[{}]');
  expect(transform('[{"source": 1}]', '/x/lib/i18n/a.json')).toBeUndefined();
});
