/**
 * `npm run data -- check | format | add FILE RECORD`: the tables of lib/data in their one canonical form (one record a line, sorted
 * by id). `tests/meta/data.test.ts` checks the same; this is the command that puts it right.
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ROOT, say, stop } from './bootstrap/shell.mjs';

const DATA = join(ROOT, 'lib', 'data');
const [command = '', file = '', record = ''] = process.argv.slice(2);
const COMMANDS = { check, format, add };
if (!Object.hasOwn(COMMANDS, command)) stop('usage: npm run data -- check | format | add FILE RECORD');
COMMANDS[command]();

function tables() {
  return readdirSync(DATA, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.json') && !entry.parentPath.endsWith('models'))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Rows → the bytes of a table. */
function canonical(rows) {
  const sorted = [...rows].sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
  return `[\n${sorted.map((row) => JSON.stringify(row).normalize('NFC')).join(',\n')}\n]\n`;
}

function check() {
  const wrong = tables().filter((path) => {
    const text = readFileSync(path, 'utf8');
    return canonical(JSON.parse(text)) !== text;
  });
  for (const path of wrong) say(`not in canonical form: ${relative(ROOT, path)}`);
  if (wrong.length > 0) stop('«npm run data -- format» puts them into form.');
  say(`${tables().length} tables are in canonical form.`);
}

function format() {
  for (const path of tables()) {
    const text = readFileSync(path, 'utf8');
    const formed = canonical(JSON.parse(text));
    if (formed === text) continue;
    writeFileSync(path, formed);
    say(`formatted ${relative(ROOT, path)}`);
  }
}

function add() {
  const path = tables().find((one) => relative(ROOT, one) === file.replaceAll('\\', '/'));
  if (path === undefined)
    stop(
      `no table «${file}»; there are\n  ${tables()
        .map((one) => relative(ROOT, one))
        .join('\n  ')}`,
    );
  const row = parse(record);
  const rows = JSON.parse(readFileSync(path, 'utf8'));
  const fields = Object.keys(rows[0] ?? {});
  if (typeof row.id !== 'string' || row.id === '') stop('the record needs an «id»');
  if (typeof row.source !== 'string' || row.source === '')
    stop('the record needs a «source»: where the fact comes from');
  if (rows.some(({ id }) => id === row.id)) stop(`«${row.id}» is there already`);
  const unknown = Object.keys(row).filter((field) => !rows.some((one) => Object.hasOwn(one, field)));
  if (unknown.length > 0) stop(`no record has ${unknown.join(', ')}; the first one has ${fields.join(', ')}`);
  const taken = new Map(rows.flatMap((one) => (one.names ?? []).map((name) => [name, one.id])));
  for (const name of row.names ?? [])
    if (taken.has(name)) stop(`«${name}» is a name of «${taken.get(name)}» already`);
  writeFileSync(path, canonical([...rows, row]));
  say(`added «${row.id}» to ${relative(ROOT, path)} (${rows.length + 1} records)`);
}

function parse(text) {
  try {
    const row = JSON.parse(text);
    if (typeof row === 'object' && row !== null && !Array.isArray(row)) return row;
  } catch {
    // Said below.
  }
  return stop(`the record is no JSON object: ${text.slice(0, 80)}`);
}
