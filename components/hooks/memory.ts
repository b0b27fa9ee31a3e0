import { useState } from 'preact/hooks';

/**
 * A small choice of the interface that outlives the page (a section folded away, a notice hidden). Not a setting: losing it costs
 * nothing, so a browser that refuses storage only forgets.
 */
export function useMemory<T extends string>(key: string, first: T): [value: T, set: (next: T) => void] {
  const [value, setValue] = useState<T>(() => (recall(key) as T | undefined) ?? first);
  return [
    value,
    (next) => {
      setValue(next);
      remember(key, next);
    },
  ];
}

export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(`siyaq:${key}`) ?? undefined;
  } catch {
    return undefined;
  }
}

export function remember(key: string, value: string): void {
  try {
    localStorage.setItem(`siyaq:${key}`, value);
  } catch {
    // Storage is off or full: the choice holds as long as the page is open.
  }
}
