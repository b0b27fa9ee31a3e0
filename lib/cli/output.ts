import { once } from 'node:events';

/** Writes one line and waits when the reader is slower than we are, so that a long stream stays small in memory. */
export async function writeLine(line: string): Promise<void> {
  if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
}

export function writeJson(value: unknown): Promise<void> {
  return writeLine(JSON.stringify(value));
}

/** Counts on stderr while a person looks on; silent in a pipe. */
export function progress(label: string): { tick(): void; end(): void } {
  if (!process.stderr.isTTY) return { tick: () => undefined, end: () => undefined };
  let count = 0;
  let shown = 0;
  return {
    tick: () => {
      count += 1;
      const now = Date.now();
      if (now - shown < 200) return;
      shown = now;
      process.stderr.write(`\r${label}: ${count}`);
    },
    end: () => void process.stderr.write(`\r${label}: ${count}\n`),
  };
}
