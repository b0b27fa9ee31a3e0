import { readFile, stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import { Fault, faultLine } from './fault.ts';

/** Pages and texts above this are refused: no article is as long, and the tab it came from would have been refused too. */
const MAX_BYTES = 8_000_000;
/** Exit code of bad input (cli.md). */
const BAD_INPUT = 2;

export interface InputFile {
  /** As the user wrote it; `-` for standard input. */
  readonly name: string;
  readonly bytes: Buffer;
  readonly kind: 'page' | 'text';
}

/** Reads a page or text file, or standard input for `-`. Throws a Fault that names the file. */
export async function readInput(name: string): Promise<InputFile> {
  const bytes = name === '-' ? await readStdin() : await readWhole(name);
  if (bytes.length > MAX_BYTES)
    throw new Fault(
      `${name}: ${megabytes(bytes.length)} MB is too large for an article (at most ${megabytes(MAX_BYTES)} MB)`,
    );
  if (bytes.every((byte) => byte <= 32)) throw new Fault(`${name}: the file is empty`);
  if (looksBinary(bytes)) throw new Fault(`${name}: not a web page or a text (binary data)`);
  return { name, bytes, kind: /\.x?html?$/i.test(name) || looksLikePage(bytes) ? 'page' : 'text' };
}

/** Text of a plain file: UTF-8, or the Arabic code page of Windows when it is no UTF-8. */
export function decodeText({ name, bytes }: InputFile): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = new TextDecoder('windows-1256').decode(bytes);
    if (/\p{Script=Arabic}/u.test(text)) return text;
    throw new Fault(`${name}: neither UTF-8 nor Windows-1256 text`);
  }
}

export interface JsonLine {
  readonly number: number;
  readonly text: string;
}

/** Lines of a JSONL file or of standard input, one at a time; blank lines are left out. */
export async function* readLines(name = '-'): AsyncGenerator<JsonLine> {
  const { createReadStream } = await import('node:fs');
  if (name !== '-') await whole(name);
  const input = name === '-' ? process.stdin : createReadStream(name);
  let number = 0;
  for await (const text of createInterface({ input, crlfDelay: Infinity })) {
    number += 1;
    if (text.trim() !== '') yield { number, text };
  }
}

/** One JSON object of a line. Throws a Fault without the line's place, which the caller knows. */
export function parseObject(text: string): Record<string, unknown> {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Fault('not JSON');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Fault('not a JSON object');
  return value as Record<string, unknown>;
}

async function readWhole(name: string): Promise<Buffer> {
  const { size } = await whole(name);
  if (size > MAX_BYTES)
    throw new Fault(
      `${name}: ${megabytes(size)} MB is too large for an article (at most ${megabytes(MAX_BYTES)} MB)`,
    );
  return readFile(name);
}

async function whole(name: string): Promise<{ size: number }> {
  const found = await stat(name).catch(() => undefined);
  if (found === undefined) throw new Fault(`${name}: no such file`);
  if (!found.isFile()) throw new Fault(`${name}: not a file`);
  return found;
}

async function readStdin(): Promise<Buffer> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const part of process.stdin) {
    parts.push(part as Buffer);
    size += (part as Buffer).length;
    if (size > MAX_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** A NUL in the first kilobytes: no text has one (UTF-16 pages announce themselves with a byte order mark). */
function looksBinary(bytes: Buffer): boolean {
  const mark = bytes.subarray(0, 2).toString('hex');
  if (mark === 'fffe' || mark === 'feff') return false;
  const head = bytes.subarray(0, 8_192);
  let control = 0;
  for (const byte of head) {
    if (byte === 0) return true;
    if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control += 1;
  }
  return control > head.length / 50;
}

function looksLikePage(bytes: Buffer): boolean {
  return /^\s*<(?:!doctype|html|head|body|\?xml|!--|meta|div|article)/i.test(
    bytes
      .subarray(0, 512)
      .toString('latin1')
      .replace(/^\u00ef\u00bb\u00bf/, ''),
  );
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(bytes < 10_000_000 ? 1 : 0);
}

/**
 * Runs `work` on every named input. One bad file of several gives its line on stderr and the rest goes on; a single
 * one throws its Fault. The exit code is that of bad input in both cases.
 */
export async function eachInput(
  names: readonly string[],
  work: (name: string) => Promise<void>,
): Promise<void> {
  for (const name of names) {
    try {
      await work(name);
    } catch (error) {
      if (!(error instanceof Fault) || names.length === 1) throw error;
      process.stderr.write(`siyaq: ${faultLine(error)}\n`);
      process.exitCode = BAD_INPUT;
    }
  }
}
