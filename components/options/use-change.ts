import { useState } from 'preact/hooks';
import type { ErrorCode } from '../../lib/model/result.ts';
import type { Settings } from '../../lib/model/settings.ts';
import { useClient } from '../hooks/client.ts';
import { useSettings } from '../hooks/settings.ts';

export interface Change {
  /** The settings as the reader sees them: with what is being written. */
  readonly settings: Settings;
  readonly fault: ErrorCode | undefined;
  /** Answers whether the change was kept; when it was not, `settings` is as before. */
  readonly change: (patch: Partial<Settings>) => Promise<boolean>;
}

/** Settings that change at once under the reader's hand and go back when they could not be written. */
export function useChange(): Change {
  const client = useClient();
  const kept = useSettings();
  const [pending, setPending] = useState<Partial<Settings>>({});
  const [fault, setFault] = useState<ErrorCode>();
  const change = async (patch: Partial<Settings>): Promise<boolean> => {
    setFault(undefined);
    setPending((old) => ({ ...old, ...patch }));
    const result = await client.updateSettings(patch);
    setPending({});
    if (!result.ok) setFault(result.error.code);
    return result.ok;
  };
  return { settings: { ...kept, ...pending }, fault, change };
}
