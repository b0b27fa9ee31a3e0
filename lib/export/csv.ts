import { plain } from './plain.ts';

/** A cell may hold these; the first sign decides whether a spreadsheet takes it for a formula (also after blanks it trims). */
const FORMULA = /^[\s]*[=+\-@\t]/u;

/** One row, ended as RFC 4180 says. Text that a spreadsheet would run gets an apostrophe; numbers are left alone. Linear. */
export function csvRow(cells: readonly (string | number | boolean | undefined)[]): string {
  return `${cells.map(cell).join(',')}\r\n`;
}

/** So that Excel reads the Arabic in it. */
export const BYTE_ORDER_MARK = '\u{FEFF}';

function cell(value: string | number | boolean | undefined): string {
  if (value === undefined) return '';
  const text = plain(String(value));
  const safe = typeof value === 'string' && FORMULA.test(text) ? `'${text}` : text;
  return /[",\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Several names in one cell. */
export function many(names: readonly string[]): string {
  return names.join('; ');
}
