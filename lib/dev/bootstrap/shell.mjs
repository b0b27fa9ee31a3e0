import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = join(dirname(fileURLToPath(import.meta.url)), '..', '..', '..');
export const WINDOWS = process.platform === 'win32';

/** One line to the person at the terminal; on stderr, so that the output of a command stays its own. */
export function say(line) {
  process.stderr.write(`${line}\n`);
}

/** Ends the run with one clear message. */
export function stop(message) {
  say(message);
  process.exit(1);
}

/**
 * Runs a program to its end with this terminal; its exit code (1 when it could not start or was killed). With `kept`, its
 * output is collected there instead.
 */
export function run(program, args, env = process.env, kept) {
  return new Promise((resolve) => {
    const stdio = kept === undefined ? 'inherit' : ['ignore', 'pipe', 'pipe'];
    const child = spawn(program, args, { cwd: ROOT, stdio, env, shell: WINDOWS });
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => kept.push(data));
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass);
    process.on('SIGTERM', pass);
    child.on('error', (error) => {
      say(`${program}: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.off('SIGINT', pass);
      process.off('SIGTERM', pass);
      resolve(code ?? 1);
    });
  });
}
