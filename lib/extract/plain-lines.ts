import { LIMITS } from '../model/limits.ts';
import { cleanText } from './clean.ts';

/** A file whose lines break at a fixed width: most lines of its paragraphs are at least this share of the widest. */
const FULL = 0.72;
const WIDTH = { least: 40, most: 140 };

/**
 * Lines of a plain text as blocks: one line is one block, but in a hard-wrapped file (all lines of about one width,
 * paragraphs parted by blank lines) the lines of a paragraph are joined. Linear.
 */
export function readLines(text: string): string[] {
  const groups: string[][] = [[]];
  for (const raw of text.split(/\r\n?|[\n\u2028\u2029\u0085]/u)) {
    const line = cleanText(raw);
    if (line === '') {
      if (groups.at(-1)!.length > 0) groups.push([]);
    } else groups.at(-1)!.push(line);
  }
  const full = groups.filter((group) => group.length > 0);
  const lines = isWrapped(full)
    ? full.map((group) => (isBroken(group) ? group.join(' ') : group)).flat()
    : full.flat();
  return lines.slice(0, LIMITS.blocks);
}

/** Hard wrapping: no line is wider than a screen's, and inside paragraphs lines end near the right edge, mid-sentence. */
function isWrapped(groups: readonly (readonly string[])[]): boolean {
  const lines = groups.flat();
  let width = 0;
  for (const line of lines) width = Math.max(width, line.length);
  if (width < WIDTH.least || width > WIDTH.most) return false;
  const inner = groups.filter((group) => group.length >= 3).flatMap((group) => group.slice(0, -1));
  const full = inner.filter((line) => line.length >= FULL * width).length;
  return inner.length >= 4 && full >= 0.8 * inner.length;
}

/** A paragraph that was broken: all but its last line run to the edge, and none of those ends a sentence by rule. */
function isBroken(group: readonly string[]): boolean {
  const inner = group.slice(0, -1);
  let width = 0;
  for (const line of group) width = Math.max(width, line.length);
  return inner.length > 0 && inner.every((line) => line.length >= 0.6 * width);
}
