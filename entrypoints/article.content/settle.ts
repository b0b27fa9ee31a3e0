/** How long a page must be quiet to count as settled. */
const QUIET = 400;

export interface Settling {
  /** Called each time the page has been quiet; true ends the watch. */
  readonly quiet: () => boolean;
  /** Called once when the time is over and no call of `quiet` ended the watch. */
  readonly over?: () => void;
  /** Longest watch in milliseconds, whatever the page does. */
  readonly cap: number;
  /** Most calls of `quiet`. */
  readonly tries: number;
  /** Call `quiet` after the first QUIET even when nothing moves (after a navigation); else only after a change. */
  readonly eager: boolean;
}

/**
 * Waits for a page that still builds itself. One MutationObserver whose callback only restarts a timer; ends after
 * `cap` or `tries`, so a page that never rests costs a bounded amount. Returns a function that ends it at once.
 */
export function settle(
  window: Window & typeof globalThis,
  { quiet, over, cap, tries, eager }: Settling,
): () => void {
  let timer = 0;
  let left = tries;
  const end = (): void => {
    observer.disconnect();
    window.clearTimeout(timer);
    window.clearTimeout(last);
  };
  const ask = (): void => {
    timer = 0;
    left -= 1;
    if (quiet()) end();
    else if (left <= 0) {
      end();
      over?.();
    }
  };
  const restart = (): void => {
    if (timer !== 0) window.clearTimeout(timer);
    timer = window.setTimeout(ask, QUIET);
  };
  const observer = new window.MutationObserver(restart);
  observer.observe(window.document, { childList: true, subtree: true, characterData: true });
  const last = window.setTimeout(() => {
    const done = timer !== 0 && quiet();
    end();
    if (!done) over?.();
  }, cap);
  if (eager) restart();
  return end;
}
