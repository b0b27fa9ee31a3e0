/**
 * The one door to every command of the repository (`npm start`, `npm test`, `npm run …`). It runs on the system's own Node,
 * which may be older than our tools need: it installs what is missing and hands over to the Node of the lockfile.
 */
import { delimiter, join } from 'node:path';
import { ensureBrowsers } from './bootstrap/browsers.mjs';
import { ensurePackages, ensurePrepared, modernNode } from './bootstrap/install.mjs';
import { run, say, stop, ROOT } from './bootstrap/shell.mjs';
import { CHECK, DEV, START, TEST } from './bootstrap/steps.mjs';

const [command = '', ...rest] = process.argv.slice(2);
const COMMANDS = {
  start,
  test,
  siyaq,
  dev: () => dev('dev'),
  'dev:firefox': () => dev('dev:firefox'),
  check,
  data: () => tool('data.mjs'),
  new: () => tool('new.mjs'),
  release: () => tool('release.mjs'),
  'train:ner': () => tool('train-ner.ts'),
  gallery,
  scale,
};

if (!Object.hasOwn(COMMANDS, command))
  stop(`run.mjs knows ${Object.keys(COMMANDS).join(', ')}; not «${command}»`);
ensurePackages();
const node = modernNode();
ensurePrepared(node);
process.exitCode = await COMMANDS[command]();

async function start() {
  const env = environment(ensureBrowsers(node));
  for (const step of START) {
    const code = await one(step, env, step.id === 'open' ? rest : []);
    if (code !== 0) return code;
  }
  return 0;
}

/** Every step, first to last, stopping at none; a table of results at the end. `npm test -- unit lint` runs some. */
async function test() {
  const chosen = rest.length === 0 ? TEST : TEST.filter(({ id }) => rest.includes(id));
  const unknown = rest.filter((id) => !TEST.some((step) => step.id === id));
  if (unknown.length > 0)
    stop(`no step ${unknown.join(', ')}; there are ${TEST.map(({ id }) => id).join(', ')}`);
  const env = environment(chosen.some(({ browsers }) => browsers) ? ensureBrowsers(node) : {});
  return report(chosen, env);
}

async function check() {
  return report(CHECK, environment({}));
}

async function report(steps, env) {
  const results = [];
  for (const group of groups(steps)) {
    say(`\n── ${group.map(({ title }) => title).join(' · ')}`);
    results.push(...(await Promise.all(group.map((step) => timed(step, env, group.length > 1)))));
  }
  say('');
  for (const { step, code, seconds } of results)
    say(`${code === 0 ? 'ok    ' : 'FAILED'} ${step.id.padEnd(16)} ${seconds.toFixed(1).padStart(6)} s`);
  const failed = results.filter(({ code }) => code !== 0).length;
  // One plain line on stdout, for whoever reads results by machine.
  process.stdout.write(`${results.length - failed} passed, ${failed} failed\n`);
  return failed === 0 ? 0 : 1;
}

/** Neighbours that run beside each other, together. */
function groups(steps) {
  const out = [];
  for (const step of steps) {
    const last = out.at(-1);
    if (step.beside !== undefined && last?.[0].beside === step.beside) last.push(step);
    else out.push([step]);
  }
  return out;
}

/** One step with its time. Of those that run beside others the output is kept, and written whole at their end. */
async function timed(step, env, apart) {
  const began = Date.now();
  const kept = apart ? [] : undefined;
  const code = await one(step, env, [], kept);
  if (kept !== undefined) {
    say(`\n── ${step.title}: ${code === 0 ? 'ok' : 'FAILED'}`);
    process.stdout.write(Buffer.concat(kept));
  }
  return { step, code, seconds: (Date.now() - began) / 1000 };
}

function siyaq() {
  return run(node, [join(ROOT, 'lib', 'cli', 'main.ts'), ...rest], environment({}));
}

/** Pictures of every screen in every state (tests/gallery). */
function gallery() {
  const env = environment(ensureBrowsers(node));
  return run(node, [join(ROOT, 'tests', 'gallery', 'shots.ts'), ...rest], env);
}

/** The real pages of the extension with a library of tens of thousands (tests/scale). */
function scale() {
  const env = environment(ensureBrowsers(node));
  return run(node, [join(ROOT, 'tests', 'scale', 'library.ts'), ...rest], env);
}

/** A program of lib/dev with the arguments of this command. */
function tool(file) {
  return run(node, [join(ROOT, 'lib', 'dev', file), ...rest], environment({}));
}

function dev(id) {
  const browsers = ensureBrowsers(node, [id === 'dev' ? 'chromium' : 'firefox']);
  return one(DEV[id], environment(browsers), rest);
}

function one(step, env, more, kept) {
  return run(node, [join(ROOT, step.script), ...step.args, ...more], { ...env, ...step.env }, kept);
}

/** Tools that start `node` by name must get the new one too. */
function environment(browsers) {
  const path = [join(ROOT, 'node_modules', '.bin'), process.env['PATH'] ?? ''].join(delimiter);
  return { ...process.env, ...browsers, PATH: path };
}
