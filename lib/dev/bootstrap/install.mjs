import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, say, stop, WINDOWS } from './shell.mjs';

const STAMP = join(ROOT, 'node_modules', '.siyaq-lock');

/**
 * Installs exactly what the lockfile says, when it is not installed yet or the lockfile has changed since.
 * Runs on the system's own Node, so it may use nothing but Node.
 */
export function ensurePackages() {
  const wanted = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === wanted) return;
  say('Installing packages (npm ci)…');
  const done = spawnSync(WINDOWS ? 'npm.cmd' : 'npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: ROOT,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: WINDOWS,
  });
  if (done.status !== 0) stop('npm ci failed: see above. A network to the npm registry is needed once.');
  writeFileSync(STAMP, wanted);
}

/** Generated types and tsconfig of WXT (`.wxt`), which every TypeScript step reads. */
export function ensurePrepared(nodeBin) {
  if (existsSync(join(ROOT, '.wxt', 'tsconfig.json'))) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const done = spawnSync(nodeBin, [wxt, 'prepare'], { cwd: ROOT, encoding: 'utf8' });
  if (done.status !== 0) stop(`wxt prepare failed:\n${done.stdout}${done.stderr}`);
}

/**
 * The Node that runs everything else: this one when it is new enough (22.18 runs TypeScript by itself), else the one the lockfile
 * brings for this system.
 */
export function modernNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  const own = join(ROOT, 'node_modules', '.bin', WINDOWS ? 'node.exe' : 'node');
  if (existsSync(own) && spawnSync(own, ['--version']).status === 0) return own;
  return stop(
    `Node ${process.versions.node} is too old and no newer one is packaged for ${process.platform}-${process.arch}: install Node 22.18 or later.`,
  );
}
