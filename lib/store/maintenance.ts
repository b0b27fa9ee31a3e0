import type { SiyaqDatabase } from './db.ts';
import { maintainStep } from './terms/maintain.ts';

/** Whoever saves waits for the index when it is so many articles behind: an import never runs away from it. */
const BEHIND = 16;

/**
 * Lets the index catch up after saves: steps of their own transactions, one runner a page, off the path of the save that
 * started it. Errors are left to the next save: what a step has not done it did not begin.
 */
export function maintenance(db: SiyaqDatabase): (saved: number) => Promise<void> {
  let running: Promise<void> | undefined;
  let waiting = 0;
  const run = async (): Promise<void> => {
    try {
      while (await maintainStep(db));
    } catch (error) {
      console.debug('siyaq: index', error);
    } finally {
      running = undefined;
      waiting = 0;
    }
  };
  return async (saved) => {
    waiting += saved;
    running ??= run();
    if (waiting > BEHIND) await running;
  };
}
