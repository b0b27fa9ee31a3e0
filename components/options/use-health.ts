import { useCallback, useEffect, useState } from 'preact/hooks';
import type { StorageHealth } from '../../lib/app/client.ts';
import type { Result } from '../../lib/model/result.ts';
import { useClient } from '../hooks/client.ts';

export interface Health {
  readonly result: Result<StorageHealth> | undefined;
  readonly refresh: () => void;
}

/** State of the library, read anew when the page comes to the front. */
export function useHealth(): Health {
  const client = useClient();
  const [result, setResult] = useState<Result<StorageHealth>>();
  const refresh = useCallback((): void => void client.storageHealth().then(setResult), [client]);
  useEffect(() => {
    refresh();
    window.addEventListener('focus', refresh);
    return () => window.removeEventListener('focus', refresh);
  }, [refresh]);
  return { result, refresh };
}
