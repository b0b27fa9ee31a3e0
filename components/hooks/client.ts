import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { SiyaqClient } from '../../lib/app/client.ts';

/** The door to everything outside the page; `mountPage` fills it with the live one, component tests with their own. */
export const ClientContext = createContext<SiyaqClient | undefined>(undefined);

export function useClient(): SiyaqClient {
  const client = useContext(ClientContext);
  if (client === undefined) throw new Error('no ClientContext above this component');
  return client;
}
