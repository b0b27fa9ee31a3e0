import { useEffect, useMemo, useState } from 'preact/hooks';
import { useClient } from '../hooks/client.ts';
import { selectedOf, type Selection } from './selection.ts';
import type { ListKeys } from './use-keys.ts';

interface Settled {
  readonly selection: Selection;
  readonly numbers: Uint32Array;
  readonly keys: readonly string[];
}

/**
 * The ticked briefs that the list holds, in its order, and a way to have them as they are at this moment, for an act. Which
 * they are in a list that is not known whole is asked of the library; until it answers, what it said before, and every new
 * tick, counts.
 */
export function useChosen(
  selection: Selection,
  { all, numbers, at }: ListKeys,
): { readonly chosen: readonly string[]; readonly read: () => Promise<readonly string[]> } {
  const client = useClient();
  const [settled, setSettled] = useState<Settled>();
  const known = useMemo(() => (all === undefined ? undefined : selectedOf(selection, all)), [selection, all]);
  const asks = known === undefined && selection.size > 0;
  useEffect(() => {
    if (!asks || numbers === undefined) return undefined;
    let over = false;
    client.libraryAmong(numbers, [...selection]).then(
      (keys) => !over && setSettled({ selection, numbers, keys }),
      // A library that is gone is said by the list itself.
      () => undefined,
    );
    return () => {
      over = true;
    };
  }, [client, asks, selection, numbers]);
  const read = async (): Promise<readonly string[]> => {
    if (known !== undefined || selection.size === 0) return known ?? [];
    if (numbers === undefined) return [...selection].filter((key) => isFirst(key, at));
    return client.libraryAmong(numbers, [...selection]);
  };
  const chosen = known ?? (asks ? guessed(selection, settled) : []);
  return { chosen, read };
}

function guessed(selection: Selection, settled: Settled | undefined): readonly string[] {
  if (settled === undefined) return [...selection];
  if (settled.selection === selection) return settled.keys;
  const held = new Set(settled.keys);
  return [...selection].filter((key) => held.has(key) || !settled.selection.has(key));
}

/** Rows that came with the list itself, before its numbers. */
const FIRST = 64;

function isFirst(key: string, at: ListKeys['at']): boolean {
  for (let index = 0; index < FIRST; index += 1) if (at(index) === key) return true;
  return false;
}
