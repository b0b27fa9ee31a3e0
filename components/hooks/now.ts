import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** The instant that «three days ago» is counted from; pages count from now, tests and pictures hold it still. */
export const NowContext = createContext<string | undefined>(undefined);

export function useNow(): string {
  return useContext(NowContext) ?? new Date().toISOString();
}
