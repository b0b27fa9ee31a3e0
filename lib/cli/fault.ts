/** Bad input: one clear line for the person at the terminal; ends the program with code 2. */
export class Fault extends Error {}

/** A fault in words, for `error` fields and stderr: one line, without a stack. */
export function faultLine(error: unknown): string {
  const words = error instanceof Error ? error.message : String(error);
  return words.replaceAll(/\s+/g, ' ').slice(0, 300);
}
