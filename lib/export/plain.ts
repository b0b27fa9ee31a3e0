/** Marks of direction and control characters that mean nothing in a file. Tab and newline are dealt with by each format. */
const CONTROLS = /(?![\t\n])[\p{Cc}\p{Bidi_Control}\uFEFF]/gu;
const BREAKS = /\r\n?|[\n\u2028\u2029]/gu;

/** Text of a page as a file may hold it: no controls, no marks of direction, no halves of characters, breaks as `\n`. Linear. */
export function plain(text: string): string {
  return text.toWellFormed().replace(BREAKS, '\n').replace(CONTROLS, '');
}

/** The same on one line. */
export function line(text: string): string {
  return plain(text).replace(/[\s]+/gu, ' ').trim();
}
