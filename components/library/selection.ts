/** The keys the reader has ticked. Never changed in place. */
export type Selection = ReadonlySet<string>;

export const NOTHING: Selection = new Set();

export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

/** Adds everything between two rows, both included, in whichever order they are given. */
export function withRange(
  selection: Selection,
  keys: readonly string[],
  from: number,
  to: number,
): Selection {
  const range = keys.slice(Math.min(from, to), Math.max(from, to) + 1);
  return new Set([...selection, ...range]);
}

/** The selected keys in the order of the list; what the list no longer shows is not acted on. */
export function selectedOf(selection: Selection, keys: readonly string[]): string[] {
  return selection.size === 0 ? [] : keys.filter((key) => selection.has(key));
}
