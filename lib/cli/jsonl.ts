import { Fault, faultLine } from './fault.ts';
import { parseObject } from './input.ts';

/** Longest line that is read; a longer one is an error of its line, not of the run. */
const MAX_LINE = 4_000_000;

/** What a line gave: its JSON as text, and whether it was a fault. */
export interface LineResult {
  readonly json: string;
  readonly bad: boolean;
}

/**
 * One line in, one line out, whatever the line holds: a bad one gives `{"id"|"line", "error"}`. `work` may throw Faults.
 */
export function answerLine(
  number: number,
  text: string,
  work: (record: Record<string, unknown>) => unknown,
): LineResult {
  let id: string | undefined;
  try {
    if (text.length > MAX_LINE) throw new Fault('the line is too long');
    const record = parseObject(text);
    if (typeof record['id'] === 'string') id = record['id'];
    return { json: JSON.stringify(work(record)), bad: false };
  } catch (error) {
    const where = id === undefined ? { line: number } : { id };
    return { json: JSON.stringify({ ...where, error: faultLine(error) }), bad: true };
  }
}

/** A field that must be a string. */
export function textField(record: Record<string, unknown>, field: string): string {
  const value = record[field];
  if (typeof value !== 'string') throw new Fault(`«${field}» must be a string`);
  return value;
}

/** A field that may be missing, null or empty. */
export function optionalField(record: Record<string, unknown>, field: string): string | undefined {
  const value = record[field];
  if (value === undefined || value === null || value === '') return undefined;
  return textField(record, field);
}
