/** The keys the reader has ticked. Never changed in place. */
export type Selection = ReadonlySet<string>;

export const NOTHING: Selection = new Set();

export function toggled(selection: Selection, key: string): Selection {
  const next = new Set(selection);
  if (!next.delete(key)) next.add(key);
  return next;
}

export function withAll(selection: Selection, keys: readonly string[]): Selection {
  return new Set([...selection, ...keys]);
}

/** The selected keys in the order of the list; what the list no longer shows is not acted on. */
export function selectedOf(selection: Selection, keys: readonly string[]): string[] {
  return selection.size === 0 ? [] : keys.filter((key) => selection.has(key));
}
