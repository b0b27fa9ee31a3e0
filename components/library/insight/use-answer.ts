import { useCallback, useEffect, useState } from 'preact/hooks';
import type { ErrorCode, Result } from '../../../lib/model/result.ts';

export type Answer<T> =
  | { readonly state: 'waiting' }
  | { readonly state: 'fault'; readonly code: ErrorCode; readonly retry: () => void }
  | { readonly state: 'told'; readonly value: T };

/**
 * Asks once a subject; an answer to another subject is never given out. `last` is what was told before, for pages that keep
 * it in sight while the reader types.
 */
export function useAnswer<T>(
  subject: string,
  ask: () => Promise<Result<T>>,
): Answer<T> & { readonly last: T | undefined } {
  const [told, setTold] = useState<{ readonly subject: string; readonly result: Result<T> }>();
  const [last, setLast] = useState<T>();
  const [tries, setTries] = useState(0);
  const mine = `${String(tries)} ${subject}`;
  useEffect(() => {
    let over = false;
    void ask().then((result) => {
      if (over) return;
      setTold({ subject: mine, result });
      if (result.ok) setLast(() => result.value);
    });
    return () => {
      over = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the subject names what `ask` asks, which is new on every draw
  }, [mine]);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  if (told?.subject !== mine) return { state: 'waiting', last };
  return told.result.ok
    ? { state: 'told', value: told.result.value, last }
    : { state: 'fault', code: told.result.error.code, retry, last };
}
