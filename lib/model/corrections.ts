import type { Correction } from './desk.ts';

/**
 * The corrections that hold, oldest first: of a pair that was joined and told apart only the later word stands, whichever of
 * the two it was said of. Linear but for the sorting.
 */
export function standing(corrections: readonly Correction[]): readonly Correction[] {
  const inOrder = [...corrections].sort((a, b) => (a.createdAt < b.createdAt ? -1 : a.createdAt > b.createdAt ? 1 : 0));
  const last = new Map<string, Correction>();
  for (const one of inOrder) if (isOfPair(one)) last.set(pairOf(one), one);
  return inOrder.filter((one) => !isOfPair(one) || last.get(pairOf(one)) === one);
} // prettier-ignore

function isOfPair({ kind, target }: Correction): boolean {
  return (kind === 'merge' || kind === 'apart') && target !== undefined;
}

function pairOf({ entity, target = '' }: Correction): string {
  return entity < target ? `${entity}\n${target}` : `${target}\n${entity}`;
}
