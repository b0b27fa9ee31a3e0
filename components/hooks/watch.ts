import { useEffect, useState } from 'preact/hooks';
import type { Stop } from '../../lib/app/client.ts';

/** What a watcher has said so far: nothing yet, or its last word (which may itself be `undefined`: «not there»). */
export type Watched<T> = { readonly known: false } | { readonly known: true; readonly value: T };

const UNKNOWN: Watched<never> = { known: false };

/**
 * Subscribes as long as the component lives and subscribes anew when `subject` changes. What was said of another subject is
 * never given out, not even for one frame: that is how a brief of one tab stays out of another's.
 */
export function useWatch<T>(subject: string, subscribe: (listener: (value: T) => void) => Stop): Watched<T> {
  const [said, setSaid] = useState<{ readonly subject: string; readonly watched: Watched<T> }>();
  useEffect(() => {
    let over = false;
    const stop = subscribe((value) => {
      if (!over) setSaid({ subject, watched: { known: true, value } });
    });
    return () => {
      over = true;
      stop();
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- `subject` names what `subscribe` watches, which is new on every draw
  }, [subject]);
  return said?.subject === subject ? said.watched : UNKNOWN;
}

/** Last word of a watcher, or `undefined` as long as there is none. */
export function wordOf<T>(watched: Watched<T>): T | undefined {
  return watched.known ? watched.value : undefined;
}
