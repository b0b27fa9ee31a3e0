import type { Mark } from './desk.ts';

/**
 * Marks where they stand in the text of today. A page changes, and offsets with it: a mark whose words no longer stand at its
 * place is moved to where they stand nearest, and is `lost` when they stand nowhere. Cost: a search of the text a moved mark.
 */
export function located(
  marks: readonly Mark[],
  text: string,
): { readonly found: Mark[]; readonly lost: Mark[] } {
  const found: Mark[] = [];
  const lost: Mark[] = [];
  for (const mark of marks) {
    if (text.startsWith(mark.text, mark.start) && mark.end - mark.start === mark.text.length) {
      found.push(mark);
      continue;
    }
    const start = nearest(text, mark.text, mark.start);
    if (start === undefined) lost.push(mark);
    else found.push({ ...mark, start, end: start + mark.text.length });
  }
  return { found, lost };
}

function nearest(text: string, words: string, near: number): number | undefined {
  if (words === '') return undefined;
  const after = text.indexOf(words, near);
  const before = near > 0 ? text.lastIndexOf(words, near) : -1;
  if (after < 0) return before < 0 ? undefined : before;
  return before < 0 || after - near <= near - before ? after : before;
}
