/**
 * `npm run new -- fact-rule ID | block-rule ID | signal ID | fixture ID PAGE.html`: the files a contribution begins with, and its
 * registry line. What is written does nothing yet and its test fails: the examples come first.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { ROOT, say, stop } from './bootstrap/shell.mjs';

const KINDS = {
  'fact-rule': {
    file: (id) => `lib/facts/rules/${id}.ts`,
    test: (id) => `tests/unit/facts/rules/${id}.test.ts`,
    registry: 'lib/facts/rules/index.ts',
    list: 'RULES',
    source: (id, name) =>
      `import type { FactRule } from './rule.ts';\n\n/** TODO: what it reads, where the method comes from. */\nexport const ${name}: FactRule = {\n  id: '${id}',\n  title: '',\n  triggers: 0,\n  find: () => [],\n};\n`,
  },
  'block-rule': {
    file: (id) => `lib/extract/rules/${id}.ts`,
    test: (id) => `tests/unit/extract/rules/${id}.test.ts`,
    registry: 'lib/extract/rules/index.ts',
    list: 'RULES',
    source: (id, name) =>
      `import type { BlockRule } from './rule.ts';\n\n/** TODO: which blocks, born from which page. */\nexport const ${name}: BlockRule = {\n  id: '${id}',\n  title: '',\n  drop: () => [],\n};\n`,
  },
  signal: {
    file: (id) => `lib/detect/signals/${id}.ts`,
    test: (id) => `tests/unit/detect/signals/${id}.test.ts`,
    registry: 'lib/detect/signals/index.ts',
    list: 'SIGNALS',
    source: (id, name) =>
      `import type { Signal } from './signal.ts';\n\n/** TODO: what it says for or against an Arabic article, and what it costs. */\nexport const ${name}: Signal = {\n  id: '${id}',\n  read: () => ({ value: 0 }),\n};\n`,
  },
};

const [kind = '', id = '', page = ''] = process.argv.slice(2);
if (!/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u.test(id))
  stop('usage: npm run new -- fact-rule|block-rule|signal ID, or fixture ID PAGE.html (ID in kebab-case)');
if (kind === 'fixture') fixture();
else if (Object.hasOwn(KINDS, kind)) rule(KINDS[kind]);
else stop(`no kind «${kind}»; there are ${Object.keys(KINDS).join(', ')} and fixture`);

function rule({ file, test, registry, list, source }) {
  const name = id.replace(/-([a-z0-9])/gu, (_, letter) => letter.toUpperCase());
  if (existsSync(join(ROOT, file(id)))) stop(`${file(id)} is there already`);
  write(file(id), source(id, name));
  const depth = '../'.repeat(dirname(test(id)).split('/').length);
  write(
    test(id),
    `import { expect, test } from 'vitest';\nimport { ${name} } from '${depth}${file(id)}';\n\ntest('TODO: one sentence a behaviour; at least three examples that must not match', () => {\n  expect(${name}.id).toBe('written first, made true by the rule');\n});\n`,
  );
  const path = join(ROOT, registry);
  const text = readFileSync(path, 'utf8');
  const line = text.indexOf('\n', text.indexOf(`export const ${list}`));
  const close = text.indexOf(']', text.indexOf('[', text.indexOf('=', text.indexOf(`export const ${list}`))));
  if (line < 0 || close < 0) stop(`${registry} has no list ${list}`);
  const before = text.slice(0, close).trimEnd();
  const comma = before.endsWith(',') || before.endsWith('[') ? '' : ',';
  writeFileSync(
    path,
    `import { ${name} } from './${id}.ts';\n${before}${comma} ${name},${text.slice(close)}`,
  );
  spawnSync(
    process.execPath,
    [join(ROOT, 'node_modules/prettier/bin/prettier.cjs'), '--write', '--log-level', 'warn', path],
    { stdio: 'inherit' },
  );
  say(`registered in ${registry}`);
}

function fixture() {
  if (!existsSync(page))
    stop(`no page «${page}»: save it from the browser first, with invented text in place of the publisher's`);
  const folder = `tests/fixtures/pages/${id}`;
  if (existsSync(join(ROOT, folder))) stop(`${folder} is there already`);
  mkdirSync(join(ROOT, folder), { recursive: true });
  cpSync(page, join(ROOT, folder, 'page.html'));
  const done = spawnSync(
    process.execPath,
    [join(ROOT, 'lib/cli/main.ts'), 'extract', join(ROOT, folder, 'page.html')],
    { encoding: 'utf8' },
  );
  write(`${folder}/expected.json`, `${done.stdout.trim() || '{}'}\n`);
  say(
    `${done.stderr}Now correct ${folder}/expected.json by hand: it holds what the engine makes of the page today, not what is right.`,
  );
}

function write(path, text) {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
  say(`wrote ${path}`);
}
