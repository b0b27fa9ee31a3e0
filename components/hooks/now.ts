import { createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';

/** The instant that «three days ago» is counted from; pages count from now, tests and pictures hold it still. */
export const NowContext = createContext<string | undefined>(undefined);

export function useNow(): string {
  const [opened] = useState(() => new Date().toISOString());
  return useContext(NowContext) ?? opened;
}
