import { useCallback, useLayoutEffect, useState } from 'preact/hooks';
import type { OnError, Stop } from '../../lib/app/client.ts';
import type { ErrorCode } from '../../lib/model/result.ts';

/** What a watcher has said so far: nothing yet, its last word (which may be `undefined`: «not there»), or that it failed. */
export type Watched<T> =
  { readonly known: false; readonly fault?: ErrorCode } | { readonly known: true; readonly value: T };

const UNKNOWN: Watched<never> = { known: false };

/**
 * Subscribes as long as the component lives and subscribes anew when `subject` changes. What was said of another subject is
 * never given out, not even for one frame: that is how a brief of one tab stays out of another's.
 */
export function useWatch<T>(
  subject: string,
  subscribe: (listener: (value: T) => void, onError: OnError) => Stop,
): Watched<T> {
  const [said, setSaid] = useState<{ readonly subject: string; readonly watched: Watched<T> }>();
  // Asked as soon as it is drawn: an effect after the picture would cost each question a frame.
  useLayoutEffect(() => {
    let over = false;
    const say = (watched: Watched<T>): void => {
      if (!over) setSaid({ subject, watched });
    };
    const stop = subscribe(
      (value) => say({ known: true, value }),
      (fault) => say({ known: false, fault }),
    );
    return () => {
      over = true;
      stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `subject` names what `subscribe` watches, which is new on every draw
  }, [subject]);
  return said?.subject === subject ? said.watched : UNKNOWN;
}

/** `useWatch` with a way to begin again after a failure. */
export function useRetryingWatch<T>(
  subject: string,
  subscribe: (listener: (value: T) => void, onError: OnError) => Stop,
): readonly [watched: Watched<T>, retry: () => void] {
  const [tries, setTries] = useState(0);
  const watched = useWatch(`${String(tries)} ${subject}`, subscribe);
  const retry = useCallback(() => setTries((n) => n + 1), []);
  return [watched, retry];
}

/** Last word of a watcher, or `undefined` as long as there is none. */
export function wordOf<T>(watched: Watched<T>): T | undefined {
  return watched.known ? watched.value : undefined;
}
