/**
 * `npm run release -- X.Y.Z`: sets the version, closes the changelog's heading, packages both browsers, then builds the sources package
 * in an empty folder and compares: what reviewers build must be what is shipped, byte for byte. Commits and tags nothing.
 */
import { createHash } from 'node:crypto';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT, say, stop } from './bootstrap/shell.mjs';

const WXT = join('node_modules', 'wxt', 'bin', 'wxt.mjs');
const [version = ''] = process.argv.slice(2);
if (!/^\d{1,4}\.\d{1,4}\.\d{1,4}$/u.test(version)) stop('usage: npm run release -- X.Y.Z');
if (step('git', ['status', '--porcelain'], ROOT).trim() !== '')
  stop('the tree has changes: commit them first');
const changelog = join(ROOT, 'CHANGELOG.md');
const text = readFileSync(changelog, 'utf8');
if (!text.includes('## Unreleased\n')) stop('CHANGELOG.md has no «## Unreleased»');

step(
  process.execPath,
  [...npmCli(), 'version', version, '--no-git-tag-version', '--allow-same-version'],
  ROOT,
);
const day = new Date().toISOString().slice(0, 10);
writeFileSync(changelog, text.replace('## Unreleased\n', `## Unreleased\n\n## ${version} (${day})\n`));
for (const browser of ['chrome', 'firefox']) step(process.execPath, [WXT, 'zip', '-b', browser], ROOT);
const output = join(ROOT, '.output');
const sources = readdirSync(output).find((name) => name.endsWith(`${version}-sources.zip`));
if (sources === undefined) stop('no sources package was made');

const folder = mkdtempSync(join(tmpdir(), 'siyaq-release-'));
try {
  step('unzip', ['-q', join(output, sources), '-d', folder], ROOT);
  if (existsSync(join(ROOT, 'node_modules')))
    cpSync(join(ROOT, 'node_modules'), join(folder, 'node_modules'), {
      recursive: true,
      verbatimSymlinks: true,
    });
  step(process.execPath, [WXT, 'build', '-b', 'firefox'], folder);
  const [ours, theirs] = [
    digest(join(output, 'firefox-mv3')),
    digest(join(folder, '.output', 'firefox-mv3')),
  ];
  if (ours !== theirs) stop('the build from the sources package differs from the one that is shipped');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
say(
  `Ready in .output: ${readdirSync(output)
    .filter((name) => name.includes(version))
    .join(', ')}`,
);
say(`Next: commit «chore: release ${version}», tag v${version}, upload.`);

function step(program, args, cwd) {
  const done = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (done.status !== 0)
    stop(
      `${program} ${args.slice(0, 3).join(' ')} failed:\n${done.stdout ?? ''}${done.stderr ?? done.error?.message ?? ''}`,
    );
  return done.stdout;
}

function npmCli() {
  const given = process.env['npm_execpath'];
  return given ? [given] : stop('start this by «npm run release -- X.Y.Z»');
}

/** One hash over names and bytes of a folder. */
function digest(root) {
  const hash = createHash('sha256');
  const files = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length))
    .sort();
  for (const file of files) hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}
